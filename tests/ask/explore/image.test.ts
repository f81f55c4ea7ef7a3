import { describe, expect, test } from 'vitest';
import { readBox } from '../../../server/ask/explore/image.ts';

describe('a box on a picture', () => {
  test('is read as it was written', () => {
    expect(readBox([40, 60, 180.5, 36])).toEqual({ x: 40, y: 60, width: 180.5, height: 36 });
  });

  test.each([
    ['a text', '[40,60,180,36]'],
    ['without a side', [40, 60, 180]],
    ['a side too many', [40, 60, 180, 36, 1]],
    ['outside the picture', [-1, 60, 180, 36]],
    ['text for a number', ['40', 60, 180, 36]],
    ['nothing', null],
    ['a number', 7],
  ])('%s is none', (_, value) => {
    expect(readBox(value)).toBeUndefined();
  });
});
