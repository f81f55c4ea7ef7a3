import { Box, Flex, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { t } from '../../app/i18n/t.ts';
import { useIsComing } from '../../graph/coming.ts';
import { useSettledChart } from '../../graph/store.ts';
import { EmptyState, ErrorState, LoadingRows, SaveTable } from '../../ui/index.ts';
import { BridgeTable } from './bridge-table.tsx';
import { CentralityTable } from './centrality-table.tsx';
import { bridgeRows, bridgesCsv, centralitiesCsv, centralityRows } from './rows.ts';
import { ScopeButton } from './scope-button.tsx';
import { Summary } from './summary.tsx';
import {
  mostAsked,
  structureViews,
  useAsked,
  useStructure,
  useStructureView,
} from './use-structure.ts';
import './structure.css';

function useRows() {
  const { nodes } = useSettledChart();
  const { data } = useStructure();
  return useMemo(
    () => ({
      centralities: data ? centralityRows(data, nodes) : [],
      bridges: data ? bridgeRows(data, nodes) : [],
    }),
    [data, nodes],
  );
}

/** The words stand beside the rows, or in their place where there is no room for both. */
function useShown() {
  const shown = useStructureView((state) => state.shown);
  const narrow = useMediaQuery('(max-width: 1360px)', undefined, {
    getInitialValueInEffect: false,
  });
  return narrow
    ? { views: structureViews, shown, words: shown === 'overview', rows: shown !== 'overview' }
    : {
        views: structureViews.filter((view) => view !== 'overview'),
        shown: shown === 'overview' ? 'entities' : shown,
        words: true,
        rows: true,
      };
}

/** What is shown, and all rows as a file. */
export function StructureTools() {
  const { views, shown } = useShown();
  const { centralities, bridges } = useRows();
  const what = shown === 'links' ? 'links' : 'entities';
  const lines = what === 'links' ? bridgesCsv(bridges) : centralitiesCsv(centralities);
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('structure.view')}
        value={shown}
        onChange={(value) =>
          useStructureView.setState({ shown: views.find((view) => view === value) ?? shown })
        }
        data={views.map((value) => ({ value, label: t(`structure.view.${value}`) }))}
      />
      <SaveTable
        file={`structure-${what}`}
        rows={() => lines}
        label={t('tables.saveStructure')}
        disabled={lines.length < 2}
      />
    </>
  );
}

/** How what is drawn hangs together: in how many parts, by what, and what lies between others. */
export function StructurePanel() {
  const { ids } = useAsked();
  const { data, error, refetch } = useStructure();
  const { shown, words, rows } = useShown();
  const { centralities, bridges } = useRows();
  const isComing = useIsComing(useSettledChart());
  if (isComing) return <LoadingRows rows={6} />;
  if (ids.length < 2) return <EmptyState text={t('structure.empty')} />;
  if (ids.length > mostAsked)
    return (
      <EmptyState text={t('structure.tooMany', { count: ids.length, most: mostAsked })}>
        <ScopeButton />
      </EmptyState>
    );
  if (error)
    return <ErrorState error={error} what={t('structure.failed')} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} />;
  return (
    <Flex h="100%">
      {words ? <Summary answer={data} centralities={centralities} /> : null}
      {rows ? (
        <Box flex={1} miw={0}>
          {shown === 'links' ? (
            <BridgeTable rows={bridges} />
          ) : (
            <CentralityTable rows={centralities} />
          )}
        </Box>
      ) : null}
    </Flex>
  );
}
