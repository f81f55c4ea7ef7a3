import { sizeOf } from './expressions.ts';
import { partOf, type Tree } from './grammar.ts';
import { checkPatterns } from './patterns.ts';
import { nameOf, type Scope } from './scope.ts';
import { eitherOf, nothing, type Size, stored } from './sizes.ts';

/** Names as a question goes on: what a clause names counts for those behind it. */
type Names = Map<string, Size>;
type Clause = (tree: Tree, scope: Scope, names: Names) => void;

/**
 * Goes through a question clause by clause, with what is known of each name.
 * @returns what it names
 * @throws QueryRefusedError
 */
export function walkQuery(tree: Tree, scope: Scope): ReadonlyMap<string, Size> {
  const names: Names = new Map(scope.names);
  walk(tree, { ...scope, names }, names);
  return names;
}

function walk(tree: Tree, scope: Scope, names: Names): void {
  for (const part of tree.parts) {
    const clause = Object.hasOwn(clauses, part.rule) ? clauses[part.rule] : undefined;
    if (clause) clause(part, scope, names);
    else if (isExpression(part)) sizeOf(part, scope);
    else walk(part, scope, names);
  }
}

const isExpression = ({ rule }: Tree): boolean =>
  /^(?:expression\d*|\w+Expression|functionInvocation|listComprehension|patternComprehension|listItemsPredicate|stringLiteral|numberLiteral|listLiteral|map|variable)$/.test(
    rule,
  );

/** WITH and RETURN: all is worked out before any of it has its name. */
const returned: Clause = (tree, scope, names) => {
  const body = partOf(tree, 'returnBody');
  const items = body && partOf(body, 'returnItems');
  const named: [string, Size][] = [];
  for (const item of items?.parts ?? []) {
    if (item.rule !== 'returnItem') continue;
    const [expression, , alias] = item.parts;
    if (!expression) continue;
    const size = sizeOf(expression, scope);
    const name = alias ?? (expression.rule === 'variable' ? expression : undefined);
    if (name) named.push([nameOf(name), size]);
  }
  for (const [name, size] of named) names.set(name, size);
  for (const part of [...(body?.parts ?? []), ...tree.parts])
    if (/^(?:orderBy|skip|limit|whereClause|groupBy)$/.test(part.rule)) walk(part, scope, names);
};

const unwound: Clause = (tree, scope, names) => {
  const [list, name] =
    tree.rule === 'unwindClause' ? [tree.parts[1], tree.parts[3]] : [tree.parts[3], tree.parts[1]];
  const size = list ? sizeOf(list, scope) : nothing;
  if (name) names.set(nameOf(name), size.of ?? stored);
};

const let_: Clause = (tree, scope, names) => {
  for (const item of tree.parts)
    if (item.rule === 'letItem' && item.parts[0] && item.parts[2])
      names.set(nameOf(item.parts[0]), sizeOf(item.parts[2], scope));
};

const matched: Clause = (tree, scope, names) => {
  const patterns = partOf(tree, 'patternList');
  const name = (part: Tree) => {
    if (part.rule === 'variable' && !names.has(nameOf(part))) names.set(nameOf(part), stored);
    for (const inner of part.parts)
      if (inner.rule !== 'properties' && !isExpressionOfPattern(inner)) name(inner);
  };
  if (patterns) name(patterns);
  if (patterns) checkPatterns(patterns, scope);
  for (const part of tree.parts) if (part.rule === 'whereClause') walk(part, scope, names);
};

const isExpressionOfPattern = ({ rule }: Tree): boolean => /^expression\d*$/.test(rule);

const called: Clause = (tree, scope, names) => {
  for (const part of tree.parts) {
    if (part.rule === 'procedureArgument') walk(part, scope, names);
    if (part.rule === 'whereClause') walk(part, scope, names);
    const result = part.rule === 'procedureResultItem' ? part.parts.at(-1) : undefined;
    if (result) names.set(nameOf(result), stored);
  }
};

/** What it returns is known behind it; what it names for itself is not. */
const within: Clause = (tree, scope, names) => {
  const inner: Names = new Map(names);
  for (const part of tree.parts)
    if (part.rule !== 'subqueryScope')
      walk({ ...tree, parts: [part] }, { ...scope, names: inner }, inner);
  for (const [name, size] of inner) if (!names.has(name)) names.set(name, size);
};

/** Each part of a UNION names the same columns. */
const united: Clause = (tree, scope, names) => {
  const found: Names[] = [];
  for (const part of tree.parts) {
    if (part.rule !== 'singleQuery') continue;
    const inner: Names = new Map(names);
    walk(part, { ...scope, names: inner }, inner);
    found.push(inner);
  }
  for (const name of new Set(found.flatMap((each) => [...each.keys()])))
    names.set(name, eitherOf(found.flatMap((each) => each.get(name) ?? [])));
};

const clauses: Readonly<Record<string, Clause>> = {
  withClause: returned,
  returnClause: returned,
  unwindClause: unwound,
  forListClause: unwound,
  letClause: let_,
  matchClause: matched,
  callClause: called,
  subqueryClause: within,
  union: united,
  // Within EXISTS and COUNT a pattern may stand by itself.
  patternList: (tree, scope, names) => matched({ ...tree, parts: [tree] }, scope, names),
};
