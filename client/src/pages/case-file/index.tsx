import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { t } from '../../app/i18n/t.ts';
import { usePageStatus } from '../../app/status.ts';
import { useCaseFile } from '../../case-file/store.ts';
import {
  EmptyState,
  ErrorState,
  LoadingRows,
  Panel,
  PanelHead,
  ResizablePanel,
  useNarrow,
} from '../../ui/index.ts';
import { useCameFrom } from './came-from.ts';
import { checksOf } from './checks.ts';
import { Completeness } from './completeness.tsx';
import { Export } from './export.tsx';
import { Letters } from './letters.tsx';
import { CaseList } from './list.tsx';
import { ShownPictures } from './shown-pictures.tsx';
import { useContents } from './use-contents.ts';
import { Verify } from './verify.tsx';
import './case-file.css';

/** No screen shows more of these. */
const loadingRows = 30;

/** What was collected leaves as a draft bundle; a bundle from anywhere is verified. */
export default function CaseFilePage() {
  const ids = useCaseFile((file) => file.entities);
  const contents = useContents(ids);
  const entities = contents.data?.entities ?? [];
  const images = contents.data?.images ?? [];
  const links = contents.data?.links ?? [];
  const isRead = contents.data !== undefined && !contents.isPlaceholderData;
  const came = useCameFrom(ids);
  const isChecked = isRead && came.data !== undefined && !came.isPlaceholderData;
  const isNarrow = useNarrow();
  usePageStatus([t('case.status', { count: ids.length })], [t('case.kept')]);
  return (
    <>
      <ResizablePanel
        name="case-file.list"
        label={t('case.list')}
        side="left"
        width={isNarrow ? 288 : 372}
      >
        {ids.length === 0 ? (
          <>
            <PanelHead title={t('case.list')} />
            <EmptyState text={t('case.empty')}>
              <Button component={Link} to="/explore">
                {t('page.toExplore')}
              </Button>
            </EmptyState>
          </>
        ) : contents.isPending ? (
          <LoadingRows rows={Math.min(ids.length, loadingRows)} height={48} />
        ) : (
          <CaseList entities={entities} />
        )}
        {contents.isError ? (
          <ErrorState error={contents.error} onRetry={() => void contents.refetch()} />
        ) : null}
      </ResizablePanel>
      <Panel label={t('case.bundle')} className="tl-case-centre">
        <Export ids={ids} entities={entities} images={images} links={links} />
      </Panel>
      <ResizablePanel
        name="case-file.checks"
        label={t('case.completeness')}
        side="right"
        width={isNarrow ? 272 : 348}
      >
        <div className="tl-case-side">
          <Completeness
            checks={ids.length > 0 && isChecked ? checksOf(ids, entities, links, came.data) : []}
          />
          {came.isError ? (
            <ErrorState error={came.error} onRetry={() => void came.refetch()} />
          ) : null}
          <Letters ids={ids} />
          <Verify />
          <ShownPictures />
        </div>
      </ResizablePanel>
    </>
  );
}
