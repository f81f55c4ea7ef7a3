import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMay } from '../api/me.ts';
import { useGraph } from '../graph/store.ts';
import { keepDraft } from './drafts.ts';
import { look, save } from './save.ts';
import { bodyNow, isChanged, useCharts } from './store.ts';

/** What is drawn rests so long before it is saved. */
const settleMs = 1000;
/** Others save in windows of their own. */
const lookMs = 3000;

/** Saves the open chart a moment after each change, and looks whether somebody else did. */
export function useAutosave(): void {
  const id = useCharts((state) => state.open?.id);
  const maySave = useMay('JUDGE');
  useEffect(() => {
    if (!maySave) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(), settleMs);
    };
    // What another page put on the canvas on its way here.
    if (isChanged()) later();
    const stop = useGraph.subscribe((now, before) => {
      if (useCharts.getState().open && now.log.present !== before.log.present) later();
    });
    // Whoever reloads or closes within that moment loses nothing.
    const leave = () => {
      const { open } = useCharts.getState();
      if (open && isChanged()) keepDraft(open.id, { baseVersion: open.version, body: bodyNow() });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
      void save();
    };
  }, [maySave]);
  useQuery({
    queryKey: ['chartState', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => look(id ?? '', signal),
    ...{ staleTime: 0, gcTime: 0, retry: false },
    refetchInterval: lookMs,
    refetchOnWindowFocus: 'always',
  });
}
