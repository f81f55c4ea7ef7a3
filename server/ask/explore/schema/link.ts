import { atMost, type Builder, costOfSearch, mostEntities } from '../../../core/graphql/index.ts';
import { relationships } from '../../../core/model/index.ts';
import { imagesBetween, type LinkView, linkId, linksAmong } from '../index.ts';

const stored = relationships as Record<keyof typeof relationships, { description: string }>;

/** Links, and those among things on a canvas. */
export function addLinks(builder: Builder) {
  const LinkType = builder.enumType('LinkType', {
    values: {
      ...stored,
      TOGETHER: { description: 'Two entities stand in the same ads. It is derived, never stored.' },
    },
    description: 'What kind of connection a link is.',
  });
  const Link = builder.objectRef<LinkView>('Link').implement({
    description:
      'A connection between two entities: a stored relationship, or ads in which both stand.',
    fields: (t) => ({
      id: t.id({ description: 'The id of the link: its two ends and its type.', resolve: linkId }),
      type: t.field({
        description: 'What kind of connection it is.',
        type: LinkType,
        resolve: ({ type }) => type,
      }),
      source: t.exposeID('source', { description: 'The id of the entity at which it begins.' }),
      target: t.exposeID('target', { description: 'The id of the entity at which it ends.' }),
      inferred: t.exposeBoolean('inferred', {
        description: 'A method proposes it; nobody read it. Drawn dashed.',
      }),
      throughHub: t.exposeBoolean('throughHub', {
        description: 'Whether it goes through a hub, which can link strangers.',
      }),
      judgedWrong: t.exposeBoolean('judgedWrong', {
        description: 'Nothing holds it any more: every observation behind it is judged wrong.',
      }),
      ads: t.exposeInt('ads', { description: 'For TOGETHER the ads that hold both; 1 otherwise.' }),
      captures: t.int({
        description: 'Captures in which it was seen; 1 where they are not counted.',
        resolve: ({ captures }) => captures ?? 1,
      }),
      confidence: t.float({
        description: 'How surely it was read, 0 to 1; 1 where no reading is behind it.',
        resolve: ({ confidence }) => confidence ?? 1,
      }),
      firstSeen: t.field({
        description: 'When it was first seen in a capture; null where no time is known.',
        type: 'DateTime',
        nullable: true,
        resolve: ({ firstSeen }) => firstSeen ?? null,
      }),
      lastSeen: t.field({
        description: 'When it was last seen in a capture; null where no time is known.',
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastSeen }) => lastSeen ?? null,
      }),
    }),
  });
  builder.queryField('links', (t) =>
    t.field({
      type: [Link],
      description: `Every link among these entities; at most ${mostEntities} ids.`,
      args: {
        ids: t.arg.idList({
          description: 'The ids of the entities, such as phone:+77000000001; at most 8000.',
          required: true,
        }),
        of: t.arg.idList({
          description:
            'Only links that touch these of the entities, such as what is new on a canvas; left out: all.',
        }),
      },
      complexity: { field: costOfSearch, multiplier: 5 },
      resolve: (_, { ids, of }, { graph }) =>
        linksAmong(graph, atMost(ids), of ? atMost(of.filter((id) => ids.includes(id))) : ids),
    }),
  );
  builder.queryField('imagesBetween', (t) =>
    t.idList({
      description:
        'The images by way of which ads among these entities hold pictures among them; a picture without them seems to stand alone.',
      args: {
        ids: t.arg.idList({
          description: 'The ids of the entities; at most 8000.',
          required: true,
        }),
      },
      complexity: { field: costOfSearch, multiplier: 5 },
      resolve: (_, { ids }, { graph }) => imagesBetween(graph, atMost(ids)),
    }),
  );
  return { Link };
}

export type LinkTypes = ReturnType<typeof addLinks>;
