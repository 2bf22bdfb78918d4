// What the judges of streams share.
export const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Does something again and again until a promise is kept: nobody can tell when a subscription is in place. */
export async function until(promise, act) {
  let kept = false;
  promise.finally(() => { kept = true; }).catch(() => {});
  while (!kept) {
    await act();
    await sleep(200);
  }

  return promise;
}

/** All that an asynchronous sequence gives. */
export async function all(sequence) {
  const found = [];
  for await (const each of sequence) found.push(each);
  return found;
}

/** The first of what it gives; the sequence stays open. */
export async function first(sequence, count) {
  const found = [];
  while (found.length < count) found.push((await sequence.next()).value);
  return found;
}

/** Whether nothing but the server's pings comes for a while, and the connection stays. */
export async function isSilent(socket, milliseconds) {
  let silent = true;
  socket.on('message', message => { silent &&= JSON.parse(message).type === 'ping'; });
  socket.on('close', () => { silent = false; });
  await sleep(milliseconds);
  return silent;
}
