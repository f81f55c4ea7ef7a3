import type { EntityRecord, Kind } from './kind.ts';

export const template: Kind = {
  kind: 'template',
  label: 'Template',
  title: 'Template',
  plural: 'Templates',
  description: 'Ads in nearly the same words, found by a method.',
  family: 'source',
  properties: {
    size: {
      title: 'Ads worded the same',
      description: 'Ads that use the template.',
      type: 'integer',
    },
    sample: {
      title: 'Sample',
      description: 'The beginning of its words, without contacts and numbers.',
      type: 'text',
    },
  },
  specificity: 0.4,
  redact: (n) => `Template ${n}`,
};

/**
 * Ads that are worded alike, named by the words that lead them.
 * @param sha256 of the leading words, as they are compared
 * @param sample the beginning of these words: contacts and numbers are not among them
 * @param signature of these words, as base64
 */
export function templateEntity(sha256: string, sample: string, signature: string): EntityRecord {
  return {
    kind: 'template',
    id: `template:${sha256}`,
    caption: `Template ${sha256.slice(0, 4)}`,
    properties: { sample, signature },
  };
}
