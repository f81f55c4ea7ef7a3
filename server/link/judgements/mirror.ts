import type { Evidence } from '../../core/evidence/index.ts';
import { type Graph, noteChange, statement } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { PlacedObservation } from '../../read/recorded/index.ts';
import { observationKey } from './judgement.ts';
import { observationJudgements } from './judgement-records.ts';
import { observedIn } from './observations.ts';
import { type Pair, type PlaceRead, unsupported } from './support.ts';

export interface Modules {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly store: Store;
}

/** Ads whose captures are opened at once. */
const adsAtOnce = 50;

/**
 * Makes the graph's copy of the judgements again: `judgedWrong` on every link that they leave without
 * support, and on no other. Cypher runs in Neo4j and judgements do not live there; the copy is made
 * when a graph is opened, after each import and at each judgement, and nothing is read from it but
 * what counts. The store is read once more at the end, because another process may judge meanwhile.
 * @param only links of these ads: all that judgements of their observations can change
 */
export async function remakeMirror(modules: Modules, only?: readonly string[]): Promise<void> {
  let made: string | undefined;
  for (;;) {
    const about = await observationJudgements(modules.store, only);
    const standing = about.filter(({ withdrawn }) => !withdrawn);
    const state = standing.map(({ id }) => id).join(' ');
    if (state === made) return;
    await mirror(
      modules,
      standing.map(({ subject }) => subject),
      only,
    );
    made = state;
  }
}

async function mirror(
  modules: Modules,
  judged: readonly PlaceRead[],
  only: readonly string[] | undefined,
): Promise<void> {
  const all = await modules.graph.read<Pair>(statement('link/judgements/marked'));
  const marked = all.filter(({ ad }) => only === undefined || only.includes(ad));
  const wrong = await withoutSupport(modules, judged);
  const rows = [
    ...without(wrong, marked).map((pair) => ({ ...pair, wrong: true })),
    ...without(marked, wrong).map((pair) => ({ ...pair, wrong: false })),
  ];
  if (rows.length === 0) return;
  await modules.graph.transaction(async (run) => {
    await run(statement('link/judgements/mark'), { rows });
    await noteChange(run, [...new Set(rows.map((row) => row.ad))]);
  });
}

/**
 * The links that nothing holds any more once these observations are judged wrong, those that stand already among them.
 * It writes nothing.
 */
export async function linksLost(
  modules: Modules,
  wrong: readonly PlaceRead[],
): Promise<readonly Pair[]> {
  const ads = [...new Set(wrong.map(({ ad }) => ad))];
  const about = await observationJudgements(modules.store, ads);
  const standing = about.flatMap(({ subject, withdrawn }) => (withdrawn ? [] : [subject]));
  return withoutSupport(modules, [...standing, ...wrong]);
}

async function withoutSupport(
  modules: Pick<Modules, 'graph' | 'evidence'>,
  judged: readonly PlaceRead[],
): Promise<Pair[]> {
  const pairs = distinct(judged);
  const keys = new Set(judged.map(observationKey));
  const wrong: Pair[] = [];
  const ads = [...new Set(pairs.map(({ ad }) => ad))];
  for (let i = 0; i < ads.length; i += adsAtOnce) {
    const some = new Set(ads.slice(i, i + adsAtOnce));
    const here = pairs.filter(({ ad }) => some.has(ad));
    wrong.push(...unsupported(here, await observationsOfAds(modules, [...some]), keys));
  }
  return wrong;
}

/** Every observation of these ads: of all their captures, and those that the links themselves carry. */
async function observationsOfAds(
  modules: Pick<Modules, 'graph' | 'evidence'>,
  ads: readonly string[],
): Promise<PlaceRead[]> {
  const { loadCapturesOfAds, loadListed } = await import('../../read/recorded/index.ts');
  const [captures, listed] = await Promise.all([
    loadCapturesOfAds(modules.graph, ads),
    loadListed(modules.graph, ads),
  ]);
  const observations = (await observedIn(modules, [...captures.values()].flat(), listed)).map(
    place,
  );
  // A link whose capture is gone still carries its own reading.
  for (const [ad, links] of listed) {
    for (const { entity, evidence: read } of links)
      observations.push({ ad, entity, field: read.field, raw: read.raw });
  }
  return observations;
}

const place = ({ ad, entity, field, raw }: PlacedObservation): PlaceRead => ({
  ad,
  entity,
  field,
  raw,
});

const pairKey = ({ ad, entity }: Pair) => `${ad}\n${entity}`;
const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map(({ ad, entity }) => [pairKey({ ad, entity }), { ad, entity }])).values(),
];

function without(pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const gone = new Set(others.map(pairKey));
  return pairs.filter((pair) => !gone.has(pairKey(pair)));
}
