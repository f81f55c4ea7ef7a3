import { isPart, partOf, type Tree, written } from './grammar.ts';
import { comprehended, patternsComprehended, predicated, reduced } from './lists.ts';
import { slowExpression } from './regular.ts';
import { checked, checkRange, nameOf, type Reader, refuse, type Scope } from './scope.ts';
import {
  deepest,
  eitherOf,
  flag,
  functionSizes,
  later,
  listOf,
  nothing,
  numberOf,
  openOf,
  type Size,
  stored,
  textOf,
  together,
  upTo,
  valueSize,
} from './sizes.ts';

/**
 * How large what an expression gives can be.
 * @throws QueryRefusedError where it would be too large, or take too long to be worked out for one row
 */
export function sizeOf(tree: Tree, scope: Scope): Size {
  return (Object.hasOwn(readers, tree.rule) ? (readers[tree.rule] ?? ofParts) : ofParts)(
    tree,
    scope,
  );
}

/** What is asked and not looked into: something of the graph. */
const ofParts: Reader = (tree, scope) => ({ ...stored, ...openOf(sizesOf(tree, scope)) });

/** Of all expressions in it, as they stand. */
const sizesOf = ({ parts }: Tree, scope: Scope): Size[] =>
  parts.filter(isPart).map((part) => sizeOf(part, scope));

const judged: Reader = (tree, scope) => {
  sizesOf(tree, scope);
  return flag;
};

const compared: Reader = (tree, scope) => {
  const [, comparison] = tree.parts;
  const sizes = sizesOf(tree, scope);
  if (comparison?.parts[0]?.rule === '=~') checkExpression(comparison, scope);
  return { ...flag, ...openOf(sizes) };
};

function checkExpression(comparison: Tree, scope: Scope): void {
  const wanted = comparison.parts[1];
  const { texts, open } = wanted ? sizeOf(wanted, scope) : nothing;
  if (open) return;
  const remedy =
    'Use CONTAINS, STARTS WITH or ENDS WITH with toLower(), or a search by db.index.fulltext.queryNodes.';
  if (!texts)
    refuse(
      comparison,
      `what =~ looks for is made of what the graph holds, so nobody can say how long it takes`,
      remedy,
    );
  for (const text of texts) {
    const why = slowExpression(text);
    if (why)
      refuse(
        comparison,
        `=~ “${text.slice(0, 40)}” may go on for ever on a long text: ${why}`,
        remedy,
      );
  }
}

/** Signs between expressions, from left to right. */
const reckoned: Reader = (tree, scope) => {
  const [first, ...rest] = tree.parts;
  let size = first ? sizeOf(first, scope) : nothing;
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const other = sizeOf(rest[i + 1] as Tree, scope);
    size = checked(tree, joined(rest[i]?.rule ?? '', size, other));
  }
  return size;
};

function joined(sign: string, a: Size, b: Size): Size {
  if (sign === '+' || sign === '||') return together(a, b);
  if (sign === '-') return upTo(a.most + b.most, [a, b]);
  if (sign === '*') return upTo(a.most * b.most || 0, [a, b]);
  if (sign === '^') return upTo(a.most ** b.most, [a, b]);
  if (sign === '%') return upTo(b.most, [a, b]);
  return upTo(a.most, [a, b]);
}

const afterwards: Reader = (tree, scope) => {
  const [first, ...rest] = tree.parts;
  if (!first) return stored;
  const isCut = rest[0]?.parts.some(({ rule }) => rule === '..') === true;
  let size = isCut && isCall(first, 'range') ? callSize(first, scope) : sizeOf(first, scope);
  for (const postfix of rest) size = picked(postfix, size, scope);
  if (isCut && isCall(first, 'range')) checkRange(first, size);
  return size;
};

/** A property, a thing of a list, or a part of it. */
function picked(postfix: Tree, size: Size, scope: Scope): Size {
  const at = postfix.parts.findIndex(({ rule }) => rule === '..');
  const sizes = sizesOf(postfix, scope);
  if (partOf(postfix, 'property')) return { ...stored, ...openOf([size]) };
  if (at < 0) return size.of ?? { ...stored, ...openOf([size, ...sizes]) };
  const to = postfix.parts[at + 1];
  const end = to && to.rule !== ']' ? sizeOf(to, scope) : undefined;
  // Counted from the end where it is negative: as many as there are.
  const items =
    end && !(end.exact !== undefined && end.exact < 0)
      ? Math.min(size.items, end.most)
      : size.items;
  return size.of ? { ...listOf(size.of, items), ...openOf([size]) } : { ...size, items };
}

const signed: Reader = (tree, scope) => {
  const size = tree.parts[1] ? sizeOf(tree.parts[1], scope) : nothing;
  return tree.parts[0]?.rule === '-' && size.exact !== undefined ? numberOf(-size.exact) : size;
};

const quoted: Reader = (tree) =>
  textOf(
    written(tree)
      .slice(1, -1)
      .replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, sign: string) => {
        if (sign.length > 1) return String.fromCharCode(Number.parseInt(sign.slice(1), 16));
        return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[sign] ?? sign;
      }),
  );

const numeral: Reader = (tree) => {
  const digits = written(tree)
    .replaceAll('_', '')
    .replace(/^(-?)0(?=\d)/, '$10o');
  const number = Number(digits.replace(/^-/, ''));
  const exact = Number.isNaN(number) ? Number.parseFloat(digits.replace(/^-/, '')) : number;
  return numberOf(digits.startsWith('-') ? -exact : exact);
};

const listed: Reader = (tree, scope) => {
  const sizes = sizesOf(tree, scope);
  return checked(tree, {
    ...listOf(eitherOf(sizes), sizes.length),
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
  });
};

const map: Reader = (tree, scope) => {
  const sizes = tree.parts
    .filter(({ rule }) => rule !== 'propertyKeyName')
    .map((part) => sizeOf(part, scope));
  return checked(tree, {
    ...stored,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    deep: deepest(sizes) + 1,
    ...openOf(sizes),
  });
};

const parameter: Reader = (tree, { given }) => {
  const name = nameOf(tree.parts[1] ?? tree);
  return given && Object.hasOwn(given, name) ? valueSize(given[name]) : later;
};

const cases: Reader = (tree, scope) => {
  const given: Size[] = [];
  const collect = ({ parts }: Tree) => {
    for (const [i, part] of parts.entries()) {
      if (/^(?:caseAlternative|extendedCaseAlternative|extendedWhen)$/.test(part.rule))
        collect(part);
      else if (isPart(part)) {
        const size = sizeOf(part, scope);
        if (/^(?:THEN|ELSE)$/.test(parts[i - 1]?.rule ?? '')) given.push(size);
      }
    }
  };
  collect(tree);
  return eitherOf(given);
};

const isCall = (tree: Tree, name: string): boolean =>
  tree.rule === 'functionInvocation' && calledName(tree) === name;
const calledName = (tree: Tree): string =>
  tree.parts[0] ? written(tree.parts[0]).replaceAll('`', '').toLowerCase() : '';

function callSize(tree: Tree, scope: Scope): Size {
  const sizes = tree.parts
    .slice(1)
    .filter(isPart)
    .map((part) => sizeOf(part, scope));
  const name = calledName(tree);
  if (Object.hasOwn(functionSizes, name)) return functionSizes[name]?.(sizes) ?? stored;
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, usual);
  return { ...stored, bytes, ...openOf(sizes) };
}
const usual = stored.bytes;

const called: Reader = (tree, scope) => {
  const size = callSize(tree, scope);
  if (isCall(tree, 'range')) checkRange(tree, size);
  return checked(tree, size);
};

/** A question within the expression, asked for each row again. */
const asked =
  (size: Size): Reader =>
  (tree, scope) => {
    scope.by.query(tree, scope);
    return size;
  };

const patterned: Reader = (tree, scope) => {
  scope.by.patterns(tree, scope);
  return listOf(stored, stored.items);
};

const readers: Readonly<Record<string, Reader>> = {
  expression: judged,
  expression11: judged,
  expression10: judged,
  expression9: judged,
  expression8: judged,
  expression7: compared,
  expression6: reckoned,
  expression5: reckoned,
  expression4: reckoned,
  expression3: signed,
  expression2: afterwards,
  stringLiteral: quoted,
  numberLiteral: numeral,
  TRUE: () => flag,
  FALSE: () => flag,
  NULL: () => nothing,
  listLiteral: listed,
  map,
  parameter,
  variable: (tree, { names }) => names.get(nameOf(tree)) ?? stored,
  caseExpression: cases,
  extendedCaseExpression: cases,
  listComprehension: comprehended,
  listItemsPredicate: predicated,
  reduceExpression: reduced,
  allReduceExpressionValidArguments: reduced,
  patternComprehension: patternsComprehended,
  functionInvocation: called,
  existsExpression: asked(flag),
  countExpression: asked(upTo(1_000_000)),
  collectExpression: asked(listOf(stored, stored.items)),
  patternExpression: patterned,
  shortestPathExpression: patterned,
  countStar: () => upTo(1_000_000),
  labelExpression4: () => flag,
  type: () => flag,
};
