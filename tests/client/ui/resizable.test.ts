import { expect, test } from 'vitest';
import { clampWidth, panelKey, readPanel, writePanel } from '../../../client/src/ui/resizable.ts';

test('a width stays between 240 and 520', () => {
  expect([10, 300.4, 900].map(clampWidth)).toEqual([240, 300, 520]);
});

test('what is remembered comes back; what cannot be read does not', () => {
  const panel = { width: 372, folded: true };
  expect(readPanel(writePanel(panel), 236)).toEqual(panel);
  expect(readPanel(null, 236)).toEqual({ width: 236, folded: false });
  expect(readPanel('wide', 236)).toEqual({ width: 236, folded: false });
  expect(readPanel('9000 open', 236)).toEqual({ width: 520, folded: false });
});

test('a narrow window has a memory of its own', () => {
  expect(panelKey('legend', true)).not.toBe(panelKey('legend', false));
});
