import { graphql } from '../gql/gql.ts';
import { request } from './client.ts';

const RevealImage = graphql(`
  mutation RevealImage($id: ID!, $reason: String!) {
    revealImage(id: $id, reason: $reason) { href expiresAt }
  }
`);

/** Asks to see a picture, with a reason that is logged; the address is good for five minutes. */
export const revealImage = (id: string, reason: string) =>
  request(RevealImage, { id, reason }).then((data) => data.revealImage);
