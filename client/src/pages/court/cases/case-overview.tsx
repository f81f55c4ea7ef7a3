import { Box, Button, Checkbox } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { usePageStatus } from '../../../app/status.ts';
import { type CaseFile, mostListed, readCases } from '../../../cases/api.ts';
import { fillFromBefore, type KeptBefore, keptBefore } from '../../../cases/kept-before.ts';
import { NewCaseDialog } from '../../../cases/new-dialog.tsx';
import {
  Allowed,
  EmptyState,
  Failed,
  LoadingRows,
  Panel,
  PanelHead,
  ResizablePanel,
  useNarrow,
} from '../../../ui/index.ts';
import { ArchiveDialog } from './archive-dialog.tsx';
import { CaseTable } from './case-table.tsx';
import { FromBefore } from './from-before.tsx';
import { NoticeFigures } from './notice-figures.tsx';
import { ShownPictures } from './shown-pictures.tsx';
import { ImportDialog } from './transfer-dialogs.tsx';
import { Verify } from './verify.tsx';

type Asked =
  | { how: 'new'; before?: KeptBefore }
  | { how: 'import' }
  | { how: 'archive'; file: CaseFile }
  | null;

/** Every case; one is made, opened, archived. A bundle from anywhere is verified. */
export function CaseOverview() {
  const [archivedToo, setArchivedToo] = useState(false);
  const [asked, setAsked] = useState<Asked>(null);
  const [before, setBefore] = useState(keptBefore);
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const cases = useCases(archivedToo);
  const { nodes = [], totalCount = 0 } = cases.data ?? {};
  usePageStatus([t('cases.count', { count: totalCount })], [t('cases.kept')]);
  const close = () => setAsked(null);
  const show = (id: string) => void navigate({ to: '/cases/$id', params: { id }, search: {} });
  return (
    <>
      <Panel label={t('cases.list')} className="tl-case-centre">
        <PanelHead title={t('cases.list')} note={cases.data ? String(totalCount) : null}>
          <Checkbox
            size="xs"
            label={t('cases.archivedToo')}
            checked={archivedToo}
            onChange={(event) => setArchivedToo(event.currentTarget.checked)}
          />
          <Button
            leftSection={<IconUpload size={16} aria-hidden="true" />}
            onClick={() => setAsked({ how: 'import' })}
          >
            {t('cases.import')}
          </Button>
          <Button
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => setAsked({ how: 'new' })}
          >
            {t('cases.new')}
          </Button>
        </PanelHead>
        {before ? (
          <FromBefore
            before={before}
            onMake={() => setAsked({ how: 'new', before })}
            onDone={() => setBefore(undefined)}
          />
        ) : null}
        <Box className="tl-scroll" flex={1} mih={0}>
          {cases.isError ? (
            <Failed of={cases} />
          ) : !cases.data ? (
            <LoadingRows rows={4} height={48} />
          ) : nodes.length === 0 ? (
            <EmptyState text={t('cases.none')} />
          ) : (
            <>
              <CaseTable cases={nodes} onArchive={(file) => setAsked({ how: 'archive', file })} />
              {totalCount > mostListed ? (
                <Box component="p" className="tl-note" p="12px 16px">
                  {t('case.firstListed', { shown: nodes.length, count: totalCount })}
                </Box>
              ) : null}
            </>
          )}
          <NoticeFigures />
        </Box>
      </Panel>
      <ResizablePanel
        name="cases.verify"
        label={t('case.verify')}
        side="right"
        width={isNarrow ? 272 : 348}
      >
        <div className="tl-case-side">
          <Verify />
          <Allowed right="AUDIT">
            <ShownPictures />
          </Allowed>
        </div>
      </ResizablePanel>
      {asked?.how === 'new' ? (
        <NewCaseDialog {...fillWith(asked.before)} onMade={show} onClose={close} />
      ) : null}
      {asked?.how === 'import' ? <ImportDialog onMade={show} onClose={close} /> : null}
      {asked?.how === 'archive' ? <ArchiveDialog file={asked.file} onClose={close} /> : null}
    </>
  );
}

const fillWith = (before: KeptBefore | undefined) =>
  before
    ? { fill: (file: CaseFile, initials: string) => fillFromBefore(before, file, initials) }
    : {};

const useCases = (archivedToo: boolean) =>
  useQuery({
    queryKey: ['cases', archivedToo ? 'all' : 'OPEN'],
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    queryFn: ({ signal }) => readCases(archivedToo ? null : 'OPEN', signal),
  });
