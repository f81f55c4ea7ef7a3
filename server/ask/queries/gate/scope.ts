import { QueryRefusedError } from '../refused.ts';
import { type Tree, written } from './grammar.ts';
import { gateLimits } from './limits.ts';
import type { Size } from './sizes.ts';

/** What is known where an expression stands. */
export interface Scope {
  /** How large what a name stands for can be. */
  readonly names: ReadonlyMap<string, Size>;
  /** How often the expression is worked out for one row. */
  readonly times: number;
  /** Values of parameters; undefined where none are known yet. */
  readonly given: Readonly<Record<string, unknown>> | undefined;
  /** Who looks at what may stand within an expression. */
  readonly by: {
    readonly size: Reader;
    readonly query: (tree: Tree, scope: Scope) => unknown;
    readonly patterns: (tree: Tree, scope: Scope) => void;
  };
}

/** How large what an expression gives can be. */
export type Reader = (tree: Tree, scope: Scope) => Size;

export const nameOf = (tree: Tree): string => written(tree).replace(/^`|`$/g, '');

const plain = (count: number): string =>
  Number.isFinite(count) && count < 1e15 ? Math.round(count).toLocaleString('en') : 'no number of';

const shown = (tree: Tree): string => {
  const text = written(tree);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

export function refuse({ line, column }: Tree, problem: string, remedy: string): never {
  throw new QueryRefusedError('bounds', { line, column, problem, remedy });
}

/** @throws QueryRefusedError where it would be larger than it may */
export function checked(tree: Tree, size: Size): Size {
  if (size.bytes > gateLimits.bytes)
    refuse(
      tree,
      `${shown(tree)} would grow beyond ${gateLimits.bytes / 1024 / 1024} MB`,
      'Make the list or the text shorter: a smaller range(), left() of a text, [..100] of a list.',
    );
  if ((size.deep ?? 0) > gateLimits.deep)
    refuse(
      tree,
      `${shown(tree)} makes lists or maps within more than ${gateLimits.deep} others`,
      'Put things behind one another by +, not into one another.',
    );
  return size;
}

/** A list that is gone through: what is worked out for each of its things. */
export function withEach(
  tree: Tree,
  scope: Scope,
  list: Size,
  names: Readonly<Record<string, Size>>,
): Scope {
  const times = scope.times * Math.max(1, list.items);
  if (times > gateLimits.work)
    refuse(
      tree,
      `${shown(tree)} would go through ${plain(times)} things for one row`,
      `${plain(gateLimits.work)} are the most. Make the lists shorter, or go through them row by row by UNWIND.`,
    );
  return { ...scope, times, names: new Map([...scope.names, ...Object.entries(names)]) };
}

/** @throws QueryRefusedError for a list of which nobody can say how long it would be, or that is too long */
export function checkRange(tree: Tree, list: Size): void {
  if (list.items <= gateLimits.listed || list.open) return;
  if (Number.isFinite(list.items))
    refuse(
      tree,
      `${shown(tree)} makes ${plain(list.items)} numbers; ${plain(gateLimits.listed)} are the most`,
      'Write a smaller number.',
    );
  refuse(
    tree,
    `nobody can say how many numbers ${shown(tree)} makes`,
    `Write a number as its end, or cut it: ${shown(tree)}[..1000].`,
  );
}
