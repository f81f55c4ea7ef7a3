import type { Snapshot, SnapshotJudgement, SnapshotTie } from '../cases/index.ts';
import { type Cell, csv } from './graph-files.ts';

/**
 * All judgements of a snapshot as one table, the oldest first: of readings, and of ties and networks. It holds what
 * the snapshot holds and no sentence, so that a later release makes the same bytes of it and verifying can compare.
 */
export function judgementsCsv({ judgements, ties }: Pick<Snapshot, 'judgements' | 'ties'>): string {
  const rows: readonly Row[] = [...judgements, ...ties];
  return csv(
    columns,
    [...rows].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  );
}

type Row = SnapshotJudgement | SnapshotTie;

const order = ({ at, id }: Row): string => `${at} ${id}`;
const reading = (row: Row) => (row.kind === 'wrong-observation' ? row : undefined);
const tie = (row: Row) => (row.kind === 'wrong-observation' ? undefined : row);
const several = (values: readonly string[] | undefined): string => (values ?? []).join(' | ');

/** Of a split: the bridge, and the ads of either side. */
function about(row: Row): string {
  if (row.kind === 'wrong-observation') return several([row.ad, row.entity]);
  const { split, entities } = row;
  return several(split ? [split.at, ...split.sides.map((ads) => ads.join(' & '))] : entities);
}

const columns: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['about', about],
  ['author', ({ author }) => author],
  ['account', ({ account }) => account],
  ['at', ({ at }) => at],
  ['reason', ({ reason }) => reason],
  ['withdrawnBy', ({ withdrawn }) => withdrawn?.author ?? ''],
  ['withdrawnAccount', ({ withdrawn }) => withdrawn?.account ?? ''],
  ['withdrawnAt', ({ withdrawn }) => withdrawn?.at ?? ''],
  ['withdrawnReason', ({ withdrawn }) => withdrawn?.reason ?? ''],
  ['capture', (row) => reading(row)?.capture ?? ''],
  ['field', (row) => reading(row)?.field ?? ''],
  ['raw', (row) => reading(row)?.raw ?? ''],
  ['start', (row) => reading(row)?.start ?? ''],
  ['end', (row) => reading(row)?.end ?? ''],
  ['method', (row) => reading(row)?.method ?? ''],
  ['version', (row) => reading(row)?.version ?? ''],
  ['networks', (row) => several([tie(row)?.split?.network ?? [], tie(row)?.networks ?? []].flat())],
  ['reviewedRun', (row) => tie(row)?.run ?? ''],
  ['reviewed', (row) => tie(row)?.reviewed ?? ''],
  ['runDid', (row) => tie(row)?.end ?? ''],
  ['against', (row) => several(tie(row)?.against)],
  ['joins', (row) => tie(row)?.joins ?? ''],
  ['sides', (row) => several(tie(row)?.sides.map(side))],
];

const side = ({ entity, ads, networks, alone }: SnapshotTie['sides'][number]): string =>
  `${entity}: ${ads} ads, ${alone} alone, in ${networks.length} networks${networks.map((id) => ` ${id}`).join('')}`;
