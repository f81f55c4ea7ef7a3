import { Document, isMap, isScalar } from 'yaml';
import { statement } from '../../../core/neo4j/index.ts';
import { type ShownName, type ShownView, shownViews } from './views.ts';

export type { ShownName } from './views.ts';

/** A parameter whose declaration is longer takes a line for each field; in signs. */
const longestLine = 100;

/** The statement of a view with a header, as a text that can be run, changed and saved. */
export function shownCypher(name: ShownName): string {
  const view: ShownView = shownViews[name];
  const { title, description, howToRead, parameters, columns } = view;
  const header = new Document({ title, description, howToRead, version: 1, parameters, columns });
  for (const field of ['description', 'howToRead']) {
    const text = header.get(field, true);
    if (isScalar(text)) text.type = 'BLOCK_FOLDED';
  }
  const asked = header.get('parameters', true);
  for (const { value } of isMap(asked) ? asked.items : [])
    if (isMap(value)) value.flow = JSON.stringify(value).length < longestLine;
  return `/* ---\n${header.toString({ lineWidth: 100 })}--- */\n${written(view)}`;
}

/** The statement as it is, but for what is the same whatever is looked at. */
function written({ statement: file, constants = {} }: ShownView): string {
  return statement(file).replace(/\$(\w+)/g, (whole, name: string) => constants[name] ?? whole);
}
