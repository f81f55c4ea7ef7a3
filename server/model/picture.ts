import type { Kind } from './kind.ts';

export const picture: Kind = {
  kind: 'picture',
  label: 'Picture',
  title: 'Picture',
  plural: 'Pictures',
  family: 'source',
  properties: { size: { title: 'Images that look the same', type: 'integer' } },
  specificity: 0.5,
  redact: (n) => `Picture ${n}`,
};
