// Compiles Relay's fragments, questions and connections against the schema from the address given, and runs what was compiled.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { judge } from './examples.mjs';

const endpoint = process.argv[2];
const work = new URL('obj/relay/', import.meta.url);
rmSync(work, { recursive: true, force: true });
mkdirSync(new URL('made/', work), { recursive: true });
cpSync(new URL('relay/', import.meta.url), new URL('src/', work), { recursive: true });
const response = await fetch(`${endpoint}/schema.graphql`);
if (!response.ok) throw new Error(`The schema is not to be had: ${response.status}`);
writeFileSync(new URL('schema.graphql', work), await response.text());
writeFileSync(new URL('package.json', work), '{ "type": "commonjs" }');
writeFileSync(new URL('relay.config.json', work), JSON.stringify({
  src: './src',
  schema: './schema.graphql',
  language: 'javascript',
  eagerEsModules: false,
  artifactDirectory: './made',
  customScalarTypes: { LocalDate: 'string' },
}));
const compiler = fileURLToPath(new URL('node_modules/relay-compiler/cli.js', import.meta.url));
execFileSync('node', [compiler, 'relay.config.json'], { cwd: fileURLToPath(work), stdio: ['ignore', 'inherit', 'inherit'] });

const require = createRequire(import.meta.url);
const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSingularSelector } = require('relay-runtime');
const compiled = name => require(fileURLToPath(new URL(`made/${name}.graphql.js`, work)));

const environment = new Environment({
  network: Network.create(async ({ text }, variables) => (await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  })).json()),
  store: new Store(new RecordSource()),
});

const ask = (name, variables) => fetchQuery(environment, compiled(name), variables).toPromise();
const read = (name, reference) => environment.lookup(getSingularSelector(compiled(name), reference)).data;

await judge({
  async 'a fragment is read where it was spread'() {
    const { agreements } = await ask('questionsAgreementsQuery', { party: 'org/kommun-2309', day: '2021-06-02' });
    assert.deepEqual(agreements.nodes.map(node => read('questions_agreement', node)).map(({ kind, diaryNumber, status }) => [kind, diaryNumber.raw, status.status, status.certainty]), [
      ['COOPERATION', 'RUN/34/2018', 'IN_FORCE', 'CERTAIN'],
    ]);
  },

  async 'a fragment is asked for again by the id of its node'() {
    const { agreements } = await ask('questionsAgreementsQuery', { party: 'org/kommun-2309', day: '2021-06-02' });
    const { id } = agreements.nodes[0];
    const { node } = await ask('questionsAgreementRefetchQuery', { id, day: '2023-06-01' });
    const { status, parties } = read('questions_agreement', node);
    assert.equal(status.status, 'ENDED');
    assert.deepEqual(parties.map(party => party.stakeholder.name), ['Region Jämtland Härjedalen', 'länets kommuner']);
  },

  async 'pages grow together in the connection'() {
    const whole = createOperationDescriptor(compiled('questionsDecisionsQuery'), { count: 2 });
    const root = await ask('questionsDecisionsQuery', { count: 2 });
    const shown = () => read('questions_decisions', root).decisions;
    environment.retain(whole);
    const { totalCount } = shown();
    assert.ok(totalCount > 4);
    for (let pages = 1; shown().pageInfo.hasNextPage; pages++) {
      assert.equal(shown().edges.length, pages * 2);
      await ask('questionsDecisionsPaginationQuery', { count: 2, cursor: shown().pageInfo.endCursor });
    }

    const keys = shown().edges.map(edge => edge.node.key);
    assert.equal(keys.length, totalCount);
    assert.equal(new Set(keys).size, totalCount);
  },

  async 'a fragment on an interface tells the types apart'() {
    const { responsibility } = await ask('questionsResponsibilityQuery', { task: 'task/regional-development', day: '2016-06-01' });
    assert.equal(responsibility.certainty, 'CERTAIN');
    assert.deepEqual(responsibility.holders.map(({ holder }) => read('questions_stakeholder', holder)).map(({ __typename, name }) => [__typename, name]), [
      ['Organization', 'Region Jämtland Härjedalen'],
    ]);
  },
});
