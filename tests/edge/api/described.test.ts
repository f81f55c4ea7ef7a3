import { readFileSync } from 'node:fs';
import { type ASTNode, parse, visit } from 'graphql';
import { expect, test } from 'vitest';

interface Declared {
  /** `Query.paths(from)` */
  readonly name: string;
  readonly description: string;
}

/** Everything that the schema declares: types, fields, arguments and values of enums. */
function declared(schema: string): Declared[] {
  const found: Declared[] = [];
  const within: string[] = [];
  visit(parse(schema), {
    enter(node) {
      if (!('description' in node && 'name' in node && node.name)) return;
      within.push(node.name.value);
      found.push({ name: nameOf(node, within), description: node.description?.value.trim() ?? '' });
    },
    leave(node) {
      if ('description' in node && 'name' in node && node.name) within.pop();
    },
  });
  return found;
}

function nameOf({ kind }: ASTNode, within: readonly string[]): string {
  const [type, field, argument] = within;
  if (argument) return `${type}.${field}(${argument})`;
  return kind === 'EnumValueDefinition' ? `${type}#${field}` : within.join('.');
}

const all = declared(readFileSync('server/edge/api/schema.graphql', 'utf8'));

test('every type, field, argument and enum value has a description', () => {
  const missing = all.filter(({ description }) => description === '');
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('every description is whole: it ends as a sentence, and goes on in no other', () => {
  const torn = all.filter(
    ({ description }) => description !== '' && !/^[^…].*[.:?!”)}]$/su.test(description),
  );
  expect(torn.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
});
