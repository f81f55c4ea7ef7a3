import { Box, Button, useComputedColorScheme } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { countsLabel } from '../../../app/counts.ts';
import { t } from '../../../app/i18n/t.ts';
import { useLayer } from '../../../app/layers.ts';
import { membersOf } from '../../../graph/canvas/bind-selection.ts';
import { type Layers, useCytoscape } from '../../../graph/canvas/use-cytoscape.ts';
import { useIsComing } from '../../../graph/coming.ts';
import { pick } from '../../../graph/commands.ts';
import { isGroupId } from '../../../graph/fold-groups.ts';
import { type Direction, nearestTowards } from '../../../graph/nearest.ts';
import { currentChart, useGraph, useSettledChart } from '../../../graph/store.ts';
import { requestView, useView } from '../../../graph/view.ts';
import { visible } from '../../../graph/visible.ts';
import { EmptyState } from '../../../ui/index.ts';
import { Guard } from './guard.tsx';
import { LargestNetworks } from './largest-networks.tsx';
import { NodeMenu } from './node-menu.tsx';
import { Notice } from './notice.tsx';
import { RemarkEditor } from './remark-editor.tsx';

/** The chart: three layers (group boxes, cytoscape, labels) and what lies beside them. */
export function Canvas() {
  const layers = useRef<Layers>({ under: null, chart: null, over: null });
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  // Before the mount below, so that the first frame has the right colours.
  useEffect(() => useView.setState({ mode: scheme }), [scheme]);
  useCytoscape(layers);
  const chart = useSettledChart();
  const isComing = useIsComing(chart);
  const { nodes, links, boxes, remarks } = visible(chart);
  return (
    <div className="tl-canvas">
      <canvas
        ref={(element) => {
          layers.current.under = element;
        }}
      />
      <div
        ref={(element) => {
          layers.current.chart = element;
        }}
        id="canvas"
        className="tl-canvas-chart"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive by its keys
        tabIndex={0}
        aria-label={
          isComing
            ? t('explore.canvasComing')
            : t('explore.canvasLabel', countsLabel(nodes.length, links.length))
        }
        onKeyDown={onCanvasKey}
      />
      <canvas
        ref={(element) => {
          layers.current.over = element;
        }}
        className="tl-canvas-over"
      />
      {nodes.length + boxes.length + remarks.length === 0 && links.length === 0 ? (
        <EmptyCanvas />
      ) : null}
      <Tip />
      <Lasso />
      <NodeMenu />
      <Guard />
      <RemarkEditor />
      <Notice />
    </div>
  );
}

/** Arrow keys go to the nearest neighbour in that direction; Enter opens the inspector. */
function onCanvasKey(event: KeyboardEvent): void {
  const chart = currentChart();
  const { nodes, links, boxes, boxLinks, groupOf } = visible(chart);
  const [last] = useGraph.getState().selection.nodes.slice(-1);
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    event.preventDefault();
    if (last !== undefined) requestView('menu', last);
    return;
  }
  if (event.key === 'Enter') {
    document.getElementById('inspector')?.focus();
    return;
  }
  if (!event.key.startsWith('Arrow') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const all = [...nodes, ...boxes];
  const at = groupOf.get(last ?? '') ?? last;
  const from = all.find(({ id }) => id === at) ?? all[0];
  if (!from) return;
  const direction = event.key as Direction;
  const next = nearestTowards(from, direction, all, [...links, ...boxLinks]) ?? from.id;
  if (isGroupId(next)) useGraph.getState().select({ nodes: membersOf(next), link: null });
  else pick(next, event.shiftKey);
  requestView('centre', next);
}

function EmptyCanvas() {
  const show = useLayer((state) => state.show);
  const chart = useSettledChart();
  const busy = useGraph((state) => state.busy);
  const hidden = Object.keys(chart.nodes).length;
  if (useIsComing(chart))
    return (
      <Box component="p" className="tl-note" pos="absolute" top={0} left={0} role="status">
        {busy ?? t('explore.reading.entities')}
      </Box>
    );
  return (
    <Box pos="absolute" top={0} left={0}>
      <EmptyState
        text={hidden > 0 ? t('explore.allHidden', { count: hidden }) : t('explore.empty')}
      >
        {hidden > 0 ? null : (
          <>
            <Button variant="filled" onClick={() => show('search')}>
              {t('explore.emptyButton')}
            </Button>
            <LargestNetworks />
          </>
        )}
      </EmptyState>
    </Box>
  );
}

/** The sentence of the link under the pointer. The inspector says it for readers and keys. */
function Tip() {
  const tip = useView((state) => state.tip);
  if (!tip) return null;
  return (
    <div className="tl-tip" style={{ left: tip.x, top: tip.y }} aria-hidden="true">
      {tip.text}
    </div>
  );
}

/** The line as it is drawn. Its twin for keys: Shift with the arrows, or rows of the table with Shift. */
function Lasso() {
  const line = useView((state) => state.lasso);
  if (!line) return null;
  return (
    <svg className="tl-fill tl-canvas-over tl-lasso" aria-hidden="true">
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
