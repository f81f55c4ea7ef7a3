import { graphql } from '../gql/gql.ts';

/** What every drawn entity carries; enough for the canvas, tables and rows. */
export const EntityFields = graphql(`
  fragment EntityFields on Entity {
    __typename
    id
    kind
    caption
    ads
    firstSeen
    lastSeen
    hub { reason ads posters }
    ... on Ad { country adPlatform: platform }
    ... on Phone { country }
  }
`);

/** What every drawn link carries. */
export const LinkFields = graphql(`
  fragment LinkFields on Link {
    id type source target inferred throughHub ads captures confidence firstSeen lastSeen
  }
`);
