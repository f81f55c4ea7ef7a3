import { useEffect } from 'react';
import { readNoted } from '../../../graph/noted.ts';
import { currentChart, useGraph } from '../../../graph/store.ts';

/** Not while something is being drawn. */
const settleMs = 300;

/** Reads what notes and tags stand on what is on the chart: of all that came in one question, and again with the page. */
export function useNotesOfChart(): void {
  useEffect(() => {
    const asked = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const fresh = Object.keys(currentChart().nodes).filter((id) => !asked.has(id));
      for (const id of fresh) asked.add(id);
      void readNoted(fresh);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, settleMs);
    };
    later();
    const stop = useGraph.subscribe((now, before) => {
      if (now.log.present.nodes !== before.log.present.nodes) later();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}
