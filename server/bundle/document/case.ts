import { count } from '../../count.ts';
import { day } from '../../day.ts';
import type { CaseFacts } from './facts.ts';

/** Under completeness: what the case names beside what is in the document. */
export function caseSentences({ snapshot }: CaseFacts): string[] {
  if (!snapshot.case) return [];
  const { period, gone, queries } = snapshot.case;
  return [
    ...(period ? [inPeriod(snapshot.captures, period)] : []),
    ...gone.map(({ id, caption }) => {
      const named = caption === id ? id : `${caption} (${id})`;
      return `${named} is named by the case. It was in the graph when it came into the case, and is there no more.`;
    }),
    ...queries.map(
      ({ name, parameters }) =>
        `The case names the saved query ${name} with ${parametersOf(parameters)}. Its answer is not in this document.`,
    ),
  ];
}

type Case = NonNullable<CaseFacts['snapshot']['case']>;

function inPeriod(
  captures: CaseFacts['snapshot']['captures'],
  { from, to }: NonNullable<Case['period']>,
): string {
  const outside = captures.filter(({ capturedAt }) => {
    const date = capturedAt.slice(0, 10);
    return (from !== null && date < from) || (to !== null && date > to);
  }).length;
  const begins = from === null ? '' : ` from ${day(from)}`;
  const ends = to === null ? '' : ` to ${day(to)}`;
  const all = count(captures.length, 'exhibit', 'exhibits');
  return outside === 0
    ? `The case is about the time${begins}${ends}. All exhibits were captured in it.`
    : `The case is about the time${begins}${ends}. Of ${all} ${outside.toLocaleString('en')} ${outside === 1 ? 'was' : 'were'} captured outside it, and ${outside === 1 ? 'is' : 'are'} in this document all the same.`;
}

function parametersOf(parameters: Case['queries'][number]['parameters']): string {
  const named = Object.entries(parameters).map(
    ([name, value]) => `${name} ${JSON.stringify(value)}`,
  );
  return named.length === 0 ? 'no parameters' : named.join(', ');
}
