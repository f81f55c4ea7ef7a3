import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useSearch } from '../api/hooks.ts';
import { focusCanvas, useShowOnCanvas } from '../graph/show-on-canvas.ts';
import { useFoundByName } from './use-network-named.ts';

/** What there is to choose for what was typed, and choosing one of it. */
export function useChoices(text: string, onDone: () => void) {
  const asked = useDeferredValue(text);
  const results = useSearch(asked);
  const named = useFoundByName(asked);
  const showOnCanvas = useShowOnCanvas();
  const navigate = useNavigate();
  const hits = text.trim() === '' ? [] : (results.data?.nodes ?? []);
  // What is called so comes first.
  const before = named?.length ?? 0;
  return {
    named: named ?? [],
    hits,
    /** So many choices stand before the hits. */
    before,
    total: before + hits.length,
    results,
    /** What stands there may still be the answer to what was typed before. */
    isAnswered:
      asked === text &&
      named !== undefined &&
      (results.isError || (results.isSuccess && !results.isPlaceholderData)),
    choose: (index: number) => {
      const hit = hits[index - before];
      const one = named?.[index];
      if (one) {
        onDone();
        void navigate({
          to: '/networks/$id',
          params: { id: one.id },
          search: one.id.startsWith('operation:') ? { by: 'operation' } : {},
        });
      } else if (hit) {
        onDone();
        // Whoever works with keys goes on from there.
        void showOnCanvas([hit.entity.id]).then(() => focusCanvas());
      }
    },
  };
}
