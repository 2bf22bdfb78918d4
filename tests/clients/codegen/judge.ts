// A program of a reader's own, on the types that were generated: what it may not do must be a fault, and what it is answered must be true.
import { agreementLines } from './agreements.ts';
import { ask } from './ask.ts';
import { Q01ResponsibleForRegionalDevelopmentDocument, Q06AgreementsThatBindMyMunicipalityDocument, Q24WhatChangedAtNewYearDocument } from './graph/graphql.ts';
import type { Certainty, Q01ResponsibleForRegionalDevelopmentQueryVariables } from './graph/graphql.ts';

declare const process: { argv: string[]; exitCode?: number };

const endpoint = process.argv[2] ?? '';
const faults: string[] = [];

function same<T>(what: string, actual: T, expected: T): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) faults.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

const variables: Q01ResponsibleForRegionalDevelopmentQueryVariables = { task: 'task/regional-development', before: '2013-06-01', between: '2015-06-30' };
const q01 = await ask(endpoint, Q01ResponsibleForRegionalDevelopmentDocument, variables);
const certainty: Certainty | null | undefined = q01.between?.certainty;
same('Q01 certainty', certainty, 'UNCERTAIN');
same('Q01 holders', q01.between?.holders.map(held => held.holder?.name), ['Regionförbundet Jämtlands län', 'Region Jämtland Härjedalen']);
same('Q01 before', q01.before?.holders.map(held => held.period.text), ['2011/2015']);

const q06 = await ask(endpoint, Q06AgreementsThatBindMyMunicipalityDocument, { municipality: 'org/kommun-2309', now: '2021-06-02', earlier: '2016-06-01', later: '2023-01-01' });
same('Q06 now', q06.now?.nodes?.map(agreement => agreement.diaryNumber.raw), ['RUN/34/2018']);
same('Q06 earlier', q06.earlier?.nodes?.map(agreement => agreement.diaryNumber.raw), ['LS/1345/2014']);
same('Q06 later', q06.later?.totalCount, 0);

const q24 = await ask(endpoint, Q24WhatChangedAtNewYearDocument, { from: '2022-12-31', until: '2023-01-01' });
// What a relation leads to may be of several types, and the name of the type tells which.
const basis = q24.difference?.ceased.map(role => (role.basis && 'diaryNumber' in role.basis ? role.basis.diaryNumber.raw : null));
same('Q24 ceased', [...new Set(basis)], ['RUN/34/2018']);
same('Q24 gaps', q24.difference?.newGaps.length, 8);

same('the lines of the set-up', await agreementLines(endpoint, 'org/kommun-2309', '2021-06-02'), [
  'RUN/34/2018: IN_FORCE, säkert: Region Jämtland Härjedalen, länets kommuner',
]);

try {
  await ask(endpoint, Q24WhatChangedAtNewYearDocument, { from: 'yesterday', until: '2023-01-01' });
  faults.push('A day that is none was taken.');
} catch (fault) {
  same('a fault tells which variable', (fault as Error).message.includes('from'), true);
}

/** Never run: it is here to be refused by the compiler. */
export async function refused(): Promise<void> {
  // @ts-expect-error: the task must be told
  await ask(endpoint, Q01ResponsibleForRegionalDevelopmentDocument, { before: '2013-06-01' });
  // @ts-expect-error: a day is a text
  await ask(endpoint, Q24WhatChangedAtNewYearDocument, { from: 20221231, until: '2023-01-01' });
  // @ts-expect-error: what a module owns may be missing, and so may the answer of a root field
  q06.now.nodes;
  // @ts-expect-error: only what was asked for is there
  void q06.now?.nodes?.[0]?.titles;
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('10 checks passed');
