import { batchId } from '../../model/index.ts';
import { fold } from './fold.ts';
import { readSpill } from './spill.ts';
import {
  adRow,
  captureRow,
  entityRow,
  linkRow,
  type TableShape,
  TableWriter,
  tieRow,
} from './tables.ts';

export interface FoldJob {
  readonly spill: string;
  readonly tables: string;
  readonly part: number;
}

/** Runs in a thread of its own: folds one part and writes its tables. */
export default function work({ spill, tables, part }: FoldJob): {
  shape: TableShape;
  file: string;
}[] {
  const { ads, captures, entities, links } = fold(readSpill(spill, part));
  const table = new TableWriter(tables, `part-${part}`);
  for (const ad of ads) adRow(table, ad);
  for (const entity of entities) entityRow(table, entity);
  for (const capture of captures) {
    captureRow(table, capture);
    tieRow(table, capture.id, 'CAPTURES', capture.ad);
    tieRow(table, capture.id, 'FROM', batchId(capture.batch));
  }
  for (const link of links) linkRow(table, link);
  return table.close();
}
