import { Box, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { labelOf, useNames } from '../../../../app/network-name.ts';
import { useShowOnCanvas } from '../../../../graph/show-on-canvas.ts';

import {
  chartOf,
  type Frame,
  fitPlaces,
  heightOf,
  mostDrawn,
} from '../../../../operations/chart.ts';
import { ChartKey } from '../../../../operations/chart-key.tsx';
import { clear } from '../../../../operations/clear.ts';
import { nothing, useLayout } from '../../../../operations/use-layout.ts';
import { useOperationChart } from '../../../../operations/use-operation-chart.ts';
import { ErrorState } from '../../../../ui/index.ts';
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
    <>
      <p className="tl-note tl-figure-tools">
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
        <Box pos="absolute" inset={0} ref={element} />
      </div>
      <ChartKey chart={chart} mode={mode} unnamed={unnamed} />
    </>
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
