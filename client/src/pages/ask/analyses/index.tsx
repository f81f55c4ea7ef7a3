import { Box } from '@mantine/core';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { t } from '../../../app/i18n/t.ts';
import { useShows } from '../../../app/title.ts';
import { EmptyState, Failed, LoadingRows, PanelHead, ResizablePanel } from '../../../ui/index.ts';
import { type Analysis, useAnalyses } from './use-analyses.ts';
import { Workplace } from './workplace.tsx';
import '../queries/queries.css';
import './analyses.css';

/** Analyses: choose one, fill in its parameters, run it, and read it beside its base rate, method and limits. */
export default function AnalysesPage() {
  const { name } = useParams({ strict: false });
  const read = useAnalyses();
  const chosen = read.data?.analyses.find((one) => one.name === name);
  useShows(chosen?.title ?? name);
  if (read.isPending) return <LoadingRows rows={5} height={48} />;
  if (read.isError) return <Failed of={read} />;
  const { analyses } = read.data;
  const [first] = analyses;
  if (first && name === undefined)
    return <Navigate to="/analyses/$name" params={{ name: first.name }} search={{}} replace />;
  return (
    <>
      <ResizablePanel name="analyses.list" label={t('analyses.list')} side="left" width={296}>
        <List analyses={analyses} />
      </ResizablePanel>
      {chosen ? (
        <Workplace key={chosen.name} analysis={chosen} />
      ) : (
        <EmptyState text={t('analyses.unknown', { name: name ?? '' })} />
      )}
    </>
  );
}

function List({ analyses }: { analyses: readonly Analysis[] }) {
  return (
    <>
      <PanelHead title={t('analyses.list')} note={analyses.length} />
      <div className="tl-library">
        <ul>
          {analyses.map(({ name, title, tags, slow }) => (
            <li key={name}>
              {/* The router marks the one that is looked at. */}
              <Link className="tl-choice" to="/analyses/$name" params={{ name }} search={{}}>
                <strong>{title}</strong>
                <span>
                  <span>{tags.join(', ')}</span>
                  {slow ? <span>{t('queries.slow', { slow })}</span> : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        <Box component="p" className="tl-note" p="12px 16px">
          {t('analyses.noVerdict')}
        </Box>
      </div>
    </>
  );
}
