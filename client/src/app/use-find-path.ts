import { useNavigate } from '@tanstack/react-router';
import { useGraph } from '../graph/store.ts';
import { hasPage } from './page-registry.tsx';

/** Opens Paths with the first one or two selected entities filled in. */
export function useFindPath(): (() => void) | undefined {
  const navigate = useNavigate();
  if (!hasPage('/paths')) return undefined;
  return () => {
    const [from, to] = useGraph.getState().selection.nodes;
    void navigate({ to: '/paths', search: { from, to } });
  };
}
