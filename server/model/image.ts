import type { EntityRecord, Kind } from './kind.ts';

export const image: Kind = {
  kind: 'image',
  label: 'Image',
  title: 'Image',
  plural: 'Images',
  family: 'source',
  properties: {
    sha256: { title: 'SHA-256', type: 'text' },
    width: { title: 'Width, px', type: 'integer' },
    height: { title: 'Height, px', type: 'integer' },
    mime: { title: 'Format', type: 'text' },
    pdq: { title: 'PDQ hash', type: 'text' },
    pdqQuality: { title: 'PDQ quality, of 100', type: 'integer' },
    received: { title: 'Bytes received', type: 'boolean' },
    url: { title: 'Address', type: 'text' },
  },
  specificity: 0.6,
  redact: (n) => `Image ${n}`,
};

/** Exact bytes, by their SHA-256 in lower-case hex. */
export function imageEntity(
  sha256: string,
  properties: {
    readonly width?: number;
    readonly height?: number;
    readonly mime?: string;
    readonly pdq?: string;
    readonly pdqQuality?: number;
    readonly url?: string;
    readonly received: boolean;
  },
): EntityRecord {
  return {
    kind: 'image',
    id: `image:${sha256}`,
    caption: `Image ${sha256.slice(0, 4)}`,
    properties: { sha256, ...properties },
  };
}
