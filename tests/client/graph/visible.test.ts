import { expect, test } from 'vitest';
import { setPinned } from '../../../client/src/graph/producers/arrange.ts';
import { setFilters } from '../../../client/src/graph/producers/filter.ts';
import {
  foldedCounts,
  legendCounts,
  remember,
  visibleChart,
} from '../../../client/src/graph/visible.ts';
import { chartOf, entity, link } from './fixtures.ts';

const hub = { reason: 'Shared by many', ads: 4012, posters: 318 };
const chart = chartOf(
  [entity('phone:1'), entity('handle:telegram:x'), entity('ad:a'), entity('phone:2', { hub })],
  [
    link('ad:a', 'phone:1', 'LISTS', { confidence: 0.99 }),
    link('ad:a', 'handle:telegram:x', 'LISTS', { confidence: 0.7 }),
    link('phone:1', 'handle:telegram:x', 'TOGETHER', { ads: 3 }),
    link('ad:a', 'phone:2', 'LISTS', { throughHub: true }),
  ],
);
const types = (of: typeof chart) => visibleChart(of).links.map(({ type }) => type);

test('an ad on the chart says what a shortcut would say', () => {
  expect(types(chart)).toEqual(['LISTS', 'LISTS', 'LISTS']);
  expect(visibleChart(chart).shortcuts.map(({ type }) => type)).toEqual(['TOGETHER']);
});

test('when ads are hidden the shortcut is drawn', () => {
  expect(types(setFilters(chart, { kinds: ['ad'] }))).toEqual(['TOGETHER']);
});

test('an unsure link is hidden, counted, and no longer stands in for the shortcut', () => {
  const view = visibleChart(setFilters(chart, { confidence: 0.8 }));
  expect(view.belowConfidence).toBe(1);
  expect(view.links.map(({ type }) => type)).toContain('TOGETHER');
});

test('kinds of links and marks can be hidden', () => {
  expect(visibleChart(setFilters(chart, { links: ['hub'] })).links).toHaveLength(2);
  expect(visibleChart(setFilters(chart, { marks: ['hub'] })).nodes).toHaveLength(3);
  const pinned = setPinned(chart, ['ad:a'], true);
  expect(visibleChart(setFilters(pinned, { marks: ['pinned'] })).nodes).toHaveLength(3);
});

test('what a filter leaves out is grey in its place, but for what was hidden by hand', () => {
  expect(visibleChart(chart).grey).toEqual({ nodes: [], links: [] });
  const { nodes, grey } = visibleChart(setFilters(chart, { kinds: ['ad'], hidden: ['phone:2'] }));
  expect(nodes.map(({ id }) => id)).toEqual(['phone:1', 'handle:telegram:x']);
  expect(grey.nodes).toEqual([chart.nodes['ad:a']]);
  expect(grey.links.map(({ target }) => target)).toEqual(['phone:1', 'handle:telegram:x']);
});

test('the legend counts what each row shows or would show, after all that other rows hide', () => {
  const counts = legendCounts(setFilters(chart, { kinds: ['ad'], links: ['observed'] }));
  expect(counts.kinds.get('ad')).toBe(1);
  expect(counts.kinds.get('phone')).toBe(2);
  // Without ads the two are joined by the shortcut alone.
  expect(counts.links).toEqual({ observed: 1, inferred: 0, hub: 0, wrong: 0 });
  expect(counts.marks).toEqual({ hub: 1, pinned: 0 });
});

test('what an expansion left out is counted by entity, shortcuts included', () => {
  const expanded = { ...chart, totals: { 'phone:1': 312, 'handle:telegram:x': 2 } };
  expect([...foldedCounts(expanded)]).toEqual([['phone:1', 310]]);
});

test('a remembered answer is made once for a chart', () => {
  let runs = 0;
  const count = remember(() => ++runs);
  const [one, other] = [{}, {}];
  expect([count(one), count(one), count(other)]).toEqual([1, 1, 2]);
});

test('an ad whose link is judged wrong does not stand in for what others hold together', () => {
  const wrong = { judgedWrong: true };
  const judged = (together: object) =>
    chartOf(
      [entity('phone:1'), entity('handle:telegram:x'), entity('ad:a')],
      [
        link('ad:a', 'phone:1', 'LISTS', wrong),
        link('ad:a', 'handle:telegram:x', 'LISTS'),
        link('phone:1', 'handle:telegram:x', 'TOGETHER', { ads: 2, ...together }),
      ],
    );
  expect(types(judged({}))).toContain('TOGETHER');
  expect(types(judged(wrong))).not.toContain('TOGETHER');
  expect(legendCounts(judged({})).links).toEqual({ observed: 2, inferred: 0, hub: 0, wrong: 1 });
});
