import { stringify } from 'yaml';
import { statement } from '../../neo4j/index.ts';
import { type ShownName, shownViews } from './views.ts';

export type { ShownName } from './views.ts';

/** The views whose Cypher can be shown. */
export const shownNames = Object.keys(shownViews) as ShownName[];

/** The statement of a view with a header, as a text that can be run, changed and saved. */
export function shownCypher(name: ShownName): string {
  const { statement: file, title, description, howToRead, parameters, columns } = shownViews[name];
  const header = stringify(
    { title, description, howToRead, version: 1, parameters, columns },
    { lineWidth: 100 },
  );
  return `/* ---\n${header}--- */\n${statement(file)}`;
}
