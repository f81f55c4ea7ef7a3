import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { labelOf, useNames } from '../../../app/network-name.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';

import { chartOf, fitPlaces } from '../../../operations/chart.ts';
import { ChartKey } from '../../../operations/chart-key.tsx';
import { nothing, useLayout } from '../../../operations/use-layout.ts';
import { useOperationChart } from '../../../operations/use-operation-chart.ts';
import { ErrorState } from '../../../ui/index.ts';
import { choose, toggleChosen, useChosen } from './choosing.ts';
import type { OperationView } from './queries.ts';

/** An operation as a graph of its networks, with what its colours and lines mean. The tables below say the same. */
export function OperationDrawing({ operation }: { operation: OperationView }) {
  const { ref, width, height } = useElementSize();
  const element = useRef<HTMLDivElement>(null);
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { chosen } = useChosen();
  const navigate = useNavigate();
  const show = useShowOnCanvas();
  const names = useNames();
  const [unnamed, setUnnamed] = useState(0);
  const chart = useMemo(
    () => chartOf({ ...operation, called: (id) => labelOf(id, names) }),
    [operation, names],
  );
  const laidOut = useLayout(chart);
  const places = useMemo(
    () => (width > 0 && laidOut.data ? fitPlaces(laidOut.data, { width, height }) : {}),
    [laidOut.data, width, height],
  );
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
      </p>
      {laidOut.isError ? (
        <ErrorState error={laidOut.error} onRetry={() => void laidOut.refetch()} />
      ) : null}
      <div
        ref={ref}
        className="tl-operation-chart"
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
