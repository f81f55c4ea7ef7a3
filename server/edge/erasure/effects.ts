import { type ScrubbedRow, type Store, scrubStore } from '../../core/store/index.ts';
import type { Values } from './values.ts';

/** What names what is to be erased, beside the evidence and the graph. */
export interface Effects {
  /** Ids of cases, those that rest on it first. */
  readonly cases: readonly string[];
  readonly judgements: number;
  readonly notes: number;
  readonly charts: number;
  readonly watches: number;
  /** Rows of the store in all, those of runs included. */
  readonly rows: number;
  /** Names of bundles of these cases. */
  readonly bundles: readonly string[];
}

/** Looks only; nothing is changed. */
export async function effectsIn(
  { db }: Pick<Store, 'db'>,
  dataDir: string,
  values: Values,
): Promise<Effects> {
  const cases = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (id: unknown, weight: number) =>
    typeof id === 'string' && cases.set(id, Math.max(cases.get(id) ?? 0, weight));
  const onRow = ({ table, row }: ScrubbedRow) => {
    counts.set(table, (counts.get(table) ?? 0) + 1);
    if (table === 'caseFile') add(row.id, 1);
    else if (table.startsWith('case')) add(row.case, weights[table] ?? 1);
  };
  const rows = scrubStore(dataDir, values.scrubbed, { write: false, onRow });
  const sorted = [...cases].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const bundles = await db
    .selectFrom('caseBundle')
    .select('name')
    .where('case', 'in', sorted)
    .execute();
  const of = (table: string) => counts.get(table) ?? 0;
  return {
    ...{ cases: sorted, rows, bundles: bundles.map(({ name }) => name) },
    ...{
      judgements: of('judgement'),
      notes: of('note'),
      charts: of('chart'),
      watches: of('watch'),
    },
  };
}

/** A case rests on its exhibits first, then on what it lists. */
const weights: Readonly<Record<string, number>> = { caseExhibit: 3, caseItem: 2 };
