import {
  type Believed,
  type LinkJudgement,
  type Observed,
  type Resolution,
  resolve,
  type Statistics,
} from '../engine/index.ts';
import {
  between,
  byIdentifier,
  inCallersNumbers,
  judgedIn,
  largestFirst,
  networkOfEach,
  partOf,
  type Way,
} from '../update/part.ts';
import { type Plan, planOf } from './plan.ts';

/** Some of the ads, to be resolved by themselves. */
export interface PartWork {
  readonly observed: Observed;
  readonly judgements: readonly LinkJudgement[];
  /** What the first part taught. */
  readonly learnt?: Statistics;
}

/** What was found in a part, in its numbers, with what is believed of identifiers that several networks hold. */
export interface PartFound {
  readonly resolution: Omit<Resolution, 'beliefs'>;
  readonly believed: ReadonlyMap<number, EachEra>;
  /** The machine that found it. */
  readonly where: string;
}

type EachEra = readonly { readonly era: number; readonly rounds: readonly Believed[] }[];

/** Resolves some parts, and gives what it found in their order. */
export type RunParts = (parts: Iterable<PartWork>) => AsyncIterable<PartFound>;

/** How a run resolved its ads in parts. */
export interface InParts {
  readonly parts: readonly { readonly ads: number; readonly where: string }[];
  /** As `Plan.cut`. */
  readonly cut: Plan['cut'];
}

/** How parts are resolved. */
interface Parting {
  /** Ads of a part; where there are no more, all are resolved at once, and nothing is told of parts. */
  readonly most: number;
  /** This machine, which resolves the first part. */
  readonly where: string;
  /** Resolves the others. */
  readonly run: RunParts;
}

/**
 * As `resolve`, with no more than so many ads at once. Ads that share something are in one part, as far as `planOf` can have it
 * so; the first part teaches the others how common things are. How far that is from resolving all at once:
 * docs/explanation/what-was-measured.md.
 */
export async function resolveInParts(
  observed: Observed,
  judgements: readonly LinkJudgement[],
  { most, where, run }: Parting,
): Promise<{ readonly resolution: Resolution; readonly inParts?: InParts }> {
  if (observed.ads.ids.length <= most) return { resolution: resolve(observed, judgements) };
  const plan = planOf(observed, judgements, most);
  const sum = new Together(observed, judgements, plan);
  const learnt = sum.add(resolvePart(sum.work(0), where));
  const others = function* () {
    for (let part = 1; part < plan.parts; part += 1) yield { ...sum.work(part), learnt };
  };
  if (plan.parts > 1) for await (const found of run(others())) sum.add(found);
  return { resolution: sum.resolution(learnt), inParts: { parts: sum.told, cut: plan.cut } };
}

/** Resolves a part, and lets go of all but what a run tells of it. */
export function resolvePart({ observed, judgements, learnt }: PartWork, where: string): PartFound {
  const { beliefs, ...resolution } = resolve(observed, judgements, undefined, learnt);
  const { identifiers, incidences } = observed;
  // -1: nobody holds it so far; -2: several networks do.
  const holder = new Int32Array(identifiers.ids.length).fill(-1);
  for (const [i, ad] of incidences.ad.entries()) {
    const identifier = incidences.identifier[i] as number;
    const [at, network] = [holder[identifier] as number, resolution.networkOf[ad] as number];
    holder[identifier] = at === -1 || at === network ? network : -2;
  }
  const believed = new Map<number, EachEra>();
  for (const [identifier, at] of holder.entries())
    if (at === -2) believed.set(identifier, beliefs.believedOf(identifier));
  return { resolution, believed, where };
}

type Sums = Pick<
  Resolution,
  | ('networks' | 'merges' | 'verdicts' | 'reassigned' | 'lifted' | 'paged' | 'reposters')
  | ('copiedContent' | 'rejected' | 'contradictions' | 'cuts')
>;

/** Hands out part after part, and takes in their order what is found in them. */
class Together {
  readonly told: { ads: number; where: string }[] = [];
  readonly #observed: Observed;
  readonly #judgements: readonly LinkJudgement[];
  readonly #plan: Plan;
  /** Of each part that is out no more than the way back from its numbers: what it sees is seldom small. */
  readonly #ways: Way[] = [];
  readonly #believed = new Map<number, EachEra>();
  readonly #sums: Sums = {
    ...{ networks: [], merges: [], verdicts: [], reassigned: [], lifted: [], paged: [] },
    ...{ reposters: [], copiedContent: [], rejected: [], contradictions: [], cuts: [] },
  };

  constructor(observed: Observed, judgements: readonly LinkJudgement[], plan: Plan) {
    this.#observed = observed;
    this.#judgements = judgements;
    this.#plan = plan;
  }

  work(number: number): PartWork {
    const { partOf: parts, home } = this.#plan;
    const wanted = Uint8Array.from(parts, (part) => (part === number ? 1 : 0));
    const isLeftOut = (_: number, identifier: number) => home[identifier] !== number;
    const { observed, ...way } = partOf(this.#observed, wanted, isLeftOut);
    this.#ways.push(way);
    return { observed, judgements: judgedIn(way, this.#judgements) };
  }

  /** @returns what the part taught */
  add({ resolution, believed, where }: PartFound): Statistics {
    const way = this.#ways.shift() as Way;
    this.told.push({ ads: way.ads.length, where });
    for (const [identifier, one] of believed)
      this.#believed.set(way.identifiers[identifier] as number, one);
    const sums = this.#sums;
    const found = inCallersNumbers(way, { ...resolution, beliefs: { believedOf: () => [] } });
    const refused = new Set(sums.contradictions.map((one) => one.refused));
    const theirs = {
      ...found,
      // By an ad of each side: networks of all parts have no positions yet.
      rejected: found.rejected.map((one) => ({
        ...one,
        a: found.networks[one.a]?.ads[0] as number,
        b: found.networks[one.b]?.ads[0] as number,
      })),
      // A judgement of ads of two parts can be refused in both.
      contradictions: found.contradictions.filter((one) => !refused.has(one.refused)),
    };
    for (const [name, list] of Object.entries(sums) as [keyof Sums, unknown[]][])
      for (const one of theirs[name]) list.push(one);
    return resolution.statistics;
  }

  resolution(statistics: Statistics): Resolution {
    const sums = this.#sums;
    const inAll = new Map(this.#plan.cut.map(({ identifier, ads }) => [identifier, ads]));
    const networks = [...sums.networks].sort(largestFirst);
    const networkOf = networkOfEach(networks, this.#observed.ads.ids.length);
    return {
      ...sums,
      ...{ networks, networkOf, statistics },
      verdicts: sums.verdicts
        .map((one) => ({ ...one, ads: inAll.get(one.identifier) ?? one.ads }))
        .sort(byIdentifier),
      reassigned: [...sums.reassigned].sort(byIdentifier),
      paged: [...sums.paged].sort(byIdentifier),
      reposters: [...sums.reposters].sort(byIdentifier),
      rejected: sums.rejected
        .map((one) => between(one, networkOf[one.a] as number, networkOf[one.b] as number))
        .sort((one, other) => other.probability - one.probability),
      beliefs: { believedOf: (identifier) => this.#believed.get(identifier) ?? [] },
    };
  }
}
