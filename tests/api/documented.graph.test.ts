import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../server/config.ts';
import { openTestWorkspace, type TestWorkspace } from '../networks/support.ts';
import { importCaptures, record } from '../support/import-captures.ts';
import { startApp, type TestApp } from './support.ts';

const page = readFileSync(join(REPOSITORY, 'docs/reference/api.md'), 'utf8');
const documented = 'http://127.0.0.1:4000';
const section = page.split(/^## Ten requests$/m)[1]?.split(/^## /m)[0] ?? '';
const blocks = (text: string, language: string): string[] =>
  Array.from(
    text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ([, code]) => String(code),
  );
const requests = section
  .split(/^### /m)
  .slice(1)
  .map((text, at) => ({
    heading: text.split('\n')[0] ?? '',
    n: at + 1,
    asked: blocks(text, 'graphql'),
    variables: blocks(text, 'json'),
  }));

/** By number of the request, as a value in the page names it. */
const answers: Record<string, object> = {};

/** A value such as "$2.search.nodes.0.entity.id" becomes what was answered there. */
const filledIn = (variables: string): object =>
  JSON.parse(variables, (_, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith('$')) return value;
    let found: unknown = answers;
    for (const key of value.slice(1).split('.')) found = (found as Record<string, unknown>)?.[key];
    if (found === undefined || found === null) throw new Error(`nothing answered ${value}`);
    return found;
  });

/** Where an answer has nothing: what it asks for is not there, or one of its pages has no entry. */
function empty(answer: object): string[] {
  const found = Object.entries(answer).flatMap(([key, value]) => (value === null ? [key] : []));
  JSON.stringify(answer, (key, value: unknown) => {
    if (['nodes', 'rows', 'counts'].includes(key) && Array.isArray(value) && value.length === 0)
      found.push(key);
    return value;
  });
  return found;
}

let workspace: TestWorkspace;
let app: TestApp;

/** Forty who write for themselves in two countries; some have the contacts of one house in some of their ads. */
beforeAll(async () => {
  workspace = await openTestWorkspace();
  const records = Array.from({ length: 40 }, (_, writer) => {
    const number = writer === 0 ? '+7 700 000 11 25' : `+7 700 000 00 ${writer + 10}`;
    const inHouse = writer < 12;
    // So many that the number's ads fill more than one page.
    return Array.from({ length: writer === 0 ? 24 : 4 }, (_, n) =>
      record({
        ...{ adId: `${writer}-${n}`, title: `Rooms ${writer}-${n}` },
        ...(n % 2 === 0 ? { country: 'KZ', city: 'Almaty' } : { country: 'TR', city: 'Istanbul' }),
        contacts: {
          phones: [number],
          emails: [`w${writer}@mail.example`],
          handles: inHouse && n < 2 ? ['telegram:desk_demo'] : [],
          websites: inHouse && n < 1 ? ['house.example'] : [],
        },
      }),
    );
  });
  await importCaptures(workspace.test, 'documented.jsonl', records.flat());
  await workspace.resolve();
  app = await startApp(workspace.test);
});
afterAll(async () => {
  await app.close();
  await workspace.close();
});

test('the page has ten requests, numbered, each with its variables', () => {
  expect(requests.map(({ heading, n }) => heading.startsWith(`${n}. `))).toEqual(
    Array(10).fill(true),
  );
  for (const { asked, variables } of requests) {
    expect(asked.length).toBeGreaterThan(0);
    expect(variables).toHaveLength(asked.length);
  }
});

describe('as it stands in the page, in order', () => {
  test.each(requests)('$heading', async ({ n, asked, variables }) => {
    for (const [at, query] of asked.entries()) {
      const answer = await app.data<object>(query, filledIn(variables[at] ?? ''));
      expect(empty(answer)).toEqual([]);
      answers[n] = { ...answers[n], ...answer };
    }
  });
});

test('what was asked means what the page says', () => {
  expect(answers).toMatchObject({
    2: { search: { nodes: [{ entity: { id: 'phone:+77000001125', ads: 24 } }] } },
    3: { ads: { totalCount: 24, pageInfo: { hasNextPage: true } } },
    5: { whyLinked: { linked: true, inferred: false } },
    9: { judge: { kind: 'APART' }, withdraw: { withdrawn: { author: 'AB' } } },
  });
});

test('the complete curl is answered', async () => {
  const [curl = '', ...more] = blocks(section, 'sh');
  expect(more).toEqual([]);
  const address = /^curl (\S+)/.exec(curl)?.[1] ?? '';
  const headers = Array.from(curl.matchAll(/-H '([^':]+): ([^']+)'/g), ([, name, value]) => [
    String(name),
    String(value),
  ]);
  const response = await fetch(address.replace(documented, app.url), {
    method: 'POST',
    headers: Object.fromEntries(headers),
    body: /-d '([^']+)'/.exec(curl)?.[1] ?? '',
  });
  expect(await response.json()).toMatchObject({ data: { workspace: { captures: 180 } } });
});

test('the complete JavaScript goes through all pages', async () => {
  const [code = '', ...more] = blocks(section, 'js');
  expect(more).toEqual([]);
  const script = code.replace(documented, app.url);
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    ...['-e', script],
  ]);
  expect(new Set(stdout.trim().split('\n')).size).toBe(24);
});
