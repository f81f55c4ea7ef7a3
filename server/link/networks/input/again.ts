import { type Merge, resolve } from '../../resolve/index.ts';
import type { RunInput } from './input.ts';
import { judgementsIn, observedIn, settledIn } from './input-columns.ts';

/** Two groups that came together, each named by its first ad by id. */
export interface FoundMerge extends Pick<Merge, 'rule' | 'probability'> {
  readonly a: string;
  readonly b: string;
}

/** What the engine makes of an input. */
export interface FoundAgain {
  /** Ads by network, the largest first; one that stands alone is a network of its own. */
  readonly networks: readonly (readonly string[])[];
  readonly merges: readonly FoundMerge[];
}

/** What is said of the ads of an input: the networks that they are in, and merges of these. */
export interface Told {
  readonly networks: readonly { readonly id: string; readonly ads: readonly string[] }[];
  readonly merges: readonly (FoundMerge & { readonly network: string })[];
}

/** How what is told is otherwise than what the engine makes of the input alone. */
export interface Differences {
  /** Networks whose ads the engine does not put together, or puts together with others. */
  readonly networks: readonly {
    readonly network: string;
    /** Ads of it in each network that the engine makes, the largest first. */
    readonly parts: readonly number[];
    /** Other ads in these. */
    readonly others: number;
  }[];
  /** Merges that the engine does not make, or with another probability. */
  readonly merges: readonly {
    readonly network: string;
    readonly a: string;
    readonly b: string;
    /** By the engine; null: it merges no such two groups. */
    readonly probability: number | null;
  }[];
}

/** Runs the engine on an input. Pure: the same input gives the same networks. */
export function resolveInput(input: RunInput): FoundAgain {
  const observed = observedIn(input);
  const { networks, merges } = resolve(observed, judgementsIn(input), settledIn(input));
  const idOf = (ad: number) => observed.ads.ids[ad] ?? '';
  return {
    networks: networks.map(({ ads }) => [...ads].map(idOf)),
    merges: merges.map(({ a, b, rule, probability }) => ({
      ...{ a: idOf(a), b: idOf(b), rule, probability },
    })),
  };
}

/** Compares what is told with what the engine makes of the input. */
export function differencesOf(told: Told, found: FoundAgain): Differences {
  const networkOf = new Map(found.networks.flatMap((ads, at) => ads.map((ad) => [ad, at])));
  const networks = told.networks.flatMap(({ id: network, ads }) => {
    const parts = new Map<number, number>();
    for (const ad of ads) {
      const at = networkOf.get(ad) ?? -1;
      parts.set(at, (parts.get(at) ?? 0) + 1);
    }
    const all = [...parts.keys()].reduce((sum, at) => sum + (found.networks[at]?.length ?? 0), 0);
    if (parts.size === 1 && all === ads.length) return [];
    const sizes = [...parts.values()].sort((a, b) => b - a);
    return [{ network, parts: sizes, others: all - ads.length }];
  });
  const merged = new Map(found.merges.map((merge) => [keyOf(merge), merge]));
  const merges = told.merges.flatMap(({ network, a, b, rule, probability }) => {
    const again = merged.get(keyOf({ a, b }));
    if (again?.probability === probability && again.rule === rule) return [];
    return [{ network, a, b, probability: again?.probability ?? null }];
  });
  return { networks, merges };
}

const keyOf = ({ a, b }: Pick<FoundMerge, 'a' | 'b'>): string => `${a}\n${b}`;
