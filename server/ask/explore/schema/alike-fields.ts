import { implement, objectRef } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { Alike, AlikeImage } from '../index.ts';

/** Images that look alike: what was compared, by which method, and how far apart it is. */
export function addAlike({ Image, Entity }: RecordedTypes) {
  const One = implement(objectRef<AlikeImage>('AlikeImage'), {
    description: 'One image of those that look alike, and how a method compared it.',
    types: { Image },
    fields: {
      image: 'Image! The image.',
      hash: 'String PDQ hash of the whole picture, 64 hex digits; null when it has none.',
      quality:
        'Int How much there is to see for the PDQ hash, 0 to 100; null where it is not known or 0.',
      method: 'String! The method that compared it.',
      version: 'String! The version of that method.',
      steps:
        '[String!]! How it was compared, and its distance from the first image of the image cluster.',
      confidence: 'Float! How sure the method is that it belongs to the image cluster, 0 to 1.',
    },
    resolve: {
      hash: ({ image }) => textOf(image.properties.pdq),
      quality: ({ image }) => Number(image.properties.pdqQuality ?? 0) || null,
      method: ({ evidence }) => evidence.method,
      version: ({ evidence }) => evidence.version,
      steps: ({ evidence }) => [...(evidence.steps ?? [])],
      confidence: ({ evidence }) => evidence.confidence,
    },
  });
  return implement(objectRef<Alike>('Alike'), {
    description: 'Images that a method finds to look alike.',
    types: { Entity, One },
    fields: {
      picture: 'Entity! The image cluster to which these images belong.',
      images:
        '[One!]! The images that the question names, or that the ad shows; the surest first, else in the order of the question.',
      distance:
        'Int For two images: in how many of 256 bits the PDQ hashes of the whole pictures differ; null otherwise.',
      most: 'Int! In how many of 256 bits an image may differ from the first image of its image cluster.',
    },
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
