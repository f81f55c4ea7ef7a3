import { declare, type EntityRecord } from '../kind.ts';
import { image } from './image.ts';

export const cluster = declare({
  kind: 'cluster',
  label: 'ImageCluster',
  title: 'Image cluster',
  plural: 'Image clusters',
  description: 'Images that look the same, found by a method.',
  family: 'source',
  properties: {
    size: {
      title: 'Images that look the same',
      description: 'Images that belong to the image cluster.',
      type: 'integer',
    },
    pdq: {
      title: 'PDQ hash of the first, without borders',
      description: 'PDQ hash of its first image without borders, 64 hex digits.',
      type: 'text',
    },
    detail: {
      title: 'Parts of the first that hold an edge, of 64',
      description: 'In how many of 64 parts of its first image there is an edge.',
      type: 'integer',
    },
  },
  unshown: { number: 'order in which it came' },
  snapshot: 'cluster',
  resolution: { group: 'cluster', rho: 0.15 },
  russian: {
    title: 'группа сходных изображений',
    plural: 'Группы сходных изображений',
    forms: [
      'группа сходных изображений',
      'группы сходных изображений',
      'групп сходных изображений',
    ],
  },
  inCase: { type: 'uco-core:UcoObject' },
  abroad: {
    maltego: 'maltego.Phrase',
    stix: (_, name) => ({ type: 'grouping', context: 'unspecified', name }),
    ftm: (_, name) => ['Folder', { title: name }],
  },
  mark: { shape: 'rect', w: 15, h: 15, fill: '#FFF3D1', stroke: '#5C3E00', sign: 'inner' },
  look: {
    shape: 'square',
    size: [31, 31],
    icon: 'M15 8h.01 M11.5 21h-5.5a3 3 0 0 1 -3 -3v-12a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v5.5 M15 18a3 3 0 1 0 6 0a3 3 0 1 0 -6 0 M20.2 20.2l1.8 1.8 M3 16l5 -5c.928 -.893 2.072 -.893 3 0l2 2',
    colour: image.look.colour,
    double: true,
    thumb: true,
  },
});

/**
 * Images that look the same, named by the image that leads them.
 * @param sha256 of the leading image
 * @param pdq of its content, 64 hex digits
 * @param detail in how many of 64 parts of its content there is an edge
 */
export function clusterEntity(sha256: string, pdq: string, detail: number): EntityRecord {
  return {
    kind: 'cluster',
    id: `cluster:${sha256}`,
    caption: `Image cluster ${sha256.slice(0, 4)}`,
    properties: { pdq, detail },
  };
}
