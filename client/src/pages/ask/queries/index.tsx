import { Navigate, useParams, useSearch } from '@tanstack/react-router';
import { t } from '../../../app/i18n/t.ts';
import { useShows } from '../../../app/title.ts';
import { EmptyState, Failed, LoadingRows, ResizablePanel } from '../../../ui/index.ts';
import { Library } from './library.tsx';
import { type SavedQuery, useSavedQueries } from './use-saved-queries.ts';
import { Workplace } from './workplace.tsx';
import { draftKey, useDrafts, type Way, wayOf } from './writing/drafts.ts';
import { Shown } from './writing/shown.tsx';
import { Writing } from './writing/writing.tsx';
import './queries.css';

/** Saved queries: choose one, fill in its parameters, run it, take the answer to the canvas; or write one. */
export default function QueriesPage() {
  const { name } = useParams({ strict: false });
  const way = wayOf(useSearch({ strict: false }).write);
  const saved = useSavedQueries();
  const query = saved.data?.savedQueries.find((one) => one.name === name);
  useShows(way === 'new' ? t('queries.new') : (query?.title ?? name));
  if (saved.isPending) return <LoadingRows rows={8} height={48} />;
  if (saved.isError) return <Failed of={saved} />;
  const { savedQueries: queries, brokenQueries: broken } = saved.data;
  const [first] = queries;
  if (first && name === undefined && way !== 'new')
    return <Navigate to="/queries/$name" params={{ name: first.name }} search={{}} replace />;
  return (
    <>
      <ResizablePanel name="queries.library" label={t('queries.library')} side="left" width={296}>
        <Library queries={queries} broken={broken} chosen={name} way={way} />
      </ResizablePanel>
      <Chosen name={name} way={way} query={query} />
    </>
  );
}

interface ChosenProps {
  name: string | undefined;
  way: Way | undefined;
  query: SavedQuery | undefined;
}

function Chosen({ name, way, query }: ChosenProps) {
  const { drafts } = useDrafts();
  const source = way === 'new' ? '' : (name ?? '');
  if (way === 'shown' && name) return <Shown view={name} />;
  const canWrite = way === 'new' || (way === 'edit' ? query?.own : query !== undefined);
  // What was written stays, though the question from which it was made is gone.
  if (way && (canWrite || drafts[draftKey({ way, source })]))
    return <Writing key={`${way} ${source}`} way={way} source={source} query={query} />;
  if (query) return <Workplace key={`${query.name} ${query.version}`} query={query} />;
  return <EmptyState text={name ? t('queries.unknown', { name }) : t('queries.none')} />;
}
