import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { claims } from '../../../server/bundle/document/claims.ts';
import { CaseFacts, type Statement } from '../../../server/bundle/document/facts.ts';
import { recordFields } from '../../../server/bundle/document/record.ts';
import { wordsFor } from '../../../server/bundle/document/words/index.ts';
import { parseCapture } from '../../../server/capture/index.ts';
import type { Snapshot } from '../../../server/cases/index.ts';
import { emptyRun, smallCase, temporaryFolder, withOperation } from '../support.ts';

let base: Snapshot;
beforeEach(async () => {
  base = (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;
});

const words = ({ parts }: Statement) => parts.map(({ s }) => s).join('');
const said = (snapshot: Snapshot) => {
  const { opening, claims: all, further } = claims(new CaseFacts(snapshot, []));
  return {
    opening: opening.map(words),
    further: further.map(words),
    all: all.map(({ title, statements, support, against }) => ({
      title,
      statements: statements.map(words),
      support: support.map(words),
      against: against.map(words),
    })),
  };
};

test('an operation that is named is the claim, with three reasons on either side at most', () => {
  const { opening, all } = said(withOperation(base));
  expect(opening).toEqual([
    'In scope are 2 captures of 2 advertisements on 1 platform, captured between 1 March 2026 and 2 March 2026. Each capture is an exhibit.',
  ]);
  expect(all).toHaveLength(1);
  expect(all[0]?.title).toBe('Operation 3/1: 3 networks, 42 advertisements');
  expect(all[0]?.statements[0]).toContain('are presented as one operation');
  expect(all[0]?.statements[1]).toContain('0.83 is the match probability');
  expect(all[0]?.support).toHaveLength(3);
  expect(all[0]?.against).toHaveLength(3);
  expect(all[0]?.against[0]).toContain('it may be an agency’s switchboard');
});

test('of networks those are claimed of which ads are named, with what analysts said against them first', () => {
  const ads = base.captures.map(({ ad }) => ad);
  const network = { id: 'network:3/1', size: 5, ads, score: 0.6, cutPoints: [] };
  const entities = base.entities.map((entity) => ({ ...entity, hub: null }));
  const resolution = { ...emptyRun, networks: [network] };
  const named = {
    ...base,
    resolution,
    entities: entities.map((entity) => ({ ...entity, selected: entity.kind === 'ad' })),
  };
  const [claim] = said(named).all;
  expect(claim?.title).toBe('Network 3/1: 5 advertisements');
  expect(claim?.statements[0]).toContain('In scope are 2 of its 5 advertisements.');
  expect(claim?.statements[1]).toContain('with a probability of 0.60');
  expect(claim?.support[0]).toBe(
    'The phone +7 700 000 44 17 was read in 2 of these advertisements.',
  );
  expect(claim?.against.join('\n')).toContain('no surer than the least probable of the merges');
  // Who names identifiers claims nothing of networks.
  const other = said({ ...base, entities, resolution });
  expect(other.all.map(({ title }) => title)).toEqual(['What was read']);
});

test('where nothing connects what is named, the first line says so', () => {
  const handle = { ...base.entities[0], id: 'handle:telegram:calm_otter', kind: 'handle' as const };
  const unconnected = {
    ...base,
    entities: [
      ...base.entities,
      { ...handle, caption: 'calm_otter', selected: true, hub: null, properties: {} },
    ],
  };
  const { opening, all } = said(unconnected);
  expect(all).toEqual([]);
  expect(opening[0]).toContain('Nothing in this bundle connects what the selection names');
});

test('every field of a record is printed, and a long one is cut with its count', () => {
  const record = {
    ...{ platform: 'lotus-board.example', capturedAt: '2026-03-01T10:00:00Z', text: 'x' },
    ...{ postedAt: '2026-02-28', status: 'live', price: '5 200 TL', language: 'ru' },
    ...{ city: 'Almaty', country: 'KZ', lat: 43.2, lon: 76.9, rooms: 2, long: 'a'.repeat(700) },
    contacts: { phones: ['+7 700 000 44 17'], handles: ['@calm_otter'] },
  };
  const result = parseCapture(record, Date.parse('2026-04-01T00:00:00Z'));
  if (!('capture' in result)) throw new Error('the record is a capture');
  const fields = recordFields(result.capture, wordsFor('en')).map(({ name, value }) => [
    name,
    value.map(({ s }) => s.replaceAll('\u200b', '')).join(''),
  ]);
  expect(fields.slice(0, -1)).toEqual([
    ...[
      ['Posted', '2026-02-28'],
      ['Status', 'live'],
      ['Price', '5 200 TL'],
      ['Language', 'ru'],
    ],
    ...[
      ['Place', 'Almaty, KZ'],
      ['Position', '43.2, 76.9'],
      ['Field phones', '+7 700 000 44 17'],
    ],
    ...[
      ['Field handles', '@calm_otter'],
      ['Field rooms', '2'],
    ],
  ]);
  expect(fields.at(-1)?.[1]).toMatch(/a… \(100 more characters are in the record\)$/);
});
