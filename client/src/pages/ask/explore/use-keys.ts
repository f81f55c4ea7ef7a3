import { useEffect } from 'react';
import { useLayer } from '../../../app/layers.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useFindPath } from '../../../app/use-find-path.ts';
import { useCharts } from '../../../charts/store.ts';
import {
  expandSelected,
  foldSelectedGroups,
  removeSelected,
  selectNothing,
  togglePinned,
} from '../../../graph/commands.ts';
import { listenForPrint, printDrawing } from '../../../graph/export/print.ts';
import { useGraph } from '../../../graph/store.ts';
import { requestView, useView } from '../../../graph/view.ts';

/** Closes the top layer only: the guard, then the notice, then the selection. */
function closeTopLayer(): void {
  const { guard, notice, set } = useGraph.getState();
  if (useView.getState().lassoing) useView.setState({ lassoing: false });
  else if (guard) set({ guard: null });
  else if (notice) set({ notice: null });
  else selectNothing();
}

/** The keys of Explore, as the help dialog lists them. */
export function useExploreKeys(onTab: () => void): void {
  const findPath = useFindPath();
  const show = useLayer((state) => state.show);
  useShortcut('e', expandSelected);
  useShortcut('p', () => findPath?.());
  useShortcut('f', () => requestView('fit'));
  useShortcut('g', () => foldSelectedGroups());
  useShortcut('Space', togglePinned);
  useShortcut('Delete', removeSelected);
  useShortcut('t', onTab);
  useShortcut('/', () => {
    const filter = document.getElementById('table-filter');
    if (filter) filter.focus();
    else show('search');
  });
  useShortcut('Ctrl+P', () => void printDrawing());
  useEffect(() => listenForPrint(() => useCharts.getState().open?.title), []);
  useShortcut('Escape', closeTopLayer);
  useShortcut('Ctrl+Z', () => useGraph.getState().undo());
  useShortcut('Ctrl+Shift+Z', () => useGraph.getState().redo());
}
