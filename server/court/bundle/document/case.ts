import type { CaseFacts } from './facts.ts';

/** Under completeness: what the case names beside what is in the document. What is gone, and its period, are checks. */
export function caseSentences({ snapshot, words }: CaseFacts): string[] {
  const queries = snapshot.case?.queries ?? [];
  return queries.map(({ name, parameters }) => words.ofCase.query(name, parametersOf(parameters)));
}

type Query = NonNullable<CaseFacts['snapshot']['case']>['queries'][number];

function parametersOf(parameters: Query['parameters']): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');
}
