import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { usePageStatus } from '../../../app/status.ts';
import { useShows } from '../../../app/title.ts';
import type { CaseFile } from '../../../cases/api.ts';
import type { CaseItem } from '../../../cases/scope.ts';
import {
  isGone,
  isOpen,
  makeCurrent,
  useCase,
  useContents,
  useItems,
} from '../../../cases/use-case.ts';
import {
  EmptyState,
  ErrorState,
  Failed,
  LoadingRows,
  Panel,
  PanelHead,
  ResizablePanel,
  useNarrow,
} from '../../../ui/index.ts';
import { CaseHead } from './case-head.tsx';
import { CaseList } from './list.tsx';
import { Sections } from './sections.tsx';
import { Side } from './side.tsx';
import { useGraphOf } from './use-graph-of.ts';

/** One case: what is in it, what people wrote in it, what leaves of it. */
export function OneCase({ id }: { id: string }) {
  const { data: file, error, refetch } = useCase(id);
  const canAdd = file !== undefined && isOpen(file);
  // What is opened is what this browser adds to.
  useEffect(() => {
    if (canAdd) makeCurrent(id);
  }, [id, canAdd]);
  useShows(file?.title);
  if (file) return <Opened file={file} />;
  if (error && isGone(error))
    return (
      <EmptyState text={error.message}>
        <Button component={Link} to="/cases">
          {t('cases.toList')}
        </Button>
      </EmptyState>
    );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <LoadingRows rows={8} height={48} />;
}

const noItems: readonly CaseItem[] = [];
const noContents = { findings: [], queries: [] };

function Opened({ file }: { file: CaseFile }) {
  const items = useItems(file);
  const contents = useContents(file);
  const held = items.data ?? noItems;
  const graph = useGraphOf(held);
  const isNarrow = useNarrow();
  usePageStatus([t('case.status', { count: held.length })], [t('cases.kept')]);
  return (
    <>
      <ResizablePanel
        name="case-file.list"
        label={t('case.list')}
        side="left"
        width={isNarrow ? 288 : 372}
      >
        {items.isPending ? (
          <LoadingRows rows={8} height={48} />
        ) : held.length === 0 ? (
          <>
            <PanelHead title={t('case.list')} />
            <EmptyState text={t('case.empty')}>
              <Button component={Link} to="/explore">
                {t('page.toExplore')}
              </Button>
            </EmptyState>
          </>
        ) : (
          <CaseList
            file={file}
            items={held}
            contents={contents.data ?? noContents}
            entities={graph.entities}
          />
        )}
        <Failed of={items} />
      </ResizablePanel>
      <Panel label={t('cases.one')} className="tl-case-centre">
        <CaseHead file={file} />
        {contents.isError ? (
          <Failed of={contents} />
        ) : contents.data ? (
          <Sections file={file} contents={contents.data} items={held} graph={graph} />
        ) : (
          <LoadingRows rows={6} height={48} />
        )}
      </Panel>
      <ResizablePanel
        name="case-file.checks"
        label={t('case.completeness')}
        side="right"
        width={isNarrow ? 272 : 348}
      >
        <Side file={file} items={held} graph={graph} />
      </ResizablePanel>
    </>
  );
}
