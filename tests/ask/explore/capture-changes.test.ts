import { expect, test } from 'vitest';
import { changesBetween } from '../../../server/ask/explore/index.ts';
import { capture } from './capture.ts';

const before = capture({
  title: 'Rooms by the river',
  text: 'Quiet rooms, 15 000 a night. Call +7 700 000 4417.',
  price: '15 000',
  city: 'Almaty',
  images: [{ path: 'a.jpg' }],
});

test('what changed is told in short, from word to word', () => {
  const now = capture({
    title: 'Rooms by the  river',
    text: 'Quiet rooms, 18 000 a night. Call +7 700 000 4418 now.',
    price: '18 000',
    city: 'Astana',
    images: [{ path: 'a.jpg' }, { path: 'b.jpg' }],
    status: 'live',
  });
  expect(changesBetween(before, now)).toEqual([
    { what: 'price', before: '15 000', now: '18 000' },
    { what: 'place', before: 'Almaty, KZ', now: 'Astana, KZ' },
    {
      what: 'text',
      before: '…15 000 a night. Call +7 700 000 4417.',
      now: '…18 000 a night. Call +7 700 000 4418 now.',
    },
    { what: 'contact', before: '+7 700 000 4417', entity: 'phone:+77000004417' },
    { what: 'contact', now: '+7 700 000 4418', entity: 'phone:+77000004418' },
    { what: 'images', before: '1', now: '2' },
  ]);
});

test('words that were put in stand alone, and nothing is said of what a capture is silent about', () => {
  const longer = capture({
    text: 'Quiet rooms, 15 000 a night. Ask for Dana. Call +7 700 000 4417.',
  });
  expect(changesBetween(before, longer)).toEqual([{ what: 'text', now: '…Ask for Dana.…' }]);
  const gone = capture({ text: undefined, status: 'removed' });
  expect(changesBetween(before, gone)).toEqual([{ what: 'status', now: 'removed' }]);
  expect(changesBetween(before, before)).toEqual([]);
});
