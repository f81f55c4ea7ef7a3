import type { Builder } from '../../api/builder.ts';
import { addBroken } from './broken.ts';
import { addCheck } from './check.ts';
import { addExchange } from './exchange.ts';
import { addHistory } from './history.ts';
import { addLibrary } from './library.ts';
import { addRunning } from './run.ts';
import { addSaving } from './save.ts';

/** Saved Cypher: what there is, running it, and writing more. */
export function addQueries(builder: Builder): void {
  const types = addLibrary(builder);
  addBroken(builder);
  addRunning(builder);
  addHistory(builder);
  addExchange(builder, { ...types, ...addCheck(builder, types) });
  addSaving(builder, types);
}
