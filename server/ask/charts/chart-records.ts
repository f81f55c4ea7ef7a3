import type { Store, Tables } from '../../core/store/index.ts';
import { ChartError } from './chart-errors.ts';

type Row = Tables['chart'];

/** A chart without its body, which can be large. */
export type ChartRow = Omit<Row, 'body'>;

const columns = [
  ...(['id', 'title', 'notes', 'entities', 'version'] as const),
  ...(['createdAt', 'createdBy', 'createdAccount'] as const),
  ...(['changedAt', 'changedBy', 'changedAccount'] as const),
  ...(['deletedAt', 'deletedBy', 'deletedAccount'] as const),
] as const;

type Db = Pick<Store['db'], 'selectFrom'>;

/** A stretch of the charts that are not deleted, the one that was changed last first. */
export async function listedCharts(
  { db }: Pick<Store, 'db'>,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly charts: readonly ChartRow[]; readonly total: number }> {
  const standing = db.selectFrom('chart').where('deletedAt', 'is', null);
  const [charts, counted] = await Promise.all([
    standing
      .select(columns)
      .orderBy('changedAt', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute(),
    standing.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  return { charts, total: counted.total };
}

/** @throws ChartError `not-found` where there is none, or where it was deleted */
export async function standingChart(db: Db, id: string): Promise<ChartRow> {
  const chart = await anyChart(db, id);
  if (chart.deletedAt === null) return chart;
  throw new ChartError(
    'not-found',
    `${chart.deletedBy} deleted the chart “${chart.title}” at ${chart.deletedAt}.`,
    'What is drawn in an open window can be saved as a copy; restoreChart brings the chart back.',
  );
}

/** @throws ChartError `not-found` */
export async function anyChart(db: Db, id: string): Promise<ChartRow> {
  const chart = await db
    .selectFrom('chart')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
  if (chart) return chart;
  throw new ChartError(
    'not-found',
    `There is no chart ${id.slice(0, 40)}.`,
    'It may have been saved in another data folder. Open one from the list of charts.',
  );
}

/** The stored body of a chart, as JSON. */
export async function bodyOf(db: Db, id: string): Promise<string> {
  const { body } = await db
    .selectFrom('chart')
    .select('body')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return body;
}
