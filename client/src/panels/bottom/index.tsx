import { SegmentedControl, Tabs, TextInput } from '@mantine/core';
import { IconChartDots3, IconChartHistogram, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { type BottomTab, bottomTabs } from '../../app/page-state.ts';
import { useIsComing } from '../../graph/coming.ts';
import { useSettledChart } from '../../graph/store.ts';
import { visible } from '../../graph/visible.ts';
import { StructurePanel, StructureTools } from '../structure/index.tsx';
import { EntityTable } from './entity-table.tsx';
import { LinkTable } from './link-table.tsx';
import { Timeline, TimelineTools } from './timeline.tsx';
import './bottom.css';

type Rows = 'entities' | 'links';

const bottomId = 'bottom';

/** In a low window it lies below what is seen. */
export const showBottom = (): void =>
  document.getElementById(bottomId)?.scrollIntoView({ block: 'nearest' });

/**
 * The chart as rows, in time, and by how it hangs together: the same entities, links and selection. Closed until it is
 * asked for; the tab that is open closes it.
 */
export function BottomPanel({
  tab,
  onTab,
}: {
  tab: BottomTab | null;
  onTab: (tab: BottomTab | null) => void;
}) {
  const [rows, setRows] = useState<Rows>('entities');
  const [filter, setFilter] = useState('');
  const chart = useSettledChart();
  const isComing = useIsComing(chart);
  const { nodes, links, inside } = visible(chart);
  const isLinks = tab === 'table' && rows === 'links';
  return (
    <section
      className="tl-bottom"
      data-tab={tab ?? undefined}
      aria-label={t('bottom.label')}
      id={bottomId}
      onFocus={showBottom}
    >
      <Tabs
        value={tab}
        onChange={(value) => onTab(bottomTabs.find((one) => one === value) ?? null)}
        allowTabDeactivation
        keepMounted={false}
        className="tl-tabs"
      >
        <div className="tl-bottom-head">
          <Tabs.List>
            <Tabs.Tab value="timeline" leftSection={<IconChartHistogram size={16} />}>
              {t('bottom.timeline')}
            </Tabs.Tab>
            <Tabs.Tab value="table" leftSection={<IconTable size={16} />}>
              {t('bottom.table')}{' '}
              {isComing ? null : (
                <span className="tl-tab-count">
                  {formatNumber(isLinks ? links.length : nodes.length + inside.length)}
                </span>
              )}
            </Tabs.Tab>
            <Tabs.Tab value="structure" leftSection={<IconChartDots3 size={16} />}>
              {t('bottom.structure')}
            </Tabs.Tab>
          </Tabs.List>
          <div className="tl-end">
            {tab === 'table' ? (
              <TableTools filter={filter} onFilter={setFilter} rows={rows} onRows={setRows} />
            ) : null}
            {tab === 'timeline' ? <TimelineTools /> : null}
            {tab === 'structure' ? <StructureTools /> : null}
          </div>
        </div>
        <Tabs.Panel value="timeline">
          <Timeline />
        </Tabs.Panel>
        <Tabs.Panel value="table">
          {rows === 'entities' ? <EntityTable filter={filter} /> : <LinkTable filter={filter} />}
        </Tabs.Panel>
        <Tabs.Panel value="structure">
          <StructurePanel />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

interface TableToolsProps {
  filter: string;
  onFilter: (filter: string) => void;
  rows: Rows;
  onRows: (rows: Rows) => void;
}

function TableTools({ filter, onFilter, rows, onRows }: TableToolsProps) {
  return (
    <>
      <TextInput
        id="table-filter"
        size="xs"
        aria-label={t('table.filter')}
        placeholder={t('table.filter')}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('table.what')}
        value={rows}
        onChange={(value) => onRows(value === 'links' ? 'links' : 'entities')}
        data={(['entities', 'links'] as const).map((value) => ({
          value,
          label: t(`table.${value}`),
        }))}
      />
    </>
  );
}
