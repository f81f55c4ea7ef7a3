import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconLink, IconX } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { selectNothing } from '../../graph/commands.ts';
import type { Wanted } from '../../watching/asking.ts';
import { WatchButton } from '../../watching/watch-button.tsx';

/** Watch what is selected, where it can be; copy its address; clear the selection. */
export function HeadButtons({ wanted }: { wanted?: Wanted | undefined }) {
  return (
    <>
      {wanted ? <WatchButton wanted={wanted} /> : null}
      <CopyButton value={window.location.href}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'inspector.copied' : 'inspector.copyLink')}>
            <ActionIcon aria-label={t('inspector.copyLink')} onClick={copy}>
              {copied ? <IconCheck size={16} /> : <IconLink size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
      <Tooltip label={t('inspector.clear')}>
        <ActionIcon aria-label={t('inspector.clear')} onClick={selectNothing}>
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
