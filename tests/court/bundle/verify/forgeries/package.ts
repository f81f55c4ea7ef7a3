import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { standIn } from '../../support.ts';
import { type Forger, group, INFO, put, record, text, VOLUME } from './forger.ts';

/** Files, manifests, bag facts, seal, instructions, document and tables. */

const PAYLOAD = 'manifest-sha256.txt';
const TAGS = 'tagmanifest-sha256.txt';
const SEAL = 'seal.json';
const without =
  (name: string) =>
  ({ folder }: Forger) =>
    rm(path.join(folder, name));
const write = (name: string, content: string | ((forger: Forger) => string)) => (forger: Forger) =>
  writeFile(
    path.join(forger.folder, name),
    typeof content === 'string' ? content : content(forger),
  );
const append =
  (name: string, more: (was: string) => string) =>
  ({ edit }: Forger) =>
    edit(name, (was) => `${was}${more(was)}`);

export const files = group(
  'Files and manifests',
  PAYLOAD,
  [
    [
      'A file is added',
      write('data/exhibits/AB1/note.txt', 'new'),
      ['data/exhibits/AB1/note.txt', /was added/],
    ],
    ['A file is taken away', without(record(2)), [record(2), /is missing/]],
    [
      'A file is renamed',
      ({ folder }) => {
        const nodes = path.join(folder, 'data/graph/nodes');
        return rename(`${nodes}.csv`, `${nodes}2.csv`);
      },
      ['data/graph/nodes2.csv', /was added/],
    ],
    ['A record is edited', text(record(2), 'Call', 'Cell'), [record(2), /was changed/]],
    ['The manifest is taken away', without(PAYLOAD), /is missing/],
    ['The tag manifest is taken away', without(TAGS), [TAGS, /is missing/]],
    [
      'The manifest lists a file twice',
      append(PAYLOAD, (was) => `${was.split('\n')[0]}\n`),
      [VOLUME, /is listed twice/],
    ],
    [
      'The manifest lists a name that leads out',
      append(PAYLOAD, () => `${'a'.repeat(64)}  data/../../etc/passwd\n`),
      ['data/../../etc/passwd', /not safe/],
    ],
    [
      'bagit.txt names another version',
      text('bagit.txt', '1.0', '0.97'),
      ['bagit.txt', /does not say/],
    ],
  ],
  'nothing',
);

export const facts = group(
  'What the package says of itself',
  INFO,
  [
    ['DRAFT is taken out of bag-info.txt', text(INFO, 'DRAFT, ', ''), /External-Description/],
    ['NOT SIGNED is taken out', text(INFO, 'NOT SIGNED, ', ''), /External-Description/],
    ['NOT TIMESTAMPED is taken out', text(INFO, ', NOT TIMESTAMPED', ''), /External-Description/],
    ['The date is another', text(INFO, /Date: \d{4}/, 'Date: 2020'), /Bagging-Date/],
    ['The program is another', text(INFO, '0.1.0', '0.9.0'), /Bag-Software-Agent/],
    [
      'The snapshot’s hash is another',
      text(INFO, /Identifier: \w{8}/, 'Identifier: 00000000'),
      /External-Identifier/,
    ],
    ['The payload’s size is another', text(INFO, /Oxum: /, 'Oxum: 1'), /Payload-Oxum/],
    [
      'A second description is added',
      append(INFO, () => 'External-Description: FINAL\n'),
      /External-Description/,
    ],
    ['The seal is taken away', without(SEAL), [SEAL, /is missing/]],
    ['The seal says FINAL', text(SEAL, 'DRAFT', 'FINAL'), [SEAL, /gives status/]],
    [
      'The seal is of another snapshot',
      text(SEAL, /"snapshot":"\w{8}/, '"snapshot":"00000000'),
      [SEAL, /gives snapshot/],
    ],
    [
      'The seal is of another custody log',
      text(SEAL, /"custody":"\w{8}/, '"custody":"00000000'),
      [SEAL, /gives custody/],
    ],
    [
      'The seal names no document',
      text(SEAL, /"document":\[[^\]]*\]/, '"document":[]'),
      [VOLUME, /was added/],
    ],
    ['The seal is written another way', text(SEAL, ',', ', '), [SEAL, /not a seal as/]],
  ],
  'manifests',
);

const signed = text('VERIFY.md', 'NOT SIGNED', 'SIGNED');
export const help = group('What says how to check', 'VERIFY.md', [
  ['VERIFY.md is edited', signed, /is not what/],
  [
    'check_custody.py always says OK',
    write('check_custody.py', 'print("OK")\n'),
    ['check_custody.py', /is not what/],
  ],
  ['VERIFY.md is taken away', without('VERIFY.md'), /is missing/],
  [
    'The snapshot says that another release made it, whose texts nobody knows',
    async (forger) => {
      await signed(forger);
      await put(({ software }) => software, { version: '0.0.9' })(forger);
    },
    /not known to this release/,
  ],
]);

export const document = group('The document', VOLUME, [
  ['It is an empty PDF', write(VOLUME, '%PDF-1.7\n'), /not the document of this snapshot/],
  [
    'It is another case’s',
    write(VOLUME, ({ snapshot }) => standIn({ ...snapshot, frozenAt: '' })),
    /it lacks “snapshot/,
  ],
  ['It has another title', text(VOLUME, 'Case 7', 'Case 8'), /its title is/],
  [
    'A volume is added',
    write('data/bundle/volume-2.pdf', ({ snapshot }) => standIn(snapshot, 2, 2)),
    /it lacks “volume 1 of 2”/,
  ],
  ['The only volume is taken away', without(VOLUME), /is missing/],
  [
    'A page is changed, the seal left',
    append(VOLUME, () => 'changed'),
    /is not the one that was made/,
    { again: 'manifests' },
  ],
  [
    'A page is changed, the seal made again',
    append(VOLUME, () => 'changed'),
    /is not the document that this snapshot and these exhibits make/,
    { document: true },
  ],
]);

const otherwise = (change: string, name: string, from: string | RegExp, to: string) =>
  [change, text(name, from, to), [name, /does not say what the snapshot says/]] as const;
export const tables = group('Tables', '', [
  otherwise('nodes.csv says otherwise', 'data/graph/nodes.csv', 'true', 'false'),
  otherwise('relationships.csv says otherwise', 'data/graph/relationships.csv', '4417', '4418'),
  otherwise('network.graphml says otherwise', 'data/graph/network.graphml', '4417', '4418'),
  otherwise('operations.csv says otherwise', 'data/graph/operations.csv', '0.83', '0.99'),
  otherwise(
    'A judgement is taken out of judgements.csv',
    'data/judgements/judgements.csv',
    /"network-judgement-1"[^\n]*\n/,
    '',
  ),
]);
