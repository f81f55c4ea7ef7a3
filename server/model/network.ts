import type { Kind } from './kind.ts';

export const network: Kind = {
  kind: 'network',
  label: 'Network',
  title: 'Network',
  plural: 'Networks',
  family: 'context',
  properties: { size: { title: 'Ads', type: 'integer' } },
  specificity: 0,
  redact: (n) => `Network ${n}`,
};
