import type { HardNegatives, LabelledAd, Rates, RatesByGroup, SpanAccuracy } from '../score.ts';
import type { Judged } from './judge.ts';
import { decoyHit } from './spans.ts';

interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** Counts under names, and the rates that follow from them. */
class Tally {
  readonly #counts = new Map<string, Counts>();

  add(name: string, outcome: keyof Counts): void {
    const counts = this.#counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    counts[outcome] += 1;
    this.#counts.set(name, counts);
  }

  ratesOf(name: string): Rates {
    const { tp, fp, fn } = this.#counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    return {
      tp,
      fp,
      fn,
      precision: share(tp, tp + fp),
      recall: share(tp, tp + fn),
      f1: share(2 * tp, 2 * tp + fp + fn),
    };
  }

  /** All names in the order of their letters. */
  rates(): Record<string, Rates> {
    const names = [...this.#counts.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, this.ratesOf(name)]));
  }
}

/** The same counts seen from every side. */
export class Breakdown {
  readonly #all = new Tally();
  readonly #types = new Tally();
  readonly #languages = new Tally();
  readonly #classes = new Tally();
  readonly #typesAndLanguages = new Tally();
  readonly #sources = new Tally();
  readonly #phones = new Tally();

  add(ad: LabelledAd, type: string, outcome: keyof Counts): void {
    const written = ['kk', 'uz'].includes(ad.lang) ? `${ad.lang}-${ad.script}` : ad.lang;
    this.#all.add('all', outcome);
    this.#types.add(type, outcome);
    this.#languages.add(written, outcome);
    this.#classes.add(ad.class, outcome);
    this.#typesAndLanguages.add(`${type}/${ad.lang}`, outcome);
    this.#sources.add(ad.source, outcome);
    if (type === 'phone') this.#phones.add(ad.class, outcome);
  }

  rates(): RatesByGroup {
    return {
      micro: this.#all.ratesOf('all'),
      byType: this.#types.rates(),
      byLanguage: this.#languages.rates(),
      byClass: this.#classes.rates(),
      byTypeAndLanguage: this.#typesAndLanguages.rates(),
      bySource: this.#sources.rates(),
      phonesByClass: this.#phones.rates(),
    };
  }
}

/** Where right values were seen, by type and over all. */
export class SpanTally {
  readonly #byType = new Map([['all', { given: 0, ok: 0, withoutSpan: 0 }]]);

  /** `hit` is undefined for a right value that came without a span. */
  add(type: string, hit: boolean | undefined): void {
    for (const name of [type, 'all']) {
      const tally = this.#byType.get(name) ?? { given: 0, ok: 0, withoutSpan: 0 };
      if (hit === undefined) tally.withoutSpan += 1;
      else tally.given += 1;
      if (hit) tally.ok += 1;
      this.#byType.set(name, tally);
    }
  }

  accuracies(): Record<string, SpanAccuracy> {
    const entries = [...this.#byType].map(
      ([type, tally]) => [type, { ...tally, accuracy: share(tally.ok, tally.given) }] as const,
    );
    return Object.fromEntries(entries);
  }
}

/** False positives in ads that hold decoys. */
export class DecoyTally {
  readonly #byType = new Map<string, number>();
  readonly #byKind = new Map<string, number>();
  readonly #all = { ads: 0, wrong: 0, adsWithWrong: 0 };
  readonly #only = { ads: 0, wrong: 0, adsWithWrong: 0 };

  add(ad: LabelledAd, wrong: readonly Judged[]): void {
    if (ad.decoys.length === 0) return;
    for (const sums of ad.class === 'negative' ? [this.#all, this.#only] : [this.#all]) {
      sums.ads += 1;
      sums.wrong += wrong.length;
      if (wrong.length > 0) sums.adsWithWrong += 1;
    }
    for (const item of wrong) {
      const kind = decoyHit(ad.decoys, item) ?? 'other text';
      this.#byType.set(item.type, (this.#byType.get(item.type) ?? 0) + 1);
      this.#byKind.set(kind, (this.#byKind.get(kind) ?? 0) + 1);
    }
  }

  result(): HardNegatives {
    return {
      adsWithDecoys: this.#all.ads,
      falsePositives: this.#all.wrong,
      adsWithFalsePositive: this.#all.adsWithWrong,
      decoysOnlyAds: this.#only.ads,
      decoysOnlyFalsePositives: this.#only.wrong,
      decoysOnlyAdsWithFalsePositive: this.#only.adsWithWrong,
      byType: Object.fromEntries(this.#byType),
      byDecoyKind: Object.fromEntries([...this.#byKind].sort(([, a], [, b]) => b - a)),
    };
  }
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
