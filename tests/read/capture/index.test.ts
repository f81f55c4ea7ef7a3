import { expect, test } from 'vitest';
import {
  readerById,
  readerFor,
  readers,
  UnreadableFileError,
} from '../../../server/read/capture/index.ts';

test.each([
  ['a.jsonl', '{}', 'jsonl'],
  ['a.NDJSON', '{}', 'jsonl'],
  ['a.csv', 'title', 'csv'],
  ['a.tsv', 'title', 'csv'],
  ['a', ' {"a":1}', 'jsonl'],
  ['a', '\ufeff{"a":1}', 'jsonl'],
  ['a.txt', 'title;text', 'csv'],
  ['a.warc', 'WARC/1.0\r\n', 'warc'],
  ['a.warc.gz', '\x1f\x8b', 'warc'],
  ['a.htm', 'words', 'html'],
  ['a', '\ufeff<!-- saved from url=(0023)https://a.example/b -->\n<!DOCTYPE html>', 'html'],
])('%s beginning with %j is read as %s', (name, head, id) => {
  expect(readerFor(name, Buffer.from(head, name.endsWith('.gz') ? 'latin1' : 'utf8')).id).toBe(id);
});

test.each([
  ['empty', Buffer.alloc(0), /is empty/],
  ['UTF-16, little end first', Buffer.from('\ufeff{}', 'utf16le'), /UTF-16/],
  ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x7b]), /UTF-16/],
  ['UTF-16 without a mark', Buffer.from('{"a":1}', 'utf16le'), /not a text file/],
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /not a text file/],
])('a file that is %s is refused with what to do', (_, head, message) => {
  expect(() => readerFor('a.jsonl', head)).toThrow(message);
  expect(() => readerFor('a.jsonl', head)).toThrow(UnreadableFileError);
});

test('readers are known by their id', () => {
  for (const reader of readers) expect(readerById(reader.id)).toBe(reader);
  expect(() => readerById('gramophone')).toThrow(/gramophone/);
});
