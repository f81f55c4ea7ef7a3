import path from 'node:path';
import { expect, test } from 'vitest';
import { CaseFacts } from '../../../../server/court/bundle/document/facts.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { emptyRun, saidAgainst, smallCase, temporaryFolder } from '../support.ts';

type Across = NonNullable<Snapshot['resolution']>['sharedIdentifiers'];

/** All that the document says against the case, where the run found these contacts in several networks. */
async function said(sharedIdentifiers: Across): Promise<string> {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  const resolution = { ...emptyRun, sharedIdentifiers };
  const statements = saidAgainst(new CaseFacts({ ...snapshot, resolution }, []));
  return statements.map(({ parts }) => parts.map(({ s }) => s).join('')).join('\n');
}

const held = {
  ...{ id: 'phone:+77000004417', ads: 11, networks: 2, alone: 0, copied: 0, reassigned: false },
  most: [
    { id: 'network:3/1', ads: 7 },
    { id: 'network:3/9', ads: 4 },
  ],
};

test('a contact that stands in other networks too says where, and that nobody knows why', async () => {
  expect(await said([held])).toContain(
    '+7 700 000 44 17 stands in more than one network by the active run: its 11 advertisements are in network 3/1 (7) and network 3/9 (4). Nothing else merges these networks strongly enough: several owners may share it, or one owner may be behind them.',
  );
});

test('it says what sets the networks apart, and counts what is not named', async () => {
  const words = await said([
    { ...held, ads: 30, networks: 4, alone: 2, copied: 1, reassigned: true },
  ]);
  expect(words).toContain(
    'its 30 advertisements are in network 3/1 (7), network 3/9 (4), 2 other networks and in no network (2). In 1 of these networks it stands only in advertisements into which it may have been copied with others’ words, and it counts for nothing there. The number may have passed from one owner to another in between.\n',
  );
});

test('where there is none it says so', async () => {
  expect(await said([])).toContain('no contact in scope stands in more than one network');
});
