// Fragments, questions and connections as an application on Relay writes them.
import { graphql } from 'relay-runtime';

export const agreement = graphql`
  fragment questions_agreement on Agreement @refetchable(queryName: "questionsAgreementRefetchQuery") @argumentDefinitions(day: { type: "LocalDate" }) {
    kind
    diaryNumber { raw }
    status(asOf: $day) { status certainty }
    parties { stakeholder { __typename name } }
  }
`;

export const agreements = graphql`
  query questionsAgreementsQuery($party: String!, $day: LocalDate) {
    agreements(asOf: $day, where: { party: { eq: $party } }) {
      nodes { id ...questions_agreement @arguments(day: $day) }
    }
  }
`;

export const decisions = graphql`
  fragment questions_decisions on Query
  @refetchable(queryName: "questionsDecisionsPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    decisions(first: $count, after: $cursor) @connection(key: "questions_decisions") {
      edges { node { key standing } }
      totalCount
    }
  }
`;

export const page = graphql`
  query questionsDecisionsQuery($count: Int) {
    ...questions_decisions @arguments(count: $count)
  }
`;

export const organization = graphql`
  fragment questions_stakeholder on Stakeholder {
    __typename
    name
    ... on Organization { codes { value } }
  }
`;

export const responsible = graphql`
  query questionsResponsibilityQuery($task: String!, $day: LocalDate) {
    responsibility(task: $task, asOf: $day) {
      certainty
      holders { holder { ...questions_stakeholder } }
    }
  }
`;
