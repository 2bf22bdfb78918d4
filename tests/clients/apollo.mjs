// Asks the address given as Apollo Client does: the examples, its normalised cache, its paging, its errors.
import assert from 'node:assert/strict';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';
import { examples, judge, plain } from './examples.mjs';

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] }),
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { decisions: relayStylePagination() } } } }),
});

const Page = gql`
  query Page($first: Int, $after: String) {
    decisions(first: $first, after: $after) {
      edges { cursor node { id key } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`;

await judge({
  async 'every example gets its answer'() {
    for (const { name, document, variables, data } of examples) {
      // The answers of the examples hold types without ids under the same fields, so each question has a cache of its own.
      const answer = await client.query({ query: gql(document), variables, fetchPolicy: 'no-cache' });
      assert.deepEqual(plain(answer.data), plain(data), name);
    }
  },

  async 'what two questions tell of one thing lies in one place'() {
    const list = await client.query({ query: gql`{ agreements(asOf: "2021-06-02") { nodes { id diaryNumber { raw } } } }` });
    const { id } = list.data.agreements.nodes.find(agreement => agreement.diaryNumber.raw === 'RUN/34/2018');
    await client.query({ query: gql`{ agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { id kind } }` });

    const kept = client.cache.extract()[`Agreement:${id}`];
    assert.equal(kept.kind, 'COOPERATION');
    assert.equal(kept.diaryNumber.raw, 'RUN/34/2018');
    const fragment = client.readFragment({ id: `Agreement:${id}`, fragment: gql`fragment Both on Agreement { kind diaryNumber { raw } }` });
    assert.deepEqual(plain(fragment), { kind: 'COOPERATION', diaryNumber: { raw: 'RUN/34/2018' } });

    const again = await client.query({ query: gql`query Again($id: ID!) { node(id: $id) { __typename id } }`, variables: { id } });
    assert.deepEqual(again.data.node, { __typename: 'Agreement', id });
  },

  async 'pages grow together to the whole list'() {
    const whole = await client.query({ query: Page, variables: { first: 100 }, fetchPolicy: 'no-cache' });
    const keys = whole.data.decisions.edges.map(edge => edge.node.key);
    assert.equal(keys.length, whole.data.decisions.totalCount);
    assert.ok(keys.length > 4);

    const list = client.watchQuery({ query: Page, variables: { first: 2 } });
    const watching = list.subscribe(() => {});
    const show = async condition => (await firstValueFrom(list.pipe(filter(({ data }) => data?.decisions && condition(data.decisions))))).data.decisions;
    let shown = await show(() => true);
    for (let pages = 1; shown.pageInfo.hasNextPage; pages++) {
      assert.equal(shown.edges.length, pages * 2);
      await list.fetchMore({ variables: { after: shown.pageInfo.endCursor } });
      // What was fetched is shown a moment later.
      shown = await show(decisions => decisions.edges.length > shown.edges.length);
    }

    watching.unsubscribe();
    assert.deepEqual(shown.edges.map(edge => edge.node.key), keys);
  },

  async 'a fault in one part leaves the others'() {
    const { data, error } = await client.query({
      query: gql`{ good: agreementByDiaryNumber(diaryNumber: "RUN/34/2018") { kind } bad: documents(first: 1000) { totalCount } }`,
      errorPolicy: 'all',
    });
    assert.equal(data.good.kind, 'COOPERATION');
    assert.equal(data.bad, null);
    assert.ok(CombinedGraphQLErrors.is(error));
    assert.deepEqual(error.errors.map(each => [each.path, each.extensions.code]), [[['bad'], 'HC0051']]);
  },

  async 'a question that is refused says why'() {
    const refused = client.query({ query: gql`{ nothing }` });
    await assert.rejects(refused, fault => CombinedGraphQLErrors.is(fault) && /nothing/.test(fault.errors[0].message));
  },
});
