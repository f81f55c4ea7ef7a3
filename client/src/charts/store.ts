import { create } from 'zustand';
import { tabText } from '../app/tab-text.ts';
import { currentChart } from '../graph/store.ts';
import type { SavedChart } from './api.ts';
import { bodyOf, type Placed } from './body.ts';

export type Saving = 'saved' | 'unsigned' | 'saving' | 'failed';

/** Why changes of this window are not saved: somebody else was first. */
export type Overtaken =
  | { how: 'changed'; by: string; at: string }
  | { how: 'deleted'; message: string };

interface Charts {
  /** The saved chart that is open, as this window loaded or saved it last; null: what is drawn was never saved. */
  open: SavedChart | null;
  /** JSON of the body that the server holds of that version. */
  stored: string;
  saving: Saving;
  error: unknown;
  overtaken: Overtaken | null;
  /** Entities of the chart that the graph does not hold. */
  absent: readonly Placed[];
  /** The initials that signed a chart in this tab: what is saved by itself is signed with them. */
  signer: string;
  dialog: 'save' | 'copy' | 'about' | 'list' | 'share' | null;
}

/** No saved chart: what is drawn, if anything, stays in this tab. */
export const unsaved: Omit<Charts, 'signer' | 'dialog'> = {
  ...{ open: null, stored: '', saving: 'saved', error: null, overtaken: null, absent: [] },
};

const keptSigner = tabText('signer');

export const useCharts = create<Charts>(() => ({
  ...unsaved,
  signer: keptSigner.read(),
  dialog: null,
}));

useCharts.subscribe(({ signer }, before) => {
  if (signer !== before.signer) keptSigner.write(signer);
});

export const showDialog = (dialog: Charts['dialog']): void => useCharts.setState({ dialog });

/** How the open chart stands with the server; null where none is open. */
export const useSavingState = (): Saving | 'overtaken' | null =>
  useCharts(({ open, saving, overtaken }) =>
    open === null ? null : overtaken ? 'overtaken' : saving,
  );

/** The body of what is drawn now, with what the open chart holds beside it. */
export const bodyNow = () => bodyOf(currentChart(), useCharts.getState().absent);

/** Whether the open chart was changed in this window since it was saved or loaded. */
export const isChanged = (): boolean => {
  const { open, stored } = useCharts.getState();
  return open !== null && JSON.stringify(bodyNow()) !== stored;
};
