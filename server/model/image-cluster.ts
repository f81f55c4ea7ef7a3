import type { EntityRecord, Kind } from './kind.ts';

export const cluster: Kind = {
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
  specificity: 0.5,
  redact: (n) => `Image cluster ${n}`,
};

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
