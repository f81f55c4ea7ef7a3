import {
  type Believed,
  type LinkJudgement,
  type NearMatch,
  type Observed,
  type Resolution,
  resolve,
  type Statistics,
} from '../engine/index.ts';
import { inCallersNumbers, judgedIn, type Part, partOf, turned, type Way } from '../update/part.ts';
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

/**
 * As `resolve`, with no more than so many ads at once. Ads that share something are in one part, as far as `planOf` can have it
 * so; the first part teaches the others how common things are. How far that is from resolving all at once:
 * docs/explanation/what-was-measured.md.
 * @param most ads of a part; where there are no more, all are resolved at once, and nothing is told of parts
 */
export async function resolveInParts(
  observed: Observed,
  judgements: readonly LinkJudgement[],
  most: number,
  run: RunParts,
): Promise<{ readonly resolution: Resolution; readonly inParts?: InParts }> {
  if (observed.ads.ids.length <= most) return { resolution: resolve(observed, judgements) };
  const plan = planOf(observed, judgements, most);
  const sum = new Together(observed, plan);
  const learnt = await sum.take(0, 1, judgements, run);
  await sum.take(1, plan.parts, judgements, run, learnt);
  return { resolution: sum.resolution(), inParts: { parts: sum.told, cut: plan.cut } };
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

/** Takes what is found in part after part. */
class Together {
  readonly told: { ads: number; where: string }[] = [];
  readonly #observed: Observed;
  readonly #plan: Plan;
  readonly #believed = new Map<number, EachEra>();
  #statistics: Statistics | undefined;
  #sums: Sums = {
    ...{ networks: [], merges: [], verdicts: [], reassigned: [], lifted: [], paged: [] },
    ...{ reposters: [], copiedContent: [], rejected: [], contradictions: [], cuts: [] },
  };

  constructor(observed: Observed, plan: Plan) {
    this.#observed = observed;
    this.#plan = plan;
  }

  /** Has parts resolved, from one to before another. @returns what the first of all taught */
  async take(
    from: number,
    to: number,
    judgements: readonly LinkJudgement[],
    run: RunParts,
    learnt?: Statistics,
  ): Promise<Statistics | undefined> {
    const numbers = Array.from({ length: to - from }, (_, i) => from + i);
    // Of each part no more is kept than the way back from its numbers: what it sees is seldom small.
    const ways: Way[] = [];
    const works = function* (this: Together) {
      for (const number of numbers) {
        const part = this.#part(number);
        const { observed, ...way } = part;
        ways.push(way);
        const said = judgedIn(way, judgements);
        yield { observed, judgements: said, ...(learnt ? { learnt } : {}) };
      }
    }.bind(this);
    for await (const found of run(works())) this.#add(ways.shift() as Way, found);
    return this.#statistics;
  }

  #part(number: number): Part {
    const { partOf: parts, home } = this.#plan;
    const wanted = Uint8Array.from(parts, (part) => (part === number ? 1 : 0));
    return partOf(this.#observed, wanted, (_, identifier) => home[identifier] !== number);
  }

  #add(part: Way, { resolution, believed, where }: PartFound): void {
    this.told.push({ ads: part.ads.length, where });
    this.#statistics ??= resolution.statistics;
    for (const [identifier, one] of believed)
      this.#believed.set(part.identifiers[identifier] as number, one);
    const before = this.#sums.networks.length;
    const theirs = inCallersNumbers(part, { ...resolution, beliefs: { believedOf: () => [] } });
    const sums = this.#sums;
    const refused = new Set(sums.contradictions.map((one) => one.refused));
    for (const [name, list] of Object.entries(sums) as [keyof Sums, unknown[]][])
      for (const one of theirs[name])
        if (name !== 'contradictions' || !refused.has((one as { refused: string }).refused))
          list.push(name === 'rejected' ? later(one as NearMatch, before) : one);
  }

  resolution(): Resolution {
    if (!this.#statistics) throw new Error('Nothing was resolved.');
    const found = this.#sums;
    const inAll = new Map(this.#plan.cut.map(({ identifier, ads }) => [identifier, ads]));
    const order = [...found.networks.keys()].sort((a, b) => {
      const [one, other] = [a, b].map((at) => found.networks[at]);
      if (!one || !other) return 0;
      return other.ads.length - one.ads.length || (one.key < other.key ? -1 : 1);
    });
    const place = new Int32Array(order.length);
    for (const [at, was] of order.entries()) place[was] = at;
    const networks = order.flatMap((was) => found.networks[was] ?? []);
    const networkOf = new Int32Array(this.#observed.ads.ids.length);
    for (const [at, { ads }] of networks.entries()) for (const ad of ads) networkOf[ad] = at;
    return {
      ...found,
      ...{ networks, networkOf, statistics: this.#statistics },
      verdicts: found.verdicts
        .map((one) => ({ ...one, ads: inAll.get(one.identifier) ?? one.ads }))
        .sort(byIdentifier),
      reassigned: [...found.reassigned].sort(byIdentifier),
      paged: [...found.paged].sort(byIdentifier),
      reposters: [...found.reposters].sort(byIdentifier),
      rejected: found.rejected
        .map((one) => {
          const [a, b] = [place[one.a] as number, place[one.b] as number];
          return a < b ? { ...one, a, b } : turned({ ...one, a: b, b: a });
        })
        .sort((one, other) => other.probability - one.probability),
      beliefs: { believedOf: (identifier) => this.#believed.get(identifier) ?? [] },
    };
  }
}

const later = (one: NearMatch, by: number): NearMatch => ({
  ...one,
  a: one.a + by,
  b: one.b + by,
});

const byIdentifier = (a: { readonly identifier: number }, b: { readonly identifier: number }) =>
  a.identifier - b.identifier;
