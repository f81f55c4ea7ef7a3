import { Flex } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { t } from '../../../app/i18n/t.ts';
import type { CaptureView } from './use-capture.ts';

/** What has to be known before its words are read: that they are gone, or are not what was received. */
export function Notices({ capture }: { capture: CaptureView }) {
  const { matches, problem, status, title, text, earlier } = capture;
  const hasWords = Boolean(title || text);
  return (
    <>
      {problem || !matches ? (
        <Flex component="p" className="tl-differs tl-ruled" gap={6} p="8px 16px" role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>
            {problem ?? t('why.lost')} {hasWords ? '' : t('capture.locked')}
          </span>
        </Flex>
      ) : null}
      {status === 'REMOVED' ? (
        <Flex component="p" className="tl-ruled" gap={6} p="8px 16px">
          {t('capture.removedNote')} {earlier && !hasWords ? t('capture.removedEarlier') : ''}
        </Flex>
      ) : null}
    </>
  );
}
