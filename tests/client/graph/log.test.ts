import { expect, test } from 'vitest';
import {
  amend,
  record,
  redo,
  rewrite,
  startLog,
  stepsTo,
  undo,
} from '../../../client/src/graph/log.ts';

const ofNumbers = () => record(record(startLog(1), 'to two', 2), 'to three', 3);

test('undo goes back a command and redo goes forward again', () => {
  const log = ofNumbers();
  expect(undo(log).present).toBe(2);
  expect(undo(undo(log)).present).toBe(1);
  expect(redo(undo(log))).toEqual(log);
});

test('the names of the commands stay with their steps', () => {
  expect(ofNumbers().past.at(-1)?.label).toBe('to three');
  expect(undo(ofNumbers()).future[0]?.label).toBe('to three');
});

test('at either end nothing happens', () => {
  const start = startLog('only');
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

test('a new command forgets what was undone', () => {
  const log = record(undo(ofNumbers()), 'to nine', 9);
  expect(log.present).toBe(9);
  expect(redo(log)).toBe(log);
});

test('a command that changes nothing leaves no trace', () => {
  const log = ofNumbers();
  expect(record(log, 'again', log.present)).toBe(log);
});

test('what is amended belongs to the last command', () => {
  const log = amend(ofNumbers(), 3.5);
  expect(log.past).toHaveLength(2);
  expect(undo(log).present).toBe(2);
});

test('the log keeps the last 200 commands', () => {
  let log = startLog(0);
  for (let step = 1; step <= 250; step++) log = record(log, String(step), step);
  expect(log.past).toHaveLength(200);
  expect(log.past[0]?.state).toBe(50);
});

test('what was said elsewhere is in every state, to undo and to redo', () => {
  const log = rewrite(undo(ofNumbers()), (state) => state + 100);
  expect(log.present).toBe(102);
  expect(undo(log).present).toBe(101);
  expect(redo(log).present).toBe(103);
  expect(redo(log).past.map(({ label }) => label)).toEqual(['to two', 'to three']);
});

test('a state is found among those to undo and to redo', () => {
  const log = undo(ofNumbers());
  const to = (wanted: number) => stepsTo(log, (one) => one === wanted);
  expect([to(1), to(2), to(3), to(4)]).toEqual([-1, 0, 1, undefined]);
});
