import { Button, Flex } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { t } from '../../../app/i18n/t.ts';
import { saveFile } from '../../../app/save-file.ts';
import { usePageStatus } from '../../../app/status.ts';
import {
  csvOf,
  DataTable,
  EmptyState,
  Failed,
  LoadingRows,
  Panel,
  PanelHead,
  SaveTable,
} from '../../../ui/index.ts';
import { columns } from './columns.tsx';
import { Filters } from './filters.tsx';
import { type Address, allLines, mostSaved, useAuditLines } from './lines.ts';
import './audit.css';

/** Who did what on a team's server: the audit log, to be searched and saved. */
export default function AuditPage() {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  usePageStatus([t('audit.status')], []);
  return (
    <Panel label={t('audit.title')} className="tl-audit">
      <PanelHead title={t('audit.title')} note={t('audit.note')}>
        <Saving address={address} />
      </PanelHead>
      <Filters
        address={address}
        onChange={(next) =>
          void navigate({ to: '/audit', search: { ...address, ...next }, replace: true })
        }
      />
      <Lines address={address} />
    </Panel>
  );
}

function Lines({ address }: { address: Address }) {
  const list = useAuditLines(address);
  if (!list.data) return list.isError ? <Failed of={list} /> : <LoadingRows rows={12} />;
  const lines = list.data.pages.flatMap(({ nodes }) => nodes);
  const total = list.data.pages[0]?.totalCount ?? 0;
  if (lines.length === 0)
    return (
      <EmptyState text={t(Object.values(address).some(Boolean) ? 'audit.noneFit' : 'audit.none')} />
    );
  return (
    <div className="tl-audit-lines">
      <DataTable label={t('audit.title')} rows={lines} columns={columns} keyOf={({ n }) => n} />
      <Flex align="center" gap="sm" p="8px 16px">
        <span className="tl-note">{t('audit.shown', { shown: lines.length, total })}</span>
        {list.hasNextPage ? (
          <Button
            size="compact-sm"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('audit.older')}
          </Button>
        ) : null}
      </Flex>
    </div>
  );
}

/** Saves the lines that fit; each page of them that is read is audited as well. */
function Saving({ address }: { address: Address }) {
  const jsonl = async () => {
    const lines = await allLines(address);
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    saveFile('audit.jsonl', text, 'application/jsonl');
  };
  return (
    <SaveTable
      compact
      file="audit"
      rows={async () => csvOf(await allLines(address), columns)}
      label={t('tables.saveAudit', { count: mostSaved })}
      others={{ [t('tables.format.jsonl')]: jsonl }}
    />
  );
}
