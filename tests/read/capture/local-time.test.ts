import { expect, test } from 'vitest';
import { readTime, zoneNamed } from '../../../server/read/capture/local-time.ts';

const zone = 'Asia/Almaty';

test.each([
  ['2026-03-01T10:00:00', {}, '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T10:00:00', { zone }, '2026-03-01T05:00:00.000Z'],
  ['2026-03-01 10:00', { zone: '+05:00' }, '2026-03-01T05:00:00.000Z'],
  ['2026-03-01', { zone }, '2026-02-28T19:00:00.000Z'],
  ['01.03.2026', { dateForm: 'dd.mm.yyyy', zone: 'UTC' }, '2026-03-01T00:00:00.000Z'],
  ['1.3.26 9:05', { dateForm: 'dd.mm.yyyy', zone: 'UTC' }, '2026-03-01T09:05:00.000Z'],
  ['03/01/2026', { dateForm: 'mm/dd/yyyy', zone: 'UTC' }, '2026-03-01T00:00:00.000Z'],
  // A clock that goes forward: 02:30 is not there; one that goes back: 02:30 comes twice.
  ['2026-10-25T02:30:00', { zone: 'Europe/Berlin' }, '2026-10-25T00:30:00.000Z'],
  ['2026-07-01T12:00:00', { zone: 'Europe/Berlin' }, '2026-07-01T10:00:00.000Z'],
] as const)('%s is read with %o as %s', (written, form, iso) => {
  expect(readTime(written, form, true)).toBe(iso);
});

test('a day alone stays a day where a day will do', () => {
  expect(readTime('01.03.2026', { dateForm: 'dd.mm.yyyy', zone }, false)).toBe('2026-03-01');
  expect(readTime('2026-03-01', { zone }, false)).toBe('2026-03-01');
});

test.each(['31.02.2026', '13.13.2026', 'yesterday', '2026-03-01T10:00:00Z', '1.3.202', ''])(
  '“%s” stays as it stands',
  (written) => {
    expect(readTime(written, { dateForm: 'dd.mm.yyyy', zone }, true)).toBe(written);
  },
);

test('a zone has one name, or none', () => {
  expect(zoneNamed('asia/almaty')).toBe('Asia/Almaty');
  expect(zoneNamed('UTC+5')).toBe('+05:00');
  expect(zoneNamed('-03:30')).toBe('-03:30');
  expect(zoneNamed('+25')).toBeUndefined();
  expect(zoneNamed('Lotus/Garden')).toBeUndefined();
});
