import { Button, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ApiError } from '../../../../api/errors.ts';
import { t } from '../../../../app/i18n/t.ts';
import { useNames } from '../../../../app/network-name.ts';
import { Level } from '../../../../operations/level.tsx';
import {
  csvOf,
  DataTable,
  EmptyState,
  ErrorState,
  LoadingRows,
  Panel,
  PanelHead,
} from '../../../../ui/index.ts';
import type { Asked } from '../address.ts';
import { type Operations as Graph, useOperationGraph } from '../queries.ts';
import { SaveFigure } from '../tables/save-figure.tsx';
import { associationColumns, nodeColumns } from './columns.tsx';
import { OperationsDrawing } from './drawing.tsx';

interface Props {
  asked: Asked;
  onLevel: (level: number) => void;
}

const views = ['Drawing', 'Networks', 'Associations'] as const;
type View = (typeof views)[number];

/** The largest operations as a graph of their networks, at one level: as a drawing, and in two tables. */
export default function Operations({ asked, onLevel }: Props) {
  const [view, setView] = useState<View>('Drawing');
  const graph = useOperationGraph(graphAsked(asked));
  const { data } = graph;
  // Its tables leave as files, with the names that stand.
  useNames();
  const name = t('overview.operations');
  return (
    <Panel label={name} className="tl-overview-operations">
      <PanelHead title={name} note={data ? drawnNote(data) : null}>
        {data ? (
          <SegmentedControl
            size="xs"
            aria-label={t('overview.operationsShow')}
            value={view}
            onChange={(value) => setView(views.find((one) => one === value) ?? 'Drawing')}
            data={views.map((value) => ({ value, label: t(`overview.operations${value}`) }))}
          />
        ) : null}
        {data ? (
          <SaveFigure
            name={name}
            file={view === 'Associations' ? 'associations' : 'networks'}
            rows={() =>
              view === 'Associations'
                ? csvOf(data.associations, associationColumns)
                : csvOf(data.nodes, nodeColumns)
            }
          />
        ) : null}
      </PanelHead>
      {graph.isPending ? <LoadingRows rows={10} /> : null}
      {graph.isError ? <NotRead error={graph.error} again={() => void graph.refetch()} /> : null}
      {data === null ? <NoRun /> : null}
      {data ? <Shown {...{ data, view, asked, onLevel }} /> : null}
    </Panel>
  );
}

const NoRun = () => (
  <EmptyState text={t('overview.noRun')}>
    <Button component={Link} to="/networks">
      {t('overview.toNetworks')}
    </Button>
  </EmptyState>
);

/** A run of before there were operations says so; all else is an error. */
function NotRead({ error, again }: { error: Error; again: () => void }) {
  if (error instanceof ApiError && error.code === 'NOT_FOUND')
    return <EmptyState text={t('overview.operationsBefore', { said: error.message })} />;
  return <ErrorState error={error} onRetry={again} />;
}

interface ShownProps extends Props {
  data: Graph;
  view: View;
}

function Shown({ data, view, asked, onLevel }: ShownProps) {
  const nodes = useMemo(() => data.nodes, [data]);
  return (
    <div className="tl-overview-operations-body">
      <div className="tl-overview-level">
        <Level page={data} onLevel={onLevel} />
        {data.associations.length < data.associationCount ? (
          <p className="tl-note tl-overview-words">
            {t('overview.operationsLines', {
              ...{ shown: data.associations.length, total: data.associationCount },
            })}
          </p>
        ) : null}
        {asked.kind ? (
          <p className="tl-note tl-overview-words">{t('overview.operationsKind')}</p>
        ) : null}
      </div>
      <div>
        {nodes.length === 0 ? <EmptyState text={t('overview.operationsNone')} /> : null}
        {nodes.length > 0 && view === 'Drawing' ? <OperationsDrawing graph={data} /> : null}
        {nodes.length > 0 && view === 'Networks' ? (
          <div className="tl-overview-scroll">
            <DataTable
              sorts
              label={t('overview.operationsNetworks')}
              rows={nodes}
              columns={nodeColumns}
              keyOf={({ member }) => member.id}
              most={500}
            />
          </div>
        ) : null}
        {view === 'Associations' ? (
          <div className="tl-overview-scroll">
            <DataTable
              sorts
              label={t('overview.operationsAssociations')}
              rows={data.associations}
              columns={associationColumns}
              keyOf={({ a, b }) => `${a.id} ${b.id}`}
              most={500}
            />
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** Operations and networks that were seen in the period, in the country, on the platform, and what such identifiers link. */
const graphAsked = ({ level, country, platform, kind, from, to }: Asked) => ({
  level: level ?? null,
  filter: {
    ...(country ? { countries: { any: [country] } } : {}),
    ...(platform ? { platforms: { any: [platform] } } : {}),
    ...(kind ? { kinds: [kind] } : {}),
    ...(from ? { lastSeen: { from } } : {}),
    ...(to ? { firstSeen: { to } } : {}),
  },
});

function drawnNote({ nodes, members, networksOutside }: Graph): string {
  const total = members + networksOutside;
  return nodes.length < total
    ? t('overview.operationsDrawn', { shown: nodes.length, total })
    : t('overview.operationsAll', { count: total });
}
