import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** What the register says when it cannot answer all of a question. */
export interface Fault {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}

/** Asks the register; the answer has the type of the question. Faults are thrown, all of them at once. */
export async function ask<Answer, Variables>(endpoint: string, question: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(question), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer | null; errors?: Fault[] };
  if (errors || !data) throw new Error(errors?.map(fault => `${fault.extensions?.code ?? 'fault'}: ${fault.message}`).join('\n') ?? `HTTP ${response.status}`);
  return data;
}
