import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { formatCountry } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { force } from '../../../graph/layout/force.ts';
import { spread } from '../../../graph/layout/spread.ts';
import type { Places } from '../../../graph/layout/types.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { hueOf } from '../../../theme/hues.ts';
import { ErrorState, LinkSample } from '../../../ui/index.ts';
import { chartOf, countryColours, fitPlaces, type OperationChart } from './chart.ts';
import { choose, toggleChosen, useChosen } from './choosing.ts';
import type { OperationView } from './queries.ts';
import { useOperationChart } from './use-operation-chart.ts';

/** An operation as a graph of its networks, with what its colours and lines mean. The tables below say the same. */
export function OperationDrawing({ operation }: { operation: OperationView }) {
  const { ref, width, height } = useElementSize();
  const element = useRef<HTMLDivElement>(null);
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { chosen } = useChosen();
  const navigate = useNavigate();
  const show = useShowOnCanvas();
  const [unnamed, setUnnamed] = useState(0);
  const chart = useMemo(() => chartOf(operation), [operation]);
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
      <Key chart={chart} mode={mode} unnamed={unnamed} />
    </section>
  );
}

const nothing: OperationChart = { nodes: [], edges: [], countries: [], numbered: false };

/** Where everything stands, by what is drawn: it stays when one comes back, or somebody judges. */
const kept = new Map<string, Promise<Places>>();

async function layOut({ nodes, edges }: OperationChart): Promise<Places> {
  const input = {
    nodes: nodes.map((node) => ({
      ...{ id: node.id, w: Math.max(node.size, 80), h: node.size + 26, x: 0, y: 0 },
      fixed: false,
    })),
    links: edges.map(({ source, target }) => ({ source, target })),
  };
  return spread(input, await force(input));
}

function useLayout(chart: OperationChart) {
  const drawn = [...chart.nodes, ...chart.edges].map(({ id }) => id).join(' ');
  return useQuery({
    queryKey: ['operationPlaces', drawn],
    queryFn: () => {
      const places = kept.get(drawn) ?? layOut(chart);
      kept.set(drawn, places);
      places.catch(() => kept.delete(drawn));
      return places;
    },
  });
}

interface KeyProps {
  chart: OperationChart;
  mode: 'light' | 'dark';
  unnamed: number;
}

function Key({ chart, mode, unnamed }: KeyProps) {
  const others = chart.nodes.some(({ colour }) => colour === countryColours);
  const swatch = (at: number, name: string) => (
    <span key={name}>
      <span className="tl-swatch" style={{ background: hueOf(at, mode).fill }} />
      {name}
    </span>
  );
  return (
    <p className="tl-tree-key">
      <span>
        <LinkSample kind="inferred" />
        {t(chart.numbered ? 'operations.keyLine' : 'operations.keyLines')}
      </span>
      {chart.countries.map((country, at) => swatch(at, formatCountry(country)))}
      {others ? swatch(countryColours, t('operations.otherCountry')) : null}
      <span className="tl-note">
        {t('operations.key')}
        {unnamed > 0 ? ` ${t('operations.unnamed', { count: unnamed })}` : ''}
      </span>
    </p>
  );
}
