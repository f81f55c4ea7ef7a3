import { expect, test } from 'vitest';
import { contextOf } from './support.ts';

test.each([
  ['Опубликовано 12 марта 2026', '2026-03-12'],
  ['Размещено: 12.03.2026 10:20', '2026-03-12'],
  ['Posted on March 12, 2026', '2026-03-12'],
  ['Posted: 2026-03-12', '2026-03-12'],
  ['Жарияланды: 12.03.2026', '2026-03-12'],
  ['Joylashtirilgan 12 mart 2026', '2026-03-12'],
  ['Yayın tarihi: 12 Mart 2026', '2026-03-12'],
  ['投稿日：2026年3月12日', '2026-03-12'],
  ['등록일 2026년 3월 12일', '2026-03-12'],
  ['ลงประกาศ 12/03/2569', undefined],
  ['ลงประกาศ 13/03/2569', '2026-03-13'],
  ['تاریخ نشر: ۲۰۲۶/۰۳/۱۲', '2026-03-12'],
])('%s: %s', (text, expected) => {
  const { postedAt } = contextOf(text);
  expect(postedAt?.value).toBe(expected);
  if (postedAt) expect(text.slice(postedAt.start, postedAt.end)).toBe(postedAt.raw);
});

test.each([
  ['a flight', 'Вылет 12.03.2026 10:20'],
  ['a relative day', 'posted 2 days ago'],
  ['after the capture', 'Опубликовано 16 марта 2026'],
  ['no such day', 'Опубликовано 31.02.2026'],
  ['day and month could be each other', 'Posted 03/04/2025'],
])('%s is no day of posting', (_, text) => {
  expect(contextOf(text).postedAt).toBeUndefined();
});
