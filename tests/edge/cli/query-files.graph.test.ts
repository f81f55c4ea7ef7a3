import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { runHere } from './support.ts';

let opened: TestGraph;
let data: readonly string[];
beforeAll(async () => {
  opened = await openTestGraph();
  data = ['--data', opened.dataDir];
});
afterAll(() => opened.close());

const text = (title: string) =>
  [
    ...['/* ---', `title: ${title}`, 'description: Some.', 'howToRead: As it is.', 'version: 1'],
    ...['columns: { id: It }', '--- */', 'MATCH (a:Ad) RETURN a.id AS id', ''],
  ].join('\n');
const folder = (name: string) => join(opened.dataDir, name);

describe('one story, in its order', { shuffle: false }, () => {
  test('files that cannot be taken in are refused by name, and keep none of the others out', async () => {
    for (const name of ['queries', 'given', join('given', 'c-folder.cypher')])
      mkdirSync(folder(name), { recursive: true });
    writeFileSync(folder('queries/b-broken.cypher'), 'RETURN 1');
    writeFileSync(folder('given/a-!.cypher'), text('“…”'));
    writeFileSync(folder('given/!.cypher'), text('“…”'));
    writeFileSync(folder('given/b-broken.cypher'), text('Which?'));
    writeFileSync(folder('given/d-fine.cypher'), text('Which?'));
    const { code, out, err } = await runHere([
      ...['query', '--import', folder('given'), '--initials', 'AB', ...data],
    ]);
    expect(code).toBe(1);
    expect(out).toContain('d-fine.cypher: saved as d-fine');
    expect(err).toContain('!.cypher: neither the name of the file nor its title gives');
    expect(err).toContain('there is a file b-broken.cypher of your own that cannot be read');
    expect(err).toMatch(/c-folder\.cypher: .* cannot be read/);
    expect(err).toContain('2 saved, 0 here already, 3 refused');
  });

  test('a file that somebody changed is not written over', async () => {
    const write = () => runHere(['query', 'd-fine', '--export', folder('out'), ...data]);
    expect((await write()).code).toBe(0);
    expect((await write()).code).toBe(0);
    writeFileSync(folder('out/d-fine.cypher'), 'mine');
    const { code, out, err } = await write();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('d-fine.cypher: there with another text');
    expect(readFileSync(folder('out/d-fine.cypher'), 'utf8')).toBe('mine');
  });

  test('a file whose header is wrong is not run: the word, its place, and what is near', async () => {
    writeFileSync(folder('wrong.cypher'), text('Which?').replace('howToRead', 'howToReed'));
    const { code, out, err } = await runHere(['query', '--file', folder('wrong.cypher'), ...data]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('line 4, column 1: “howToReed” is none of title, description, howToRead');
    expect(err).toContain('Did you mean howToRead?');
  });
});
