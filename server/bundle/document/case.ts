import type { CaseFacts } from './facts.ts';
import type { Words } from './words/index.ts';

/** Under completeness: what the case names beside what is in the document. */
export function caseSentences({ snapshot, words }: CaseFacts): string[] {
  if (!snapshot.case) return [];
  const { period, gone, queries } = snapshot.case;
  return [
    ...(period ? [inPeriod(snapshot.captures, period, words)] : []),
    ...gone.map(({ id, caption }) => words.ofCase.gone(caption === id ? id : `${caption} (${id})`)),
    ...queries.map(({ name, parameters }) => words.ofCase.query(name, parametersOf(parameters))),
  ];
}

type Case = NonNullable<CaseFacts['snapshot']['case']>;

function inPeriod(
  captures: CaseFacts['snapshot']['captures'],
  { from, to }: NonNullable<Case['period']>,
  { ofCase, day }: Words,
): string {
  const outside = captures.filter(({ capturedAt }) => {
    const date = capturedAt.slice(0, 10);
    return (from !== null && date < from) || (to !== null && date > to);
  }).length;
  return ofCase.period(from && day(from), to && day(to), captures.length, outside);
}

function parametersOf(parameters: Case['queries'][number]['parameters']): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');
}
