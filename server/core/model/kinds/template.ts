import { declare, type EntityRecord } from '../kind.ts';
import { ad } from './ad.ts';

export const template = declare({
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
  unshown: { number: 'order in which it came', signature: 'MinHash of its words' },
  snapshot: 'template',
  resolution: { group: 'template', rho: 0.15 },
  russian: {
    title: 'шаблон текста',
    plural: 'Шаблоны текста',
    forms: ['шаблон текста', 'шаблона текста', 'шаблонов текста'],
  },
  inCase: { type: 'uco-core:UcoObject' },
  abroad: {
    maltego: 'maltego.Phrase',
    stix: ({ sample }, name) => ({ type: 'note', abstract: name, content: sample ?? name }),
    ftm: ({ sample }, name) => ['PlainText', { title: name, bodyText: sample }],
  },
  mark: { shape: 'sheet', w: 13, h: 15, fill: '#EEF0F2', stroke: '#2B323B', sign: 'lines' },
  look: {
    shape: 'sheet',
    size: [30, 26],
    icon: 'M4 5a1 1 0 0 1 1 -1h14a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1l0 -2 M4 13a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -6 M14 12l6 0 M14 16l6 0 M14 20l6 0',
    colour: ad.look.colour,
    double: true,
  },
});

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
