import type { Kind } from './kind.ts';

export const template: Kind = {
  kind: 'template',
  label: 'Template',
  title: 'Wording',
  plural: 'Wordings',
  family: 'source',
  properties: {
    size: { title: 'Ads worded the same', type: 'integer' },
    sample: { title: 'Sample', type: 'text' },
  },
  specificity: 0.4,
  redact: (n) => `Wording ${n}`,
};
