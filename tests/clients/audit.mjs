// Runs every audit of graphql-http against the address given. Exit code 0 when all are met; else 1 and what each of the others found.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2] });
const faults = [];
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status !== 'ok') faults.push(`${result.status}: ${result.name}: ${result.reason}`);
}

for (const fault of faults) console.error(fault);
console.log(`${audits.length - faults.length} of ${audits.length} audits met`);
process.exit(faults.length === 0 ? 0 : 1);
