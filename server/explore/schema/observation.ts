import type { Builder } from '../../api/builder.ts';
import { observationsOfCapture, type PicturePlace, type PlacedObservation } from '../index.ts';
import type { CaptureTypes } from './capture.ts';
import { type EntityTypes, entityOr } from './entity.ts';
import type { addSearch } from './search.ts';

type Types = EntityTypes & CaptureTypes & ReturnType<typeof addSearch>;

/** Observations: where an identifier stands in a capture, and how it was read. */
export function addObservations(builder: Builder, { Entity, Capture, Excerpt }: Types) {
  const Place = builder.objectRef<PicturePlace>('PicturePlace').implement({
    description: 'A place in a picture, in pixels of the picture as it is shown.',
    fields: (t) => ({
      image: t.exposeID('image'),
      x: t.exposeInt('x'),
      y: t.exposeInt('y'),
      width: t.exposeInt('width'),
      height: t.exposeInt('height'),
    }),
  });
  const Observation = builder.objectRef<PlacedObservation>('Observation').implement({
    description: 'How one identifier was read at one place.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        resolve: ({ entity }, _, { loaders }) => entityOr(loaders.entity.load(entity), entity),
      }),
      ad: t.exposeID('ad'),
      capture: t.exposeID('capture'),
      field: t.exposeString('field'),
      raw: t.exposeString('raw'),
      start: t.exposeInt('start', {
        description: 'UTF-16 code units from the beginning of the field.',
      }),
      end: t.exposeInt('end'),
      method: t.exposeString('method'),
      version: t.exposeString('version'),
      steps: t.stringList({ resolve: ({ steps }) => [...(steps ?? [])] }),
      confidence: t.exposeFloat('confidence'),
      inferred: t.exposeBoolean('inferred'),
      excerpt: t.field({ type: Excerpt, resolve: ({ excerpt }) => excerpt }),
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
  return { Observation };
}

export type ObservationTypes = ReturnType<typeof addObservations>;
