import type { Builder } from '../../api/builder.ts';
import type { Alike, AlikeImage } from '../index.ts';
import type { EntityTypes } from './entity.ts';

/** Images that look alike: what was compared, by which method, and how far apart it is. */
export function addAlike(builder: Builder, { Image, Entity }: EntityTypes) {
  const One = builder.objectRef<AlikeImage>('AlikeImage').implement({
    fields: (t) => ({
      image: t.field({ type: Image, resolve: ({ image }) => image }),
      hash: t.string({
        nullable: true,
        description: 'PDQ of the whole picture, 64 hex digits; null when it has none.',
        resolve: ({ image }) => textOf(image.properties.pdq),
      }),
      quality: t.int({
        nullable: true,
        description: 'How much there is to see, of 100.',
        resolve: ({ image }) => Number(image.properties.pdqQuality ?? 0) || null,
      }),
      method: t.string({ resolve: ({ evidence }) => evidence.method }),
      version: t.string({ resolve: ({ evidence }) => evidence.version }),
      steps: t.stringList({
        description: 'How it was compared, and its distance from the first image of the picture.',
        resolve: ({ evidence }) => [...(evidence.steps ?? [])],
      }),
      confidence: t.float({ resolve: ({ evidence }) => evidence.confidence }),
    }),
  });
  return builder.objectRef<Alike>('Alike').implement({
    description: 'Images that a method finds to look alike.',
    fields: (t) => ({
      picture: t.field({ type: Entity, resolve: ({ picture }) => picture }),
      images: t.field({ type: [One], resolve: ({ images }) => [...images] }),
      distance: t.int({
        nullable: true,
        description: 'Of two images: bits of 256 in which the whole pictures differ, as they lie.',
        resolve: ({ distance }) => distance ?? null,
      }),
      most: t.exposeInt('most', {
        description: 'Bits that may differ from the first image of a picture.',
      }),
    }),
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
