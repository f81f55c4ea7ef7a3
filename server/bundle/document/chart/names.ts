import { exhibitRanges } from '../../../cases/index.ts';
import { count } from '../../../count.ts';
import { type CaseFacts, networkName } from '../facts.ts';
import type { Unit } from './ties.ts';

/** Letters beside a shape that are read at a glance. */
const longestLabel = 30;
const rangesListed = 40;

/** An ad is found by its first exhibit; its number on the platform tells a reader nothing. */
export function unitLabel(facts: CaseFacts, { id, kind, ads }: Unit): string {
  if (kind === 'network')
    return `${networkName(id).replace('n', 'N')}, ${count(ads.length, 'ad', 'ads')}`;
  return firstExhibit(facts, id) ?? facts.caption(id);
}

const firstExhibit = (facts: CaseFacts, ad: string): string | undefined =>
  facts.exhibits.find(({ capture }) => capture.ad === ad)?.number;

/** "12 ads, AB3 to AB14"; undefined where its exhibits have no room. */
export function stackLabel(facts: CaseFacts, units: readonly Unit[]): string | undefined {
  const [only, ...others] = units;
  if (only && others.length === 0) return unitLabel(facts, only);
  if (units.some(({ kind }) => kind === 'network')) return undefined;
  const label = `${units.length.toLocaleString('en')} ads, ${exhibitRanges(exhibitsOf(facts, units)).join(', ')}`;
  return label.length > longestLabel ? undefined : label;
}

/** "Stack A, 12 ads"; after Z comes AA. */
export function stackName(units: readonly Unit[], n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  const [one, many] = units[0]?.kind === 'network' ? ['network', 'networks'] : ['ad', 'ads'];
  return `Stack ${n < 26 ? letter : `A${letter}`}, ${count(units.length, one, many)}`;
}

/** What is in a stack: first exhibits of its ads, or its networks. */
export function inStack(facts: CaseFacts, units: readonly Unit[]): string {
  const names = units.every(({ kind }) => kind === 'network')
    ? units.map(({ id }) => networkName(id))
    : exhibitRanges(exhibitsOf(facts, units));
  const more = names.length - rangesListed;
  return more > 0
    ? `${names.slice(0, rangesListed).join(', ')} and ${more.toLocaleString('en')} more`
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
export function rangeOf(numbers: readonly string[]): string {
  if (numbers.length === 0) return '';
  const ranges = exhibitRanges(numbers);
  if (ranges.length <= 3)
    return `${numbers.length === 1 ? 'exhibit' : 'exhibits'} ${ranges.join(', ')}`;
  const [first = '', last = ''] = [ranges[0], ranges.at(-1)].map((range) => range ?? '');
  return `${numbers.length.toLocaleString('en')} exhibits from ${first.split(' to ')[0]} to ${last.split(' to ').at(-1)}`;
}
