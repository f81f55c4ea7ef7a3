import { useMemo } from 'react';
import { clustersOf, type Spot } from './clusters.ts';
import { acrossOf } from './disc-sizes.ts';
import type { Disc } from './discs.tsx';
import type { Located } from './located.ts';
import { opened } from './opened.ts';
import { pxOf, type Size, type View } from './view.ts';

/** Places as discs in a window. Which lie together hangs on how near the view is alone: moving it counts nothing again. */
export function useDiscs(
  spots: readonly (Located & Spot)[],
  view: View,
  { width, height }: Size,
): Disc[] {
  const { k } = view;
  const clusters = useMemo(() => {
    const most = Math.max(...spots.map(({ value }) => value));
    const across = (value: number) => acrossOf(value, most);
    return clustersOf(spots, k, across).map((cluster) => ({
      ...cluster,
      opened:
        cluster.places.length === 1
          ? undefined
          : opened(cluster.places, { k, x: 0, y: 0 }, { width, height }, across),
    }));
  }, [spots, k, width, height]);
  return clusters.map((cluster) => ({
    ...cluster,
    ...pxOf(view, { width, height }, cluster.lead.unit),
  }));
}
