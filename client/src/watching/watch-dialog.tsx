import { t } from '../app/i18n/t.ts';
import { Dialog, LoadingRows } from '../ui/index.ts';
import { idOf, stopAskingToWatch, useWanted, type Wanted } from './asking.ts';
import { Standing } from './standing.tsx';
import { useWatched } from './use-watched.ts';
import { WatchForm } from './watch-form.tsx';

/** The form that begins to watch, over any page. */
export function WatchDialog() {
  const { wanted } = useWanted();
  return (
    <Dialog title={t('watch.title')} opened={wanted !== null} onClose={stopAskingToWatch}>
      {wanted ? <Asked wanted={wanted} /> : null}
    </Dialog>
  );
}

/** The form; where somebody watches it already, who does. */
function Asked({ wanted }: { wanted: Wanted }) {
  const id = idOf(wanted.target);
  const watched = useWatched(id);
  if (id !== undefined && watched === undefined) return <LoadingRows rows={4} height={48} />;
  if (watched) return <Standing watch={watched} onClose={stopAskingToWatch} />;
  return <WatchForm wanted={wanted} onClose={stopAskingToWatch} />;
}
