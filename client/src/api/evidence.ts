import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../gql/gql.ts';
import { request } from './client.ts';

/** One observation: the exact span, who read it and how sure it is. */
graphql(`
  fragment ObservationFields on Observation {
    ad capture field raw start end method version steps confidence inferred
    excerpt { before match after }
    picture { image x y width height }
    entity { id kind caption }
    judgement { id author account at reason }
  }
`);

/** A capture's identity and whether its bytes still match their hash. */
graphql(`
  fragment CaptureFields on Capture {
    id sha256 capturedAt url tool collector line href pageHref matches problem title text
    batch { sha256 name href }
  }
`);

/** A contact that may be a reposter’s: what was counted, and what may be wrong with it. */
graphql(`
  fragment ReposterFields on Reposter {
    id sentence { text strong } cautions
  }
`);

/** What counts for nothing in an ad, and the earlier ad that it can be from. */
graphql(`
  fragment CopiedContentFields on CopiedContent {
    why identifiers sentence { text strong }
    ad { id caption } source { id caption } sourceNetwork
  }
`);

const WhyLinkedQuery = graphql(`
  query WhyLinked($a: ID!, $b: ID!, $first: Int) {
    whyLinked(a: $a, b: $b) {
      a { ...EntityFields }
      b { ...EntityFields }
      linked inferred judgedWrong strength weakest ads adsJudgedWrong platforms posters firstSeen lastSeen
      sentence { text strong }
      sources(first: $first) {
        totalCount
        nodes {
          ad { id caption platform }
          capture { ...CaptureFields }
          observations { ...ObservationFields }
        }
      }
      against { code text }
      copiedContent { ...CopiedContentFields }
      network {
        run network
        chain { a b sizes { a b } probability ads { id caption } sentence { text strong } }
        sentence { text strong }
      }
      alike {
        distance most picture { id caption }
        images { image { id caption ads sha256 } hash quality method version steps confidence }
      }
    }
  }
`);

const EntityQuery = graphql(`
  query EntityDetail($id: ID!) {
    entity(id: $id) {
      ...EntityFields
      properties { name title value }
      reposter { ...ReposterFields }
      cautions { code text }
      ... on Ad { copiedContent { ...CopiedContentFields } platform url language captures { totalCount nodes { ...CaptureFields observations { ...ObservationFields } } } }
      ... on Image {
        sha256 width height received bytes
        shownIn(first: 8) { totalCount nodes { ad { id caption platform } capture { id capturedAt } } }
        boxes { x y width height observation { ...ObservationFields } }
      }
    }
  }
`);

/** The question why two entities are linked, with the newest sources first. */
export const whyLinkedOptions = (a: string, b: string, first = 20) =>
  queryOptions({
    queryKey: ['whyLinked', a, b, first],
    queryFn: ({ signal }) =>
      request(WhyLinkedQuery, { a, b, first }, signal).then((data) => data.whyLinked),
  });

export function useWhyLinked(a: string, b: string, first?: number) {
  return useQuery(whyLinkedOptions(a, b, first));
}

/** One entity with its properties and, for an ad, its captures. */
export function useEntity(id: string) {
  return useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => request(EntityQuery, { id }, signal).then((data) => data.entity),
  });
}
