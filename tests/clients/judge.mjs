// What all judges share.
const patience = 300_000;

/** Runs checks one after another; the first that fails ends the program with exit code 1. */
export async function judge(checks) {
  setTimeout(() => {
    console.error('a check has taken too long');
    process.exit(1);
  }, patience).unref();
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
    } catch (fault) {
      console.error(`${name}: ${fault.stack ?? fault}`);
      process.exit(1);
    }
  }

  console.log(`${Object.keys(checks).length} checks passed`);
  process.exit(0);
}
