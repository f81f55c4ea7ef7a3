import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import type { CaseContents } from '../../../cases/entries.ts';
import type { CaseItem } from '../../../cases/scope.ts';
import { BundleSection } from './bundle-section.tsx';
import { DetailsSection } from './details-section.tsx';
import { DisclosureSection } from './disclosure-section.tsx';
import { ExhibitSection } from './exhibit-section.tsx';
import { HistorySection } from './history-section.tsx';
import { NameSection } from './name-section.tsx';
import { NoteSection } from './note-section.tsx';
import { NoticeSection } from './notice-section.tsx';
import { TaskSection } from './task-section.tsx';
import type { GraphOf } from './use-graph-of.ts';

interface Props {
  file: CaseFile;
  contents: CaseContents;
  items: readonly CaseItem[];
  graph: GraphOf;
}

const tabs = [
  'bundle',
  'notes',
  'tasks',
  'exhibits',
  'disclosure',
  'names',
  'letters',
  'details',
  'history',
] as const;
type Tab = (typeof tabs)[number];

/** What belongs to a case beside its scope, part by part. What is being written in one stays while another is looked at. */
export function Sections({ file, contents, items, graph }: Props) {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const tab = tabs.find((one) => one === search.tab) ?? 'bundle';
  const show = (next: string | null) =>
    void navigate({
      to: '.',
      search: { tab: next === null || next === 'bundle' ? undefined : next },
      replace: true,
    });
  const counts: Partial<Record<Tab, number>> = {
    bundle: contents.bundles.length,
    notes: contents.notes.length,
    tasks: contents.tasks.filter(({ done }) => !done).length,
    exhibits: contents.exhibits.totalCount,
    disclosure: contents.disclosure.length,
    names: contents.names.length,
  };
  const panels: Record<Tab, ReactNode> = {
    bundle: <BundleSection file={file} bundles={contents.bundles} items={items} graph={graph} />,
    notes: <NoteSection file={file} notes={contents.notes} items={items} />,
    tasks: <TaskSection file={file} tasks={contents.tasks} />,
    exhibits: tab === 'exhibits' ? <ExhibitSection file={file} /> : null,
    disclosure: <DisclosureSection file={file} entries={contents.disclosure} />,
    names: <NameSection file={file} names={contents.names} />,
    letters: tab === 'letters' ? <NoticeSection file={file} /> : null,
    details: <DetailsSection file={file} />,
    history: tab === 'history' ? <HistorySection file={file} /> : null,
  };
  return (
    <Tabs value={tab} onChange={show} className="tl-tabs tl-case-tabs">
      <Tabs.List>
        {tabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`cases.tab.${one}`)}
            {counts[one] ? (
              <>
                {' '}
                <span className="tl-tab-count">{formatNumber(counts[one])}</span>
              </>
            ) : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((one) => (
        <Tabs.Panel
          key={one}
          value={one}
          className="tl-scroll"
          flex={1}
          mih={0}
          // The history has nothing else that a keyboard could scroll it by.
          {...(one === 'history' ? { tabIndex: 0 } : {})}
        >
          {panels[one]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
