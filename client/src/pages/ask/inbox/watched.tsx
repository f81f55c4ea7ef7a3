import { Box, Button } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import { endWatch, readInboxAgain, type WatchedOne } from '../../../api/watches.ts';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { EmptyState, Failed, LoadingRows, PanelHead, SignedDialog } from '../../../ui/index.ts';
import { Pager } from '../../link/networks/shared/pager.tsx';
import { ListDialog } from './list-dialog.tsx';
import { useWatches, watchesStep } from './use-watches.ts';
import { WatchedRow } from './watched-row.tsx';

/** What is watched, the newest watch first; here a list is pasted, and a watch is muted and ended. */
export function Watched({ chosen }: { chosen: string | undefined }) {
  const [offset, setOffset] = useState(0);
  const [ending, setEnding] = useState<WatchedOne | null>(null);
  const [isPasting, setPasting] = useState(false);
  const watches = useWatches(offset);
  const { nodes, totalCount } = watches.data ?? { nodes: [], totalCount: 0 };
  return (
    <>
      <PanelHead title={t('inbox.watched')} note={totalCount > 0 ? formatNumber(totalCount) : null}>
        <Button
          size="compact-sm"
          leftSection={<IconListDetails size={16} aria-hidden="true" />}
          onClick={() => setPasting(true)}
        >
          {t('watch.list')}
        </Button>
      </PanelHead>
      {watches.isPending ? <LoadingRows rows={5} height={64} /> : null}
      <Failed of={watches} />
      {watches.data && totalCount === 0 ? <EmptyState text={t('watch.none')} /> : null}
      <Box component="ul" className="tl-scroll" flex={1} mih={0} aria-label={t('inbox.watched')}>
        {nodes.map((watch) => (
          <WatchedRow
            key={watch.id}
            watch={watch}
            here={watch.id === chosen}
            onEnd={() => setEnding(watch)}
          />
        ))}
      </Box>
      {totalCount > watchesStep ? (
        <Pager
          label={t('watch.pages')}
          shown={nodes.length}
          total={totalCount}
          step={watchesStep}
          offset={offset}
          onOffset={setOffset}
        />
      ) : null}
      <ListDialog opened={isPasting} onClose={() => setPasting(false)} />
      {ending ? (
        <SignedDialog
          title={t('watch.ask.end')}
          lacking=""
          signLabel={t('watch.end')}
          onSign={(initials) => endWatch(ending.id, initials).then(readInboxAgain)}
          onClose={() => setEnding(null)}
        >
          <p className="tl-sentence" dir="auto">
            {ending.title}
          </p>
          <p className="tl-note">{t('watch.endNote')}</p>
        </SignedDialog>
      ) : null}
    </>
  );
}
