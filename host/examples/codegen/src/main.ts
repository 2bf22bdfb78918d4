import { agreementLines } from './agreements.ts';

for (const line of await agreementLines('http://localhost:5080/graphql', 'org/kommun-2309', '2021-06-02')) console.log(line);
