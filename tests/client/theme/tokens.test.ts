import { expect, test } from 'vitest';
import { kindMarks, kindOrder, kindStyles, tokenPaint } from '../../../client/src/theme/kinds.ts';
import { cssVariables, mix, plainVariables, tokens } from '../../../client/src/theme/tokens.ts';

test('every colour of the file is a variable in both themes', () => {
  for (const mode of ['light', 'dark'] as const) {
    const variables = cssVariables(mode);
    expect(variables['--tl-surface-panel']).toBe(tokens.color[mode].surface.panel);
    expect(variables['--tl-action-on-ink']).toBe(tokens.color[mode].action.onInk);
    expect(variables['--tl-node-phone-fill']).toBe(kindStyles.phone.colour[mode].fill);
    expect(variables['--tl-edge-inferred']).toBe(tokens.edge.inferred.colour[mode]);
  }
  expect(Object.keys(cssVariables('light'))).toEqual(Object.keys(cssVariables('dark')));
  expect(plainVariables()['--tl-size-top-bar']).toBe('48px');
});

test('a mixed colour lies between its two', () => {
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mix('#ffe58a', '#ffffff', 0)).toBe('#ffffff');
});

test('no two kinds look alike without colour: shape, size or icon differs', () => {
  const looks = kindOrder.map((kind) => {
    const { shape, icon } = kindStyles[kind];
    return `${shape} ${icon}`;
  });
  expect(new Set(looks).size).toBe(kindOrder.length);
});

test('a hub has a second ring and a selected hub a halo behind it', () => {
  const paint = tokenPaint('phone', 'light');
  const keys = (hub: boolean, selected: boolean) =>
    kindMarks('phone', { hub, selected, paint }).map(({ key }) => key);
  expect(keys(false, false)).toEqual(['body', 'icon']);
  expect(keys(true, false)).toEqual(['ring', 'body', 'icon']);
  expect(keys(true, true)).toEqual(['halo', 'ring', 'body', 'icon']);
});
