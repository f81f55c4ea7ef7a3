import { Box, Button, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { labelOf, useNames } from '../../../../app/network-name.ts';
import { useOpenOnCanvas } from '../../../../charts/open-on-canvas.ts';
import { useShowOnCanvas } from '../../../../graph/show-on-canvas.ts';
import { KeptApart } from '../../../../judging/kept-apart.tsx';
import { between, chartOf, fitPlaces, heightOf } from '../../../../operations/chart.ts';
import { ChartKey } from '../../../../operations/chart-key.tsx';
import { clear } from '../../../../operations/clear.ts';
import { readNetworkDrawing } from '../../../../operations/entity-ids.ts';
import { MemberLink } from '../../../../operations/member-link.tsx';
import { OperationLink } from '../../../../operations/operation-link.tsx';
import { nothing, useLayout } from '../../../../operations/use-layout.ts';
import { useOperationChart } from '../../../../operations/use-operation-chart.ts';
import { ErrorState, Failed } from '../../../../ui/index.ts';
import type { Operations } from '../queries.ts';

/** More would hide what links them. */
const mostShown = 150;

/** Operations as frames around their networks. The tables beside it say the same. */
export function OperationsDrawing({ graph }: { graph: Operations }) {
  const { ref, width, height } = useElementSize();
  const element = useRef<HTMLDivElement>(null);
  const mode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [unnamed, setUnnamed] = useState(0);
  const { chosen, setChosen, open } = useChosen(graph);
  const { chart, places, high, error, again } = usePlaced(graph, { width, height });
  const navigate = useNavigate();
  useOperationChart(element, {
    ...{ places, mode, chosen, onUnnamed: setUnnamed, onChoose: setChosen },
    chart: Object.keys(places).length > 0 ? chart : nothing,
    onOpen: (id) =>
      id.startsWith('operation:')
        ? void navigate({ to: '/networks/$id', params: { id }, search: { by: 'operation' } })
        : open.mutate(id),
  });
  return (
    <section className="tl-figure tl-operation-figure" aria-label={t('overview.operationsFigure')}>
      {error ? <ErrorState error={error} onRetry={again} /> : null}
      <div
        ref={ref}
        className="tl-operation-chart"
        style={{ minHeight: high }}
        role="img"
        aria-label={t('overview.operationsLabel', {
          ...{ members: chart.nodes.length, count: chart.edges.length },
          operations: new Set(chart.nodes.flatMap(({ group }) => group ?? [])).size,
        })}
      >
        <Box pos="absolute" inset={0} ref={element} />
      </div>
      <ChartKey chart={chart} mode={mode} unnamed={unnamed} />
      <Chosen graph={graph} chosen={chosen} opening={open.isPending} onOpen={open.mutate} />
      <Failed of={open} what={t('overview.notOpened')} />
    </section>
  );
}

/** What is chosen, as far as it is still drawn; and a way to take a network to the canvas of Explore. */
function useChosen({ nodes }: Operations) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const show = useShowOnCanvas();
  const openAlone = useOpenOnCanvas();
  const open = useMutation({
    mutationFn: async (id: string) => {
      if (!id.startsWith('network:')) return show([id]);
      const { ids, options } = await readNetworkDrawing(id);
      return openAlone(ids, options);
    },
  });
  const here = chosen.filter((id) => nodes.some(({ member }) => member.id === id));
  return { chosen: here, setChosen, open };
}

/** The chart, and where everything stands in its frame. */
function usePlaced({ nodes, associations }: Operations, size: { width: number; height: number }) {
  const { width, height } = size;
  const names = useNames();
  const chart = useMemo(
    () =>
      chartOf(
        {
          networks: nodes.map(({ member }) => member),
          ...{ associations, cutPoints: [], called: (id) => labelOf(id, names) },
          groups: new Map(
            nodes.flatMap(({ member, operation }) =>
              operation ? [[member.id, operation] as const] : [],
            ),
          ),
        },
        mostShown,
      ),
    [nodes, associations, names],
  );
  const laidOut = useLayout(chart, width);
  const places = useMemo(
    () =>
      width > 0 && laidOut.data
        ? clear(chart, fitPlaces(laidOut.data, { width, height }), { width, height })
        : {},
    [chart, laidOut.data, width, height],
  );
  const high = heightOf(laidOut.data ?? {});
  return { chart, places, high, error: laidOut.error, again: () => void laidOut.refetch() };
}

interface ChosenProps {
  graph: Operations;
  chosen: readonly string[];
  opening: boolean;
  onOpen: (id: string) => void;
}

/** What was clicked in words: a network with its doors, or why two are associated. */
function Chosen({ graph, chosen, opening, onOpen }: ChosenProps) {
  const [one = '', other] = chosen;
  const node = graph.nodes.find(({ member }) => member.id === one);
  const association = other === undefined ? undefined : between(graph.associations, one, other);
  return (
    <div className="tl-overview-chosen" role="status" aria-label={t('overview.chosen')}>
      {!node ? <span className="tl-note">{t('overview.chosenNone')}</span> : null}
      {node && !association ? (
        <>
          <strong>
            <MemberLink of={node.member} />
          </strong>
          <span>
            {t('networks.ads', { count: node.member.ads })},{' '}
            {node.member.countries.map(formatCountry).join(', ')}
          </span>
          {node.operation ? <OperationLink id={node.operation} level={graph.level} /> : null}
          <Button
            size="compact-sm"
            leftSection={<IconTopologyStar3 size={14} aria-hidden="true" />}
            loading={opening}
            onClick={() => onOpen(one)}
          >
            {t('overview.inExplore')}
          </Button>
        </>
      ) : null}
      {association ? (
        <>
          <strong>
            <MemberLink of={association.a} /> {t('overview.and')} <MemberLink of={association.b} />
          </strong>
          <span className="tl-sentence">{association.sentence}</span>
          <KeptApart a={association.a.id} b={association.b.id} />
        </>
      ) : null}
    </div>
  );
}
