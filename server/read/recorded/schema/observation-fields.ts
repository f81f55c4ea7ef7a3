import { api } from '../../../core/graphql/index.ts';
import {
  type Excerpt as ExcerptView,
  observationsOfCapture,
  type PicturePlace,
  type PlacedObservation,
} from '../index.ts';
import type { CaptureTypes } from './capture-fields.ts';
import { type EntityTypes, entityOr } from './entity-fields.ts';

type Types = EntityTypes & CaptureTypes;

/** Observations: where an identifier stands in a capture, and how it was read. */
export function addObservations({ Entity, Capture }: Types) {
  const Excerpt = api.implement(api.objectRef<ExcerptView>('Excerpt'), {
    description: 'A part of a text: what was found, and the words around it.',
    fields: {
      before: 'String! The words before what was found.',
      match: 'String! What was found, exactly as it is written.',
      after: 'String! The words behind what was found.',
    },
  });
  const Place = api.implement(api.objectRef<PicturePlace>('PicturePlace'), {
    description: 'A place in a picture, in pixels of the picture as it is shown.',
    fields: {
      image: 'ID! The id of the image.',
      x: 'Int! Pixels from the left edge of the picture to the place.',
      y: 'Int! Pixels from the upper edge of the picture to the place.',
      width: 'Int! The width of the place, in pixels.',
      height: 'Int! The height of the place, in pixels.',
    },
  });
  const Observation = api.implement(api.objectRef<PlacedObservation>('Observation'), {
    description: 'How one identifier was read at one place.',
    types: { Entity, Excerpt, Place },
    fields: {
      entity: 'Entity! What it was read as.',
      ad: 'ID! The id of the ad; empty where the capture is no longer held.',
      capture: 'ID! The id of the capture in which it was read.',
      field:
        'String! The source field where it was read: title, text, structured (a contact field) or image.',
      raw: 'String! What is written there, exactly as in the source.',
      start: 'Int! UTF-16 code units from the beginning of the field.',
      end: 'Int! UTF-16 code units from the beginning of the field to what follows it.',
      method: 'String! The rule or program that read it.',
      version: 'String! The version of that method.',
      steps:
        '[String!]! What was done to turn the written value into the identifier, in words and in order; empty where nothing was done.',
      confidence:
        'Float! How surely it was read, 0 to 1. It does not say how telling the identifier is.',
      inferred: 'Boolean! A method proposes it; nobody read it in the source.',
      excerpt: 'Excerpt! The value with the words around it.',
      picture: 'Place Where in which picture it was read, for what was read in one.',
    },
    resolve: {
      entity: ({ entity }, _, { loaders }) => entityOr(loaders, entity),
      steps: ({ steps }) => [...(steps ?? [])],
    },
  });
  api.field(Capture, 'observations', {
    types: { Observation },
    gives:
      '[Observation!]! Every identifier in it and where it stands: extraction is run again on the stored words; what it does not find again stands as it was first read.',
    resolve: async (capture, _, { loaders }) => {
      const [{ content }, listed] = await Promise.all([
        loaders.stored.load(capture),
        loaders.listed.load(capture.ad),
      ]);
      return observationsOfCapture(capture, content, listed);
    },
  });
  return { Excerpt, Observation };
}
