import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { request } from '../../../../api/client.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { ShownView } from '../../../../gql/graphql.ts';
import { Failed, LoadingRows } from '../../../../ui/index.ts';
import { draftKey, shownIn } from './drafts.ts';
import { Writing } from './writing.tsx';

const ShownCypher = graphql(`
  query ShownCypher($view: ShownView!) {
    shownCypher(view: $view)
  }
`);

/** The API names views in capitals, addresses do not. */
const namedView = (view: string) => view.replaceAll('-', '_').toUpperCase() as ShownView;

/** The Cypher of a view with what the view shows, to be run, changed and saved. */
export function Shown({ view }: { view: string }) {
  const shown = shownIn(useSearch({ strict: false }));
  const text = useQuery({
    queryKey: ['shownCypher', view],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => request(ShownCypher, { view: namedView(view) }, signal),
  });
  if (text.isError) return <Failed of={text} />;
  if (!text.data) return <LoadingRows rows={8} height={48} />;
  const origin = { way: 'shown', source: view, shown } as const;
  return (
    <Writing key={draftKey(origin)} {...origin} query={undefined} start={text.data.shownCypher} />
  );
}
