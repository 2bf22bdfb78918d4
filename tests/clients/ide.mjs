// Opens the IDE in a real browser as somebody who has never been there: the tabs, the schema, an answer, a picture, and a second visit.
// node ide.mjs ADDRESS BROWSER PICTURE '{"tabs": [...], "schema": TEXT, "operation": NAME, "answer": TEXT}'
// Exit code 0 when all was seen, the page did not fail and nothing was asked of another host.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const [address, executablePath, picture, expectation] = process.argv.slice(2);
const expected = JSON.parse(expectation);
const { origin, hostname } = new URL(address);
const patience = 60_000;

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${hostname}`,
  ],
});

try {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  context.setDefaultTimeout(patience);
  const strangers = [];
  context.on('request', request => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) strangers.push(`${request.method()} ${request.url()}`);
  });

  const faults = [];
  const open = async () => {
    const page = await context.newPage();
    page.on('pageerror', fault => faults.push(fault.stack ?? fault.message));
    await page.goto(`${origin}/graphql`, { waitUntil: 'load' });
    return page;
  };

  const isStored = async wanted => {
    if (JSON.stringify({ ...localStorage }).includes(wanted)) return true;
    const done = request => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      try {
        for (const store of database.objectStoreNames) {
          if (JSON.stringify(await done(database.transaction(store).objectStore(store).getAll())).includes(wanted)) return true;
        }
      } finally {
        database.close();
      }
    }
    return false;
  };

  let page = await open();
  const titles = tabs => page.waitForFunction(
    wanted => wanted.every(title => document.body.innerText.includes(title)) && document.body.innerText.includes('Schema available'), tabs);
  // Editors show only the lines in view, with spaces of several kinds.
  const sees = text => page.waitForFunction(wanted => document.body.innerText.replaceAll(/\s/g, ' ').includes(wanted), text);

  await titles(expected.tabs);
  console.log(`opened ${new URL(page.url()).pathname} with ${expected.tabs.length} tabs, title ${await page.title()}`);

  await page.getByText('Schema Definition', { exact: true }).click();
  await page.locator('.view-line').first().click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(expected.schema);
  await page.locator('.view-line', { hasText: expected.schema }).first().waitFor();
  await page.keyboard.press('Escape');
  console.log('schema seen');

  await page.getByText('Operation', { exact: true }).first().click();
  // Only when the page has read the document does it know what to run.
  await sees(expected.operation);
  await page.locator('button', { hasText: /^\s*Run\s*$/ }).click();
  await sees(expected.answer);
  console.log('result seen');
  await page.screenshot({ path: picture });

  // A reader writes a note, closes a tab, and comes back another day.
  const [, closed, ...kept] = expected.tabs;
  await page.locator('.view-line', { hasText: expected.operation }).first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('# my note\n');
  await sees('# my note');
  await page.locator('[draggable=true]', { hasText: closed }).locator('button').click();
  await page.waitForFunction(title => !document.body.innerText.includes(title), closed);
  // The page writes down what has changed some moments later, on a busy machine many: its storage tells when.
  await page.waitForFunction(isStored, '# my note', { polling: 250 });
  await page.waitForTimeout(3_000);
  await page.close();

  page = await open();
  await titles(kept);
  await sees('# my note');
  assert.ok(!(await page.evaluate(() => document.body.innerText)).includes(closed), 'a closed tab came back');
  console.log('left as it was');

  assert.deepEqual(faults, [], 'the page failed');
  assert.deepEqual(strangers, [], 'other hosts were asked');
  console.log('nothing asked of other hosts');
} catch (fault) {
  console.error(fault.stack ?? fault);
  process.exitCode = 1;
} finally {
  await browser.close();
}
