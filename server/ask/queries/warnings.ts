import { nearestOf } from '../../core/nearest.ts';
import type { Explained } from '../../core/neo4j/index.ts';
import { anyProperty, labels, types } from './complete/schema.ts';
import type { Problem } from './refused.ts';

/** What names of the graph there are, by the code of Neo4j's note that one is not there. Source: GQLSTATUS codes of Neo4j. */
const kinds: Readonly<
  Record<string, { readonly what: string; readonly names: readonly string[] }>
> = {
  '01N50': { what: 'label', names: Object.keys(labels) },
  '01N51': { what: 'relationship type', names: Object.keys(types) },
  '01N52': { what: 'property', names: Object.keys(anyProperty).sort() },
};

/** Whether a note of Neo4j's is about a name that is not there. */
export const isOfName = (code: string): boolean => code in kinds;

/**
 * Names that nothing in the graph has: what asks for them finds nothing, and that reads as an answer. A name that is
 * right and that nothing here has yet, as of payments where no ad shows one, is no such name.
 */
export function misspelt({ notes }: Pick<Explained, 'notes'>): Problem[] {
  return notes.flatMap(({ code, text, line, column }) => {
    const kind = kinds[code];
    const name = /`((?:[^`]|``)+)`/.exec(text)?.[1]?.replaceAll('``', '`');
    if (!kind || name === undefined || kind.names.includes(name)) return [];
    const [near] = nearestOf(name, kind.names, 1);
    return [
      {
        ...(line === undefined || column === undefined ? {} : { line, column }),
        problem: `nothing has the ${kind.what} ${name}, so that part finds nothing`,
        remedy:
          near === undefined
            ? 'The names are in docs/reference/graph-model.md, and the editor proposes them.'
            : `Did you mean ${near}?`,
      },
    ];
  });
}

/** As sentences. */
export const inSentences = (problems: readonly Problem[]): string[] =>
  problems.map(({ line, problem, remedy }) => {
    const what = problem.replace(/^./, (first) => first.toUpperCase());
    return `${line === undefined ? '' : `Line ${line}: `}${what}. ${remedy}`;
  });
