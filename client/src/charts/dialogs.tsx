import { ListDialog } from './list-dialog.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { showDialog, useCharts } from './store.ts';

const close = () => showDialog(null);

/** The one dialog about charts that is open. */
export function ChartDialogs() {
  const dialog = useCharts((state) => state.dialog);
  const id = useCharts((state) => state.open?.id);
  if (dialog === null) return null;
  if (dialog === 'list') return <ListDialog onClose={close} />;
  if (dialog === 'share' && id !== undefined) return <ShareDialog id={id} onClose={close} />;
  // To share a drawing is to save it first: the dialog with its address comes behind.
  if (dialog === 'share') return <SaveDialog how="save" onSaved={() => {}} onClose={close} />;
  return <SaveDialog key={dialog} how={dialog} onSaved={close} onClose={close} />;
}
