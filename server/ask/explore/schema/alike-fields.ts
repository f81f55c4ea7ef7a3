import type { Builder } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { Alike, AlikeImage } from '../index.ts';

/** Images that look alike: what was compared, by which method, and how far apart it is. */
export function addAlike(builder: Builder, { Image, Entity }: RecordedTypes) {
  const One = builder.objectRef<AlikeImage>('AlikeImage').implement({
    description: 'One image of those that look alike, and how a method compared it.',
    fields: (t) => ({
      image: t.field({ description: 'The image.', type: Image, resolve: ({ image }) => image }),
      hash: t.string({
        nullable: true,
        description: 'PDQ hash of the whole picture, 64 hex digits; null when it has none.',
        resolve: ({ image }) => textOf(image.properties.pdq),
      }),
      quality: t.int({
        nullable: true,
        description:
          'How much there is to see for the PDQ hash, 0 to 100; null where it is not known or 0.',
        resolve: ({ image }) => Number(image.properties.pdqQuality ?? 0) || null,
      }),
      method: t.string({
        description: 'The method that compared it.',
        resolve: ({ evidence }) => evidence.method,
      }),
      version: t.string({
        description: 'The version of that method.',
        resolve: ({ evidence }) => evidence.version,
      }),
      steps: t.stringList({
        description:
          'How it was compared, and its distance from the first image of the image cluster.',
        resolve: ({ evidence }) => [...(evidence.steps ?? [])],
      }),
      confidence: t.float({
        description: 'How sure the method is that it belongs to the image cluster, 0 to 1.',
        resolve: ({ evidence }) => evidence.confidence,
      }),
    }),
  });
  return builder.objectRef<Alike>('Alike').implement({
    description: 'Images that a method finds to look alike.',
    fields: (t) => ({
      picture: t.field({
        description: 'The image cluster to which these images belong.',
        type: Entity,
        resolve: ({ picture }) => picture,
      }),
      images: t.field({
        description:
          'The images that the question names, or that the ad shows; the surest first, else in the order of the question.',
        type: [One],
        resolve: ({ images }) => [...images],
      }),
      distance: t.int({
        nullable: true,
        description:
          'For two images: in how many of 256 bits the PDQ hashes of the whole pictures differ; null otherwise.',
        resolve: ({ distance }) => distance ?? null,
      }),
      most: t.exposeInt('most', {
        description:
          'In how many of 256 bits an image may differ from the first image of its image cluster.',
      }),
    }),
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
