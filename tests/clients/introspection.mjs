// Reads an introspection answer on standard input and says whether graphql-js can build its schema of it.
// Exit code 0 and the number of types, or 1 and what is wrong.
import { readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, validateSchema } from 'graphql';

if (process.argv[2] === '--query') {
  console.log(getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }));
  process.exit(0);
}

const answer = JSON.parse(readFileSync(0, 'utf8'));
if (answer.errors) {
  console.error(JSON.stringify(answer.errors, null, 2));
  process.exit(1);
}

const schema = buildClientSchema(answer.data);
const faults = validateSchema(schema);
for (const fault of faults) console.error(fault.message);
if (faults.length > 0) process.exit(1);
console.log(`${Object.keys(schema.getTypeMap()).length} types`);
