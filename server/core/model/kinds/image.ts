import { declare, type EntityRecord } from '../kind.ts';

export const image = declare({
  kind: 'image',
  label: 'Image',
  title: 'Image',
  plural: 'Images',
  description: 'A picture file that ads show, told apart by its bytes.',
  family: 'source',
  properties: {
    sha256: {
      title: 'SHA-256',
      description: 'SHA-256 of the bytes, in lower-case hex.',
      type: 'text',
    },
    width: { title: 'Width, px', description: 'The width, in pixels.', type: 'integer' },
    height: { title: 'Height, px', description: 'The height, in pixels.', type: 'integer' },
    mime: {
      title: 'Format',
      description: 'The media type of the file, such as image/jpeg.',
      type: 'text',
    },
    pdq: {
      title: 'PDQ hash',
      description:
        'PDQ hash of the whole picture, 64 hex digits: pictures that look alike have hashes that differ in few bits.',
      type: 'text',
    },
    pdqQuality: {
      title: 'PDQ quality, of 100',
      description: 'How much there is to see for the PDQ hash, 0 to 100.',
      type: 'integer',
    },
    received: {
      title: 'Bytes received',
      description: 'Whether the bytes of the file were received.',
      type: 'boolean',
    },
    url: { title: 'Address', description: 'The address from which the image came.', type: 'text' },
  },
  snapshot: 'image',
  russian: {
    title: 'изображение',
    plural: 'Изображения',
    forms: ['изображение', 'изображения', 'изображений'],
  },
  inCase: { type: 'uco-observable:RasterPicture' },
  abroad: {
    maltego: 'maltego.Image',
    stix: ({ sha256, mime }) => ({
      type: 'file',
      hashes: { 'SHA-256': sha256 },
      mime_type: mime,
    }),
    ftm: ({ sha256, mime, url }) => ['Image', { fileName: sha256, mimeType: mime, sourceUrl: url }],
  },
  mark: { shape: 'rect', w: 14, h: 14, fill: '#FFF3D1', stroke: '#5C3E00', sign: 'slash' },
  look: {
    shape: 'square',
    size: [25, 25],
    icon: 'M15 8h.01 M3 6a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-12 M3 16l5 -5c.928 -.893 2.072 -.893 3 0l5 5 M14 14l1 -1c.928 -.893 2.072 -.893 3 0l3 3',
    colour: {
      light: { fill: '#FFF3D1', stroke: '#7A5200', icon: '#7A5200' },
      dark: { fill: '#2E2610', stroke: '#E8A93A', icon: '#F0B84F' },
    },
    thumb: true,
  },
});

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

/** The SHA-256 of an image, or of the one that leads an image cluster, by the id of either; undefined for all else. */
export const pictureOf = (id: string): string | undefined =>
  /^(?:image|cluster):([0-9a-f]{64})$/.exec(id)?.[1];
