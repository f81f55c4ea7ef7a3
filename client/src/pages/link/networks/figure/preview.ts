import { type NetworkView, useNetworkWithout } from '../operations.ts';
import { useShowing } from '../showing.ts';

type CutPoint = NetworkView['cutPoints'][number];

export interface Preview {
  cutPoint: CutPoint;
  /** Its parts as far as they are drawn, the largest first; undefined until they are read. */
  parts: ReturnType<typeof useNetworkWithout>['data'];
  error: Error | null;
  readAgain: () => void;
}

/** The network as it would fall apart without the cut point that is looked at; undefined while it is looked at whole. */
export function usePreview({ id, cutPoints }: NetworkView): Preview | undefined {
  const without = useShowing((state) => state.without);
  // Another run may not have it.
  const cutPoint = cutPoints.find((one) => one.id === without);
  const { data, error, refetch } = useNetworkWithout(id, cutPoint?.id ?? null);
  if (!cutPoint) return undefined;
  return { cutPoint, parts: data, error, readAgain: () => void refetch() };
}

/** How many parts are not drawn, and the ads in them. */
export function partsLeft({ parts }: Pick<CutPoint, 'parts'>, drawn: number) {
  const left = parts.slice(drawn);
  return { parts: left.length, ads: left.reduce((sum, ads) => sum + ads, 0) };
}
