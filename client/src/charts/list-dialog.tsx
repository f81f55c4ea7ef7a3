import { Box, Button, Flex, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatTime } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import {
  DataTable,
  Dialog,
  EmptyState,
  Failed,
  InitialsField,
  isSigned,
  LoadingRows,
  useInitials,
} from '../ui/index.ts';
import { deleteChart, duplicateChart, readCharts, restoreChart, type SavedChart } from './api.ts';
import { openChart } from './load.ts';
import { unsaved, useCharts } from './store.ts';
import './charts.css';

interface Props {
  onClose: () => void;
}

/** Every saved chart: opened, duplicated, deleted and brought back. */
export function ListDialog({ onClose }: Props) {
  const charts = useQuery({
    queryKey: ['charts'],
    queryFn: ({ signal }) => readCharts(signal),
    staleTime: 0,
  });
  const opening = useMutation({ mutationFn: openChart, onSuccess: onClose });
  const { changing, deleted } = useChanging();
  const { initials } = useInitials();
  const nodes = charts.data?.nodes ?? [];
  const total = charts.data?.totalCount ?? 0;
  return (
    <Dialog title={t('charts.listTitle')} opened onClose={onClose} size="xl">
      {charts.isError ? (
        <Failed of={charts} />
      ) : !charts.data ? (
        <LoadingRows rows={4} height={48} />
      ) : nodes.length === 0 ? (
        <EmptyState text={t('charts.none')} />
      ) : (
        <>
          <ChartTable
            charts={nodes}
            canChange={isSigned(initials) && !changing.isPending}
            onOpen={(id) => opening.mutate(id)}
            onChange={(change) => changing.mutate(change)}
          />
          {total > nodes.length ? (
            <p className="tl-note">{t('charts.more', { shown: nodes.length, total })}</p>
          ) : null}
        </>
      )}
      {deleted ? (
        <Box component="p" mt={12} role="status">
          {t('charts.deleted', { title: deleted.title })}{' '}
          <Button
            size="compact-xs"
            onClick={() => changing.mutate({ how: 'restore', chart: deleted })}
          >
            {t('charts.restore')}
          </Button>
        </Box>
      ) : null}
      {nodes.length > 0 || deleted ? (
        <Flex align="flex-end" gap={12} mt={12}>
          <InitialsField />
          <p className="tl-note">{isSigned(initials) ? '' : t('charts.signToChange')}</p>
        </Flex>
      ) : null}
      <Failed of={opening} what={t('charts.notOpened')} />
      <Failed of={changing} what={t('charts.notDone')} />
    </Dialog>
  );
}

interface Change {
  how: 'duplicate' | 'delete' | 'restore';
  chart: SavedChart;
}

function useChanging() {
  const [deleted, setDeleted] = useState<SavedChart | null>(null);
  const client = useQueryClient();
  const changing = useMutation({
    mutationFn: async ({ how, chart }: Change) => {
      const { initials } = useInitials.getState();
      if (how === 'duplicate') return duplicateChart(chart.id, initials);
      if (how === 'restore') return restoreChart(chart.id, initials);
      const gone = await deleteChart(chart, initials);
      // What is drawn stays, as a drawing that is not saved.
      if (useCharts.getState().open?.id === chart.id) useCharts.setState(unsaved);
      return gone;
    },
    onSuccess: (chart, { how }) => {
      if (how !== 'duplicate') setDeleted(how === 'delete' ? chart : null);
      return client.invalidateQueries({ queryKey: ['charts'] });
    },
  });
  return { changing, deleted };
}

interface TableProps {
  charts: readonly SavedChart[];
  canChange: boolean;
  onOpen: (id: string) => void;
  onChange: (change: Change) => void;
}

function ChartTable({ charts, canChange, onOpen, onChange }: TableProps) {
  return (
    <DataTable
      className="tl-flush"
      rows={charts}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('charts.title'),
          cell: ({ id, title, notes }) => (
            <>
              <button
                type="button"
                className="tl-row-button"
                aria-label={t('charts.openIt', { title })}
                onClick={() => onOpen(id)}
              >
                <strong dir="auto">{title}</strong>
              </button>
              {notes === '' ? null : (
                <Text className="tl-note" maw="46ch" lineClamp={2} dir="auto">
                  {notes}
                </Text>
              )}
            </>
          ),
        },
        { title: t('charts.entities'), value: ({ entities }) => entities },
        {
          title: t('charts.changed'),
          value: (chart) =>
            t('charts.by', { time: formatTime(chart.changedAt), who: chart.changedBy }),
        },
        {
          title: t('charts.actions'),
          cell: (chart) => (
            <Group gap={6} wrap="nowrap">
              {(['duplicate', 'delete'] as const).map((how) => (
                <Button
                  key={how}
                  size="compact-xs"
                  disabled={!canChange}
                  aria-label={`${t(`charts.${how}`)} ${chart.title}`}
                  onClick={() => onChange({ how, chart })}
                >
                  {t(`charts.${how}`)}
                </Button>
              ))}
            </Group>
          ),
        },
      ]}
    />
  );
}
