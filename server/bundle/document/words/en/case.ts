import { count, digits } from './common.ts';

/** What the case names beside what is in the document. */
export const ofCase = {
  gone: (named: string): string =>
    `${named} is named by the case. It was in the graph when it came into the case, and is there no more.`,
  query: (name: string, parameters: string): string =>
    `The case names the saved query ${name} with ${parameters === '' ? 'no parameters' : parameters}. Its answer is not in this document.`,
  /** @param from and `to` as days, null where it has no such end */
  period: (from: string | null, to: string | null, exhibits: number, outside: number): string => {
    const begins = from === null ? '' : ` from ${from}`;
    const ends = to === null ? '' : ` to ${to}`;
    const all = count(exhibits, 'exhibit', 'exhibits');
    return outside === 0
      ? `The case is about the time${begins}${ends}. All exhibits were captured in it.`
      : `The case is about the time${begins}${ends}. Of ${all} ${digits(outside)} ${outside === 1 ? 'was' : 'were'} captured outside it, and ${outside === 1 ? 'is' : 'are'} in this document all the same.`;
  },
};
