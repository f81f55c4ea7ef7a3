import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client.ts';
import { useResolveJob } from '../api/resolve-job.ts';
import { graphql } from '../gql/gql.ts';
import { t } from './i18n/t.ts';

const ToReviewQuery = graphql(`
  query ToReview {
    networks(first: 0) { toReview splitsToReview }
  }
`);

export interface Waiting {
  networks: number;
  /** Splits that the run followed, and that wait for a second person. */
  splits: number;
}

export const totalToReview = ({ networks, splits }: Waiting): number => networks + splits;

/** What the number to review is made of; undefined where it is of networks alone. */
export const toReviewOf = ({ networks, splits }: Waiting): string | undefined =>
  splits === 0
    ? undefined
    : t('networks.toReviewOf', {
        networks: t('networks.count', { count: networks }),
        splits: t('networks.splits', { count: splits }),
      });

/**
 * How many networks of the active run, and splits that it followed, wait for a decision; undefined before the first run and until it is known. It
 * is asked for after the first answer of the server, so that no page waits for it, and again when a run became active
 * or somebody judged, in this window or another.
 */
export function useToReview(): Waiting | undefined {
  const { isSuccess } = useResolveJob();
  const { data } = useQuery({
    queryKey: ['toReview'],
    enabled: isSuccess,
    queryFn: ({ signal }) =>
      request(ToReviewQuery, {}, signal).then(
        ({ networks: page }) => page && { networks: page.toReview, splits: page.splitsToReview },
      ),
  });
  return data ?? undefined;
}
