import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../../../server/core/config.ts';
import { identifierKinds, kinds } from '../../../server/core/model/index.ts';

/** Reviewed. */
const allowed = [
  // A migration never changes.
  'cypher/schema/021-schema.cypher',
  // The question is of what somebody posts by.
  'cypher/library/regular-posting.cypher',
  'cypher/library/same-posting-hours.cypher',
  // Which field of a form takes what: the types of parameters are of these kinds.
  'client/src/pages/ask/queries/fill-in.ts',
  // What has a place on a map, and what has a track.
  'client/src/pages/ask/queries/map-places.ts',
  'server/ask/explore/schema/track-fields.ts',
];

const names = new Set(Object.values(kinds).flatMap(({ kind, label }) => [kind, label] as string[]));

/** Names of fields and of what is no kind too: alone they make no list of kinds. */
const ordinary = new Set(['ad', 'country', 'network', 'place', 'platform']);

const contacts = new Set(identifierKinds.map(({ label }) => label));

const textOf = (node: ts.Node): string[] =>
  ts.isStringLiteralLike(node)
    ? [node.text]
    : ts.isLiteralTypeNode(node)
      ? textOf(node.literal)
      : [];

/** `a === 'x' || a === 'y'`: what is compared. */
function compared(node: ts.Node): string[] {
  if (ts.isParenthesizedExpression(node)) return compared(node.expression);
  if (!ts.isBinaryExpression(node)) return [];
  const { BarBarToken, AmpersandAmpersandToken } = ts.SyntaxKind;
  const joins = [BarBarToken, AmpersandAmpersandToken].includes(node.operatorToken.kind);
  if (joins) return [...compared(node.left), ...compared(node.right)];
  const side = node.left.getText().replace(/^typeof /, '');
  return /\bkind$|\blabel$/.test(side) ? textOf(node.right) : [];
}

/** What one list, union, switch, record or chain of comparisons names. */
function listed(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textOf);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(textOf);
  if (ts.isCaseBlock(node))
    return node.clauses.flatMap((one) => (ts.isCaseClause(one) ? textOf(one.expression) : []));
  if (ts.isObjectLiteralExpression(node)) {
    const keys = node.properties.flatMap((one) =>
      ts.isPropertyAssignment(one) && (ts.isIdentifier(one.name) || ts.isStringLiteral(one.name))
        ? [one.name.text]
        : [''],
    );
    return keys.every((key) => names.has(key)) ? keys : [];
  }
  return compared(node);
}

/** Labels that one pattern puts together, and kinds in a list. A question of the library may be of two kinds. */
function listsOfCypher(file: string, text: string): string[] {
  const lists: string[] = text.match(/:\w+(?:\|\w+)+|\[(?:'\w+',? ?)+\]/g) ?? [];
  const labels = [...new Set(text.match(/:[A-Z]\w+/g))].filter((label) =>
    contacts.has(label.slice(1)),
  );
  return [...lists, file.startsWith('cypher/library/') ? '' : labels.join()].flatMap((list) => {
    const found = (list.match(/\w+/g) ?? []).filter((word) => names.has(word));
    return found.length > 1 ? [found.join(', ')] : [];
  });
}

function listsIn(file: string, text: string): string[] {
  if (file.endsWith('.cypher')) return listsOfCypher(file, text);
  // Most files name none or one: to take these apart takes long.
  const named = new Set(text.match(/(?<=')\w+(?=')|\b\w+(?=: )/g)?.filter((one) => names.has(one)));
  if (named.size < 2) return [];
  const lists: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCompared = ts.isBinaryExpression(node);
    const found = new Set(
      listed(node).filter((name) => names.has(name) && (isCompared || !ordinary.has(name))),
    );
    if (found.size > 1) lists.push([...found].join(', '));
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return lists;
}

test('nothing outside the model lists kinds', () => {
  const places = ['server', 'client/src', 'cypher'];
  const files = execFileSync('git', ['ls-files', '--', ...places], { cwd: REPOSITORY });
  const found = files
    .toString()
    .split('\n')
    .filter((file) => /\.(tsx?|cypher)$/.test(file) && !allowed.includes(file))
    .filter(
      (file) =>
        !/^server\/core\/model\/|^client\/src\/gql\/|\.generated\.|^cypher\/bench\//.test(file),
    )
    .flatMap((file) => {
      const text = readFileSync(path.join(REPOSITORY, file), 'utf8');
      return listsIn(file, text).map((list) => `${file}: ${list}`);
    });
  expect(found).toEqual([]);
});
