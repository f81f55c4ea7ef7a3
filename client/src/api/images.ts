import { graphql } from '../gql/gql.ts';
import { request } from './client.ts';
import type { Signing } from './judgements.ts';

const RevealImage = graphql(`
  mutation RevealImage($id: ID!, $reason: String!, $initials: String!) {
    revealImage(id: $id, reason: $reason, initials: $initials) { href expiresAt }
  }
`);

const BlurredThumbsQuery = graphql(`
  query BlurredThumbs($ids: [ID!]!) {
    blurredThumbs(ids: $ids) { id href }
  }
`);

/** The blurred thumbs of images and image clusters, each as a data address; those that have none are left out. */
export const readThumbs = (ids: string[]) =>
  request(BlurredThumbsQuery, { ids }).then((data) => data.blurredThumbs);

/** Asks to see a picture, signed, with a reason that is logged; the address is good for five minutes. */
export const revealImage = (id: string, signing: Signing) =>
  request(RevealImage, { id, ...signing }).then((data) => data.revealImage);
