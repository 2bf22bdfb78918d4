// Talks to the address given as graphql-sse does. node events.mjs ADDRESS; what is asked is the kitchen sink of tests/GraphQL.Conformance.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { judge } from './judge.mjs';
import { all, first, sleep, until } from './streams.mjs';

const url = process.argv[2];
const client = createClient({ url, retryAttempts: 0 });

await judge({
  async 'a finite subscription gives its events and ends'() {
    assert.deepEqual(await all(client.iterate({ query: 'subscription ($from: Int!) { countdown(from: $from) }', variables: { from: 3 } })),
      [3, 2, 1, 0].map(countdown => ({ data: { countdown } })));
  },

  async 'an endless one hears what a mutation says'() {
    const heard = [1, 2].map(() => client.iterate({ query: 'subscription { onMessage }' }));
    const messages = heard.map(each => each.next());
    const say = () => all(client.iterate({ query: 'mutation { sendMessage(text: "Hej å") }' }));
    assert.deepEqual(await say(), [{ data: { sendMessage: 'Hej å' } }]);
    for (const message of await until(Promise.all(messages), say)) assert.deepEqual(message, { done: false, value: { data: { onMessage: 'Hej å' } } });
    await Promise.all(heard.map(each => each.return()));
  },

  async 'a flood comes whole, and can be left in its midst'() {
    const numbers = (await all(client.iterate({ query: 'subscription { flood(count: 20000) }' }))).map(each => each.data.flood);
    assert.deepEqual(numbers, Array.from({ length: 20_000 }, (_, i) => i + 1));
    const endless = client.iterate({ query: 'subscription { flood(count: 2000000000) }' });
    assert.deepEqual(await first(endless, 3), [1, 2, 3].map(flood => ({ data: { flood } })));
    await endless.return();
  },

  async 'a query is answered once, with errors beside the data'() {
    const [answer, ...more] = await all(client.iterate({ query: '{ hello failing }' }));
    assert.equal(more.length, 0);
    assert.deepEqual(answer.data, { hello: 'Hello world', failing: null });
    assert.equal(answer.errors[0].extensions.code, 'FAILING');
  },

  async 'what is refused is an answer with errors alone, and so is a source that fails'() {
    const [refused, ...more] = await all(client.iterate({ query: '{ deep }' }));
    assert.equal(more.length, 0);
    assert.match(refused.errors[0].message, /deep/);
    assert.equal('data' in refused, false);
    const tripping = await all(client.iterate({ query: 'subscription { tripping }' }));
    assert.deepEqual(tripping[0], { data: { tripping: 1 } });
    assert.equal(tripping[1].errors[0].extensions.code, 'TRIPPED');
  },

  async 'a subscription may be asked for in the address, a mutation may not'() {
    const events = await fetch(`${url}?query=${encodeURIComponent('subscription { countdown(from: 1) }')}`, { headers: { accept: 'text/event-stream' } });
    assert.equal(events.status, 200);
    assert.match(await events.text(), /event: next\ndata: {"data":{"countdown":1}}\n\n.*event: complete\ndata:\n\n$/s);
    const change = await fetch(`${url}?query=${encodeURIComponent('mutation { count }')}`, { headers: { accept: 'text/event-stream' } });
    assert.equal(change.status, 405);
    assert.equal(change.headers.get('allow'), 'POST');
  },

  async 'a query that is left is left by the server too'() {
    const slow = client.iterate({ query: '{ slow(milliseconds: 60000) }' });
    const answer = slow.next();
    await sleep(200);
    await slow.return();
    assert.equal((await answer).done, true);
  },
});
client.dispose();
