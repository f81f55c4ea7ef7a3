import type { Builder } from '../../api/builder.ts';
import { addBroken } from './broken.ts';
import { addCheck } from './check.ts';
import { addCompletion } from './complete.ts';
import { addLibrary } from './library.ts';
import { addPlan } from './plan.ts';
import { addRunning } from './run.ts';
import { addSaving } from './save.ts';
import { addShown } from './shown.ts';

/** Saved Cypher: what there is, running it, and writing more. */
export function addQueries(builder: Builder) {
  const types = addLibrary(builder);
  addBroken(builder);
  addCheck(builder, types);
  addCompletion(builder);
  addPlan(builder);
  addSaving(builder, types);
  addShown(builder);
  return { ...types, ...addRunning(builder) };
}

/** What an answer, its form and a parameter are, for others that are asked alike. */
export type QueryTypes = ReturnType<typeof addQueries>;
