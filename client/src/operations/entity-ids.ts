import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';

const NetworkEntityIds = graphql(`
  query NetworkEntityIds($id: ID!, $identifiers: Int!, $ads: Int!) {
    network(id: $id) { entityIds(identifiers: $identifiers, ads: $ads) }
  }
`);

/** So much of a network goes to the canvas at once; more would hide what holds it together. */
export const onCanvas = { identifiers: 500, ads: 400 };

/** What stands for a network elsewhere: what it rests on without its hubs, then its ads, by id. */
export const readEntityIds = (id: string, most: typeof onCanvas): Promise<string[]> =>
  request(NetworkEntityIds, { id, ...most }).then(({ network }) => network.entityIds);
