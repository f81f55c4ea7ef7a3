import { Lists } from '../../../core/collections/index.ts';
import {
  type AdIndex,
  itemKinds,
  type LinkJudgement,
  type Observed,
  type Settled,
  sourceFields,
} from '../../resolve/index.ts';
import { Names } from '../loading/columns.ts';
import type { InputJudgement, RunInput } from './input.ts';
import type { EraBelieved } from './input-beliefs.ts';

const dayMs = 86_400_000;

/** The ads of an input as the engine takes them. */
export function observedIn({ ads, identifiers, boards }: RunInput): Observed {
  const [places, countries, platforms, pages] = [
    new Names(),
    new Names(),
    new Names(),
    new Names(),
  ];
  const held = ads.flatMap(({ holds }, ad) => holds.map((one) => ({ ...one, ad })));
  const named = ads.flatMap((one, ad) => one.pages.map((page) => ({ ...page, ad })));
  return {
    ads: {
      ids: ads.map(({ id }) => id),
      day: Float64Array.from(ads, ({ day }) => day ?? Number.NaN),
      place: Int32Array.from(ads, ({ place }) => places.of(place)),
      country: Int32Array.from(ads, ({ country }) => countries.of(country)),
      platform: Int32Array.from(ads, ({ platform }) => platforms.of(platform)),
    },
    identifiers: {
      ids: identifiers.map(({ id }) => id),
      kind: Uint8Array.from(identifiers, ({ kind }) => itemKinds.indexOf(kind)),
    },
    incidences: {
      ad: Int32Array.from(held, ({ ad }) => ad),
      identifier: Int32Array.from(held, ({ identifier }) => identifier),
      confidence: Float32Array.from(held, ({ confidence }) => confidence),
      sourceField: Uint8Array.from(held, ({ read }) => sourceFields.indexOf(read)),
    },
    pages: {
      ad: Int32Array.from(named, ({ ad }) => ad),
      identifier: Int32Array.from(named, ({ identifier }) => identifier),
      page: Int32Array.from(named, ({ page }) => pages.of(page)),
      pages: pages.list,
      boards,
    },
  };
}

/**
 * What the run found that these ads cannot show by themselves. A hub that no other ad holds they can.
 * @returns undefined where nothing is known of what the run learnt
 */
export function settledIn({
  statistics,
  identifiers,
  reassigned,
  copied,
}: RunInput): Settled | undefined {
  if (!statistics) return undefined;
  return {
    statistics,
    believed: identifiers.flatMap(({ believed }, identifier) => {
      const byEra = new Lists<number, EraBelieved>();
      for (const one of believed) byEra.add(one.era, one);
      return [...byEra].map(([era, rounds]) => ({ identifier, era, rounds }));
    }),
    hubs: identifiers.flatMap(({ hub, outside, believed }, at) =>
      hub && outside > 0 && believed.length === 0 ? [at] : [],
    ),
    reassigned: reassigned.map((split) => ({
      ...split,
      lastBefore: Date.parse(split.lastBefore) / dayMs,
      firstAfter: Date.parse(split.firstAfter) / dayMs,
    })),
    copiedContent: copied.map(({ ad, ...left }) => ({ ...left, ad: ad as AdIndex })),
  };
}

export const judgementsIn = ({ judgements }: RunInput): LinkJudgement[] =>
  judgements.flatMap((one) => judgementOf(one) ?? []);

function judgementOf({
  id,
  at,
  kind,
  a,
  b,
  identifier,
}: InputJudgement): LinkJudgement | undefined {
  if (kind === 'together' || kind === 'apart')
    return { id, at, kind, a: a as readonly AdIndex[], b: b as readonly AdIndex[] };
  return identifier === null ? undefined : { id, at, kind, identifier };
}
