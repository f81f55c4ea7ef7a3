import { TableWriter, type WrittenTable } from '../../../core/neo4j/index.ts';
import { foldPart } from '../stages/fold-part.ts';
import { asBytes, readSpill } from '../stages/spill.ts';

export interface FoldJob {
  readonly spill: string;
  readonly tables: string;
  readonly part: number;
}

/** Runs in a thread of its own: folds one part and writes its tables. */
export default function work({ spill, tables, part }: FoldJob): readonly WrittenTable[] {
  const table = new TableWriter(tables, `part-${part}`, { encoding: asBytes });
  for (const row of foldPart(readSpill(spill, part))) table.add(row);
  return table.close();
}
