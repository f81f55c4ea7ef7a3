import { expect, test } from 'vitest';
import { against, phone, ran } from './support.ts';

const held = {
  ...{ id: phone, ads: 11, networks: 2, alone: 0, copied: 0, reassigned: false },
  most: [
    { id: 'network:3/1', ads: 7 },
    { id: 'network:3/9', ads: 4 },
  ],
};
/** All that the document says against the case, where the run found this contact in several networks. */
const said = (...all: (typeof held)[]) => against(ran({ sharedIdentifiers: all })).join('\n');

test('a contact that stands in other networks too says where, and that nobody knows why', () => {
  const told = said(held);
  expect(told).toContain(
    '+7 700 000 44 17 stands in more than one network by the active run: its 11 advertisements are in network 3/1 (7) and network 3/9 (4).',
  );
  expect(told).toContain('several owners may share it, or one owner may be behind them.');
});

test('it says what sets the networks apart, and counts what is not named', () => {
  const told = said({ ...held, ads: 30, networks: 4, alone: 2, copied: 1, reassigned: true });
  expect(told).toContain(
    'its 30 advertisements are in network 3/1 (7), network 3/9 (4), 2 other networks and in no network (2). In 1 of these networks it stands only',
  );
  expect(told).toContain('it may have been copied with others’ words, and it counts for nothing');
  expect(told).toContain('may have passed from one owner to another in between. (AB1, AB2)\n');
});

test('where there is none it says so', () => {
  expect(said()).toContain('no contact in scope stands in more than one network');
});
