import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type {
  NoticeFiguresQuery as Figured,
  NoticesQuery as Listed,
  NoticeAdsQuery as Looked,
  NoticeAdsQueryVariables,
  NoticeDecision,
  NoticeStepKind,
  RecordNoticeStepMutationVariables,
} from '../gql/graphql.ts';

const NoticesQuery = graphql(`
  query Notices($case: ID!) {
    notices(case: $case, first: 50) {
      totalCount
      nodes {
        id kind ground platform letter sha256 at author
        ads notLooked online gone back again
        steps { what on decision words author }
      }
    }
  }
`);

const NoticeAdsQuery = graphql(`
  query NoticeAds($notice: ID, $platform: String, $country: String, $part: NoticeFigurePart) {
    noticeAds(
      notice: $notice, platform: $platform, country: $country, part: $part, first: 200
    ) {
      totalCount
      nodes {
        notice ad address capture state
        last { id at }
        gone { id at }
        back { id at }
        again
      }
    }
  }
`);

const NoticeFiguresQuery = graphql(`
  query NoticeFigures {
    noticeFigures {
      platform country notices known24 medianHours lowHours highHours
      counts { part count }
    }
  }
`);

const PublicNoticeFiguresQuery = graphql(`
  query PublicNoticeFigures {
    publicNoticeFigures {
      platform country ads answered looked gone again past24 medianHours
    }
  }
`);

const RecordNoticeStep = graphql(`
  mutation RecordNoticeStep(
    $notice: ID!, $what: NoticeStepKind!, $on: DateTime!, $decision: NoticeDecision
    $words: String!, $initials: String!
  ) {
    recordNoticeStep(
      notice: $notice, what: $what, on: $on, decision: $decision
      words: $words, initials: $initials
    )
  }
`);

const WithdrawNoticeStep = graphql(`
  mutation WithdrawNoticeStep($notice: ID!, $what: NoticeStepKind!, $initials: String!) {
    withdrawNoticeStep(notice: $notice, what: $what, initials: $initials)
  }
`);

export type Notice = Listed['notices']['nodes'][number];
export type NoticeStep = Notice['steps'][number];
export type NoticeAd = Looked['noticeAds']['nodes'][number];
export type NoticeFigures = Figured['noticeFigures'][number];
export type NoticePart = NoticeFigures['counts'][number]['part'];

export const stepKinds: readonly NoticeStepKind[] = ['SENT', 'RECEIVED', 'DECIDED'];
export const decisions: readonly NoticeDecision[] = ['REMOVED', 'RESTRICTED', 'KEPT', 'OTHER'];

/** A letter, or a figure of a platform, whose ads are asked for. */
export type AdsOf = NoticeAdsQueryVariables;

export const readNotices = (id: string, signal: AbortSignal) =>
  request(NoticesQuery, { case: id }, signal).then((data) => data.notices);

export const readNoticeAds = (of: AdsOf, signal: AbortSignal) =>
  request(NoticeAdsQuery, of, signal).then((data) => data.noticeAds);

export const readNoticeFigures = (signal: AbortSignal) =>
  request(NoticeFiguresQuery, {}, signal).then((data) => data.noticeFigures);

export const readPublicFigures = () =>
  request(PublicNoticeFiguresQuery, {}).then((data) => data.publicNoticeFigures);

export const recordStep = (said: RecordNoticeStepMutationVariables) =>
  request(RecordNoticeStep, said);

export const withdrawStep = (notice: string, what: NoticeStepKind, initials: string) =>
  request(WithdrawNoticeStep, { notice, what, initials });
