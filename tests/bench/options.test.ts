import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import {
  isWrongOption,
  oneOf,
  shareIn,
  WrongOption,
  wholeNumber,
  wholeNumbers,
} from './options.ts';

test('numbers of an option, and what is none by name', () => {
  expect(wholeNumbers('--sizes', '10000,100000')).toEqual([10_000, 100_000]);
  expect(wholeNumbers('--beside', '7')).toEqual([7]);
  for (const none of ['', 'many', '1.5', '0', '10,', '1e99'])
    expect(() => wholeNumbers('--sizes', none)).toThrow(WrongOption);
  expect(() => wholeNumbers('--sizes', '10,many')).toThrow('--sizes: “many” is no whole');
});

test('a number of an option that may be none at all', () => {
  expect(wholeNumber('--import-to', '0', 0)).toBe(0);
  for (const none of ['', ' ', '-1', 'x', 'NaN', '0.5'])
    expect(() => wholeNumber('--import-to', none, 0)).toThrow('no whole number from 0 on');
  expect(() => wholeNumber('--ads', '1,2')).toThrow('--ads: “1,2”');
});

test('a share, and what is none', () => {
  expect(['0', '0.1', '1'].map((given) => shareIn('--painted', given))).toEqual([0, 0.1, 1]);
  for (const none of ['', ' ', 'half', '-0.1', '1.1'])
    expect(() => shareIn('--painted', none)).toThrow('--painted');
});

test('one of some names, or all of them', () => {
  expect(oneOf('--scenario', 'easy', ['easy', 'hubs'])).toBe('easy');
  expect(() => oneOf('--scenario', 'toString', ['easy', 'hubs'])).toThrow(
    '--scenario: there is no “toString”; there are easy, hubs',
  );
});

test('what is wrong with options is told from what is wrong with a bench', () => {
  const thrownBy = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };
  const options = { ads: { type: 'string' } } as const;
  for (const args of [['--add', '7'], ['--ads'], ['7']])
    expect(isWrongOption(thrownBy(() => parseArgs({ args, options })))).toBe(true);
  expect(isWrongOption(thrownBy(() => wholeNumber('--ads', 'x')))).toBe(true);
  expect(isWrongOption(new RangeError('Invalid array length'))).toBe(false);
});
