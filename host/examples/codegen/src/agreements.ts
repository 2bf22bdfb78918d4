import { ask } from './ask.ts';
import { graphql } from './graph/gql.ts';
import type { Certainty } from './graph/graphql.ts';

const Agreements = graphql(`
  query AgreementsOfParty($party: String!, $day: LocalDate, $first: Int, $after: String) {
    agreements(asOf: $day, where: { party: { eq: $party } }, first: $first, after: $after) {
      nodes {
        id
        diaryNumber { raw }
        status { status certainty }
        parties { stakeholder { name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

const words: Record<string, string> = { CERTAIN: 'säkert', UNCERTAIN: 'osäkert' } satisfies Partial<Record<Certainty, string>>;

/** One line for each agreement that binds a party on a day, read page by page. */
export async function agreementLines(endpoint: string, party: string, day: string): Promise<string[]> {
  const lines: string[] = [];
  let after: string | null = null;
  do {
    const { agreements }: Awaited<ReturnType<typeof page>> = await page(endpoint, party, day, after);
    // Null when the register could not answer this part of the question.
    for (const agreement of agreements?.nodes ?? []) {
      const parties = agreement.parties.map(each => each.stakeholder?.name ?? '?').join(', ');
      const { status, certainty } = agreement.status;
      lines.push(`${agreement.diaryNumber?.raw ?? '?'}: ${status}, ${words[certainty] ?? certainty}: ${parties}`);
    }

    after = agreements?.pageInfo.hasNextPage ? (agreements.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return lines;
}

function page(endpoint: string, party: string, day: string, after: string | null) {
  return ask(endpoint, Agreements, { party, day, first: 1, after });
}
