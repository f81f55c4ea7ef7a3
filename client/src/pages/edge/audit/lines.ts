import { useInfiniteQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { AuditLinesQuery as AuditLinesAnswer } from '../../../gql/graphql.ts';

const AuditLinesQuery = graphql(`
  query AuditLines(
    $from: DateTime, $to: DateTime, $who: String, $did: String, $text: String, $after: String, $first: Int!
  ) {
    auditLines(
      from: $from, to: $to, who: $who, did: $did, text: $text, after: $after, first: $first
    ) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { n at by account roles session address did of more outcome code ms text }
    }
  }
`);

export type AuditLine = AuditLinesAnswer['auditLines']['nodes'][number];

/** What the address holds. */
export type Address = Readonly<Record<'who' | 'did' | 'text' | 'from' | 'to', string | undefined>>;

/** So many stand in a file at most. */
export const mostSaved = 20_000;

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** What the address asks for; days are those of UTC, as the times of the log. */
const askedFor = ({ who, did, text, from, to }: Address) => ({
  ...{ who: who || null, did: did || null, text: text || null },
  from: isDay(from) ? `${from}T00:00:00.000Z` : null,
  to: isDay(to) ? `${to}T23:59:59.999Z` : null,
});

export function useAuditLines(address: Address) {
  const asked = askedFor(address);
  return useInfiniteQuery({
    queryKey: ['auditLines', asked],
    // Each time it is opened there is more.
    ...{ staleTime: 0, gcTime: 0, refetchOnWindowFocus: false },
    initialPageParam: null as string | null,
    queryFn: ({ signal, pageParam }) =>
      request(AuditLinesQuery, { ...asked, after: pageParam, first: 100 }, signal).then(
        ({ auditLines }) => auditLines,
      ),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
}

/** All lines that fit, for a file. */
export async function allLines(address: Address): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  for (let after: string | null = null; lines.length < mostSaved; ) {
    const page: AuditLinesAnswer['auditLines'] = (
      await request(AuditLinesQuery, { ...askedFor(address), after, first: 200 })
    ).auditLines;
    lines.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return lines;
}
