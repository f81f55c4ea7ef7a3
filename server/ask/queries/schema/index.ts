import { addHistory } from './history-fields.ts';
import { addBroken, addCheck, addExchange, addLibrary, addSaving } from './library-fields.ts';
import { addCompletion, addPlan, addRunning, addShown } from './run-fields.ts';

export { askingOf, costOfAsking } from './run-fields.ts';

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
