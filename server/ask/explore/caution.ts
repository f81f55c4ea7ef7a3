import { count } from '../../core/count.ts';
import { day } from '../../core/day.ts';
import { kinds } from '../../core/model/index.ts';
import type { EntityView, ObservationView } from '../../read/recorded/index.ts';

/** What a caution says, for programs. */
export type CautionCode =
  | 'unproven'
  | 'judged-wrong'
  | 'hub'
  | 'copied'
  | 'reposter'
  | 'reassigned'
  | 'pages'
  | 'kept-apart'
  | 'several-networks'
  | 'context'
  | 'inferred'
  | 'alike'
  | 'silence'
  | 'one-ad'
  | 'same-words'
  | 'weak-observation'
  | 'picture'
  | 'country-assumed'
  | 'one-file';

/** One thing that may be wrong with a link, in a sentence, and what shows it. */
export interface Caution {
  readonly code: CautionCode;
  readonly text: string;
  /** Entities that it is about, by id. */
  readonly about?: readonly string[];
  /** Ads that show it, by id. */
  readonly ads?: readonly string[];
  /** The run that knows it; absent where the ads themselves show it. */
  readonly run?: number;
}

export interface CautionFacts {
  readonly a: EntityView;
  readonly b: EntityView;
  /** The ads behind the link, with what is needed to doubt them. */
  readonly ads: readonly {
    readonly text: string | undefined;
    readonly firstCaptured: string;
    readonly lastCaptured: string;
  }[];
  readonly observations: readonly ObservationView[];
  readonly weakest: number;
  readonly inferred: boolean;
  /** The two look alike: each ad shows one of them, and none has to hold both. */
  readonly alike: boolean;
  readonly batches: number;
  readonly unproven: readonly string[];
  /** What is known against what connects the ads; see `doubtsOf`. */
  readonly doubts: readonly Caution[];
  /** Ads that seemed to hold both, and whose reading is judged wrong: they are not among `ads`. */
  readonly judgedWrong: number;
}

const weakObservation = 0.8;
/** Operators give a silent number to somebody else after a few months; resolution weighs silences from 45 days on. */
const longSilenceDays = 120;

/** What points the other way, the weightiest first. Nothing found is an empty list, not a proof. */
export function cautionsOf(facts: CautionFacts): Caution[] {
  const { a, b, ads, observations, weakest, inferred, alike, batches, unproven, judgedWrong } =
    facts;
  const cautions: Caution[] = [];
  const add = (code: CautionCode, text: string) => cautions.push({ code, text });
  for (const text of unproven) add('unproven', text);
  if (judgedWrong > 0) {
    const seemed = count(judgedWrong, 'ad seemed', 'ads seemed');
    add(
      'judged-wrong',
      ads.length === 0
        ? `${seemed} to hold both; an analyst judged every such reading wrong. Nothing holds this link.`
        : `${seemed} to hold both and ${judgedWrong === 1 ? 'does' : 'do'} not count: an analyst judged the observation wrong.`,
    );
  }
  cautions.push(...facts.doubts);
  for (const { kind, caption } of [a, b])
    if (kinds[kind].family === 'context')
      add('context', `${caption} says where, not who: sharing it does not connect anybody.`);
  if (inferred) add('inferred', 'A method proposes this link; nobody read it in a source.');
  if (alike)
    add(
      'alike',
      'Pictures are copied from ad to ad: showing one that looks the same does not make it one advertiser.',
    );
  const silence = alike ? undefined : longestSilence(ads);
  if (silence && silence.days >= longSilenceDays) {
    add(
      'silence',
      `Between ${day(silence.from)} and ${day(silence.to)} no captured ad holds both (${count(silence.days, 'day', 'days')}). A number or handle can pass to somebody else in that time.`,
    );
  }
  if (ads.length === 1) add('one-ad', 'It rests on one ad only.');
  if (ads.length > 1 && new Set(ads.map(({ text }) => text ?? '')).size === 1 && ads[0]?.text) {
    add(
      'same-words',
      `All ${ads.length} ads carry the same text: they may be copies of one ad, by anybody.`,
    );
  }
  if (weakest < weakObservation)
    add('weak-observation', `The weakest observation has a confidence of ${weakest.toFixed(2)}.`);
  for (const text of inPictures(observations)) add('picture', text);
  const assumed = assumedCountry(observations);
  if (assumed)
    add(
      'country-assumed',
      `“${assumed.raw}” was written without a country code: ${assumed.steps.find((step) => step.startsWith('country '))}.`,
    );
  if (batches === 1 && ads.length > 1)
    add('one-file', 'All captures came in one file: no other file confirms them.');
  return cautions;
}

/** One identifier that only a picture shows: its letters are an engine's guess, and a picture may be another's. */
function inPictures(observations: readonly ObservationView[]): string[] {
  const written = new Set(
    observations.filter(({ picture }) => !picture).map(({ entity }) => entity),
  );
  const only = observations.find(({ entity, picture }) => picture && !written.has(entity));
  if (!only) return [];
  const confirmed = only.steps.find((step) => step.endsWith(' agrees'));
  const code = only.method.startsWith('code ');
  const seen = code ? 'stands in a code in a picture' : 'was read in a picture';
  const more = confirmed ? `, and ${confirmed}` : code ? '' : ', and nothing else confirms it';
  return [
    `“${only.raw}” ${seen}${more}. Look at the picture: it may have been taken from somebody else.`,
  ];
}

/** An observation that rests on an assumed country, of an identifier that no source writes in full. */
function assumedCountry(observations: readonly ObservationView[]): ObservationView | undefined {
  const isAssumed = ({ steps }: ObservationView) =>
    steps.some((step) => step.startsWith('country '));
  const inFull = new Set(
    observations.filter((observation) => !isAssumed(observation)).map(({ entity }) => entity),
  );
  return observations.find(
    (observation) => isAssumed(observation) && !inFull.has(observation.entity),
  );
}

function longestSilence(
  ads: CautionFacts['ads'],
): { from: string; to: string; days: number } | undefined {
  const spans = [...ads].sort((x, y) => (x.firstCaptured < y.firstCaptured ? -1 : 1));
  let end = spans[0]?.lastCaptured;
  let longest: { from: string; to: string; days: number } | undefined;
  for (const { firstCaptured, lastCaptured } of spans.slice(1)) {
    if (end !== undefined && firstCaptured > end) {
      const days = Math.round((Date.parse(firstCaptured) - Date.parse(end)) / 86_400_000);
      if (!longest || days > longest.days) longest = { from: end, to: firstCaptured, days };
    }
    if (end === undefined || lastCaptured > end) end = lastCaptured;
  }
  return longest;
}
