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
export function addQueries() {
  const types = addLibrary();
  addBroken();
  const running = addRunning();
  addCompletion();
  addPlan();
  addHistory();
  addExchange({ ...types, ...addCheck(types) });
  addSaving(types);
  addShown();
  return { ...types, ...running };
}

/** What an answer, its form and a parameter are, for others that are asked alike. */
export type QueryTypes = ReturnType<typeof addQueries>;
