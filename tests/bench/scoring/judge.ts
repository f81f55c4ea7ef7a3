import type { Found, Label, LabelledAd } from '../score.ts';
import { excuse } from './excuses.ts';
import { afterColon, normalise } from './values.ts';

/** A distinct value in an ad, with every mention that a program gave of it. */
export interface Judged {
  readonly type: string;
  readonly value: string;
  readonly found: readonly Found[];
}

/** A distinct value that the ad holds, with every label of it. */
export interface Known extends Judged {
  readonly labels: readonly Label[];
}

export interface Judgement {
  readonly right: readonly Known[];
  readonly missed: readonly Known[];
  readonly wrong: readonly Judged[];
  /** Names of the handles that the ad holds, and of those found, whatever the service. */
  readonly handleNames: ReadonlySet<string>;
  readonly foundNames: ReadonlySet<string>;
}

const types = new Set(['phone', 'email', 'payment', 'handle', 'url']);

/** Holds what was found in one ad against its labels. Items of a type that nobody asked for are left out. */
export function judge(ad: LabelledAd, found: readonly Found[]): Judgement {
  const labels = groupBy(ad.truth, ({ type, value }) => keyOf(type, normalise(type, value)));
  const mentions = groupBy(
    found.filter(({ type }) => types.has(type)),
    (item) => keyOf(item.type, valueAmong(labels, item)),
  );
  const known = [...labels].map(([key, own]) => ({
    ...entryOf(key, mentions.get(key) ?? []),
    labels: own,
  }));
  const others = [...mentions]
    .filter(([key]) => !labels.has(key))
    .map(([key, items]) => entryOf(key, items));
  const right = known.filter((entry) => entry.found.length > 0);
  const excused = excuse(ad, known);
  return {
    right,
    missed: known.filter((entry) => entry.found.length === 0),
    wrong: others.filter((entry) => !excused(entry)),
    handleNames: namesIn(known),
    foundNames: namesIn([...right, ...others]),
  };
}

/** A handle whose service the ad does not name is right with any service. */
function valueAmong(known: ReadonlyMap<string, unknown>, { type, value }: Found): string {
  const own = normalise(type, value);
  if (type !== 'handle' || known.has(keyOf(type, own))) return own;
  const nameless = `unknown:${afterColon(own)}`;
  return known.has(keyOf(type, nameless)) ? nameless : own;
}

function namesIn(entries: readonly Judged[]): Set<string> {
  return new Set(
    entries.filter(({ type }) => type === 'handle').map(({ value }) => afterColon(value)),
  );
}

function keyOf(type: string, value: string): string {
  return `${type} ${value}`;
}

function entryOf(key: string, found: readonly Found[]): Judged {
  const space = key.indexOf(' ');
  return { type: key.slice(0, space), value: key.slice(space + 1), found };
}

function groupBy<T>(items: readonly T[], keyFor: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
