import { api, atMost, builder, costOfSearch, mostEntities } from '../../../core/graphql/index.ts';
import { relationships } from '../../../core/model/index.ts';
import { imagesBetween, type LinkView, linkId, linksAmong } from '../index.ts';

const stored = relationships as Record<keyof typeof relationships, { description: string }>;

/** Links, and those among things on a canvas. */
export function addLinks() {
  const LinkType = builder.enumType('LinkType', {
    values: {
      ...stored,
      TOGETHER: { description: 'Two entities stand in the same ads. It is derived, never stored.' },
    },
    description: 'What kind of connection a link is.',
  });
  const Link = api.implement(api.objectRef<LinkView>('Link'), {
    description:
      'A connection between two entities: a stored relationship, or ads in which both stand.',
    types: { LinkType },
    fields: {
      id: 'ID! The id of the link: its two ends and its type.',
      type: 'LinkType! What kind of connection it is.',
      source: 'ID! The id of the entity at which it begins.',
      target: 'ID! The id of the entity at which it ends.',
      inferred: 'Boolean! A method proposes it; nobody read it. Drawn dashed.',
      throughHub: 'Boolean! Whether it goes through a hub, which can link strangers.',
      judgedWrong:
        'Boolean! Nothing holds it any more: every observation behind it is judged wrong.',
      ads: 'Int! For TOGETHER the ads that hold both; 1 otherwise.',
      captures: 'Int! Captures in which it was seen; 1 where they are not counted.',
      confidence: 'Float! How surely it was read, 0 to 1; 1 where no reading is behind it.',
      firstSeen: 'DateTime When it was first seen in a capture; null where no time is known.',
      lastSeen: 'DateTime When it was last seen in a capture; null where no time is known.',
    },
    resolve: {
      id: linkId,
      captures: ({ captures }) => captures ?? 1,
      confidence: ({ confidence }) => confidence ?? 1,
    },
  });
  api.query('links', {
    types: { Link },
    gives: `[Link!]! Every link among these entities; at most ${mostEntities} ids.`,
    args: {
      ids: '[ID!]! The ids of the entities, such as phone:+77000000001; at most 8000.',
      of: '[ID!] Only links that touch these of the entities, such as what is new on a canvas; left out: all.',
    },
    complexity: { field: costOfSearch, multiplier: 5 },
    resolve: (_, { ids, of }, { graph }) =>
      linksAmong(graph, atMost(ids), of ? atMost(of.filter((id) => ids.includes(id))) : ids),
  });
  api.query('imagesBetween', {
    gives:
      '[ID!]! The images by way of which ads among these entities hold pictures among them; a picture without them seems to stand alone.',
    args: { ids: '[ID!]! The ids of the entities; at most 8000.' },
    complexity: { field: costOfSearch, multiplier: 5 },
    resolve: (_, { ids }, { graph }) => imagesBetween(graph, atMost(ids)),
  });
  return { Link };
}

export type LinkTypes = ReturnType<typeof addLinks>;
