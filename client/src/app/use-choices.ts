import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useSearch } from '../api/hooks.ts';
import { focusCanvas, useShowOnCanvas } from '../graph/show-on-canvas.ts';
import { useNetworkNamed } from './use-network-named.ts';

/** What there is to choose for what was typed, and choosing one of it. */
export function useChoices(text: string, onDone: () => void) {
  const asked = useDeferredValue(text);
  const results = useSearch(asked);
  const network = useNetworkNamed(asked);
  const showOnCanvas = useShowOnCanvas();
  const navigate = useNavigate();
  const hits = text.trim() === '' ? [] : (results.data?.nodes ?? []);
  // A network that is called so is the first choice.
  const before = network ? 1 : 0;
  return {
    network,
    hits,
    /** So many choices stand before the hits. */
    before,
    total: before + hits.length,
    results,
    /** What stands there may still be the answer to what was typed before. */
    isAnswered:
      asked === text &&
      network !== undefined &&
      (results.isError || (results.isSuccess && !results.isPlaceholderData)),
    choose: (index: number) => {
      const hit = hits[index - before];
      if (network && index === 0) {
        onDone();
        void navigate({ to: '/networks/$id', params: { id: network.id }, search: {} });
      } else if (hit) {
        onDone();
        // Whoever works with keys goes on from there.
        void showOnCanvas([hit.entity.id]).then(() => focusCanvas());
      }
    },
  };
}
