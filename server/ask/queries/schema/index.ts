import type { Builder } from '../../../core/graphql/index.ts';
import { addBroken } from './broken.ts';
import { addCheck } from './check-fields.ts';
import { addCompletion } from './complete.ts';
import { addExchange } from './exchange-fields.ts';
import { addHistory } from './history-fields.ts';
import { addLibrary } from './library-fields.ts';
import { addPlan } from './plan.ts';
import { addRunning } from './run-fields.ts';
import { addSaving } from './save-fields.ts';
import { addShown } from './shown.ts';

export { askingOf, costOfAsking } from './asking.ts';

/** Saved Cypher: what there is, running it, and writing more. */
export function addQueries(builder: Builder) {
  const types = addLibrary(builder);
  addBroken(builder);
  const running = addRunning(builder);
  addCompletion(builder);
  addPlan(builder);
  addHistory(builder);
  addExchange(builder, { ...types, ...addCheck(builder, types) });
  addSaving(builder, types);
  addShown(builder);
  return { ...types, ...running };
}

/** What an answer, its form and a parameter are, for others that are asked alike. */
export type QueryTypes = ReturnType<typeof addQueries>;
