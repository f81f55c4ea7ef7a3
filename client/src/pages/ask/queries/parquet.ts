import { parquetOf } from '../../../../../server/ask/queries/parquet.ts';
import { entitiesIn } from './cells.ts';
import type { Answer } from './use-run.ts';

/** An answer as Parquet, as the server writes it. */
export const toParquet = ({ columns, rows }: Pick<Answer, 'columns' | 'rows'>) =>
  parquetOf({ columns, rows }, (cell) => entitiesIn([cell]).map(({ id }) => id));
