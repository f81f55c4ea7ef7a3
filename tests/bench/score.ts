import { judge, type Known } from './scoring/judge.ts';
import { spanHit } from './scoring/spans.ts';
import { Breakdown, DecoyTally, SpanTally } from './scoring/tallies.ts';
import type { FoundValue } from './scoring/values.ts';

/** A place in a text: UTF-16 offsets, `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An identifier that stands in an ad. */
export interface Label extends Span {
  readonly type: string;
  readonly value: string;
  readonly raw: string;
  /** A second span that is right too: the number or the name inside a link. */
  readonly alt?: readonly [number, number];
  /** A phone in a range that is possible but not handed out. */
  readonly possible_only?: true;
}

/** Something that looks like an identifier and is none. */
export interface Decoy extends Span {
  readonly text: string;
  readonly why: string;
  readonly kind: string;
}

export interface LabelledAd {
  readonly id: string;
  readonly lang: string;
  readonly script: string;
  readonly platform_country: string;
  readonly text: string;
  readonly truth: readonly Label[];
  /** Readings that are neither rewarded nor punished. */
  readonly optional: readonly ({ readonly type: string; readonly value: string } & Span)[];
  readonly decoys: readonly Decoy[];
  readonly class: string;
  readonly source: string;
}

/** What a program says that it found; the span may be missing. */
export interface Found {
  readonly type: string;
  readonly value: FoundValue;
  readonly start?: number;
  readonly end?: number;
}

/** Shares between 0 and 1; null where there was nothing to share out. */
export interface Rates {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface RatesByGroup {
  readonly micro: Rates;
  readonly byType: Readonly<Record<string, Rates>>;
  /** Kazakh and Uzbek by script too (`kk-Latn`). */
  readonly byLanguage: Readonly<Record<string, Rates>>;
  readonly byClass: Readonly<Record<string, Rates>>;
  readonly byTypeAndLanguage: Readonly<Record<string, Rates>>;
  readonly bySource: Readonly<Record<string, Rates>>;
  readonly phonesByClass: Readonly<Record<string, Rates>>;
}

export interface SpanAccuracy {
  readonly given: number;
  readonly ok: number;
  readonly accuracy: number | null;
  readonly withoutSpan: number;
}

export interface Scores extends RatesByGroup {
  readonly ads: number;
  /** Of right values that carry a span, the share that overlaps a mention by half or more. By type, and `all`. */
  readonly spans: Readonly<Record<string, SpanAccuracy>>;
  /** Recall of handles when the service is not asked for. */
  readonly handleNameRecall: number;
  readonly possibleOnlyPhones: { readonly tp: number; readonly fn: number };
  readonly hardNegatives: HardNegatives;
}

export interface HardNegatives {
  readonly adsWithDecoys: number;
  readonly falsePositives: number;
  readonly adsWithFalsePositive: number;
  /** Ads that hold decoys and nothing else. */
  readonly decoysOnlyAds: number;
  readonly decoysOnlyFalsePositives: number;
  readonly decoysOnlyAdsWithFalsePositive: number;
  readonly byType: Readonly<Record<string, number>>;
  /** By the kind of the decoy that was hit, or `other text`. */
  readonly byDecoyKind: Readonly<Record<string, number>>;
}

/**
 * Scores what was found against labelled ads. Every distinct value of an ad counts once; `found` holds what was
 * found by the id of the ad, an ad without an entry counts as one in which nothing was found.
 */
export function score(
  ads: readonly LabelledAd[],
  found: ReadonlyMap<string, readonly Found[]>,
): Scores {
  const breakdown = new Breakdown();
  const spans = new SpanTally();
  const decoys = new DecoyTally();
  const names = { tp: 0, fn: 0 };
  const possibleOnly = { tp: 0, fn: 0 };
  for (const ad of ads) {
    const { right, missed, wrong, handleNames, foundNames } = judge(ad, found.get(ad.id) ?? []);
    for (const { type } of right) breakdown.add(ad, type, 'tp');
    for (const { type } of missed) breakdown.add(ad, type, 'fn');
    for (const { type } of wrong) breakdown.add(ad, type, 'fp');
    for (const entry of right) spans.add(entry.type, spanHit(entry.labels, entry.found));
    possibleOnly.tp += right.filter(isPossibleOnly).length;
    possibleOnly.fn += missed.filter(isPossibleOnly).length;
    for (const name of handleNames) names[foundNames.has(name) ? 'tp' : 'fn'] += 1;
    decoys.add(ad, wrong);
  }
  return {
    ads: ads.length,
    ...breakdown.rates(),
    spans: spans.accuracies(),
    handleNameRecall: names.tp / Math.max(1, names.tp + names.fn),
    possibleOnlyPhones: possibleOnly,
    hardNegatives: decoys.result(),
  };
}

function isPossibleOnly({ labels }: Known): boolean {
  return labels.some(({ possible_only }) => possible_only === true);
}
