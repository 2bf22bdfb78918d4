// The product's example questions, with their variables and the answers that a person has compared with the sources.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../host/examples/', import.meta.url);

export { judge } from './judge.mjs';

/** @returns {{ name: string, document: string, variables: object, data: object }[]} */
export const examples = readdirSync(folder).filter(file => file.endsWith('.graphql')).sort().map(file => {
  const name = file.slice(0, -'.graphql'.length);
  return {
    name,
    document: read(file),
    variables: JSON.parse(read(`${name}.variables.json`)),
    data: JSON.parse(read(`${name}.verified.json`)).data,
  };
});

assert.ok(examples.length >= 13, 'the examples have gone');

/** An answer without the type names that clients ask for on their own. */
export function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__typename').map(([name, inner]) => [name, plain(inner)]));
}

function read(file) {
  return readFileSync(new URL(file, folder), 'utf8');
}
