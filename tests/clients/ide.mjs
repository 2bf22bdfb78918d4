// Opens the IDE in a real browser, looks at the schema, runs the first operation and takes a picture.
// node ide.mjs ADDRESS BROWSER PICTURE SCHEMA-TEXT OPERATION RESULT-TEXT; exit code 0 when both texts were seen and nothing was asked of another host.
import { chromium } from 'playwright-core';

process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';
const [address, executablePath, picture, schemaText, operation, resultText] = process.argv.slice(2);
const { origin, hostname } = new URL(address);
const patience = 30_000;

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${hostname}`,
  ],
});

/** One visit of a reader who has never been here. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const strangers = [];
  context.on('request', request => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) strangers.push(`${request.method()} ${request.url()}`);
  });

  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', fault => faults.push(fault.message));

  // Editors show only the lines in view, with spaces of several kinds.
  const sees = text => page.waitForFunction(wanted => document.body.innerText.replaceAll(/\s/g, ' ').includes(wanted), text, { timeout: patience });

  try {
    // On a first visit the page fetches its files for later and then loads itself anew.
    let loads = 0;
    const settled = page.waitForEvent('load', { predicate: () => ++loads === 2, timeout: patience });
    await page.goto(`${origin}/graphql`, { waitUntil: 'load', timeout: patience });
    await settled;
    console.log(`opened ${new URL(page.url()).pathname}`);
    await page.getByRole('button', { name: 'Create Document' }).click({ timeout: patience });
    await sees('Schema available');
    console.log(`title ${await page.title()}`);

    await page.getByText('Schema Definition', { exact: true }).click({ timeout: patience });
    await sees(schemaText);
    console.log('schema seen');

    await page.getByText('Operation', { exact: true }).first().click({ timeout: patience });
    // Only when the page has read the document does it know which operation to run.
    await page.locator('button', { hasText: operation }).waitFor({ timeout: patience });
    await page.locator('button', { hasText: /^\s*Run\s*$/ }).click({ timeout: patience });
    await sees(resultText);
    console.log('result seen');

    await page.screenshot({ path: picture });
    if (faults.length > 0) throw new Error(`The page failed: ${faults.join('; ')}`);
  } finally {
    await context.close();
  }

  return strangers;
}

try {
  // The page is not ours, and its editor now and then trips over itself when tabs change quickly: a reader would try again, too.
  let strangers;
  for (let tries = 3; strangers === undefined; tries--) {
    strangers = await visit().catch(fault => {
      if (tries === 1) throw fault;
      console.log(`once more: ${fault.message}`);
      return undefined;
    });
  }

  if (strangers.length > 0) throw new Error(`Asked of other hosts: ${strangers.join('; ')}`);
  console.log('nothing asked of other hosts');
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
