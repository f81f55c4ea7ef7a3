import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from '../../../server/core/config.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';

/** What is to become of an attack; see attacks.yaml. */
export type Expected = 'refused' | 'planned' | 'bounded' | 'author';

export interface Attack {
  readonly class: string;
  readonly expected: Expected;
  readonly cypher: string;
  /** For people: of one that repeats something, what. */
  readonly called: string;
}

interface Repeated {
  readonly times: number;
  readonly before: string;
  readonly each: string;
  readonly behind: string;
  readonly close: string;
  readonly end: string;
  readonly expected?: Expected;
}

type Listed = { readonly class: string; readonly repeated?: readonly Repeated[] } & {
  readonly [kind in Expected]?: readonly string[];
};

const read = (name: string): unknown =>
  parse(readFileSync(join(REPOSITORY, 'tests', 'ask', 'queries', name), 'utf8'));

/** All attacks of attacks.yaml. */
export function attacks(): Attack[] {
  return (read('attacks.yaml') as readonly Listed[]).flatMap((listed) => [
    ...(['refused', 'planned', 'bounded', 'author'] as const).flatMap((expected) =>
      (listed[expected] ?? []).map((cypher) => ({
        class: listed.class,
        expected,
        cypher,
        called: cypher.slice(0, 100),
      })),
    ),
    ...(listed.repeated ?? []).map(({ times, before, each, behind, close, end, expected }) => ({
      class: listed.class,
      expected: expected ?? ('refused' as const),
      cypher: `${before}${each.repeat(times)}${behind}${close.repeat(times)}${end}`,
      called: `${times} times ${each}`,
    })),
  ]);
}

/** Of those that are to become this: their class, what they are called, and their text. */
export const expectedTo = (expected: Expected) =>
  attacks()
    .filter((attack) => attack.expected === expected)
    .map((attack) => [attack.class, attack.called, asText(attack.cypher)] as const);

/** Questions as analysts write them. */
export const honestQueries = (): string[] => read('honest.yaml') as string[];

const header = ['title: T', 'description: D.', 'howToRead: H.', 'version: 1', 'columns: { n: N }'];

/** A text that returns n, as it is written in the browser. */
export const asText = (cypher: string, more: readonly string[] = []): string =>
  ['/* ---', ...header, ...more, '--- */', cypher].join('\n');

/** Neo4j as it is while the gate refuses: nobody asks it anything. */
export const unasked = new Proxy({} as Graph, {
  get(_, name) {
    throw new Error(`Neo4j was asked: ${String(name)}`);
  },
});
