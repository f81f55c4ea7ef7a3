import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Actor,
  mayAs,
  namesWithRight,
  type Right,
  type Role,
  rightOf,
  rightOfFile,
  roleNames,
} from '../../../../server/core/access/index.ts';
import { masksFor } from '../../../../server/edge/access/index.ts';
import { graphqlSchema } from '../../../../server/edge/api/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../../link/networks/support.ts';
import { importCaptures } from '../../../support/import-captures.ts';
import { startApp, type TestApp } from '../support.ts';
import { type Mark, Marks, markedRecords } from './marks.ts';
import {
  type Asking,
  askings,
  asksById,
  fieldsIn,
  isAnswered,
  questionOf,
  rootsOf,
} from './questions.ts';
import { teamOf } from './team.ts';
import { workOf } from './work.ts';

const schema = graphqlSchema();
const all = askings(schema);
const marks = new Marks();
const everything: readonly Role[] = roleNames;

let workspace: TestWorkspace;
let app: TestApp;
const cookies = new Map<string, string>();
/** Ids of each kind of thing, as who may read has them. */
let ids: readonly string[];

beforeAll(async () => {
  workspace = await openTestWorkspace();
  const { test: opened } = workspace;
  const { dataDir, config } = opened;
  const records = await markedRecords(marks, dataDir);
  await importCaptures(opened, `${marks.word('file')}.jsonl`, records);
  await workspace.resolve();
  let team: ReturnType<typeof teamOf> | undefined;
  app = await startApp(opened, (store) => {
    team = teamOf(store, dataDir, config);
    return team.door;
  });
  for (const role of roleNames) {
    cookies.set(role, (await team?.account(`Own ${role}`, [role])) ?? '');
    // Whoever walks through all there is signs out by it.
    cookies.set(`files ${role}`, (await team?.account(`Files ${role}`, [role])) ?? '');
  }
  const name = marks.word('account', 'read', 'case', 'audit', 'administer');
  cookies.set('everybody', (await team?.account(name, everything)) ?? '');
  ids = await workOf(marks, { graph: opened.graph, ask: (query, given) => data(query, given) });
});
afterAll(async () => {
  await app.close();
  await workspace.close();
});

const headersOf = (who: string, more: Record<string, string> = {}) => ({
  ...{ 'content-type': 'application/json', 'x-throughline': '1', cookie: cookies.get(who) ?? '' },
  ...more,
});

/** The bytes of an answer; of a stream what comes within a moment. */
async function post(who: string, asked: object, accept = 'application/json'): Promise<string> {
  const send = () =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: headersOf(who, { accept }),
      body: JSON.stringify(asked),
    });
  // On a busy machine a connection that was idle is closed as it is used again.
  const response = await send().catch(send);
  return accept === 'application/json' ? response.text() : firstOf(response);
}

async function firstOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const end = setTimeout(() => void reader?.cancel(), 300);
  let text = '';
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
    if (value) text += Buffer.from(value).toString();
    if (done) break;
  }
  clearTimeout(end);
  return text;
}

async function data(query: string, variables: object) {
  const answer = JSON.parse(await post('everybody', { query, variables }));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** What an account was answered. */
interface Walk {
  readonly asked: ReadonlySet<string>;
  readonly seen: ReadonlyMap<Mark, string>;
  /** Fields that it may not ask and was not refused, or the other way round. */
  readonly wrong: readonly string[];
}

/** Asks all that can be asked, each field that takes an id for each kind of thing; what changes something comes last. */
async function walk(who: string, roles: readonly Role[], given: readonly string[]): Promise<Walk> {
  const asked = new Set<string>();
  const seen = new Map<Mark, string>();
  const wrong: string[] = [];
  const ask = async (one: Asking, at: number) => {
    const type = typeOf(one);
    const name = `${type}.${one.field.name}`;
    const isStream = one.root === 'subscription';
    const words = [...marks.all.keys()][at % marks.all.size] ?? '';
    const much = questionOf(one, { ids: given, words, at, first: 100 });
    const question = isAnswered(schema, much.query, much.variables)
      ? much
      : questionOf(one, { ids: given, words, at });
    const answer = await post(who, question, isStream ? 'text/event-stream' : undefined);
    asked.add(name);
    // What was given comes back in errors of who may read, and of who asks about people; of others it must not.
    const isOfPeople = ['audit', 'administer'].includes(rightOf(type, one.field.name));
    const own = new Set(isOfPeople ? marks.in(JSON.stringify(question.variables)) : []);
    for (const mark of marks.in(answer))
      if (!own.has(mark)) seen.set(mark, seen.get(mark) ?? question.query);
    const isRefused = /"code":"FORBIDDEN"/.test(answer);
    if (isRefused === mayAs(roles, rightOf(type, one.field.name)))
      wrong.push(`${name}: ${answer.slice(0, 300)}`);
  };
  // A field that is refused is asked once; of who may not read each field that takes an id is asked for several kinds.
  const times = (one: Asking, n: number): number => {
    const may = mayAs(roles, rightOf(typeOf(one), one.field.name));
    const isFirst = all[n - 1]?.field !== one.field;
    if (!isFirst && (!may || ['analyst', 'case-officer'].includes(who))) return 0;
    return may && asksById(one) && who === 'reader' ? 6 : 1;
  };
  const questions = all.flatMap((one, n) =>
    one.root === 'mutation'
      ? []
      : Array.from({ length: times(one, n) }, (_, at) => [one, n + 5 * at] as const),
  );
  await together(questions, ([one, at]) => ask(one, at));
  // Who walks with every role is there to see what can be seen, and changes nothing.
  const last =
    who === 'everybody' ? [] : all.filter((one, n) => one.root === 'mutation' && times(one, n) > 0);
  const rank = ({ field }: Asking) => (/^signOut/.test(field.name) ? 1 : 0);
  for (const one of last.sort((a, b) => rank(a) - rank(b))) await ask(one, 0);
  return { asked, seen, wrong };
}

const typeOf = ({ root }: Asking): string => root.charAt(0).toUpperCase() + root.slice(1);

async function together<One>(list: readonly One[], run: (one: One) => Promise<void>) {
  const waiting = [...list];
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: 6 }, next));
}

const maskedOf = (role: Role) => {
  const actor: Actor = { id: '', name: '', roles: [role], session: '', address: '' };
  const masks = masksFor(actor, workspace.test.dataDir);
  return (id: string) => masks?.id(id) ?? id;
};

test('the questions name every field of every type', () => {
  const named = new Set(all.flatMap(({ selection }) => fieldsIn(selection)));
  const atTop = new Set(rootsOf(schema).map(({ type }) => type.name));
  const declared = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && !atTop.has(type.name)
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
  expect(declared.filter((one) => !named.has(one))).toEqual([]);
});

test('no line of the table of rights is of a field that is not there', () => {
  const names = new Set(rootsOf(schema).map(({ field }) => field.name));
  expect([...namesWithRight].filter((name) => !names.has(name))).toEqual([]);
});

test('who may do everything sees the marks: the questions come to where they are', async () => {
  const { seen, wrong } = await walk('everybody', everything, ids);
  expect(wrong).toEqual([]);
  expect(marks.all.size).toBeGreaterThan(1000);
  expect(seen.size).toBeGreaterThan(250);
});

describe.each(roleNames)('%s', (role) => {
  test('sees no mark that the role does not show, and is refused what it may not ask', async () => {
    const { seen, wrong, asked } = await walk(role, [role], ids.map(maskedOf(role)));
    const may = (right: Right) => mayAs([role], right);
    const leaked = [...seen].filter(([{ rights }]) => !rights.some(may));
    expect(wrong).toEqual([]);
    expect(leaked.slice(0, 20).map(([{ text }, where]) => [text, where.slice(0, 200)])).toEqual([]);
    expect(
      rootsOf(schema).filter(({ type, field }) => !asked.has(`${type.name}.${field.name}`)),
    ).toEqual([]);
  });

  test('is given no bytes that the role does not show', async () => {
    const wrong: string[] = [];
    for (const [path, right] of Object.entries(rightOfFile)) {
      const isGiven = /^\/files\/(import|verify|find-picture)$/.test(path);
      for (const hash of hashes(role)) {
        const address = path.replace(':sha256', hash).replace(':name', 'x.zip');
        const response = await fetch(`${app.url}${address}`, {
          method: isGiven ? 'POST' : 'GET',
          headers: headersOf(`files ${role}`, { 'content-type': 'application/octet-stream' }),
          ...(isGiven ? { body: 'x' } : {}),
        });
        const text = await response.text();
        if ((response.status === 403 && /FORBIDDEN/.test(text)) === mayAs([role], right))
          wrong.push(`${path}: ${response.status} ${text.slice(0, 200)}`);
        const leaked = marks
          .in(text)
          .filter(({ rights }) => !rights.some((one) => mayAs([role], one)));
        if (leaked.length > 0) wrong.push(`${path}: ${leaked.map(({ text: mark }) => mark)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Of a picture, a capture and a received file: by itself, and as it stands behind the masks of the role. */
function hashes(role: Role): string[] {
  const masked = maskedOf(role);
  return ['image', 'capture', 'batch'].flatMap((kind) => {
    const id = ids.find((one) => one.startsWith(`${kind}:`)) ?? '';
    return [id, masked(id)].map((one) => one.slice(kind.length + 1));
  });
}

test('the reader sees the blur of a picture by its seal, and is not told whether a hash is held', async () => {
  const [bare = '', sealed = ''] = hashes('reader');
  const at = (hash: string) =>
    fetch(`${app.url}/images/${hash}/blurred`, { headers: headersOf('files reader') });
  expect((await at(sealed)).headers.get('content-type')).toBe('image/webp');
  for (const hash of [bare, '0'.repeat(64)]) {
    const response = await at(hash);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('labels'),
    ]);
  }
});
