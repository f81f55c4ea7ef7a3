import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../../server/core/config.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { rawRequest, startApp, type TestApp } from './support.ts';

const page = readFileSync(join(REPOSITORY, 'docs/reference/api.md'), 'utf8');
const documented = 'http://127.0.0.1:4000';
const [conventions = '', section = ''] = page.split(/^## Worked requests$/m);

interface Block {
  readonly language: string;
  readonly code: string;
}
const blocksOf = (text: string): Block[] =>
  Array.from(text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm), ([, language = '', code = '']) => ({
    language,
    code,
  }));
const requests = section
  .split(/^### /m)
  .slice(1)
  .map((text, at) => ({ heading: text.split('\n')[0] ?? '', n: at + 1, blocks: blocksOf(text) }));

/** By number of the request, as a value in the page names it. */
const answers: Record<string, object> = {};
/** What each example in a shell or in JavaScript printed, in order, by number of the request. */
const printed: Record<number, string[]> = {};

function answered(name: string): unknown {
  let found: unknown = answers;
  for (const key of name.slice(1).split('.')) found = (found as Record<string, unknown>)?.[key];
  if (found === undefined || found === null) throw new Error(`nothing answered ${name}`);
  return found;
}

/** A value such as "$2.search.nodes.0.entity.id" becomes what was answered there. */
const filledIn = (variables: string): object =>
  JSON.parse(variables, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('$') ? answered(value) : value,
  );

const run = promisify(execFile);
const token = 'of-this-test';
const env = { ...process.env, TOKEN: token };
/** The same within a script, which is then run as it stands, in a folder of its own. */
async function inShell(code: string): Promise<string> {
  const script = code
    .replace(/\$\d+(?:\.\w+)+/g, (name) => String(answered(name)))
    .replaceAll(documented, app.url);
  return (await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env })).stdout;
}

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
let folder: string;

/** Forty who write for themselves in two countries; some have the contacts of one house in some of their ads. */
beforeAll(async () => {
  workspace = await openTestWorkspace();
  const records = Array.from({ length: 40 }, (_, writer) => {
    const number = writer === 0 ? '+7 700 000 50 30' : `+7 700 000 00 ${writer + 10}`;
    const inHouse = writer < 12;
    // So many that the number's ads fill more than one page.
    return Array.from({ length: writer === 0 ? 24 : 4 }, (_, n) =>
      record({
        adId: `${writer}-${n}`,
        title: `Rooms ${writer}-${n}`,
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
  app = await startApp(workspace.test, () => ({ token, port: 0 }));
  folder = mkdtempSync(join(tmpdir(), 'throughline-documented-'));
  mkdirSync(join(folder, '.data/demonstration'), { recursive: true });
  writeFileSync(join(folder, '.data/demonstration/launch.key'), token);
});
afterAll(async () => {
  await app.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('one story, in its order', { shuffle: false }, () => {
  test('the requests are numbered, and each GraphQL has its variables right below it', () => {
    expect(requests.length).toBeGreaterThan(10);
    for (const { heading, n, blocks } of requests) {
      expect(heading).toMatch(new RegExp(`^${n}\\. .*\\?$`));
      expect(blocks).not.toEqual([]);
      for (const [at, { language }] of blocks.entries()) {
        expect(['graphql', 'json', 'sh', 'js']).toContain(language);
        expect(language === 'graphql').toBe(blocks[at + 1]?.language === 'json');
      }
    }
  });

  describe('as it stands in the page, in order', () => {
    test.each(requests)('$heading', async ({ n, blocks }) => {
      for (const [at, { language, code }] of blocks.entries()) {
        if (language === 'graphql') {
          const variables = filledIn(blocks[at + 1]?.code ?? '');
          const answer = await app.data<object>(code, variables);
          expect(empty(answer)).toEqual([]);
          answers[n] = { ...answers[n], ...answer };
        }
        if (language === 'sh') {
          const said = await inShell(code);
          printed[n] = [...(printed[n] ?? []), said];
          if (said.startsWith('{')) answers[n] = { ...answers[n], ...JSON.parse(said) };
        }
        if (language === 'js') {
          const script = code.replace(documented, app.url);
          const asModule = ['--input-type=module', '-e', script];
          const { stdout } = await run(process.execPath, asModule, { env });
          printed[n] = [...(printed[n] ?? []), stdout];
        }
      }
    });
  });

  test('what was asked means what the page says', () => {
    expect(answers).toMatchObject({
      1: { data: { workspace: { captures: 180 } } },
      2: { search: { nodes: [{ entity: { id: 'phone:+77000005030', ads: 24 } }] } },
      3: { ads: { totalCount: 24, pageInfo: { hasNextPage: true } } },
      5: { whyLinked: { linked: true, inferred: false } },
      9: { judge: { kind: 'APART' }, withdraw: { withdrawn: { author: 'AB' } } },
      11: {
        imports: [
          {
            name: 'captures.jsonl',
            state: 'WAITING',
            preview: {
              captures: [{ contacts: ['email:rooms@mail.example', 'phone:+77000005030'] }],
              problems: [],
            },
          },
        ],
        startImport: { state: expect.stringMatching(/^(RUNNING|DONE)$/) },
      },
      13: { neighbours: { totalCount: 25, counts: expect.arrayContaining([]) } },
      14: { networksHolding: { totalCount: 1 } },
      15: { paths: { withoutHub: [{ steps: [{ link: { type: 'LISTS' } }, {}] }] } },
      16: { capture: { matches: true, problem: null, batch: { name: 'documented.jsonl' } } },
      17: { createBundle: { draft: true }, ok: true },
    });
  });

  test('all pages were gone through, the import followed to its end, and the bytes have their hash', () => {
    expect(new Set(printed[3]?.[0]?.trim().split('\n')).size).toBe(24);
    const [events = ''] = printed[12] ?? [];
    expect(events).toMatch(/^event: next$/m);
    expect(events).toMatch(
      /"state":"DONE".*"counts":\{"read":1,"new":1,"unchanged":0,"rejected":0\}/,
    );
    const { capture } = answers[16] as { capture: { sha256: string } };
    expect(printed[16]).toEqual([`${capture.sha256}  record\n`]);
  });

  test('so do the examples among the conventions', async () => {
    const examples = blocksOf(conventions);
    expect(examples.map(({ language }) => language)).toEqual(['sh', 'json']);
    const [shell = { code: '' }, error = { code: '' }] = examples;
    expect(JSON.parse(await inShell(shell.code))).toEqual({
      data: { workspace: { captures: 181 } },
    });
    const { errors } = await app.ask(
      'mutation { runQuery(name: "coridor", parameters: {}) { rows } }',
    );
    const [told] = JSON.parse(error.code).errors;
    expect(errors?.[0]).toMatchObject({
      message: told.message,
      extensions: {
        ...told.extensions,
        remedy: expect.stringContaining(told.extensions.remedy.replace(' …', '')),
      },
    });
  });

  test('every address of files that is named is served, and no other', async () => {
    const named = Array.from(
      conventions.matchAll(/^\| `(GET|POST) (\/\S+?)(?:\?\S*)?` \|/gm),
      ([, method = '', path = '']) => ({ method, path }),
    );
    expect(named.length).toBeGreaterThan(8);
    const headers = {
      ...{ host: `127.0.0.1:${app.port}`, 'x-throughline': '1' },
      authorization: `Bearer ${token}`,
    };
    for (const { method, path } of named) {
      const [other] = ['GET', 'POST'].filter((one) => one !== method);
      const address = path.replace('HASH', '0'.repeat(64)).replace('NAME', 'x.zip');
      const answer = await rawRequest(app.port, address, headers, other);
      expect(answer.status, `${other} ${path}`).toBe(405);
    }
    const { body } = await rawRequest(app.port, '/files/x', headers);
    const { extensions } = JSON.parse(body).errors[0];
    for (const { path } of named) expect(extensions.remedy).toContain(path);
  });
});
