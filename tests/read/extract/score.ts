/** A place in a text: UTF-16 offsets, `text.slice(start, end)`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that was found, or that stands in an ad, in the form that `throughline extract` gives. */
export interface Found extends Span {
  readonly type: string;
  readonly value: string;
}

/** An identifier that stands in an ad. */
interface Label extends Found {
  readonly raw: string;
  /** A second span that is right too: the number or the name inside a link. */
  readonly alt?: readonly [number, number];
}

/** Something that looks like an identifier and is none. */
interface Decoy extends Span {
  readonly text: string;
  readonly kind: string;
}

export interface LabelledAd {
  readonly id: string;
  readonly lang: string;
  readonly script: string;
  readonly platform_country: string;
  readonly text: string;
  readonly truth: readonly Label[];
  /** Observations that are neither rewarded nor punished. */
  readonly optional: readonly Found[];
  readonly decoys: readonly Decoy[];
}

/** Shares between 0 and 1; null where there was nothing to share out. */
interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Scores {
  readonly byType: Readonly<Record<string, Rates>>;
  /** Kazakh and Uzbek by script too (`kk-Latn`). */
  readonly byLanguage: Readonly<Record<string, Rates>>;
  /** Of right values the share that overlaps a mention by half or more. */
  readonly spans: number | null;
  readonly adsWithDecoys: number;
  /** False identifiers in these. */
  readonly falsePositives: number;
}

/**
 * Scores what was found against labelled ads. Every distinct value of an ad counts once; `found` holds what was
 * found by the id of the ad, an ad without an entry counts as one in which nothing was found.
 */
export function score(
  ads: readonly LabelledAd[],
  found: ReadonlyMap<string, readonly Found[]>,
): Scores {
  const [byType, byLanguage] = [new Tally(), new Tally()];
  const spans = { all: 0, right: 0 };
  let adsWithDecoys = 0;
  let falsePositives = 0;
  for (const ad of ads) {
    const language = ['kk', 'uz'].includes(ad.lang) ? `${ad.lang}-${ad.script}` : ad.lang;
    const { right, missed, wrong } = judge(ad, found.get(ad.id) ?? []);
    for (const [outcome, all] of Object.entries({ right, missed, wrong }))
      for (const [first] of all) {
        byType.add(first?.type ?? '', outcome as keyof Counts);
        byLanguage.add(language, outcome as keyof Counts);
      }
    for (const mentions of right) {
      spans.all += 1;
      if (isInPlace(ad, mentions)) spans.right += 1;
    }
    if (ad.decoys.length === 0) continue;
    adsWithDecoys += 1;
    falsePositives += wrong.length;
  }
  return {
    byType: byType.rates(),
    byLanguage: byLanguage.rates(),
    spans: share(spans.right, spans.all),
    adsWithDecoys,
    falsePositives,
  };
}

/** Things by what they have in common, in the order in which they come. */
function gather(things: Iterable<Found>, keyOf: (thing: Found) => string): Map<string, Found[]> {
  const gathered = new Map<string, Found[]>();
  for (const thing of things)
    gathered.set(keyOf(thing), [...(gathered.get(keyOf(thing)) ?? []), thing]);
  return gathered;
}

/** A handle whose service the ad does not name is right with any service. */
const namelessOf = ({ type, value }: Found): string =>
  type === 'handle' ? `handle unknown:${afterColon(value)}` : '';

/** Distinct values with all mentions of each. */
type Values = readonly (readonly Found[])[];

const types = new Set(['phone', 'email', 'payment', 'handle', 'url']);
const afterColon = (value: string): string => value.slice(value.indexOf(':') + 1);
const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, '');

/** Holds what was found in one ad against its labels. */
function judge(ad: LabelledAd, found: readonly Found[]): Record<keyof Counts, Values> {
  const labels = gather(ad.truth, keyOf);
  const mentions = gather(
    found.filter(({ type }) => types.has(type)),
    (item) => [keyOf(item), namelessOf(item)].find((key) => labels.has(key)) ?? keyOf(item),
  );
  const known = (key: string) => labels.has(key);
  const isExcused = excuse(ad);
  return {
    right: [...mentions].flatMap(([key, all]) => (known(key) ? [all] : [])),
    missed: [...labels].flatMap(([key, all]) => (mentions.has(key) ? [] : [all])),
    wrong: [...mentions].flatMap(([key, all]) => (known(key) || isExcused(all) ? [] : [all])),
  };
}

/** Addresses of Ethereum, and the newer ones of Bitcoin, are the same in capitals. */
const keyOf = ({ type, value }: Pick<Found, 'type' | 'value'>): string =>
  `${type} ${/^(eth:|btc:bc1)/i.test(value) ? value.toLowerCase() : value}`;

/** What is not in the labels and yet no error: neither rewarded nor punished. */
function excuse(ad: LabelledAd): (mentions: readonly Found[]) => boolean {
  const optional = new Set(ad.optional.map(keyOf));
  const valuesOf = (type: string, all: readonly Found[]) =>
    all.flatMap((one) => (one.type === type ? [one.value] : []));
  const phones = valuesOf('phone', [...ad.truth, ...ad.optional]);
  const names = valuesOf('handle', ad.truth).map(afterColon);
  const contacts = ad.truth.filter(({ type }) => type === 'phone' || type === 'handle');
  const cards = ad.decoys.flatMap(({ kind, text }) =>
    /^card_/.test(kind) ? [digitsOf(text)] : [],
  );
  return (mentions) => {
    const [{ type = '', value = '' } = {}] = mentions;
    if (optional.has(keyOf({ type, value }))) return true;
    // `whatsapp:+7700…` beside the phone itself.
    if (type === 'handle')
      return (
        /^\+?\d{7,}$/.test(afterColon(value)) &&
        phones.some((phone) => phone.endsWith(digitsOf(value).replace(/^0+/, '')))
      );
    // A card number that the ad really shows: reading it is no error, keeping it is another question.
    if (type === 'payment') return value.startsWith('card:') && cards.includes(afterColon(value));
    // The link around a phone or a handle of the ad.
    return (
      type === 'url' &&
      (phones.some((phone) => digitsOf(value).includes(digitsOf(phone).slice(-9))) ||
        names.some((name) => value.toLowerCase().includes(name)) ||
        mentions.some((one) =>
          contacts.flatMap(acceptedSpans).some((other) => overlap(one, other) > 0),
        ))
    );
  };
}

/** Whether any mention of a right value fits any label of it by half or more. */
function isInPlace(ad: LabelledAd, mentions: readonly Found[]): boolean {
  const keys = new Set(mentions.flatMap((one) => [keyOf(one), namelessOf(one)]));
  const labels = ad.truth.filter((label) => keys.has(keyOf(label)));
  return mentions.some((one) =>
    labels.flatMap(acceptedSpans).some((other) => overlap(one, other) >= 0.5),
  );
}

/** The spans that are right for a label: its own, and the number or name inside a link. */
const acceptedSpans = ({ start, end, alt }: Label): Span[] => [
  { start, end },
  ...(alt ? [{ start: alt[0], end: alt[1] }] : []),
];

/** Intersection over union, 0 to 1. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const whole = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return whole > 0 ? Math.max(0, shared) / whole : 0;
}

interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

/** Counts under names, and the rates that follow from them. */
class Tally {
  readonly #counts = new Map<string, Counts>();

  add(name: string, outcome: keyof Counts): void {
    const counts = this.#counts.get(name) ?? { right: 0, missed: 0, wrong: 0 };
    counts[outcome] += 1;
    this.#counts.set(name, counts);
  }

  /** All names in the order of their letters. */
  rates(): Record<string, Rates> {
    const all = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      all.map(([name, { right, missed, wrong }]) => [
        name,
        {
          precision: share(right, right + wrong),
          recall: share(right, right + missed),
          f1: share(2 * right, 2 * right + wrong + missed),
        },
      ]),
    );
  }
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
