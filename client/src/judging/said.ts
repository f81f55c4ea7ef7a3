import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type {
  JudgementFieldsFragment,
  JudgementListFieldsFragment,
  JudgementsQuery as JudgementsAnswer,
  JudgementsQueryVariables,
  SaidFieldsFragment,
} from '../gql/graphql.ts';

/** So many are read at a time. */
export const step = 50;

const JudgementsQuery = graphql(`
  query Judgements(
    $about: [ID!], $kinds: [JudgementKind!], $author: String, $state: JudgementState, $offset: Int
  ) {
    judgements(
      about: $about, kinds: $kinds, author: $author, state: $state, offset: $offset, first: 50
    ) { totalCount nodes { ...JudgementListFields } }
  }
  fragment JudgementListFields on Judgement {
    ...JudgementFields entities { ...EntityFields } observation { raw } asked { kind ads }
  }
  fragment JudgementFields on Judgement {
    ...SaidFields alsoSplitBy outcome outcomeLabel withdrawn { at author reason }
    against { refused chain sentence judgements { ...SaidFields alsoSplitBy outcome } }
  }
  fragment SaidFields on Judgement {
    id kind about author account at reason networks sides { total ads }
    split { network at entity { caption } sentence { text strong } sides { total ads } }
  }
`);

const FollowedQuery = graphql(`
  query JudgementFollowed($id: ID!) {
    judgementFollowed(id: $id) { run before sentences judgements ads }
  }
`);

/** What followed from a judgement; null where that is not kept. */
export const readFollowed = (id: string, signal: AbortSignal) =>
  request(FollowedQuery, { id }, signal).then(({ judgementFollowed }) => judgementFollowed);

const AuthorsQuery = graphql(`query JudgementAuthors { judgementAuthors }`);

export type Said = SaidFieldsFragment &
  Partial<Pick<JudgementListFieldsFragment, 'entities' | 'observation' | 'asked'>>;
export type Judgement = JudgementFieldsFragment & Said;
/** What has to be known of a judgement to withdraw it. */
export type Withdrawable = Said & Pick<Judgement, 'alsoSplitBy' | 'outcome'>;

/** Judgements, withdrawn ones too, the newest first: all, or those that fit. */
export function useJudgements(asked: JudgementsQueryVariables) {
  return useQuery<JudgementsAnswer['judgements']>({
    queryKey: ['judgements', asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(JudgementsQuery, asked, signal).then(({ judgements }) => judgements),
  });
}

/** The initials of all who have signed one. */
export function useAuthors() {
  return useQuery({
    queryKey: ['judgementAuthors'],
    queryFn: ({ signal }) =>
      request(AuthorsQuery, {}, signal).then(({ judgementAuthors }) => judgementAuthors),
  });
}
