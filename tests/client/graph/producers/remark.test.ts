import { expect, test } from 'vitest';
import { bodyOf, readBody } from '../../../../client/src/charts/body.ts';
import { toSvg } from '../../../../client/src/graph/export/svg.ts';
import {
  addRemark,
  changeRemark,
  moveRemarks,
  removeRemark,
  roomFor,
} from '../../../../client/src/graph/producers/remark.ts';
import { emptyChart } from '../../../../client/src/graph/types.ts';
import { visibleChart } from '../../../../client/src/graph/visible.ts';
import { readBody as readOnServer } from '../../../../server/ask/charts/body.ts';

const text = { x: 10, y: 20, w: 220, h: 40, text: 'Seen in Bursa', framed: false };
const one = addRemark(emptyChart, text);

test('texts and frames are put, moved, written and taken away, each under a name of its own', () => {
  const two = addRemark(one, { ...text, text: 'Frame', framed: true });
  expect(two.remarks.map(({ id }) => id)).toEqual(['remark:1', 'remark:2']);
  const moved = moveRemarks(two, { 'remark:2': { x: 5.4, y: 6 } });
  expect(moved.remarks[1]).toMatchObject({ x: 5, y: 6 });
  expect(moveRemarks(two, { 'phone:1': { x: 5, y: 6 } })).toBe(two);
  expect(changeRemark(two, 'remark:1', { text: 'No' }).remarks[0]?.text).toBe('No');
  const left = removeRemark(two, 'remark:1');
  expect(addRemark(left, text).remarks.map(({ id }) => id)).toEqual(['remark:2', 'remark:3']);
});

test('a frame goes about what is selected; else both have their size in the window', () => {
  const at = { middle: { x: 0, y: 0 }, zoom: 0.5 };
  const selected = [at.middle, { x: 200, y: 100 }].map(({ x, y }) => ({ x: x + 100, y: y + 100 }));
  const about = roomFor(selected, at, true);
  expect([about.x, about.w > 200, about.h > 100]).toEqual([200, true, true]);
  expect(roomFor([], at, false)).toEqual({ x: 0, y: 0, w: 440, h: 80 });
});

test('they are saved with the chart, as the server takes it, and leave with its picture', () => {
  const { body } = readOnServer(bodyOf(one));
  expect(readBody(body).view.remarks).toEqual(one.remarks);
  expect(toSvg(one, visibleChart(one), [], new Map()).markup).toContain('>Seen in Bursa</text>');
});
