import { exhibitRanges } from '../../../snapshot/index.ts';
import { type CaseFacts, numberOf } from '../facts.ts';
import { capital } from '../words/phrase.ts';
import type { Unit } from './ties.ts';

/** Letters beside a shape that are read at a glance. */
const longestLabel = 30;
const rangesListed = 40;

/** An ad is found by its first exhibit; its number on the platform tells a reader nothing. */
export function unitLabel(facts: CaseFacts, { id, kind, ads }: Unit): string {
  if (kind === 'network')
    return facts.words.chart.network(capital(networkName(facts, id)), ads.length);
  return firstExhibit(facts, id) ?? facts.caption(id);
}

const firstExhibit = (facts: CaseFacts, ad: string): string | undefined =>
  facts.exhibits.find(({ capture }) => capture.ad === ad)?.number;

/** "12 ads, AB3 to AB14"; undefined where its exhibits have no room. */
export function stackLabel(facts: CaseFacts, units: readonly Unit[]): string | undefined {
  const [only, ...others] = units;
  if (only && others.length === 0) return unitLabel(facts, only);
  if (units.some(({ kind }) => kind === 'network')) return undefined;
  const label = facts.words.chart.ads(units.length, rangesIn(facts, units).join(', '));
  return label.length > longestLabel ? undefined : label;
}

/** "Stack A, 12 ads"; after Z comes AA. */
export function stackName({ words }: CaseFacts, units: readonly Unit[], n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  const letters = n < 26 ? letter : `A${letter}`;
  return words.chart.stack(letters, units.length, units[0]?.kind === 'network');
}

const networkName = ({ words }: CaseFacts, id: string): string => words.names.network(numberOf(id));

const rangesIn = (facts: CaseFacts, units: readonly Unit[]): string[] =>
  exhibitRanges(exhibitsOf(facts, units)).map(facts.words.exhibits.range);

/** What is in a stack: first exhibits of its ads, or its networks. */
export function inStack(facts: CaseFacts, units: readonly Unit[]): string {
  const names = units.every(({ kind }) => kind === 'network')
    ? units.map(({ id }) => networkName(facts, id))
    : rangesIn(facts, units);
  const more = names.length - rangesListed;
  return more > 0
    ? facts.words.chart.andMore(names.slice(0, rangesListed).join(', '), more)
    : names.join(', ');
}

function exhibitsOf(facts: CaseFacts, units: readonly Unit[]): string[] {
  const ads = new Set(units.flatMap(({ ads }) => ads));
  const first = new Map<string, string>();
  for (const { capture, number } of facts.exhibits)
    if (ads.has(capture.ad) && !first.has(capture.ad)) first.set(capture.ad, number);
  return [...first.values()];
}

/** "exhibits AB1 to AB58"; where many are left out between them, how many there are. */
export function rangeOf({ words }: CaseFacts, numbers: readonly string[]): string {
  if (numbers.length === 0) return '';
  const ranges = exhibitRanges(numbers);
  if (ranges.length <= 3)
    return words.chart.exhibits(numbers.length, ranges.map(words.exhibits.range).join(', '));
  return words.chart.exhibitsFrom(numbers.length, numbers[0] ?? '', numbers.at(-1) ?? '');
}
