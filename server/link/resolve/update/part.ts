import type {
  AdIndex,
  CopiedContent,
  LinkJudgement,
  MergeEvidence,
  NearMatch,
  Network,
  Observed,
  Resolution,
} from '../engine/index.ts';

/** Some ads of a graph as a graph of their own, and the numbers that all had. */
export interface Part {
  readonly observed: Observed;
  /** By the number in the part: the caller's. */
  readonly ads: Int32Array;
  readonly identifiers: Int32Array;
  /** By the caller's number: that in the part; -1: it is not in it. */
  readonly adIn: Int32Array;
  readonly identifierIn: Int32Array;
}

/** What of a part tells whose numbers are whose. */
export type Way = Omit<Part, 'observed'>;

/** Which observations are left out of a part. */
type LeftOut = (ad: number, identifier: number) => boolean;

/** What was found to be copied. */
export function copiedIn(
  copiedContent: readonly Pick<CopiedContent, 'ad' | 'identifiers'>[],
): LeftOut {
  const out = new Set(
    copiedContent.flatMap((one) => one.identifiers.map((identifier) => `${one.ad} ${identifier}`)),
  );
  return (ad, identifier) => out.size > 0 && out.has(`${ad} ${identifier}`);
}

/** @param wanted by ad 1 where it is in the part */
export function partOf(
  { ads, identifiers, incidences, pages }: Observed,
  wanted: Uint8Array,
  isLeftOut: LeftOut = () => false,
): Part {
  const own = numbersOf(wanted);
  const rows = rowsWith(incidences.ad, own.in).filter(
    (row) => !isLeftOut(incidences.ad[row] as number, incidences.identifier[row] as number),
  );
  const held = new Uint8Array(identifiers.ids.length);
  for (const row of rows) held[incidences.identifier[row] as number] = 1;
  const things = numbersOf(held);
  const pick = <C extends Int32Array | Float64Array | Float32Array | Uint8Array>(
    column: C,
    at: Int32Array,
  ): C => {
    const picked = column.slice(0, at.length) as C;
    for (let i = 0; i < at.length; i += 1) picked[i] = column[at[i] as number] as number;
    return picked;
  };
  const numbered = (column: Int32Array, at: Int32Array, numbers: Int32Array) =>
    Int32Array.from(at, (row) => numbers[column[row] as number] as number);
  const named =
    pages &&
    rowsWith(pages.ad, own.in).filter((row) => things.in[pages.identifier[row] as number] !== -1);
  return {
    ...{ ads: own.of, identifiers: things.of, adIn: own.in, identifierIn: things.in },
    observed: {
      ads: {
        ids: Array.from(own.of, (ad) => ads.ids[ad] as string),
        day: pick(ads.day, own.of),
        place: pick(ads.place, own.of),
        country: pick(ads.country, own.of),
        platform: pick(ads.platform, own.of),
      },
      identifiers: {
        ids: Array.from(things.of, (one) => identifiers.ids[one] as string),
        kind: pick(identifiers.kind, things.of),
      },
      incidences: {
        ad: numbered(incidences.ad, rows, own.in),
        identifier: numbered(incidences.identifier, rows, things.in),
        confidence: pick(incidences.confidence, rows),
        sourceField: pick(incidences.sourceField, rows),
      },
      ...(pages && named
        ? {
            pages: {
              ad: numbered(pages.ad, named, own.in),
              identifier: numbered(pages.identifier, named, things.in),
              page: pick(pages.page, named),
              pages: pages.pages,
              boards: pages.boards.map((one) => things.in[one] as number).filter((one) => one >= 0),
            },
          }
        : {}),
    },
  };
}

/** Numbers in order of what is wanted, and the way back; -1: it is not wanted. */
function numbersOf(wanted: Uint8Array): { readonly of: Int32Array; readonly in: Int32Array } {
  const of: number[] = [];
  const numbers = new Int32Array(wanted.length).fill(-1);
  for (let i = 0; i < wanted.length; i += 1) if (wanted[i]) numbers[i] = of.push(i) - 1;
  return { of: Int32Array.from(of), in: numbers };
}

function rowsWith(column: Int32Array, numbers: Int32Array): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < column.length; row += 1)
    if ((numbers[column[row] as number] as number) >= 0) rows.push(row);
  return Int32Array.from(rows);
}

/** What of judgements concerns a part, in its numbers. */
export function judgedIn(
  { adIn, identifierIn }: Way,
  judgements: readonly LinkJudgement[],
): LinkJudgement[] {
  const inside = (ads: readonly AdIndex[]) =>
    ads.map((ad) => adIn[ad] as AdIndex).filter((ad) => ad >= 0);
  return judgements.flatMap((judgement): LinkJudgement[] => {
    if ('identifier' in judgement) {
      const identifier = identifierIn[judgement.identifier] as number;
      return identifier < 0 ? [] : [{ ...judgement, identifier }];
    }
    const [a, b] = [inside(judgement.a), inside(judgement.b)];
    return a.length > 0 && b.length > 0 ? [{ ...judgement, a, b }] : [];
  });
}

/** What was found in a part, in the caller's numbers; networks keep the positions that they have in the part. */
export function inCallersNumbers(part: Way, found: Resolution): Resolution {
  const ad = (one: AdIndex) => part.ads[one] as AdIndex;
  const thing = (one: number) => part.identifiers[one] as number;
  const ofThing = <T extends { readonly identifier: number }>(one: T): T => ({
    ...one,
    identifier: thing(one.identifier),
  });
  const evidence = (all: readonly MergeEvidence[]) => all.map(ofThing);
  return {
    ...found,
    beliefs: {
      believedOf: (identifier) => {
        const own = part.identifierIn[identifier] as number;
        return own < 0 ? [] : found.beliefs.believedOf(own);
      },
    },
    networks: found.networks.map((network) => ({
      ...network,
      ads: network.ads.map((one) => ad(one as AdIndex)),
      walk: network.walk.map(ad),
      cutPoints: network.cutPoints.map((cutPoint) => ({
        ...cutPoint,
        item: 'ad' in cutPoint.item ? { ad: ad(cutPoint.item.ad) } : ofThing(cutPoint.item),
        ads: cutPoint.ads.map(ad),
        sides: cutPoint.sides.map((side) => side.map(ad)),
      })),
    })),
    merges: found.merges.map((merge) => ({
      ...merge,
      ...{ a: ad(merge.a), b: ad(merge.b), evidence: evidence(merge.evidence) },
    })),
    rejected: found.rejected.map((one) => ({ ...one, evidence: evidence(one.evidence) })),
    verdicts: found.verdicts.map(ofThing),
    reassigned: found.reassigned.map(ofThing),
    lifted: found.lifted.map(ofThing),
    paged: found.paged.map(ofThing),
    reposters: found.reposters.map(ofThing),
    copiedContent: found.copiedContent.map((one) => ({
      ...one,
      ...{
        ad: ad(one.ad),
        contact: thing(one.contact),
        source: one.source === -1 ? -1 : ad(one.source),
      },
      identifiers: one.identifiers.map(thing),
    })),
    cuts: found.cuts.map((cut) => ({
      ...cut,
      ...{ a: ad(cut.a), b: ad(cut.b), identifiers: cut.identifiers.map(thing) },
    })),
  };
}

/** A near match of the networks at two positions: the lesser is its first side. */
export const between = (one: NearMatch, a: number, b: number): NearMatch =>
  a < b
    ? { ...one, a, b }
    : {
        ...{ ...one, a: b, b: a },
        evidence: one.evidence.map((each) => ({ ...each, ads: [each.ads[1], each.ads[0]] })),
      };

/** The order of networks in a resolution. */
export const largestFirst = (one: Network, other: Network): number =>
  other.ads.length - one.ads.length || (one.key < other.key ? -1 : 1);

/** By ad the position of its network. @param ads how many there are */
export function networkOfEach(networks: readonly Network[], ads: number): Int32Array {
  const networkOf = new Int32Array(ads);
  for (const [at, network] of networks.entries()) for (const ad of network.ads) networkOf[ad] = at;
  return networkOf;
}

export const byIdentifier = (
  a: { readonly identifier: number },
  b: { readonly identifier: number },
): number => a.identifier - b.identifier;
