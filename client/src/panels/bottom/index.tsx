import { SegmentedControl, Tabs, TextInput } from '@mantine/core';
import { IconChartHistogram, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { BottomTab } from '../../app/page-state.ts';
import { useChart } from '../../graph/store.ts';
import { visible } from '../../graph/visible.ts';
import { EntityTable } from './entity-table.tsx';
import { LinkTable } from './link-table.tsx';
import { Timeline, TimelineTools } from './timeline.tsx';
import './bottom.css';

type Rows = 'entities' | 'links';

/** The chart as rows and in time: the same entities, links and selection. */
export function BottomPanel({ tab, onTab }: { tab: BottomTab; onTab: (tab: BottomTab) => void }) {
  const [rows, setRows] = useState<Rows>('entities');
  const [filter, setFilter] = useState('');
  const { nodes } = visible(useChart());
  return (
    <section className="tl-bottom" aria-label={t('bottom.label')}>
      <Tabs
        value={tab}
        onChange={(value) => onTab(value === 'timeline' ? 'timeline' : 'table')}
        keepMounted={false}
        className="tl-tabs"
      >
        <div className="tl-bottom-head">
          <Tabs.List>
            <Tabs.Tab value="timeline" leftSection={<IconChartHistogram size={16} />}>
              {t('bottom.timeline')}
            </Tabs.Tab>
            <Tabs.Tab value="table" leftSection={<IconTable size={16} />}>
              {t('bottom.table')} <span className="tl-tab-count">{formatNumber(nodes.length)}</span>
            </Tabs.Tab>
          </Tabs.List>
          <div className="tl-end">
            {tab === 'table' ? (
              <>
                <TextInput
                  id="table-filter"
                  size="xs"
                  aria-label={t('table.filter')}
                  placeholder={t('table.filter')}
                  value={filter}
                  onChange={(event) => setFilter(event.currentTarget.value)}
                />
                <SegmentedControl
                  size="xs"
                  aria-label={t('table.what')}
                  value={rows}
                  onChange={(value) => setRows(value === 'links' ? 'links' : 'entities')}
                  data={(['entities', 'links'] as const).map((value) => ({
                    value,
                    label: t(`table.${value}`),
                  }))}
                />
              </>
            ) : (
              <TimelineTools />
            )}
          </div>
        </div>
        <Tabs.Panel value="timeline">
          <Timeline />
        </Tabs.Panel>
        <Tabs.Panel value="table">
          {rows === 'entities' ? <EntityTable filter={filter} /> : <LinkTable filter={filter} />}
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
