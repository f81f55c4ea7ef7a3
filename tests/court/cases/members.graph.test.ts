import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type Role, rightOf } from '../../../server/core/access/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { graphqlSchema } from '../../../server/edge/api/schema.ts';
import { type ApiError, startApp, type TestApp, verifiedAt } from '../../edge/api/support.ts';
import { custodyLine } from '../../support/custody.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

let opened: TestGraph;
let app: TestApp;
let store: Store;
let id: string;

const phone = '+77000004417';
const account = (name: string, role: Role): Actor => ({
  ...{ id: `id-${name}`, name, roles: [role], session: 'abc123', address: '192.0.2.1' },
});
const accounts = {
  dana: account('Dana Sokol', 'case-officer'),
  omar: account('Omar Idris', 'case-officer'),
  rita: account('Rita Moss', 'reader'),
  adam: account('Adam Root', 'administrator'),
};
type Who = keyof typeof accounts;

beforeAll(async () => {
  opened = await openTestGraph();
  await opened.clear();
  await importCaptures(opened, 'march.jsonl', [
    record({ adId: '1', capturedAt: '2026-03-01T10:00:00Z', contacts: { phones: [phone] } }),
    record({ adId: '2', capturedAt: '2026-03-02T10:00:00Z', contacts: { phones: [phone] } }),
  ]);
  const named: Readonly<Record<string, Actor>> = accounts;
  app = await startApp(opened, () => ({ as: (request) => named[request.get('x-account') ?? ''] }));
  store = await openStore(opened.dataDir);
  for (const { id: of, name, roles } of Object.values(accounts))
    await store.db
      .insertInto('person')
      .values({
        ...{ id: of, name, email: `${of}@unit.example`, roles: roles.join(','), closedAt: null },
        ...{ twoFactorEnabled: 1, createdAt: '', emailVerified: 1, updatedAt: '' },
      } as never)
      .execute();
  const made = await as<{ createCase: { id: string } }>(
    'dana',
    'mutation { createCase(details: { title: "Lotus", producer: "AB" }, initials: "DS") { id } }',
  );
  id = made.createCase.id;
  await as('dana', add, { id, entities: [`phone:${phone}`, 'ad:lotus-board.example/1'] });
});
afterAll(async () => {
  await store.close();
  await app.close();
  await opened.close();
});

const add = `mutation ($id: ID!, $entities: [ID!]!) {
  addToCase(id: $id, scope: { entities: $entities }, initials: "DS") { id }
}`;

async function answered(who: Who, query: string, variables: object = {}) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-throughline': '1', 'x-account': who },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: unknown; errors?: ApiError[] };
}
async function as<T>(who: Who, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await answered(who, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as T;
}
const refusal = async (who: Who, query: string, variables: object = {}) => {
  const { message, extensions } = (await answered(who, query, variables)).errors?.[0] ?? {};
  return `${extensions?.code} ${message} ${extensions?.remedy}`;
};
const bytesFor = (who: Who, path: string) =>
  fetch(app.url + path, { headers: { 'x-account': who } });

/** A value that an argument of this type takes, as GraphQL writes it. */
function literal(type: GraphQLInputType, name = ''): string {
  if (name === 'scope') return `{ entities: ["phone:${phone}"] }`;
  if (name === 'status') return 'USED';
  if (name === 'found') return `"${'0'.repeat(64)}"`;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return '[]';
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? '';
  if (isInputObjectType(bare))
    return `{ ${Object.values(bare.getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => `${field.name}: ${literal(field.type)}`)
      .join(', ')} }`;
  if (isScalarType(bare) && /Int|Float/.test(bare.name)) return '1';
  if (isScalarType(bare) && bare.name === 'Boolean') return 'true';
  return bare.toString() === 'Date' ? '"2026-03-01"' : '"AB"';
}

/** Every question and change of the API that names a case. */
function* askingFor(): Generator<readonly [name: string, ask: (id: string) => string]> {
  const schema = graphqlSchema();
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (!['case', 'bundle'].includes(rightOf(String(type), field.name))) continue;
      const named =
        field.args.find(({ name }) => name === 'case') ??
        field.args.find(({ name }) => name === 'id');
      if (!named) continue;
      const others = field.args.filter(
        (arg) => arg !== named && (arg.name === 'initials' || isNonNullType(arg.type)),
      );
      const rest = others.map((arg) => `, ${arg.name}: ${literal(arg.type, arg.name)}`).join('');
      const wanted = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
      yield [
        field.name,
        (of) =>
          `${String(type).toLowerCase()} { ${field.name}(${named.name}: "${of}"${rest})${wanted} }`,
      ];
    }
}

describe('one story, in its order', { shuffle: false }, () => {
  test('every field that names a case answers who is no member as if there were none', async () => {
    const none = 'case-000000000000';
    const asked = [...askingFor()];
    expect(asked.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'case',
        'caseContactAds',
        'createBundle',
        'exportCase',
        'writeLetter',
      ]),
    );
    expect(asked.length).toBeGreaterThan(20);
    for (const [name, ask] of asked) {
      const closed = await refusal('omar', ask(id));
      expect(closed.replaceAll(id, none), name).toBe(await refusal('omar', ask(none)));
      expect(closed, name).toContain(`NOT_FOUND There is no case ${id}`);
    }
  });

  test('lists, counts and marks hold the cases of the member alone', async () => {
    const list = `{ cases { totalCount nodes { id } } holding: cases(holding: "phone:${phone}") { totalCount } }`;
    expect(await as('dana', list)).toEqual({
      cases: { totalCount: 1, nodes: [{ id }] },
      holding: { totalCount: 1 },
    });
    const nothing = { cases: { totalCount: 0, nodes: [] }, holding: { totalCount: 0 } };
    expect(await as('omar', list)).toEqual(nothing);
    // One person on one machine has no account, and sees all.
    expect(await app.data(list)).toMatchObject({ cases: { totalCount: 1 } });
    expect(JSON.stringify(await as('omar', '{ inbox { totalCount nodes { id } } }'))).not.toContain(
      id,
    );
  });

  test('a bundle, what lies beside it and a letter are there to members alone, and say the marking on every page', async () => {
    const { createBundle: made } = await as<{
      createBundle: { href: string; name: string; besides: string[] };
    }>(
      'dana',
      'mutation ($id: ID!) { createBundle(case: $id, initials: "DS") { href name besides } }',
      { id },
    );
    const { writeLetter: letter } = await as<{ writeLetter: { href: string } }>(
      'dana',
      `mutation ($id: ID!) {
      writeLetter(kind: PRESERVATION, language: EN, platform: "lotus-board.example",
        entities: ["ad:lotus-board.example/1"], case: $id, initials: "DS") { href }
    }`,
      { id },
    );
    for (const href of [made.href, ...made.besides, letter.href]) {
      const never = href.replace(/[^/]+$/, 'never.zip');
      const [closed, none] = [await bytesFor('omar', href), await bytesFor('omar', never)];
      expect([closed.status, none.status], href).toEqual([404, 404]);
      const name = decodeURIComponent(href.replace(/^.*\//, ''));
      expect((await closed.text()).replaceAll(name, 'never.zip')).toBe(await none.text());
      expect((await bytesFor('dana', href)).status, href).toBe(200);
    }
    const zip = join(app.bundles, made.name);
    const partOf = (of: string, name: string) =>
      execFileSync('unzip', ['-p', of, name], { maxBuffer: 1e8 });
    const marked = '\nMarking: TLP:AMBER+STRICT\n';
    expect(partOf(zip, 'bag-info.txt').toString()).toContain(marked);
    const table = partOf(zip, 'data/graph/nodes.csv').toString().trim().split('\r\n');
    expect(table.map((line) => line.split(',').at(-1))).toEqual(
      expect.arrayContaining(['"marking"', '"TLP:AMBER+STRICT"']),
    );
    const volume = partOf(zip, 'data/bundle/volume-1.pdf');
    const letterPdf = readFileSync(
      join(app.bundles, decodeURIComponent(letter.href.replace(/^.*\//, ''))),
    );
    for (const pdf of [volume, letterPdf]) {
      const pages = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })
        .split('\f')
        .slice(0, -1);
      expect(pages.length).toBeGreaterThan(0);
      // At its head and at its foot.
      for (const page of pages) expect(page.match(/TLP:AMBER\+STRICT/g)).toHaveLength(2);
    }
    // The words of a marking are no leak.
    const redacted = await as<{ createBundle: { name: string } }>(
      'dana',
      'mutation ($id: ID!) { createBundle(case: $id, redacted: true, initials: "DS") { name } }',
      { id },
    );
    const other = join(app.bundles, redacted.createBundle.name);
    expect(partOf(other, 'bag-info.txt').toString()).toContain(marked);
    const verified = await verifiedAt(app.url, readFileSync(zip));
    expect(verified).toMatchObject({ ok: true, problems: [] });
  });

  test('nothing leaves a case that is TLP:RED, and its history says who marked it', async () => {
    const mark = `mutation ($id: ID!, $base: Int!, $marking: CaseMarking!) {
    changeCase(id: $id, baseVersion: $base, details: { marking: $marking }, initials: "DS") { version marking }
  }`;
    const { case: file } = await as<{
      case: { version: number; bundles: { id: string; href: string }[] };
    }>('dana', 'query ($id: ID!) { case(id: $id) { version bundles { id href } } }', { id });
    const [bundle] = file.bundles;
    await as('dana', mark, { id, base: file.version, marking: 'RED' });
    const ways = [
      'mutation ($id: ID!) { createBundle(case: $id, initials: "DS") { name } }',
      'mutation ($id: ID!) { exportCase(id: $id, initials: "DS") { text } }',
      `mutation ($id: ID!) { serveBundle(case: $id, bundle: "${bundle?.id}", on: "2026-03-04", to: "Court", initials: "DS") { id } }`,
      'mutation ($id: ID!) { writeLetter(kind: TAKEDOWN, language: EN, platform: "a.example", entities: [], case: $id, initials: "DS") { href } }',
      'query ($id: ID!) { case(id: $id) { disclosureCsv } }',
    ];
    for (const way of ways)
      expect(await refusal('dana', way, { id }), way).toMatch(
        /^FORBIDDEN The case is marked TLP:RED/,
      );
    expect((await bytesFor('dana', bundle?.href ?? '')).status).toBe(403);
    await as('dana', mark, { id, base: file.version + 1, marking: 'GREEN' });
    const { exportCase } = await as<{ exportCase: { text: string } }>('dana', ways[1] ?? '', {
      id,
    });
    expect(exportCase.text).toContain('"marking":"GREEN"');
    const { case: told } = await as<{ case: { changes: { nodes: object[] } } }>(
      'dana',
      'query ($id: ID!) { case(id: $id) { changes(first: 3) { nodes { what about account before } } } }',
      { id },
    );
    expect(told.changes.nodes[2]).toMatchObject({
      ...{ what: 'DETAILS', about: ['marking'], account: 'Dana Sokol' },
      before: { marking: 'AMBER+STRICT' },
    });
    // Who takes in a case that is here, and closed, does not learn what it is called here.
    const taken = 'mutation ($text: String!) { importCase(text: $text, initials: "OI") { id } }';
    expect(await refusal('omar', taken, { text: exportCase.text })).toMatch(
      /another case here holds/,
    );
  });

  test('members let others in and out; the last stays; a case of closed accounts is handed on by its id', async () => {
    const change = `mutation ($id: ID!, $add: [String!], $remove: [String!]) {
    changeCaseMembers(id: $id, add: $add, remove: $remove, initials: "DS") { openTo { name addedBy } }
  }`;
    expect(await refusal('dana', change, { id, add: ['Rita Moss'] })).toMatch(
      /may not work on cases/,
    );
    expect(await refusal('dana', change, { id, remove: ['Dana Sokol'] })).toMatch(
      /Nobody who can work/,
    );
    expect(await as('dana', change, { id, add: ['omar idris'] })).toEqual({
      changeCaseMembers: {
        openTo: [
          { name: 'Dana Sokol', addedBy: 'Dana Sokol' },
          { name: 'Omar Idris', addedBy: 'Dana Sokol' },
        ],
      },
    });
    expect(await as('omar', `{ case(id: "${id}") { title } }`)).toEqual({
      case: { title: 'Lotus' },
    });
    expect(await as('dana', change, { id, remove: ['Dana Sokol'] })).toEqual({
      changeCaseMembers: null,
    });
    expect(await refusal('dana', `{ case(id: "${id}") { title } }`)).toMatch(/^NOT_FOUND/);
    const hand = 'mutation ($id: ID!) { handCase(id: $id, name: "Dana Sokol", initials: "AR") }';
    expect(await refusal('omar', hand, { id })).toMatch(/^FORBIDDEN/);
    const held = await refusal('adam', hand, { id });
    expect(held.replaceAll(id, 'case-1')).toBe(await refusal('adam', hand, { id: 'case-1' }));
    await store.db
      .updateTable('person')
      .set({ closedAt: '2026-12-01T00:00:00Z' })
      .where('id', '=', 'id-Omar Idris')
      .execute();
    expect(await as('adam', hand, { id })).toEqual({ handCase: true });
    expect(await refusal('adam', `{ case(id: "${id}") { title } }`)).toMatch(/^FORBIDDEN/);
    expect(await as('dana', `{ case(id: "${id}") { title } }`)).toEqual({
      case: { title: 'Lotus' },
    });
    const log = readFileSync(join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
    expect(
      log
        .trim()
        .split('\n')
        .map(custodyLine)
        .filter(({ what }) => what === 'admitted' || what === 'left')
        .map(({ what, about, by }) => [what, about, by]),
    ).toEqual([
      ['admitted', ['Omar Idris'], 'Dana Sokol'],
      ['left', ['Dana Sokol'], 'Dana Sokol'],
      ['admitted', ['Dana Sokol'], 'Adam Root'],
    ]);
  });
});
