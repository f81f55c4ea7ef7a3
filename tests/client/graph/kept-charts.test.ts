import { expect, test } from 'vitest';
import { keepChart, keptChart } from '../../../client/src/graph/kept-charts.ts';

/** A tab's storage that takes so many signs in all. */
function storage(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => void held.delete(key),
    setItem(key: string, value: string) {
      const others = [...held].filter(([other]) => other !== key).map(([, text]) => text);
      if ([...others, value].join('').length > room) throw new Error('QuotaExceededError');
      held.set(key, value);
    },
  };
}

const chart = (n: number) =>
  Array.from({ length: 150 }, (_, i) => `ad:lotus-board.example/${n}-${i}`);

test('a chart comes back by its name, and the same chart has the same name', () => {
  const tab = storage();
  const name = keepChart(chart(1), tab) ?? '';
  expect(name).toMatch(/^[a-z0-9]{7}$/);
  expect(keptChart(name, tab)).toEqual(chart(1));
  expect(keepChart(chart(1), tab)).toBe(name);
  expect(keepChart(chart(2), tab)).not.toBe(name);
});

test('the last charts are kept, older ones make room, another tab has none', () => {
  const tab = storage();
  const names = [1, 2, 3, 4, 5].map((n) => keepChart(chart(n), tab) ?? '');
  keepChart(chart(2), tab);
  keepChart(chart(6), tab);
  const kept = names.map((name) => keptChart(name, tab) !== undefined);
  expect(kept).toEqual([false, true, false, true, true]);
  // Four charts, and the order in which they came.
  expect(tab.held.size).toBe(5);
  expect(keptChart(names[4] ?? '', storage())).toBeUndefined();
});

test('a storage that is full or holds something else costs the address, not the work', () => {
  expect(keepChart(chart(1), storage(100))).toBeUndefined();
  const tab = storage();
  const name = keepChart(chart(1), tab) ?? '';
  tab.held.set(`throughline.chart.${name}`, '{"ids":');
  expect(keptChart(name, tab)).toBeUndefined();
  tab.held.set(`throughline.chart.${name}`, '{"ids":1}');
  expect(keptChart(name, tab)).toBeUndefined();
});
