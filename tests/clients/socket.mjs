// Talks to the address given as graphql-ws does. node socket.mjs ADDRESS; what is asked is the kitchen sink of tests/GraphQL.Conformance.
import assert from 'node:assert/strict';
import { CloseCode, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { judge } from './judge.mjs';
import { all, first, isSilent, sleep, until } from './streams.mjs';

const url = process.argv[2].replace(/^http/, 'ws');
const open = options => createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, ...options });

await judge({
  async 'a finite subscription gives its events and ends'() {
    const client = open();
    assert.deepEqual(await all(client.iterate({ query: 'subscription ($from: Int!) { countdown(from: $from) }', variables: { from: 3 } })),
      [3, 2, 1, 0].map(countdown => ({ data: { countdown } })));
    await client.dispose();
  },

  async 'an endless one hears what a mutation says, over the same connection and over others'() {
    const [one, two] = [open({ lazy: false }), open({ lazy: false })];
    const heard = [one, one, two].map(client => client.iterate({ query: 'subscription { onMessage }' }));
    const messages = heard.map(each => each.next());
    const say = () => all(one.iterate({ query: 'mutation ($text: String!) { sendMessage(text: $text) }', variables: { text: 'Hej å' } }));
    assert.deepEqual(await say(), [{ data: { sendMessage: 'Hej å' } }]);
    for (const message of await until(Promise.all(messages), say)) assert.deepEqual(message, { done: false, value: { data: { onMessage: 'Hej å' } } });

    await Promise.all(heard.map(each => each.return()));
    await all(one.iterate({ query: 'mutation { sendMessage(text: "nobody") }' }));
    for (const each of heard) assert.ok((await all(each)).every(({ data }) => data.onMessage === 'Hej å'));
    await Promise.all([one.dispose(), two.dispose()]);
  },

  async 'a flood comes whole, and can be left in its midst'() {
    const client = open();
    const numbers = (await all(client.iterate({ query: 'subscription { flood(count: 20000) }' }))).map(each => each.data.flood);
    assert.deepEqual(numbers, Array.from({ length: 20_000 }, (_, i) => i + 1));

    const endless = client.iterate({ query: 'subscription { flood(count: 2000000000) }' });
    assert.deepEqual(await first(endless, 3), [1, 2, 3].map(flood => ({ data: { flood } })));
    await endless.return();
    assert.deepEqual(await all(client.iterate({ query: '{ hello }' })), [{ data: { hello: 'Hello world' } }]);
    await client.dispose();
  },

  async 'queries are answered once, with errors beside the data'() {
    const client = open();
    const [answer, ...more] = await all(client.iterate({ query: '{ hello failing }' }));
    assert.equal(more.length, 0);
    assert.deepEqual(answer.data, { hello: 'Hello world', failing: null });
    assert.equal(answer.errors[0].extensions.code, 'FAILING');
    await client.dispose();
  },

  async 'what is refused is an error, and so is a source that fails'() {
    const client = open();
    await assert.rejects(all(client.iterate({ query: '{ deep }' })), errors => errors.length === 1 && /deep/.test(errors[0].message));
    await assert.rejects(all(client.iterate({ query: 'subscription { tripping }' })), errors => errors[0].extensions.code === 'TRIPPED');
    await client.dispose();
  },

  async 'who says a refused word is closed with 4403'() {
    const client = open({ connectionParams: { token: 'refused' } });
    await assert.rejects(all(client.iterate({ query: '{ hello }' })), close => close.code === CloseCode.Forbidden);
    await client.dispose();
    const welcome = open({ connectionParams: { token: 'other' } });
    assert.equal((await all(welcome.iterate({ query: '{ hello }' }))).length, 1);
    await welcome.dispose();
  },

  async 'pings go both ways'() {
    const seen = [];
    const client = open({ lazy: false, keepAlive: 100, on: { ping: received => seen.push(`ping ${received}`), pong: received => seen.push(`pong ${received}`) } });
    for (let i = 0; i < 100 && !(seen.includes('pong true') && seen.includes('ping true')); i++) await sleep(200);
    assert.ok(seen.includes('pong true'), 'the server answers');
    assert.ok(seen.includes('ping true'), 'the server asks');
    await client.dispose();
  },

  async 'a slow reader gets all, and holds nobody up'() {
    const slow = open();
    const numbers = slow.iterate({ query: 'subscription { flood(count: 5000) }' });
    await numbers.next();
    await sleep(500);
    const quick = open();
    assert.equal((await all(quick.iterate({ query: 'subscription { flood(count: 1000) }' }))).length, 1_000);
    assert.equal((await all(numbers)).length, 4_999);
    await Promise.all([slow.dispose(), quick.dispose()]);
  },

  async 'many clients come and break off, and the next is served'() {
    for (let round = 0; round < 60; round++) {
      const clients = await Promise.all(Array.from({ length: 5 }, () => connect()));
      for (const socket of clients) socket.terminate();
    }

    const socket = await connect();
    assert.equal(await isSilent(socket, 200), true);
    socket.close();
  },
});

/** A bare connection that listens to an endless subscription. */
function connect() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    socket.once('error', reject);
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    socket.once('message', () => {
      socket.off('error', reject);
      socket.on('error', () => {});
      socket.send('{"id":"1","type":"subscribe","payload":{"query":"subscription { onMessage }"}}');
      resolve(socket);
    });
  });
}
