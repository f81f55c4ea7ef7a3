import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { standIn } from '../../support.ts';
import { group, INFO, record, text, VOLUME } from './forger.ts';

/** Files, manifests, bag facts, seal, instructions, document and tables. */

export const files = group(
  'Files and manifests',
  [
    [
      'A file is added',
      ({ folder }) => writeFile(path.join(folder, 'data/exhibits/AB1/note.txt'), 'new'),
      ['data/exhibits/AB1/note.txt', /was added/],
    ],
    [
      'A file is taken away',
      ({ folder }) => rm(path.join(folder, record(2))),
      [record(2), /is missing/],
    ],
    [
      'A file is renamed',
      ({ folder }) =>
        rename(
          path.join(folder, 'data/graph/nodes.csv'),
          path.join(folder, 'data/graph/nodes2.csv'),
        ),
      ['data/graph/nodes2.csv', /was added/],
    ],
    ['A record is edited', text(record(2), 'Call', 'Cell'), [record(2), /was changed/]],
    [
      'The manifest is taken away',
      ({ folder }) => rm(path.join(folder, 'manifest-sha256.txt')),
      ['manifest-sha256.txt', /is missing/],
    ],
    [
      'The tag manifest is taken away',
      ({ folder }) => rm(path.join(folder, 'tagmanifest-sha256.txt')),
      ['tagmanifest-sha256.txt', /is missing/],
    ],
    [
      'The manifest lists a file twice',
      (forger) => forger.edit('manifest-sha256.txt', (was) => `${was}${was.split('\n')[0]}\n`),
      ['data/bundle/volume-1.pdf', /is listed twice/],
    ],
    [
      'The manifest lists a name that leads out',
      (forger) =>
        forger.edit(
          'manifest-sha256.txt',
          (was) => `${was}${'a'.repeat(64)}  data/../../etc/passwd\n`,
        ),
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
  [
    ['DRAFT is taken out of bag-info.txt', text(INFO, 'DRAFT, ', ''), [INFO, /External-Desc/]],
    ['NOT SIGNED is taken out', text(INFO, 'NOT SIGNED, ', ''), [INFO, /External-Description/]],
    ['NOT TIMESTAMPED is taken out', text(INFO, ', NOT TIMESTAMPED', ''), [INFO, /External-Desc/]],
    ['The date is another', text(INFO, /Date: \d{4}/, 'Date: 2020'), [INFO, /Bagging-Date/]],
    ['The program is another', text(INFO, '0.1.0', '0.9.0'), [INFO, /Bag-Software-Agent/]],
    [
      'The snapshot’s hash is another',
      text(INFO, /Identifier: \w{8}/, 'Identifier: 00000000'),
      [INFO, /External-Identifier/],
    ],
    ['The payload’s size is another', text(INFO, /Oxum: /, 'Oxum: 1'), [INFO, /Payload-Oxum/]],
    [
      'A second description is added',
      (forger) => forger.edit(INFO, (was) => `${was}External-Description: FINAL\n`),
      [INFO, /External-Description/],
    ],
    [
      'The seal is taken away',
      ({ folder }) => rm(path.join(folder, 'seal.json')),
      ['seal.json', /is missing/],
    ],
    ['The seal says FINAL', text('seal.json', 'DRAFT', 'FINAL'), ['seal.json', /gives status/]],
    [
      'The seal is of another snapshot',
      text('seal.json', /"snapshot":"\w{8}/, '"snapshot":"00000000'),
      ['seal.json', /gives snapshot/],
    ],
    [
      'The seal is of another custody log',
      text('seal.json', /"custody":"\w{8}/, '"custody":"00000000'),
      ['seal.json', /gives custody/],
    ],
    [
      'The seal names no document',
      text('seal.json', /"document":\[[^\]]*\]/, '"document":[]'),
      [VOLUME, /was added/],
    ],
    [
      'The seal is written another way',
      (forger) => forger.edit('seal.json', (was) => was.replace(',', ', ')),
      ['seal.json', /not a seal as/],
    ],
  ],
  'manifests',
);

export const help = group('What says how to check', [
  ['VERIFY.md is edited', text('VERIFY.md', 'NOT SIGNED', 'SIGNED'), ['VERIFY.md', /is not what/]],
  [
    'check_custody.py always says OK',
    ({ folder }) => writeFile(path.join(folder, 'check_custody.py'), 'print("OK")\n'),
    ['check_custody.py', /is not what/],
  ],
  [
    'VERIFY.md is taken away',
    ({ folder }) => rm(path.join(folder, 'VERIFY.md')),
    ['VERIFY.md', /is missing/],
  ],
  [
    'The snapshot says that another release made it, whose texts nobody knows',
    async (forger) => {
      await text('VERIFY.md', 'NOT SIGNED', 'SIGNED')(forger);
      await forger.say((snapshot) => Object.assign(snapshot.software, { version: '0.0.9' }));
    },
    ['VERIFY.md', /not known to this release/],
  ],
]);

export const document = group('The document', [
  [
    'It is an empty PDF',
    ({ folder }) => writeFile(path.join(folder, VOLUME), '%PDF-1.7\n'),
    [VOLUME, /not the document of this snapshot/],
  ],
  [
    'It is another case’s',
    ({ folder, snapshot }) =>
      writeFile(path.join(folder, VOLUME), standIn({ ...snapshot, frozenAt: '' })),
    [VOLUME, /it lacks “snapshot/],
  ],
  ['It has another title', text(VOLUME, 'Case 7', 'Case 8'), [VOLUME, /its title is/]],
  [
    'A volume is added',
    ({ folder, snapshot }) =>
      writeFile(path.join(folder, 'data/bundle/volume-2.pdf'), standIn(snapshot, 2, 2)),
    [VOLUME, /it lacks “volume 1 of 2”/],
  ],
  [
    'The only volume is taken away',
    ({ folder }) => rm(path.join(folder, VOLUME)),
    [VOLUME, /is missing/],
  ],
  [
    'A page is changed, the seal left',
    (forger) => forger.edit(VOLUME, (was) => `${was}changed`),
    [VOLUME, /is not the one that was made/],
    { again: 'manifests' },
  ],
  [
    'A page is changed, the seal made again',
    (forger) => forger.edit(VOLUME, (was) => `${was}changed`),
    [VOLUME, /is not the document that this snapshot and these exhibits make/],
    { document: true },
  ],
]);

export const tables = group('Tables', [
  [
    'nodes.csv says otherwise',
    text('data/graph/nodes.csv', 'true', 'false'),
    ['data/graph/nodes.csv', /does not say what the snapshot says/],
  ],
  [
    'relationships.csv says otherwise',
    text('data/graph/relationships.csv', '4417', '4418'),
    ['data/graph/relationships.csv', /does not say what the snapshot says/],
  ],
  [
    'network.graphml says otherwise',
    text('data/graph/network.graphml', '4417', '4418'),
    ['data/graph/network.graphml', /does not say what the snapshot says/],
  ],
  [
    'operations.csv says otherwise',
    text('data/graph/operations.csv', '0.83', '0.99'),
    ['data/graph/operations.csv', /does not say what the snapshot says/],
  ],
  [
    'A judgement is taken out of judgements.csv',
    text('data/judgements/judgements.csv', /"network-judgement-1"[^\n]*\n/, ''),
    ['data/judgements/judgements.csv', /does not say what the snapshot says/],
  ],
]);
