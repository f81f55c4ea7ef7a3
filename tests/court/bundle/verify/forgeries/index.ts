import { both, custody } from './custody.ts';
import { exhibits } from './exhibits.ts';
import type { Forgery } from './forger.ts';
import { document, facts, files, help, tables } from './package.ts';
import { snapshot } from './snapshot.ts';

export { type Forgery, forgerOf } from './forger.ts';

export const forgeries: readonly Forgery[] = [
  ...files,
  ...facts,
  ...help,
  ...document,
  ...custody,
  ...both,
  ...exhibits,
  ...snapshot,
  ...tables,
];
