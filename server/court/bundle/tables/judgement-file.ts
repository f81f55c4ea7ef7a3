import { type CsvValue, csv } from '../../../core/csv.ts';
import type {
  Snapshot,
  SnapshotJudgement,
  SnapshotNetworkJudgement,
} from '../../snapshot/index.ts';

/**
 * All judgements of a snapshot as one table, the oldest first: of observations, and of links and networks. It holds what
 * the snapshot holds and no sentence, so that a later release makes the same bytes of it and verifying can compare.
 */
export function judgementsCsv({
  judgements,
  networkJudgements,
}: Pick<Snapshot, 'judgements' | 'networkJudgements'>): string {
  const rows: readonly Row[] = [...judgements, ...networkJudgements];
  return csv(
    columns,
    [...rows].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  );
}

type Row = SnapshotJudgement | SnapshotNetworkJudgement;

const order = ({ at, id }: Row): string => `${at} ${id}`;
const observation = (row: Row) => (row.kind === 'wrong-observation' ? row : undefined);
const networkJudgement = (row: Row) => (row.kind === 'wrong-observation' ? undefined : row);
const several = (values: readonly string[] | undefined): string => (values ?? []).join(' | ');

/** Of a split: the cut point, and the ads of either side. */
function about(row: Row): string {
  if (row.kind === 'wrong-observation') return several([row.ad, row.entity]);
  const { split, entities } = row;
  return several(split ? [split.at, ...split.sides.map((ads) => ads.join(' & '))] : entities);
}

const columns: readonly (readonly [string, (row: Row) => CsvValue])[] = [
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
  ['capture', (row) => observation(row)?.capture ?? ''],
  ['field', (row) => observation(row)?.field ?? ''],
  ['raw', (row) => observation(row)?.raw ?? ''],
  ['start', (row) => observation(row)?.start ?? ''],
  ['end', (row) => observation(row)?.end ?? ''],
  ['method', (row) => observation(row)?.method ?? ''],
  ['version', (row) => observation(row)?.version ?? ''],
  [
    'networks',
    (row) =>
      several(
        [networkJudgement(row)?.split?.network ?? [], networkJudgement(row)?.networks ?? []].flat(),
      ),
  ],
  ['reviewedRun', (row) => networkJudgement(row)?.run ?? ''],
  ['reviewed', (row) => networkJudgement(row)?.reviewed ?? ''],
  ['runDid', (row) => networkJudgement(row)?.end ?? ''],
  ['against', (row) => several(networkJudgement(row)?.against)],
  ['merges', (row) => networkJudgement(row)?.merges ?? ''],
  ['sides', (row) => several(networkJudgement(row)?.sides.map(side))],
];

const side = ({
  entity,
  ads,
  networks,
  alone,
}: SnapshotNetworkJudgement['sides'][number]): string =>
  `${entity}: ${ads} ads, ${alone} alone, in ${networks.length} networks${networks.map((id) => ` ${id}`).join('')}`;
