/** Types for the questions under src, from the text of the schema alone: nothing is asked of the register. */
export default {
  schema: 'schema.graphql',
  documents: ['src/**/*.{ts,graphql}', '!src/graph/**'],
  generates: {
    'src/graph/': {
      preset: 'client',
      // Fragments are plain parts of the answer; leave the line out to have each component see its own fragment alone.
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        enumsAsTypes: true,
        // The register may come to know values that it does not know today.
        futureProofEnums: true,
        // A scalar that is not in the table is a fault here, and not an any.
        strictScalars: true,
        scalars: {
          ID: 'string',
          LocalDate: 'string',
          LocalTime: 'string',
          DateTime: 'string',
          Duration: 'string',
          JSON: 'unknown',
          UUID: 'string',
          URI: 'string',
          Decimal: 'number',
          Long: 'number',
          Any: 'unknown',
        },
      },
    },
  },
};
