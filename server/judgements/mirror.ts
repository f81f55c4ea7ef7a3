import type { Evidence } from '../evidence/index.ts';
import type { PlacedReading } from '../explore/index.ts';
import { type Graph, noteChange, statement } from '../neo4j/index.ts';
import type { Store } from '../store/index.ts';
import { readingKey } from './judgement.ts';
import { readingsIn } from './readings.ts';
import { observationJudgements } from './records.ts';
import { type Pair, type PlaceRead, unsupported } from './support.ts';

export interface Room {
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
 * @param ad only its links: all that one judgement can change
 */
export async function remakeMirror(room: Room, ad?: string): Promise<void> {
  let made: string | undefined;
  for (;;) {
    const about = await observationJudgements(room.store, ad === undefined ? undefined : [ad]);
    const standing = about.filter(({ withdrawn }) => !withdrawn);
    const state = standing.map(({ id }) => id).join(' ');
    if (state === made) return;
    await mirror(
      room,
      standing.map(({ subject }) => subject),
      ad,
    );
    made = state;
  }
}

async function mirror(
  room: Room,
  judged: readonly PlaceRead[],
  ad: string | undefined,
): Promise<void> {
  const pairs = distinct(judged);
  const keys = new Set(judged.map(readingKey));
  const all = await room.graph.read<Pair>(statement('judgements/marked'));
  const marked = all.filter((pair) => ad === undefined || pair.ad === ad);
  const wrong: Pair[] = [];
  const ads = [...new Set(pairs.map(({ ad }) => ad))];
  for (let i = 0; i < ads.length; i += adsAtOnce) {
    const some = new Set(ads.slice(i, i + adsAtOnce));
    const here = pairs.filter(({ ad }) => some.has(ad));
    wrong.push(...unsupported(here, await readingsOfAds(room, [...some]), keys));
  }
  const rows = [
    ...without(wrong, marked).map((pair) => ({ ...pair, wrong: true })),
    ...without(marked, wrong).map((pair) => ({ ...pair, wrong: false })),
  ];
  if (rows.length === 0) return;
  await room.graph.transaction(async (run) => {
    await run(statement('judgements/mark'), { rows });
    await noteChange(run, [...new Set(rows.map((row) => row.ad))]);
  });
}

/** Every reading of these ads: of all their captures, and those that the links themselves carry. */
async function readingsOfAds(
  room: Pick<Room, 'graph' | 'evidence'>,
  ads: readonly string[],
): Promise<PlaceRead[]> {
  const { loadCapturesOfAds, loadListed } = await import('../explore/index.ts');
  const [captures, listed] = await Promise.all([
    loadCapturesOfAds(room.graph, ads),
    loadListed(room.graph, ads),
  ]);
  const readings = (await readingsIn(room, [...captures.values()].flat(), listed)).map(place);
  // A link whose capture is gone still carries its own reading.
  for (const [ad, links] of listed) {
    for (const { entity, evidence: read } of links)
      readings.push({ ad, entity, field: read.field, raw: read.raw });
  }
  return readings;
}

const place = ({ ad, entity, field, raw }: PlacedReading): PlaceRead => ({
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
