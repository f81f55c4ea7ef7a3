import { IconAlertTriangle } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import type { CaptureView } from './use-capture.ts';

/** What has to be known before its words are read: that they are gone, or are not what was received. */
export function Notices({ capture }: { capture: CaptureView }) {
  const { matches, problem, status, title, text, earlier } = capture;
  const hasWords = Boolean(title || text);
  return (
    <>
      {problem || !matches ? (
        <p className="tl-capture-notice tl-differs" role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>
            {problem ?? t('why.lost')} {hasWords ? '' : t('capture.locked')}
          </span>
        </p>
      ) : null}
      {status === 'REMOVED' ? (
        <p className="tl-capture-notice">
          {t('capture.removedNote')} {earlier && !hasWords ? t('capture.removedEarlier') : ''}
        </p>
      ) : null}
    </>
  );
}
