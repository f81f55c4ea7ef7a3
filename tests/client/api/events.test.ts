import { expect, test } from 'vitest';
import { splitEvents } from '../../../client/src/api/stream/events.ts';

test('whole events are taken and the rest is kept', () => {
  const text = 'event: next\ndata: {"a":1}\n\n:\n\nevent: next\ndata: {"b"';
  const { events, rest } = splitEvents(text);
  expect(events[0]).toEqual({ name: 'next', data: '{"a":1}' });
  expect(events[1]?.data).toBe('');
  expect(rest).toBe('event: next\ndata: {"b"');
});

test('an event may come in pieces, with either line end', () => {
  const first = splitEvents('event: next\r\nda');
  expect(first.events).toEqual([]);
  const second = splitEvents(`${first.rest}ta: {}\r\n\r\n`);
  expect(second.events).toEqual([{ name: 'next', data: '{}' }]);
});

test('data of several lines is one text', () => {
  const [event] = splitEvents('data: one\ndata: two\n\n').events;
  expect(event).toEqual({ name: 'message', data: 'one\ntwo' });
});
