import { Box, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import type { Layers } from '../../../../graph/canvas/use-cytoscape.ts';
import { useStillChart } from '../../../../graph/canvas/use-still-chart.ts';
import { type Chart, emptyChart, type Point } from '../../../../graph/types.ts';
import { narrowTo, useShowing } from '../showing.ts';
import { explainGroup } from './explain-link.ts';
import {
  cutPointsOf,
  groupKey,
  type Tree,
  toChart,
  treePlaces,
  type Uncounted,
} from './tree-chart.ts';
import { leastHeight, leastWidth } from './tree-size.ts';

export const none: Uncounted = { rejected: [], copied: [] };

interface DrawingProps {
  tree: Tree;
  uncounted: Uncounted;
  /** How high it is at least, by where everything stands. */
  heightOf?: (places: readonly Point[]) => number;
}

/** A tree of evidence on a canvas of its own. */
export function Drawing({ tree, uncounted, heightOf = leastHeight }: DrawingProps) {
  const layers = useRef<Layers>({ under: null, chart: null, over: null });
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { ref, width, least, places, chart } = useChartOf(tree, uncounted);
  const [unnamed, setUnnamed] = useState(0);
  useStillChart(layers, {
    ...{ chart, mode, cited: [] },
    ...useChosen(tree, uncounted, chart),
    cutPoints: cutPointsOf(tree),
    onUnnamed: setUnnamed,
  });
  return (
    <>
      <section
        ref={ref}
        className="tl-tree-frame"
        style={{ minHeight: heightOf(places) }}
        // What scrolls has a name and is scrolled with keys.
        aria-label={width < least ? t('networks.treeFrame') : undefined}
        tabIndex={width < least ? 0 : undefined}
      >
        <div
          className="tl-tree"
          style={{ minWidth: least }}
          role="img"
          aria-label={t('networks.treeLabel', {
            things: tree.identifiers.length,
            groups: tree.groups.length,
          })}
        >
          <div
            ref={(element) => {
              layers.current.chart = element;
            }}
          />
          <canvas
            ref={(element) => {
              layers.current.over = element;
            }}
          />
        </div>
      </section>
      {/* Its line is there always: what came later would make the drawing lower, and draw it again. */}
      <Box component="p" className="tl-note" flex="none" mih={18} p="2px 16px 0">
        {unnamed > 0 ? t('networks.unnamed', { count: unnamed }) : null}
      </Box>
    </>
  );
}

/** The tree as a chart that fills its frame, and how wide it has to be at the least. */
function useChartOf(tree: Tree, uncounted: Uncounted) {
  const { ref, width, height } = useElementSize();
  const places = useMemo(() => [...treePlaces(tree, uncounted).values()], [tree, uncounted]);
  const least = leastWidth(places);
  // In a column too narrow for its names the drawing is wider than the column, which scrolls.
  const wide = Math.max(width, least);
  const chart = useMemo(
    // Drawn before there is a size it would be seen to be drawn twice.
    () => (height > 0 ? toChart(tree, uncounted, { width: wide, height }) : emptyChart),
    [tree, uncounted, wide, height],
  );
  return { ref, width, least, places, chart };
}

/** What of the chart is chosen, and what choosing does: it explains a link, narrows to a thing, or goes to a network. */
function useChosen(tree: Tree, uncounted: Uncounted, chart: Chart) {
  const navigate = useNavigate();
  const { linked, narrowed } = useShowing();
  const chosen = linked ? linked.group : narrowed?.filter.holds;
  const nodes = [chosen ?? []]
    .flat()
    .map(String)
    .filter((id) => id in chart.nodes);
  const onChoose = (id: string) => {
    const node = chart.links[id]?.source ?? id;
    const group = tree.groups.find((one) => groupKey(one) === node);
    const thing = tree.identifiers.find((one) => one.id === node);
    if (group) explainGroup(tree, group);
    else if (thing || isCopiedContent(uncounted, node))
      narrowTo({ holds: [node] }, chart.nodes[node]?.caption ?? node);
    else if (node.startsWith('network:'))
      void navigate({ to: '/networks/$id', params: { id: node } });
  };
  return { selection: { nodes, link: null }, onChoose };
}

const isCopiedContent = ({ copied }: Uncounted, node: string): boolean =>
  copied.some(({ copiedContent }) => copiedContent.some(({ id }) => id === node));
