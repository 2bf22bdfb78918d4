// Asks the address given as urql does: the examples, its normalised cache that knows the schema, its paging, its errors.
import assert from 'node:assert/strict';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { examples, judge, plain } from './examples.mjs';

const url = process.argv[2];
const preferGetMethod = false;
const direct = new Client({ url, preferGetMethod, exchanges: [fetchExchange] });
const { data: schema, error } = await direct.query(getIntrospectionQuery(), {});
if (error) throw error;

// What has no id is part of what it lies in.
const types = schema.__schema.types.filter(type => type.kind === 'OBJECT' && !type.name.startsWith('__') && !type.fields.some(field => field.name === 'id'));
const keys = Object.fromEntries(types.map(type => [type.name, () => null]));
const complaints = [];
const client = new Client({
  url,
  preferGetMethod,
  exchanges: [
    cacheExchange({
      schema,
      keys,
      resolvers: { Query: { agreementById: (_, { id }) => ({ __typename: 'Agreement', id }), decisions: relayPagination() } },
      // That some examples ask for things without their ids is their own affair.
      logger: (severity, message) => severity === 'debug' || message.startsWith('Invalid key') || complaints.push(message),
    }),
    fetchExchange,
  ],
});

const Page = gql`
  query Page($first: Int, $after: String) {
    decisions(first: $first, after: $after) {
      edges { cursor node { id key } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      totalCount
    }
  }
`;

await judge({
  async 'every example gets its answer'() {
    for (const { name, document, variables, data } of examples) {
      const answer = await direct.query(document, variables);
      assert.equal(answer.error, undefined, name);
      assert.deepEqual(plain(answer.data), plain(data), name);
    }
  },

  async 'every example reads the same out of the normalised cache'() {
    for (const { name, document, variables, data } of examples) {
      assert.deepEqual(plain((await client.query(document, variables)).data), plain(data), name);
      const kept = await client.query(document, variables, { requestPolicy: 'cache-only' });
      assert.deepEqual(plain(kept.data), plain(data), name);
    }

    assert.deepEqual(complaints, []);
  },

  async 'what a list has told of one thing is found by its id'() {
    const list = await client.query(gql`{ agreements(asOf: "2021-06-02") { nodes { id kind diaryNumber { raw } } } }`, {});
    const { id } = list.data.agreements.nodes.find(agreement => agreement.diaryNumber.raw === 'RUN/34/2018');

    const One = gql`query One($id: ID!) { agreementById(id: $id) { kind diaryNumber { raw } } }`;
    const one = await client.query(One, { id }, { requestPolicy: 'cache-only' });
    assert.deepEqual(plain(one.data.agreementById), { kind: 'COOPERATION', diaryNumber: { raw: 'RUN/34/2018' } });
  },

  async 'pages grow together to the whole list'() {
    const whole = (await direct.query(Page, { first: 100 })).data.decisions;
    assert.equal(whole.edges.length, whole.totalCount);
    assert.ok(whole.totalCount > 4);

    let shown = (await client.query(Page, { first: 2 })).data.decisions;
    while (shown.pageInfo.hasNextPage) shown = (await client.query(Page, { first: 2, after: shown.pageInfo.endCursor })).data.decisions;
    assert.deepEqual(shown.edges.map(edge => edge.node.key), whole.edges.map(edge => edge.node.key));
  },

  async 'a fault in one part leaves the others'() {
    const answer = await client.query(gql`{ good: agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { kind } bad: documents(first: 1000) { totalCount } }`, {});
    assert.equal(answer.data.good.kind, 'COOPERATION');
    assert.equal(answer.data.bad, null);
    assert.deepEqual(answer.error.graphQLErrors.map(each => [each.path, each.extensions.code]), [[['bad'], 'HC0051']]);
  },

  async 'a question asked by GET gets the same answer'() {
    const { document, variables, data } = examples[0];
    const reader = new Client({ url, preferGetMethod: 'force', exchanges: [fetchExchange] });
    assert.deepEqual(plain((await reader.query(document, variables)).data), plain(data));
  },

  async 'a question that is refused says why'() {
    const answer = await direct.query('{ nothing }', {});
    assert.match(answer.error.graphQLErrors[0].message, /nothing/);
  },
});
