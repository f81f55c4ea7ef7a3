import { create } from 'zustand';
import { useGraph } from './store.ts';
import type { Chart } from './types.ts';

/** Whether what the address of Explore names is still on its way: from its first frame until it is drawn, or cannot be. */
export const useArriving = create(() => ({ arriving: true }));

/** What is known of an empty drawing: that it is being read is not that there is nothing. */
export interface Coming {
  /** So many are drawn in the panel that asks, and in the chart as it is now: panels follow a moment later. */
  drawn: number;
  now: number;
  arriving: boolean;
  busy: string | null;
}

export const isComing = ({ drawn, now, arriving, busy }: Coming): boolean =>
  drawn === 0 && (arriving || busy !== null || now > 0);

/** Whether a panel that shows this chart, and nothing of it, has to say that it is being read. */
export function useIsComing({ nodes }: Chart): boolean {
  const { arriving } = useArriving();
  const busy = useGraph((state) => state.busy);
  const now = useGraph(({ log }) => Object.keys(log.present.nodes).length);
  return isComing({ drawn: Object.keys(nodes).length, now, arriving, busy });
}
