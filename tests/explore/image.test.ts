import { describe, expect, test } from 'vitest';
import { readBox } from '../../server/explore/image.ts';

describe('a box on a picture', () => {
  test('is read as it was written', () => {
    expect(readBox('{"x":40,"y":60,"width":180.5,"height":36}')).toEqual({
      ...{ x: 40, y: 60, width: 180.5, height: 36 },
    });
  });

  test.each([
    ['no JSON', 'x=40'],
    ['a list', '[40,60,180,36]'],
    ['without a side', '{"x":40,"y":60,"width":180}'],
    ['outside the picture', '{"x":-1,"y":60,"width":180,"height":36}'],
    ['text for a number', '{"x":"40","y":60,"width":180,"height":36}'],
    ['nothing', null],
    ['a number', 7],
  ])('%s is none', (_, value) => {
    expect(readBox(value)).toBeUndefined();
  });
});
