import { LRUCache } from 'lru-cache';
import { statement } from '../../../core/neo4j/index.ts';
import { QueryRefusedError } from '../refused.ts';
import { sizeOf } from './expressions.ts';
import { parseCypher, type Tree, type Unread } from './grammar.ts';
import { checkPatterns } from './patterns.ts';
import { checkShape } from './shape.ts';
import { checkSigns } from './signs.ts';
import { walkQuery } from './walk.ts';

export { cypherGrammar } from './grammar.ts';
export { gateLimits } from './limits.ts';
export { checkShape } from './shape.ts';
export { stretchesOf } from './signs.ts';

const parsed = new LRUCache<string, Tree | Unread>({ max: 20 });

let isPrepared = false;

/** Reads the grammar before somebody asks: the first text that it reads takes it a second and more. */
export function prepareGate(): void {
  if (isPrepared) return;
  isPrepared = true;
  // Who asks is told what is wrong.
  void parseCypher(statement('read/recorded/entities')).catch(() => undefined);
}

/** What is wrong only where Neo4j finds nothing wrong: its own grammar reads less than it does. */
export type Doubt = QueryRefusedError | undefined;

/**
 * Looks at a question before Neo4j sees it: what it would build, how often it would go through lists, what it looks for
 * in texts, and whether it is what it looks like.
 * @param given values of its parameters; none: what depends on them is not looked at
 * @returns a refusal that counts only where Neo4j can read the text: what cannot be looked at is not run
 * @throws QueryRefusedError `signs` or `bounds`, with the line
 */
export async function lookOver(
  cypher: string,
  given?: Readonly<Record<string, unknown>>,
): Promise<Doubt> {
  checkSigns(cypher);
  checkShape(cypher);
  const tree = parsed.get(cypher) ?? (await parseCypher(cypher));
  parsed.set(cypher, tree);
  if ('found' in tree)
    return new QueryRefusedError('bounds', {
      ...{ line: tree.line, column: tree.column },
      problem: `this form of Cypher cannot be looked at before it runs, at “${tree.found.slice(0, 40)}”`,
      remedy: 'Write it in a newer or plainer form, without CYPHER and its options.',
    });
  const by = { size: sizeOf, query: walkQuery, patterns: checkPatterns };
  walkQuery(tree, { names: new Map(), times: 1, given, by });
  return undefined;
}
