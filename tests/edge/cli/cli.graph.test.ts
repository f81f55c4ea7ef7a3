import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpGraph } from '../../../server/core/neo4j/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { openToOthers } from '../../support/open-to-others.ts';
import { run, runHere, verbsOn } from './support.ts';

const shipped = readdirSync('cypher/library').length;

let opened: TestGraph;
let scenario: string;
beforeAll(async () => {
  opened = await openTestGraph();
  scenario = inFolder('scenario');
});
afterAll(() => opened.close());

const { verb, alone, rows } = verbsOn(() => opened.dataDir);
const inFolder = (name: string) => join(opened.dataDir, name);

describe('one story, in its order', { shuffle: false }, () => {
  describe('usage', () => {
    test('--help names every verb, and ends well', async () => {
      const { code, out } = await run(['--help']);
      expect(code).toBe(0);
      for (const verb of ['seed', 'import', 'extract', 'read-pictures', 'judge', 'verify', 'dump'])
        expect(out).toMatch(new RegExp(`^  ${verb} `, 'm'));
    });

    const verbs =
      'seed import read-pictures query evaluate bundle verify dump extract resolve runs networks hubs shared-identifiers reposters indicators judge';
    test.each(verbs.split(' '))('%s --help shows an example and ends well', async (verb) => {
      const { code, out } = await runHere([verb, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Example:\n  npm run -s throughline -- ${verb}`);
      expect(out).toMatch(/^ {2}--data <dir> +data folder/m);
      expect(out).toMatch(/^ {2}--json /m);
    });

    test.each([
      ['no file', 'import'],
      ['no such option', 'dump --fast'],
      ['a number that is none', 'seed --ads many --out w'],
      ['no entities', 'bundle --out b'],
      ['a pair that is none', 'query corridor --param KZ'],
      ['no such query', 'query nothing'],
      ['no truth', 'evaluate'],
      ['a judgement without a reason', 'judge together ad:a/1 ad:a/2'],
      ['a pair of one', 'judge apart ad:a/1 --reason seen'],
      ['a run that is no number', 'resolve --undo last'],
    ])('%s is wrong usage: exit 2, and what to do', async (_, line) => {
      const { code, out, err } = await runHere(line.split(' '));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/--help|query --list/);
      expect(err).not.toMatch(/^\s+at /m);
    });

    test('no such verb is wrong usage, and the one that is meant is named', async () => {
      const { code, out, err } = await run(['inport', 'a.jsonl']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Did you mean import?');
      expect(err).toContain('--help');
    });

    test('a file that is not there is a failure: exit 1, in one sentence, and as JSON', async () => {
      const { code, err, json } = await alone('import nowhere.jsonl --json');
      expect(code).toBe(1);
      expect(err).toMatch(/^throughline: there is no file nowhere\.jsonl\. .+\n$/);
      expect(json()).toMatchObject([
        { type: 'error', message: expect.stringContaining('there is no file') },
      ]);
    });

    test('files are looked at before anything is made for them', async () => {
      const none = inFolder('none');
      writeFileSync(inFolder('fine.jsonl'), '{}\n');
      const args = ['import', inFolder('fine.jsonl'), 'nowhere.jsonl', '--data', none];
      const { code, err } = await runHere(args);
      expect(code).toBe(1);
      expect(err).toContain('there is no file nowhere.jsonl');
      expect(existsSync(none)).toBe(false);
    });

    const reading =
      'networks, runs, hubs, shared-identifiers, reposters, resolve, dump, read-pictures, indicators network:1/1, judge list, query picture-across-platforms, bundle --entities phone:+77000000001 --out b';
    test.each(reading.split(', '))(
      '%s makes no data folder: exit 1, the folder is named, and what to do',
      async (line) => {
        const none = inFolder('none');
        const { code, out, err } = await runHere([...line.split(' '), '--data', none]);
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(err).toMatch(/^throughline: There is no data folder \S+none\. [^\n]+\n$/);
        expect(err).toContain(`npm run -s throughline -- import FILE --data ${none}`);
        expect(existsSync(none)).toBe(false);
      },
    );

    test('a folder of something else is no data folder, and nothing is put into it', async () => {
      const other = inFolder('elsewhere');
      mkdirSync(other);
      writeFileSync(join(other, 'captures.jsonl'), '{}\n');
      const { code, err } = await run(['networks', '--data', other], {});
      expect(code).toBe(1);
      expect(err).toMatch(
        /^throughline: \S+elsewhere is no data folder: nothing was ever imported/,
      );
      expect(err).toContain(`npm run -s throughline -- import FILE --data ${other}`);
      expect(readdirSync(other)).toEqual(['captures.jsonl']);
    });

    test('a setting that cannot be used is named', async () => {
      const { code, err } = await run(['query'], { THROUGHLINE_QUERY_ROWS: 'many' });
      expect(code).not.toBe(0);
      expect(err).toContain('THROUGHLINE_QUERY_ROWS');
    });
  });

  const dump = async () => {
    const lines: string[] = [];
    for await (const line of dumpGraph(opened.graph)) lines.push(line);
    return lines;
  };

  // One story: each verb goes on from the one before.
  describe('from a scenario to a bundle', () => {
    test('seed writes a scenario, and refuses a folder that holds something', async () => {
      const seed = ['seed', '--ads', '150', '--seed', '7', '--out', scenario, '--json'];
      const { code, json } = await run(seed);
      expect(code).toBe(0);
      expect(json()).toMatchObject([{ type: 'seed', ads: 150 }]);
      expect(openToOthers(scenario)).toEqual([]);
      const again = { code: 1, err: expect.stringContaining('is not empty') };
      expect(await runHere(seed)).toMatchObject(again);
    });

    const importing = () => `import ${join(scenario, 'captures.jsonl')} --json`;

    test('import ends with a report; the same again adds nothing and changes nothing', async () => {
      const captures = readFileSync(join(scenario, 'captures.jsonl'), 'utf8');
      const lines = captures.trimEnd().split('\n').length;
      const first = await alone(importing());
      expect(first.code).toBe(0);
      const counts = { read: lines, new: 150, updated: lines - 150, unchanged: 0, rejected: 0 };
      expect(first.json().at(-1)).toMatchObject({ type: 'report', ...counts });
      expect(first.json()[0]).toMatchObject({ type: 'start', file: 'captures.jsonl' });
      const before = await dump();
      const second = await verb(importing());
      expect(second.code).toBe(0);
      expect(second.json().at(-1)).toMatchObject({ new: 0, updated: 0, unchanged: lines });
      expect(await dump()).toEqual(before);
    });

    test('import for people: a sentence, each problem with its line', async () => {
      const path = inFolder('broken.jsonl');
      writeFileSync(path, '{"platform":\n');
      const { code, out, err } = await verb(`import ${path}`);
      // Nothing of it is held: who runs it in a script must learn that.
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/broken\.jsonl:1 .+ \(rejected\)\. \w+/);
      expect(err).toMatch(/1 read, 0 new, 0 updated, 0 unchanged, 1 rejected, 0 fields left out/);
      expect(err).toContain('Nothing in it could be read as a capture');
    });

    test('files that cannot be read are all named, and what was not imported because of them', async () => {
      const files = ['empty.jsonl', 'no.zip', 'good.jsonl'].map((name) =>
        join(opened.dataDir, name),
      );
      for (const [i, content] of ['', 'no zip', '{}'].entries())
        writeFileSync(files[i] ?? '', content);
      const { code, err } = await verb('import', ...files);
      expect(code).toBe(1);
      expect(err).toContain('throughline: empty.jsonl is empty');
      expect(err).toContain('throughline: no.zip is called a zip and is none');
      expect(err).toContain('1 other file was not imported.');
    });

    test('a zip that turns out broken keeps no file after it away', async () => {
      const [broken, good] = ['broken.zip', 'first.jsonl'].map((name) =>
        join(opened.dataDir, name),
      );
      writeFileSync(broken ?? '', 'PK\u0003\u0004 and nothing more');
      const [first = ''] = readFileSync(join(scenario, 'captures.jsonl'), 'utf8').split('\n');
      writeFileSync(good ?? '', first);
      const { code, err, json } = await verb('import', broken ?? '', good ?? '', '--json');
      expect(code).toBe(1);
      expect(err).toMatch(/^throughline: broken\.zip: the zip cannot be read/);
      expect(json().at(-1)).toMatchObject({ type: 'report', file: 'first.jsonl', unchanged: 1 });
    });

    test('a preview that finds nothing says so and fails; one of one capture counts one', async () => {
      const folder = inFolder('empty-folder');
      mkdirSync(folder);
      const nothing = await runHere(['import', folder, '--preview']);
      expect(nothing.code).toBe(1);
      expect(nothing.out).toContain('0 captures');
      expect(nothing.err).toBe(
        'Nothing that can be read as a capture was found in empty-folder.\n',
      );
      const path = inFolder('one.jsonl');
      writeFileSync(path, `${JSON.stringify(record({ adId: '1' }))}\n`);
      const one = await runHere(['import', path, '--preview']);
      expect(one.code).toBe(0);
      expect(one.out).toMatch(/^one\.jsonl \(jsonl\): 1 capture\n/);
    });

    test('query lists, prints rows as JSON and as a table, and names a wrong parameter', async () => {
      const list = await verb('query');
      expect(list.out).toMatch(/^name +title +parameters\n/);
      expect(list.out.trim().split('\n')).toHaveLength(1 + shipped);
      const all = (await alone('query same-phone-many-countries --json')).json();
      expect(all.at(-1)).toMatchObject({ type: 'report', rows: all.length - 1, truncated: false });
      expect(all.length).toBeGreaterThan(1);
      expect(all[0]).toMatchObject({ phone: { kind: 'phone' }, countries: expect.any(Array) });
      const named = (await verb('query --list --json')).json();
      expect(named).toHaveLength(shipped);
      const track = { name: 'track', title: 'Where and when was an entity advertised?' };
      expect(named).toContainEqual({ ...track, tags: ['movement'], slow: null });
      const table = await verb('query same-phone-many-countries');
      expect(table.out).toMatch(/^Phone +Countries +Ads/);
      expect(table.out.trim().split('\n')).toHaveLength(all.length);
      const wrong = await verb('query corridor --param from=KZ --param to=XX');
      expect(wrong.code).toBe(2);
      expect(wrong.err).toContain('ISO country code');
    });

    test('query reads what analysts saved in the data folder, too, and refuses what reaches beyond the graph', async () => {
      const own = inFolder('queries');
      mkdirSync(own, { recursive: true });
      const header =
        '/* ---\ntitle: Mine?\ndescription: d\nhowToRead: r\nversion: 1\ncolumns: { n: N }\n--- */\n';
      writeFileSync(join(own, 'mine.cypher'), `${header}MATCH (ad:Ad) RETURN count(ad) AS n\n`);
      writeFileSync(join(own, 'far.cypher'), `${header}LOAD CSV FROM 'file:///x' AS n RETURN n\n`);
      const listed = (await verb('query')).out.trim().split('\n');
      expect(listed.slice(1 + shipped).join('\n')).toMatch(/^far +Mine\?\nmine +Mine\?$/);
      const [row] = await rows('query mine');
      expect(row).toEqual({ n: expect.any(Number) });
      const far = await verb('query far');
      const outside = 'line 8: LOAD CSV reads a file or an address';
      expect(far).toMatchObject({ code: 1, err: expect.stringContaining(outside) });
      const file = (name: string) => `query --file ${join(own, `${name}.cypher`)}`;
      expect((await rows(file('mine')))[0]).toEqual(row);
      const refused = await verb(file('far'), '--json');
      expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('(outside)') });
      expect(refused.json()).toEqual([
        {
          type: 'error',
          code: 'outside',
          remedy: expect.stringMatching(/^Nothing here/),
          message: expect.stringContaining('line 8: LOAD CSV'),
        },
      ]);
      const none = await verb(file('none'));
      expect(none).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') });
      expect((await verb(`${file('mine')} corridor`)).code).toBe(2);
    });

    test('evaluate compares with the truth, as one line of JSON and as a table', async () => {
      const args = `evaluate --truth ${join(scenario, 'truth.json')}`;
      const sizes = [1, 2, 6, 30, 100].map((from) => expect.objectContaining({ from }));
      const [evaluation] = (await alone(`${args} --json`)).json();
      expect(evaluation).toMatchObject({
        type: 'evaluation',
        images: { missing: 0, agreement: { pairs: { precision: 1 } } },
        templates: { missing: 0, agreement: { things: 150 } },
        networks: {
          missing: 0,
          ways: [{ agreement: { things: 150 }, hands: { things: 150 }, recallBySize: sizes }, {}],
        },
      });
      const { out } = await verb(args);
      expect(out).toMatch(/^Images that show the same scene, in pictures\n +things +groups/);
      expect(out).toMatch(/\nwhatever shares anything +150 /);
      expect(out).toMatch(/owner prec\. .* hand prec\. .* recall of owners of 1 +2–5 .* 100\+\n/);
      expect(out).toMatch(/\nin truth +150 +\d+ owners /);
      const wrong = await verb(`evaluate --truth ${join(scenario, 'captures.jsonl')}`);
      expect(wrong.code).toBe(1);
      expect(wrong.err).toMatch(/holds no truth of a generated scenario\. Give the truth\.json/);
    });

    test('read-pictures ends with a report, and the second time finds nothing to do', async () => {
      const first = await alone('--json read-pictures --what codes');
      expect(first.code).toBe(0);
      const report = first.json().at(-1);
      expect(report).toMatchObject({ type: 'report', unreadable: 0, codes: 0, links: 0 });
      expect(Number(report?.read)).toBeGreaterThan(0);
      const second = await runHere(['--data', opened.dataDir, 'read-pictures', '--what', 'codes']);
      expect(second).toMatchObject({ code: 0, out: '' });
      expect(second.err).toContain('0 ads: 0 pictures read now');
    });

    test('dump prints what the graph holds, line by line, the same each time', async () => {
      const { code, out } = await alone('dump');
      expect(code).toBe(0);
      expect(out).toBe(`${(await dump()).join('\n')}\n`);
      expect(out).not.toContain('receivedAt');
    });

    test('custody and check: what is whole is told with exit 0, what has changed with exit 1', async () => {
      const [anchor] = (await verb('custody anchor --json')).json();
      expect(anchor).toMatchObject({ type: 'anchor', sha256: expect.stringMatching(/^\w{64}$/) });
      const kept = `${anchor?.line}:${anchor?.sha256}`;
      const whole = await verb(`custody verify --anchor ${kept}`);
      expect([whole.code ?? 0, whole.err]).toEqual([
        0,
        expect.stringContaining('follow each other'),
      ]);
      const other = await verb(`custody verify --anchor 1:${'0'.repeat(64)}`);
      expect([other.code, other.err]).toEqual([1, expect.stringContaining('CHANGED: line 1')]);
      expect((await verb('custody verify --anchor x')).code).toBe(2);
      const checked = await alone('check --json');
      expect(checked.json()).toMatchObject([{ type: 'check', ok: true, changed: [], missing: [] }]);
      const none = await runHere(['check', '--data', inFolder('nothing')]);
      expect([none.code, none.err]).toEqual([1, expect.stringContaining('no data folder')]);
    });

    test('bundle and verify: sound, and every kind of damage is named with exit 1', async () => {
      const [row] = await opened.graph.read<{ ids: string[] }>(
        `MATCH (a:Ad)-[:LISTS]->(x:Entity) MATCH (a)-[:LISTS]->(y:Entity) WHERE x.id < y.id
       WITH x, y, count(a) AS ads ORDER BY ads DESC, x.id, y.id LIMIT 1 RETURN [x.id, y.id] AS ids`,
      );
      const out = inFolder('out');
      const entities = row?.ids.join(',') ?? '';
      const named = ['--title', 'Case 7', '--producer', 'AB', '--json'];
      const made = await alone(`bundle --entities ${entities} --out ${out}`, ...named);
      expect(made.code).toBe(0);
      const { path } = made.json()[0] as { path: string };
      expect(readdirSync(out)).toHaveLength(2);
      expect(openToOthers(out)).toEqual([]);
      const sound = await run(['verify', path, '--json']);
      expect(sound.code).toBe(0);
      expect(sound.json()).toMatchObject([{ type: 'verify', ok: true, problems: [] }]);

      const quick = await runHere(['verify', path, '--quick']);
      expect([quick.code, quick.err.split('\n')[0]]).toEqual([
        0,
        expect.stringMatching(
          /^NOT SIGNED\. QUICK CHECK: .+ Everything is as its own hashes say: /,
        ),
      ]);

      const bytes = readFileSync(path);
      const inside = bytes.indexOf('VERIFY.md') + 200;
      bytes.writeUInt8(bytes.readUInt8(inside) ^ 1, inside);
      const flipped = inFolder('flipped.zip');
      writeFileSync(flipped, bytes);
      const bad = await runHere(['verify', flipped]);
      expect(bad.code).toBe(1);
      expect(bad.err).toMatch(/^ {2}VERIFY\.md: .+$/m);
      expect(bad.err).toMatch(/^NOT SIGNED\. \d+ problems found/);

      writeFileSync(flipped, bytes.subarray(0, bytes.length - 100));
      expect((await runHere(['verify', flipped])).code).toBe(1);
      const nothing = await runHere(['verify', inFolder('nothing.zip')]);
      expect(nothing.code).toBe(1);
      expect(nothing.err).not.toMatch(/^\s+at /m);

      const refused = await verb(`bundle --entities phone:+77000000000 --out ${out}`);
      const none = 'None of the selected entities is in the graph';
      expect(refused).toMatchObject({ code: 1, err: expect.stringContaining(none) });
      expect(readdirSync(out).filter((name) => name.endsWith('.zip'))).toHaveLength(1);
    });
  });

  test('a bundle of a hub says that strangers’ ads can come with it; one of another contact does not', async () => {
    const ads = Array.from({ length: 20 }, (_, i) =>
      record({
        adId: `h${i}`,
        text: `board ${i}`,
        country: i % 2 ? 'KZ' : 'TR',
        contacts: { phones: ['+7 700 000 9999', `+7 700 000 ${5000 + i}`] },
      }),
    );
    await importCaptures(opened, 'hub.jsonl', ads);
    const bundle = (phone: string) => verb(`bundle --entities ${phone} --out ${inFolder('out')}`);
    const hub = await bundle('phone:+77000009999');
    expect(hub.code).toBe(0);
    expect(hub.err).toMatch(
      /^\+7 700 000 9999 is a hub of 20 ads: ads of strangers can come with it/,
    );
    expect((await bundle('phone:+77000005000')).err).not.toContain('hub');
  });
});
