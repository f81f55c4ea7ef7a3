import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  checkQuery,
  readLibrary,
  removeQuery,
  runDraft,
  runQuery,
  savedQuery,
  saveQuery,
} from '../../../server/ask/queries/index.ts';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { custodyLine } from '../../support/custody.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { asText as plain } from './attacks.ts';

const limits = { rowCap: 100, timeoutMs: 20_000 };
const opened = ownGraph();
let evidence: Evidence;

beforeAll(async () => {
  evidence = openEvidence(opened.dataDir);
  const contacts = { phones: ['+7 700 000 4417'] };
  await importCaptures(opened, 'ads.jsonl', [
    record({ adId: '1', text: 'By the river', contacts }),
    record({ adId: '2', text: 'Near the market', contacts }),
  ]);
});

const header = [
  'title: Which ads name a country?',
  'description: Ads of a country.',
  'howToRead: An ad stands for itself, and for nobody.',
  'version: 1',
  'parameters: { country: { type: country, title: Country, example: KZ } }',
  'columns: { ad: Ad }',
];
const text = (cypher: string, lines = header) => ['/* ---', ...lines, '--- */', cypher].join('\n');
const good = text('MATCH (ad:Ad)\nWHERE ad.country = $country\nRETURN ad ORDER BY ad.id');
const problemsOf = async (cypher: string) => (await checkQuery(opened.graph, cypher)).problems;

const save = (name: string, cypher: string, from?: number) =>
  saveQuery(
    { ...opened, evidence, library: opened.config.library },
    { name, text: cypher, initials: 'a. b.', ...(from === undefined ? {} : { from }) },
  );
const own = (name: string) => savedQuery(name, readLibrary(opened.config.library, opened.dataDir));
const custody = async (event: string) => {
  const lines: Record<string, unknown>[] = [];
  for await (const line of evidence.custody()) lines.push(custodyLine(line));
  return lines.filter((line) => line.event === event);
};

describe('one story, in its order', { shuffle: false }, () => {
  describe('a text is checked', () => {
    test('a good one has nothing against it, and its form can be made; Windows line ends are no matter', async () => {
      for (const written of [good, good.replaceAll('\n', '\r\n')]) {
        const { query, ...rest } = await checkQuery(opened.graph, written);
        expect(rest).toEqual({ problems: [], warnings: [], misspelt: [], bound: 1 });
        expect(query).toMatchObject({ parameters: [{ name: 'country', type: 'country' }] });
      }
    });

    test.each([
      ['no title', good.replace(/^title.*\n/m, ''), 1, 'lacks title', '“title: …”'],
      ['a type that is none', good.replace('type: country', 'type: land'), 6, '“land” is none of'],
      ['Cypher that is none', good.replace('(ad:Ad)', '(ad:Ad]'), 9, 'Invalid input'],
      ['an unknown variable', good.replace('RETURN ad', 'RETURN a AS ad'), 11, '`a` not defined'],
      [
        'a parameter too many',
        `${good}, $also`,
        11,
        'does not ask for $also',
        'also: { type: text',
      ],
      ['no such column', good.replace('{ ad: Ad', '{ ads: Ad'), 7, 'gives no ads', 'It gives ad.'],
      ['two statements', plain('RETURN 1 AS n;\nRETURN 2 AS n'), 8, 'exactly one statement'],
    ])('%s', async (_, written, line, problem, remedy = '') => {
      expect(await problemsOf(written)).toContainEqual(
        expect.objectContaining({
          line,
          problem: expect.stringContaining(problem),
          remedy: expect.stringContaining(remedy),
        }),
      );
      await expect(
        runDraft(opened.graph, written, { country: 'KZ' }, limits),
      ).rejects.toMatchObject({
        name: 'QueryRefusedError',
      });
    });

    test.each([
      ['what Neo4j does not know', 'MATCH (ad:Ad) RETURN addd', 'addd'],
      ['what would write', 'MATCH (ad:Ad) SET ad.text = "" RETURN ad', 'SET'],
      ['what is not asked for', 'MATCH (ad:Ad) WHERE ad.country = $land RETURN ad', '$land'],
      ['what is in no ad', 'MATCH (ad:Ad:Adz) RETURN ad', 'Adz'],
    ])('%s is found at its column', async (_, cypher, found) => {
      const { problems, warnings } = await checkQuery(opened.graph, text(cypher));
      expect([...problems, ...warnings]).toContainEqual(
        expect.objectContaining({ line: 9, column: cypher.indexOf(found) + 1 }),
      );
    });

    test('what is odd is told, and it runs', async () => {
      const odd = text('MATCH (ad:Ad) WHERE ad.colour = 1 OR ad:Adz RETURN ad, 1 AS one');
      const { problems, warnings, bound } = await checkQuery(opened.graph, odd);
      expect({ problems, bound }).toEqual({ problems: [], bound: 0 });
      expect(warnings.map(({ line, problem }) => [line, problem])).toEqual([
        [6, '$country is asked for and not used'],
        [undefined, 'one is returned and not shown'],
        [9, expect.stringContaining('the label Adz')],
        [9, expect.stringContaining('the property colour')],
      ]);
      expect(await runDraft(opened.graph, odd, { country: 'KZ' }, limits)).toMatchObject({
        rows: [],
      });
    });
  });

  test.each([
    ['CREATE (n:Entity) RETURN n', 'read-only', /^line 8: this would write/],
    ['MATCH (n:Ad)\nSET n.text = ""\nRETURN n', 'read-only', /^line 9: this would write/],
    [
      'UNWIND [1] AS n CALL (n) { CREATE (:Ad) } IN TRANSACTIONS RETURN n',
      'read-only',
      /would write/,
    ],
    ['MATCH (n:Ad) DETACH DELETE n RETURN 1 AS n', 'read-only', /would write/],
    ['LOAD CSV FROM "file:///etc/hostname" AS n RETURN n', 'outside', /^line 8: LOAD CSV reads/],
    ['CALL `db`.info() YIELD name AS n RETURN n', 'outside', /procedure db\.info is not called/],
    ['LO\\u0041D CSV FROM "http://a.example/" AS n RETURN n', 'signs', /stands for another sign/],
  ])('refused, saved or not: %s', async (cypher, code, message) => {
    const counted = 'MATCH (n) RETURN count(n) AS nodes, count(n.text) AS texts';
    const before = await opened.graph.read(counted);
    mkdirSync(join(opened.dataDir, 'queries'), { recursive: true });
    writeFileSync(join(opened.dataDir, 'queries', 'by-hand.cypher'), plain(cypher));
    await expect(runQuery(opened.graph, own('by-hand'), {}, limits)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    await expect(runDraft(opened.graph, plain(cypher), {}, limits)).rejects.toThrow(message);
    await expect(save('refused', plain(cypher))).rejects.toThrow(message);
    expect(await opened.graph.read(counted)).toEqual(before);
  });

  test('procedures that read the graph are called', async () => {
    const words = plain(
      'CALL db.index.fulltext.queryNodes("words", "river") YIELD node AS n RETURN n',
    );
    expect((await runDraft(opened.graph, words, {}, limits)).entities).toEqual([
      'ad:lotus-board.example/1',
    ]);
  });

  test('a statement at which Neo4j chokes is given up, and the next one is answered', async () => {
    const deep = `RETURN ${'('.repeat(9000)}1${')'.repeat(9000)} AS n`;
    await expect(opened.graph.explain(deep, {}, { timeoutMs: 500 })).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('no way to answer this in 0.5 s'),
    });
    expect(await problemsOf(good)).toEqual([]);
  });

  test('names may be of any script', async () => {
    const cyrillic = text('MATCH (ad:Ad) WHERE ad.country = $страна RETURN ad.country AS где', [
      ...header.slice(0, 4),
      'parameters: { страна: { type: country, title: Страна } }',
      'columns: { где: Где }',
    ]);
    const { rows } = await runDraft(opened.graph, cyrillic, { страна: 'KZ' }, limits);
    expect(rows[0]).toEqual(['KZ']);
  });

  test('times are told as they are written, and a number that cannot be told is no empty cell', async () => {
    const odd = plain(
      'UNWIND [date("2026-01-02"), duration("P3D"), {on: date("2026-01-02")}, 0.0/0, toInteger("9223372036854775807")] AS n RETURN n',
    );
    const { rows } = await runDraft(opened.graph, odd, {}, limits);
    expect(rows.flat()).toEqual([
      '2026-01-02',
      'P3D',
      '{"on":"2026-01-02"}',
      'NaN',
      'Infinity, or too large: ask by toString()',
    ]);
  });

  test('a list that no page would draw is cut, and says so', async () => {
    const { rows } = await runDraft(
      opened.graph,
      plain('RETURN range(1, 200000) AS n'),
      {},
      limits,
    );
    const [list] = rows.flat();
    expect(list).toHaveLength(10_001);
    expect(list).toContain('and 190,000 more');
  });

  describe('a text is saved', () => {
    test('as a file of the data folder that runs, with its version, who and when; the log holds the text', async () => {
      const before = Date.now();
      const name = 'ads-of-a-country';
      const written = good.replace('version: 1', 'version: 7').replaceAll('\n', '\r\n');
      const query = await save(name, written);
      expect(query).toMatchObject({ name, own: true, version: 1, saved: { by: 'AB' } });
      expect(Date.parse(query.saved?.at ?? '')).toBeGreaterThanOrEqual(before);
      expect(own(name)).toEqual(query);
      const file = readFileSync(join(opened.dataDir, 'queries', `${name}.cypher`), 'utf8');
      expect(file).toBe(query.cypher);
      expect(file).not.toContain('\r');
      const line = { query: name, version: 1, signed: 'AB', text: file };
      expect((await custody('query-saved')).at(-1)).toMatchObject(line);
      expect((await runQuery(opened.graph, query, { country: 'KZ' }, limits)).rows).toHaveLength(2);
    });

    test('once more with the version that it was made from; who comes too late is told, and nothing is lost', async () => {
      await save('twice', good);
      const second = await save('twice', own('twice').cypher.replace('Ads of', 'All ads of'), 1);
      expect(second).toMatchObject({ version: 2, description: 'All ads of a country.' });
      expect(second.cypher.match(/^(?:saved|version): .*$/gm)).toHaveLength(2);
      await expect(save('twice', good, 1)).rejects.toMatchObject({
        parameter: 'name',
        answeredAs: 'CONFLICT',
        message: 'twice was saved meanwhile, as version 2 by AB; yours began from version 1',
      });
      await expect(save('twice', good)).rejects.toThrow('already a query twice, version 2 by AB');
      await expect(save('taken-away', good, 1)).rejects.toThrow('not there any more');
      expect(own('twice')).toEqual(second);
      const [one, two] = await Promise.allSettled([save('twice', good, 2), save('twice', good, 2)]);
      expect([one?.status, two?.status].sort()).toEqual(['fulfilled', 'rejected']);
      expect(own('twice').version).toBe(3);
    });

    const names = ['corridor', '../corridor', 'a/b', '', '.', 'Two Words', 'a--b', '-a', 'CON.x'];
    test.each([...names, 'ａ\u202e', 'x'.repeat(61)])(
      'never under a name such as “%s”',
      async (name) => {
        await expect(save(name, good)).rejects.toMatchObject({ parameter: 'name' });
        expect(existsSync(join(opened.dataDir, 'corridor.cypher'))).toBe(false);
        expect(own('corridor').own).toBe(false);
      },
    );

    test('not without initials, not over a file that cannot be read, and not with a problem', async () => {
      const room2 = { ...opened, evidence, library: opened.config.library };
      await expect(
        saveQuery(room2, { name: 'unsigned', text: good, initials: '' }),
      ).rejects.toThrow('signs nothing');
      writeFileSync(join(opened.dataDir, 'queries', 'bad.cypher'), 'RETURN 1');
      await expect(save('bad', good)).rejects.toThrow('bad.cypher that cannot be read');
      await expect(save('new', `${good},`)).rejects.toThrow("Invalid input ''");
      expect(readdirSync(join(opened.dataDir, 'queries')).sort()).toEqual(
        expect.not.arrayContaining(['unsigned.cypher', 'new.cypher', '.lock']),
      );
    });

    test('where it cannot be written it is said, and nothing half-written stays', async () => {
      const dataDir = join(opened.dataDir, 'full');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'queries'), 'a file where the folder should be');
      const saving = saveQuery(
        { ...opened, dataDir, evidence, library: opened.config.library },
        { name: 'new', text: good, initials: 'AB' },
      );
      await expect(saving).rejects.toThrow(/queries/);
      expect(readdirSync(dataDir)).toEqual(['queries']);
    });
  });

  test('a file of one’s own with the name of a shipped question is named, and takes no other away', () => {
    writeFileSync(join(opened.dataDir, 'queries', 'corridor.cypher'), good);
    const { queries, broken } = readLibrary(opened.config.library, opened.dataDir);
    expect(queries.get('corridor')?.own).toBe(false);
    expect(broken.map(({ message }) => message)).toContain(
      'queries/corridor.cypher, line 1: a query that ships with Throughline has that name',
    );
  });

  describe('a question of one’s own is removed', () => {
    const remove = (name: string, version?: number, over = {}) =>
      removeQuery(
        { ...opened, evidence, library: opened.config.library },
        { name, version, reason: 'asks the wrong thing', initials: 'cd', ...over },
      );
    const kept = (file: string) => readFileSync(join(opened.dataDir, file), 'utf8');

    test('signed and with a reason: its file is kept as it was, and the log says where', async () => {
      const { cypher } = await save('to-go', good);
      const file = await remove('to-go', 1);
      expect(file).toBe('queries/removed/to-go-v1.cypher');
      expect(kept(file)).toBe(cypher);
      expect((await custody('query-removed')).at(-1)).toMatchObject({
        query: 'to-go',
        version: 1,
        signed: 'CD',
        reason: 'asks the wrong thing',
        kept: file,
        sha256: createHash('sha256').update(cypher).digest('hex'),
      });
      expect(() => own('to-go')).toThrow('there is no saved query to-go');
      // The name can be had again, and nothing that was removed is written over.
      await save('to-go', good.replace('Ads of', 'All ads of'));
      expect(await remove('to-go', 1)).toBe('queries/removed/to-go-v1-2.cypher');
      expect(kept(file)).toBe(cypher);
    });

    test('whose file cannot be used, too, since nobody knows its version', async () => {
      const file = join(opened.dataDir, 'queries', 'half.cypher');
      writeFileSync(file, '// title: Half');
      expect(await remove('half')).toBe('queries/removed/half.cypher');
      expect(kept('queries/removed/half.cypher')).toBe('// title: Half');
      expect((await custody('query-removed')).at(-1)).toMatchObject({
        query: 'half',
        version: null,
      });
      await save('whole', good);
      await expect(remove('whole')).rejects.toThrow('you looked at a file that could not be used');
      await expect(remove('half')).rejects.toThrow('is not there any more');
    });

    test('not without a reason, not another version than was looked at, and none that ships', async () => {
      await save('to-stay', good);
      const before = (await custody('query-removed')).length;
      await expect(remove('to-stay', 1, { reason: ' ' })).rejects.toThrow('A reason is needed');
      await expect(remove('to-stay', 1, { initials: '7' })).rejects.toThrow('signs nothing');
      await save('to-stay', good, 1);
      await expect(remove('to-stay', 1)).rejects.toThrow('saved meanwhile, as version 2');
      await expect(remove('corridor', own('corridor').version)).rejects.toThrow('ships with');
      for (const name of ['never-was', './to-stay'])
        await expect(remove(name, 1)).rejects.toThrow('is not there any more');
      expect(own('to-stay').version).toBe(2);
      expect(await custody('query-removed')).toHaveLength(before);
    });
  });

  test.each([
    ['a label', 'MATCH (n:Adz) RETURN n', 'the label Adz', 'Ad'],
    ['a type', 'MATCH (:Ad)-[:LISST]->(n) RETURN n', 'the relationship type LISST', 'LISTS'],
    [
      'a property',
      'MATCH (n:Ad) WHERE n.firstCapturd > "" RETURN n',
      'firstCapturd',
      'firstCaptured',
    ],
  ])(
    '%s that nothing in the graph has is told with the nearest that is one',
    async (_, cypher, name, near) => {
      const { rows, warnings } = await runDraft(opened.graph, plain(cypher), {}, limits);
      expect(rows).toEqual([]);
      expect(warnings).toEqual([
        expect.stringMatching(`^Line 8: .*${name}.* Did you mean ${near}\\?$`),
      ]);
      const remedy = `Did you mean ${near}?`;
      const check = await checkQuery(opened.graph, plain(cypher));
      expect(check.warnings).toContainEqual(expect.objectContaining({ line: 8, remedy }));
    },
  );

  test('a name that is right and that nothing has yet is none', async () => {
    const cypher = 'MATCH (n:PaymentHandle) WHERE n.checksumValid RETURN n';
    expect((await runDraft(opened.graph, plain(cypher), {}, limits)).warnings).toEqual([]);
  });
});
