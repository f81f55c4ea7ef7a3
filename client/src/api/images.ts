import { graphql } from '../gql/gql.ts';
import { request } from './client.ts';
import type { Signing } from './judgements.ts';

const RevealImage = graphql(`
  mutation RevealImage($id: ID!, $reason: String!, $initials: String!) {
    revealImage(id: $id, reason: $reason, initials: $initials) { href expiresAt }
  }
`);

/** Asks to see a picture, signed, with a reason that is logged; the address is good for five minutes. */
export const revealImage = (id: string, signing: Signing) =>
  request(RevealImage, { id, ...signing }).then((data) => data.revealImage);
