import { ApiError } from '../api/errors.ts';
import { t } from '../app/i18n/t.ts';
import { Dialog } from './dialog.tsx';
import { ErrorState } from './states.tsx';

/** Said over the page: what saves a file is a line of a menu, which has closed. */
export function FileFailed({ error, onClose }: { error: Error | null; onClose: () => void }) {
  return (
    <Dialog title={t('queries.fileFailedTitle')} opened={error !== null} onClose={onClose}>
      {error ? (
        <ErrorState
          // Made in the browser: the server has no log of it.
          error={new ApiError('INTERNAL', error.message, t('queries.fileFailedRemedy'))}
          what={t('queries.fileFailed')}
          safe={t('queries.fileFailedSafe')}
        />
      ) : null}
    </Dialog>
  );
}
