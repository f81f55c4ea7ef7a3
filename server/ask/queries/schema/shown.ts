import { builder, enumValues, query } from '../../../core/graphql/index.ts';
import { type ShownName, shownCypher } from '../index.ts';

/** The Cypher behind the views of the workspace. */
export function addShown(): void {
  const View = builder.enumType('ShownView', {
    description: 'A view of the workspace whose Cypher can be shown.',
    values: enumValues<ShownName>({
      'overview-cells': 'Ads by country and platform on the overview.',
      'overview-corridors': 'Countries that share identifiers or networks, on the overview.',
      'overview-weeks': 'Ads by week on the overview.',
      'overview-places': 'Ads by place on the overview.',
      'overview-growing': 'Networks that grow, on the overview.',
      'overview-operations': 'What associates the networks of operations, on the overview.',
      neighbours: 'What Explore adds when an entity is expanded.',
      paths: 'Paths that no hub lies on.',
      'paths-through-hub': 'Paths that a hub lies on.',
      track: 'The ads and places of a track.',
    }),
  });
  query('shownCypher', {
    types: { View },
    gives:
      'String! The statement of a view with a header, as a text that can be run, changed and saved. Where the view does not ask Neo4j itself, the text says so, and is the same in Cypher.',
    args: { view: 'View! The view.' },
    resolve: (_, { view }) => shownCypher(view as ShownName),
  });
}
