import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { labelOf, useNames } from '../../../app/network-name.ts';
import { spread } from '../../../graph/layout/spread.ts';
import type { Places } from '../../../graph/layout/types.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';

import {
  chartOf,
  type Frame,
  fitPlaces,
  heightOf,
  mostDrawn,
  type OperationChart,
} from '../../../operations/chart.ts';
import { ChartKey } from '../../../operations/chart-key.tsx';
import { nothing, useLayout } from '../../../operations/use-layout.ts';
import { useOperationChart } from '../../../operations/use-operation-chart.ts';
import { ErrorState } from '../../../ui/index.ts';
import { choose, toggleChosen, useChosen } from './choosing.ts';
import { type OperationView, useAmong } from './queries.ts';

/** An operation as a graph of its networks, with what its colours and lines mean. The tables below say the same. */
export function OperationDrawing({ operation }: { operation: OperationView }) {
  const { ref, width, height } = useElementSize();
  const element = useRef<HTMLDivElement>(null);
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { chosen } = useChosen();
  const navigate = useNavigate();
  const show = useShowOnCanvas();
  const [unnamed, setUnnamed] = useState(0);
  const { chart, places, high, lines, error, again } = usePlaced(operation, { width, height });
  useOperationChart(element, {
    ...{ places, mode, chosen, onUnnamed: setUnnamed },
    chart: Object.keys(places).length > 0 ? chart : nothing,
    onChoose: ([one = '', other]) => (other === undefined ? toggleChosen(one) : choose(one, other)),
    onOpen: (id) =>
      id.startsWith('network:')
        ? void navigate({ to: '/networks/$id', params: { id } })
        : void show([id]),
  });
  const total = operation.networkCount + operation.aloneCount;
  return (
    <section className="tl-figure tl-operation-figure" aria-label={t('operations.figure')}>
      <p className="tl-note tl-operation-figure-note">
        {chart.nodes.length < total
          ? t('operations.drawn', { shown: chart.nodes.length, total })
          : t('operations.figureNote')}
        {chart.edges.length < lines
          ? ` ${t('operations.linesDrawn', { shown: chart.edges.length, count: lines })}`
          : ''}
      </p>
      {error ? <ErrorState error={error} onRetry={again} /> : null}
      <div
        ref={ref}
        className="tl-operation-chart"
        style={{ minHeight: high }}
        role="img"
        aria-label={t('operations.figureLabel', {
          members: chart.nodes.length,
          count: chart.edges.length,
        })}
      >
        <div ref={element} />
      </div>
      <ChartKey chart={chart} mode={mode} unnamed={unnamed} />
    </section>
  );
}

/** The chart, and where everything stands in its frame; nothing before all its lines are there. */
function usePlaced(operation: OperationView, { width, height }: Frame) {
  const ids = operation.networks.slice(0, mostDrawn).map(({ id }) => id);
  const among = useAmong(operation, ids);
  const { data: associations, total: lines } = among;
  const names = useNames();
  const chart = useMemo(
    () =>
      associations
        ? chartOf({ ...operation, associations, called: (id) => labelOf(id, names) })
        : nothing,
    [operation, associations, names],
  );
  const laidOut = useLayout(chart, width);
  const places = useMemo(
    () =>
      width > 0 && laidOut.data
        ? clear(chart, fitPlaces(laidOut.data, { width, height }), { width, height })
        : {},
    [chart, laidOut.data, width, height],
  );
  const again = among.error ? among.again : () => void laidOut.refetch();
  const high = Math.min(highest, heightOf(laidOut.data ?? {}));
  return { chart, places, high, lines, error: among.error ?? laidOut.error, again };
}

/** The tables below stay in sight. */
const highest = 460;

/** Pressed into their frame, what is large may lie on others: these step aside. */
function clear({ nodes, edges }: OperationChart, places: Places, { width, height }: Frame): Places {
  const apart = spread(
    {
      nodes: nodes.map(({ id, size }) => ({
        ...{ id, w: size + gap, h: size + gap, x: 0, y: 0, fixed: false },
      })),
      links: edges,
    },
    places,
  );
  const within = (value: number, to: number) => Math.max(room, Math.min(value, to - room));
  return Object.fromEntries(
    Object.entries(apart).map(([id, { x, y }]) => [
      id,
      { x: within(x, width), y: within(y, height) },
    ]),
  );
}

const gap = 4;
/** For half of the largest of many, at the edges of the frame. */
const room = 24;
