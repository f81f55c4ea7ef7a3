import { expect, test } from 'vitest';
import { withoutDrawn } from '../../../client/src/graph/neighbours.ts';
import { setFilters } from '../../../client/src/graph/producers/filter.ts';
import { visibleChart } from '../../../client/src/graph/visible.ts';
import { chartOf, entity, link } from './fixtures.ts';

const ad = (country: string, adPlatform: string, firstSeen: string) =>
  entity(`ad:${country.toLowerCase()}`, { country, adPlatform, firstSeen });
const chart = chartOf(
  [
    ad('TR', 'one.example', '2026-06-04T10:00:00Z'),
    ad('KZ', 'two.example', '2026-07-01T00:00:00Z'),
    ...['phone:1', 'phone:2', 'phone:3', 'image:i', 'cluster:c'].map((id) => entity(id)),
  ],
  [
    link('ad:tr', 'phone:1'),
    link('ad:kz', 'phone:2'),
    link('ad:kz', 'phone:1'),
    link('ad:kz', 'image:i', 'SHOWS'),
    link('image:i', 'cluster:c', 'IN_CLUSTER'),
    link('phone:1', 'phone:3', 'TOGETHER'),
  ],
);
const drawn = (part: Parameters<typeof setFilters>[1]) =>
  visibleChart(setFilters(chart, part)).nodes.map(({ id }) => id);

test('a country, a platform or days leave their ads, what these hold, and what no ad on the chart holds', () => {
  const turkish = ['ad:tr', 'phone:1', 'phone:3'];
  expect(drawn({ countries: ['TR'] })).toEqual(turkish);
  expect(drawn({ platforms: ['one.example'] })).toEqual(turkish);
  expect(drawn({ days: { from: '2026-06-01', to: '2026-06-04' } })).toEqual(turkish);
  expect(drawn({ days: { from: '2026-06-05', to: '2026-07-01' } })).toContain('cluster:c');
});

test('what is hidden by hand is not drawn, with its links', () => {
  const view = visibleChart(setFilters(chart, { hidden: ['phone:1'] }));
  expect(view.nodes.map(({ id }) => id)).not.toContain('phone:1');
  expect(view.links.every(({ target }) => target !== 'phone:1')).toBe(true);
});

test('neighbours that are on the chart are not offered again, hidden ones neither', () => {
  const counts = {
    total: 51,
    entity: { id: 'phone:1', hub: null },
    counts: [
      { kind: 'ad', total: 2, hubs: 0 },
      { kind: 'phone', total: 49, hubs: 3 },
    ],
  } as unknown as Parameters<typeof withoutDrawn>[0];
  expect(withoutDrawn(counts, setFilters(chart, { hidden: ['phone:3'] }))).toMatchObject({
    total: 51,
    counts: [{ kind: 'phone', total: 48, hubs: 3 }],
  });
});
