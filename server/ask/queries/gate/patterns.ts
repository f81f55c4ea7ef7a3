import { sizeOf } from './expressions.ts';
import { partOf, type Tree, written } from './grammar.ts';
import { gateLimits } from './limits.ts';
import { refuse, type Scope } from './scope.ts';

/**
 * Patterns of a MATCH, or of an expression: paths have an end, and there are not more than Neo4j can put in order.
 * @throws QueryRefusedError
 */
export function checkPatterns(tree: Tree, scope: Scope): void {
  const counts = { relationships: 0, patterns: 0 };
  look(tree, false);
  if (counts.relationships > gateLimits.relationships)
    refuse(
      tree,
      `one MATCH goes along ${counts.relationships} relationships; ${gateLimits.relationships} are the most`,
      'Divide it: MATCH … WITH … MATCH ….',
    );
  if (counts.patterns > gateLimits.patterns)
    refuse(
      tree,
      `one MATCH names ${counts.patterns} patterns; ${gateLimits.patterns} are the most`,
      'Divide it: MATCH … WITH … MATCH ….',
    );

  function look(part: Tree, shortest: boolean): void {
    if (part.rule === 'pattern') counts.patterns++;
    if (part.rule === 'relationshipPattern') counts.relationships++;
    if (part.rule === 'pathLength') checkSteps(part, shortest, stepsOfLength(written(part)));
    if (part.rule === 'quantifier') checkSteps(part, shortest, stepsOfQuantifier(written(part)));
    const isShortest =
      shortest ||
      part.rule === 'shortestPathPattern' ||
      /SHORTEST|^ANY/i.test(written(partOf(part, 'pathPatternPrefix') ?? nothing));
    for (const inner of part.parts) {
      // What is asked of a pattern's things.
      if (
        /^(?:expression\d*|properties|existsExpression|functionInvocation|whereClause)$/.test(
          inner.rule,
        )
      )
        sizeOf(inner, scope);
      else look(inner, isShortest);
    }
  }
}

const nothing: Tree = { rule: '', text: '', line: 1, column: 1, parts: [] };

/** Of `*`, `*3`, `*..4` and `*2..5`. */
function stepsOfLength(text: string): number {
  const [, from, dots, to] = /^\*(\d*)(\.\.)?(\d*)$/.exec(text) ?? [];
  const end = dots ? to : from;
  return end ? Number(end) : Number.POSITIVE_INFINITY;
}

/** Of `*`, `+`, `{3}`, `{,4}` and `{2,5}`. */
function stepsOfQuantifier(text: string): number {
  const [, from, comma, to] = /^\{(\d*)(,?)(\d*)\}$/.exec(text) ?? [];
  const end = comma ? to : from;
  return end ? Number(end) : Number.POSITIVE_INFINITY;
}

function checkSteps(tree: Tree, shortest: boolean, steps: number): void {
  const most = shortest ? gateLimits.stepsOfShortest : gateLimits.steps;
  if (steps <= most) return;
  const path = shortest ? 'a shortest path' : 'a path';
  const form = tree.rule === 'pathLength' ? '*1..4' : '{1,4}';
  refuse(
    tree,
    Number.isFinite(steps)
      ? `${path} may have ${steps} steps here; ${most} are the most`
      : `${path} of any length (${written(tree)}) would go through the whole graph`,
    `Say how many steps it may have, such as ${form}; ${most} are the most.`,
  );
}
