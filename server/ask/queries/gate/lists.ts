import { isPart, type Tree } from './grammar.ts';
import { checked, nameOf, type Reader, type Scope, withEach } from './scope.ts';
import { deepest, eitherOf, flag, listOf, nothing, openOf, type Size, stored } from './sizes.ts';

/** `x IN list`, and what is worked out for each. */
function eachOf(tree: Tree, scope: Scope): { list: Size; inner: Scope; rest: readonly Tree[] } {
  const at = tree.parts.findIndex(({ rule }) => rule === 'IN');
  const [name, source] = [tree.parts[at - 1], tree.parts[at + 1]];
  const list = source ? scope.by.size(source, scope) : nothing;
  const inner = withEach(tree, scope, list, { [name ? nameOf(name) : '']: list.of ?? stored });
  return { list, inner, rest: tree.parts.slice(at + 2) };
}

export const comprehended: Reader = (tree, scope) => {
  const { list, inner, rest } = eachOf(tree, scope);
  const at = rest.findIndex(({ rule }) => rule === '|');
  const sizes = rest.filter(isPart).map((part) => scope.by.size(part, inner));
  const of = at < 0 ? (list.of ?? stored) : (sizes.at(-1) ?? stored);
  return checked(tree, { ...listOf(of, list.items), ...openOf([list, ...sizes]) });
};

export const predicated: Reader = (tree, scope) => {
  const { inner, rest } = eachOf(tree, scope);
  for (const part of rest.filter(isPart)) scope.by.size(part, inner);
  return flag;
};

const tried = 12;

/** What it gathers is worked out some times over: by then it is seen how it grows. */
export const reduced: Reader = (tree, scope) => {
  const [, , name, , first] = tree.parts;
  const { list, inner, rest } = eachOf(tree, scope);
  const bodies = rest.filter(isPart);
  const start = first ? scope.by.size(first, scope) : nothing;
  let [size, growth, before] = [start, 0, 0];
  const rounds = Math.min(tried, Math.max(1, Math.ceil(list.items)));
  for (let round = 0; round < rounds; round++) {
    const names = new Map([...inner.names, [name ? nameOf(name) : '', size]]);
    const next = eitherOf(bodies.map((part) => scope.by.size(part, { ...inner, names })));
    before = growth;
    growth = next.bytes - size.bytes;
    size = next;
  }
  const more = list.items - rounds;
  // Each round adds more than the one before: it doubles, or nearly.
  const ratio = growth / Math.max(1, before);
  const bytes = ratio > 1.05 ? size.bytes * ratio ** more : size.bytes + growth * more;
  const { texts: _, exact: __, ...rough } = size;
  const deeper = (deepest([size]) - deepest([start])) / rounds;
  return checked(tree, {
    ...rough,
    bytes: Math.max(size.bytes, bytes),
    deep: deepest([size]) + deeper * more,
    most: more > 0 ? Number.POSITIVE_INFINITY : size.most,
  });
};

export const patternsComprehended: Reader = (tree, scope) => {
  const inner = withEach(tree, scope, listOf(stored, stored.items), {});
  scope.by.patterns(tree, inner);
  const at = tree.parts.findIndex(({ rule }) => rule === 'pathPatternNonEmpty');
  const sizes = tree.parts
    .slice(at + 1)
    .filter(isPart)
    .map((part) => scope.by.size(part, inner));
  return checked(tree, listOf(sizes.at(-1) ?? stored, stored.items));
};
