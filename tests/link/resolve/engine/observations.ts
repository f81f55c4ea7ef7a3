import { type Ground, groundOf } from '../../../../server/link/resolve/engine/ground/ground.ts';
import { Copied, copiedContentOf } from '../../../../server/link/resolve/engine/items/copied.ts';
import type { Items } from '../../../../server/link/resolve/engine/items/items.ts';
import { obey } from '../../../../server/link/resolve/engine/judged/judgements.ts';
import {
  type AdIndex,
  type ItemKind,
  itemKinds,
  type LinkJudgement,
  type Observed,
  type Resolution,
  type SourceField,
  sourceFields,
} from '../../../../server/link/resolve/index.ts';

/** An ad as a test writes it: what it holds are ids such as `phone:1`, in the contact field unless said. */
export interface SmallAd {
  readonly id: string;
  readonly day?: number;
  readonly place?: number;
  readonly platform?: number;
  readonly holds: readonly (
    | string
    | {
        readonly id: string;
        readonly sourceField?: SourceField;
        readonly confidence?: number;
        /** Of a website: the pages that the ad names; none: the website itself. */
        readonly pages?: readonly string[];
      }
  )[];
}

const contentSourceFields: Readonly<Partial<Record<ItemKind, SourceField>>> = {
  cluster: 'image',
  template: 'text',
};

/**
 * Columns from ads that are written out.
 * @param boards websites on which ads are posted
 */
export function observedOf(ads: readonly SmallAd[], boards: readonly string[] = []): Observed {
  const numbers = new Map<string, number>();
  const rows = ads.flatMap(({ holds }, ad) =>
    holds.map((held) => {
      const {
        id,
        sourceField,
        confidence = 1,
        pages = [],
      } = typeof held === 'string' ? { id: held } : held;
      if (!numbers.has(id)) numbers.set(id, numbers.size);
      const identifier = numbers.get(id) ?? -1;
      const stands = sourceField ?? contentSourceFields[kindOf(id)] ?? 'field';
      return { ad, identifier, confidence, sourceField: stands, pages };
    }),
  );
  const named = rows.flatMap(({ pages, ...row }) => pages.map((page) => ({ ...row, page })));
  const pages = [...new Set(named.map(({ page }) => page))];
  return {
    ads: {
      ids: ads.map(({ id }) => id),
      day: Float64Array.from(ads, ({ day = 0 }) => day),
      place: Int32Array.from(ads, ({ place = -1 }) => place),
      country: new Int32Array(ads.length).fill(-1),
      platform: Int32Array.from(ads, ({ platform = -1 }) => platform),
    },
    identifiers: {
      ids: [...numbers.keys()],
      kind: Uint8Array.from(numbers.keys(), (id) => itemKinds.indexOf(kindOf(id))),
    },
    incidences: {
      ad: Int32Array.from(rows, ({ ad }) => ad),
      identifier: Int32Array.from(rows, ({ identifier }) => identifier),
      confidence: Float32Array.from(rows, ({ confidence }) => confidence),
      sourceField: Uint8Array.from(rows, ({ sourceField }) => sourceFields.indexOf(sourceField)),
    },
    pages: {
      ad: Int32Array.from(named, ({ ad }) => ad),
      identifier: Int32Array.from(named, ({ identifier }) => identifier),
      page: Int32Array.from(named, ({ page }) => pages.indexOf(page)),
      pages,
      boards: boards.flatMap((id) => numbers.get(id) ?? []),
    },
  };
}

function kindOf(id: string): ItemKind {
  const kind = itemKinds.find((one) => id.startsWith(`${one}:`));
  if (!kind) throw new RangeError(`${id} begins with no kind`);
  return kind;
}

/** The caller's numbers of ads, as a test writes them. */
export const adsAt = (...ads: readonly number[]): AdIndex[] => ads as AdIndex[];

/** What a person said of an identifier, as a test writes it. */
export type Said = Readonly<Record<string, 'shared' | 'exclusive'>>;

/** The judgements that say so, in the caller's numbers. */
export const judging = ({ identifiers }: Observed, said: Said): LinkJudgement[] =>
  Object.entries(said).map(([id, kind], i) => {
    return { id: `j${i}`, at: `${i}`, kind, identifier: identifiers.ids.indexOf(id) };
  });

/** What stages leave out, as `ad holds identifier`, and as `why: ad under contact from source`. */
export function copiedIn(
  ads: readonly SmallAd[],
  find: (ground: Ground, copied: Copied) => unknown,
  said: Said = {},
): { readonly dropped: string[]; readonly from: string[] } {
  const observed = observedOf(ads);
  const ground = groundOf(observed);
  const copied = new Copied(ground, obey(judging(observed, said), ground, observed.ads.ids).said);
  find(ground, copied);
  const ad = (n: number) => observed.ads.ids[n] ?? 'an unknown ad';
  const held = (n: number) => observed.identifiers.ids[n] as string;
  const copiedContent = copied.copiedContent.map((one) => copiedContentOf(ground, one));
  const dropped = copiedContent.flatMap((one) =>
    one.identifiers.map((identifier) => `${ad(one.ad)} holds ${held(identifier)}`),
  );
  if (dropped.length !== copied.dropped.reduce((sum, entry) => sum + entry, 0))
    throw new Error('What is dropped and what is said to be left out are not the same.');
  return {
    dropped: dropped.sort(),
    from: copiedContent
      .map((one) => `${one.why}: ${ad(one.ad)} under ${held(one.contact)} from ${ad(one.source)}`)
      .sort(),
  };
}

/** The networks as sorted lists of ad ids, sorted. */
export function partsOf({ networks }: Resolution, { ads }: Observed): string[][] {
  return networks
    .map((network) => Array.from(network.ads, (ad) => ads.ids[ad] as string))
    .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
}

/** What is known of items of which nothing is: no word, no lifetime. */
export const nothingKnown = (ground: Ground, items: Items) => ({
  place: ground.place,
  said: new Uint8Array(ground.identifiers),
  lifetime: new Float64Array(items.count),
});
