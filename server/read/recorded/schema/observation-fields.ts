import type { Builder } from '../../../core/graphql/index.ts';
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
export function addObservations(builder: Builder, { Entity, Capture }: Types) {
  const Excerpt = builder.objectRef<ExcerptView>('Excerpt').implement({
    description: 'A part of a text: what was found, and the words around it.',
    fields: (t) => ({
      before: t.exposeString('before', { description: 'The words before what was found.' }),
      match: t.exposeString('match', { description: 'What was found, exactly as it is written.' }),
      after: t.exposeString('after', { description: 'The words behind what was found.' }),
    }),
  });
  const Place = builder.objectRef<PicturePlace>('PicturePlace').implement({
    description: 'A place in a picture, in pixels of the picture as it is shown.',
    fields: (t) => ({
      image: t.exposeID('image', { description: 'The id of the image.' }),
      x: t.exposeInt('x', {
        description: 'Pixels from the left edge of the picture to the place.',
      }),
      y: t.exposeInt('y', {
        description: 'Pixels from the upper edge of the picture to the place.',
      }),
      width: t.exposeInt('width', { description: 'The width of the place, in pixels.' }),
      height: t.exposeInt('height', { description: 'The height of the place, in pixels.' }),
    }),
  });
  const Observation = builder.objectRef<PlacedObservation>('Observation').implement({
    description: 'How one identifier was read at one place.',
    fields: (t) => ({
      entity: t.field({
        description: 'What it was read as.',
        type: Entity,
        resolve: ({ entity }, _, { loaders }) => entityOr(loaders.entity.load(entity), entity),
      }),
      ad: t.exposeID('ad', {
        description: 'The id of the ad; empty where the capture is no longer held.',
      }),
      capture: t.exposeID('capture', {
        description: 'The id of the capture in which it was read.',
      }),
      field: t.exposeString('field', {
        description:
          'The source field where it was read: title, text, structured (a contact field) or image.',
      }),
      raw: t.exposeString('raw', {
        description: 'What is written there, exactly as in the source.',
      }),
      start: t.exposeInt('start', {
        description: 'UTF-16 code units from the beginning of the field.',
      }),
      end: t.exposeInt('end', {
        description: 'UTF-16 code units from the beginning of the field to what follows it.',
      }),
      method: t.exposeString('method', { description: 'The rule or program that read it.' }),
      version: t.exposeString('version', { description: 'The version of that method.' }),
      steps: t.stringList({
        description:
          'What was done to turn the written value into the identifier, in words and in order; empty where nothing was done.',
        resolve: ({ steps }) => [...(steps ?? [])],
      }),
      confidence: t.exposeFloat('confidence', {
        description:
          'How surely it was read, 0 to 1. It does not say how telling the identifier is.',
      }),
      inferred: t.exposeBoolean('inferred', {
        description: 'A method proposes it; nobody read it in the source.',
      }),
      excerpt: t.field({
        description: 'The value with the words around it.',
        type: Excerpt,
        resolve: ({ excerpt }) => excerpt,
      }),
      picture: t.field({
        type: Place,
        nullable: true,
        description: 'Where in which picture it was read, for what was read in one.',
        resolve: ({ picture }) => picture ?? null,
      }),
    }),
  });
  builder.objectField(Capture, 'observations', (t) =>
    t.field({
      type: [Observation],
      description:
        'Every identifier in it and where it stands: extraction is run again on the stored words; what it does not find again stands as it was first read.',
      resolve: async (capture, _, { loaders }) => {
        const [{ content }, listed] = await Promise.all([
          loaders.stored.load(capture),
          loaders.listed.load(capture.ad),
        ]);
        return observationsOfCapture(capture, content, listed);
      },
    }),
  );
  return { Excerpt, Observation };
}
