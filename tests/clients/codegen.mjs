// Does what host/examples/codegen tells a reader to do, with the schema from the address given: generates, checks, builds and runs.
// The examples are generated too, and judge.ts uses them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const endpoint = process.argv[2];
const here = new URL('./', import.meta.url);
const work = new URL('obj/codegen/', here);
const examples = new URL('../../host/examples/', here);

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
cpSync(new URL('codegen/', examples), work, { recursive: true, filter: source => !/\/(node_modules|out|src\/graph|schema\.graphql)$/.test(source) });
for (const file of readdirSync(examples).filter(file => file.endsWith('.graphql'))) cpSync(new URL(file, examples), new URL(`src/${file}`, work));
cpSync(new URL('codegen/judge.ts', here), new URL('src/judge.ts', work));

const response = await fetch(`${endpoint}/schema.graphql`);
if (!response.ok) throw new Error(`The schema is not to be had: ${response.status}`);
writeFileSync(new URL('schema.graphql', work), await response.text());

run('@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.mjs');
run('typescript/bin/tsc', '--noEmit');
run('typescript/bin/tsc');
execFileSync('node', ['out/judge.js', endpoint], { cwd: fileURLToPath(work), stdio: 'inherit' });

function run(program, ...options) {
  execFileSync('node', [fileURLToPath(new URL(`node_modules/${program}`, here)), ...options], { cwd: fileURLToPath(work), stdio: 'inherit' });
}
