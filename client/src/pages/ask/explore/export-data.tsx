import { Button, Checkbox, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { request } from '../../../api/client.ts';
import { t } from '../../../app/i18n/t.ts';
import { saveFile } from '../../../app/save-file.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ExportDataMutation as Answer, ExportFormatId } from '../../../gql/graphql.ts';
import { currentChart, useGraph } from '../../../graph/store.ts';
import { visible } from '../../../graph/visible.ts';
import { Dialog, Failed } from '../../../ui/index.ts';

const FormatsQuery = graphql(`
  query ExportFormats {
    exportFormats { id title about carries }
  }
`);

const ExportDataMutation = graphql(`
  mutation ExportData($entities: [ID!]!, $format: ExportFormatId!, $records: Boolean!) {
    exportData(entities: $entities, format: $format, records: $records) {
      name mediaType text sha256 nodes links captures adsLeftOut notFound adsLimitedTo
    }
  }
`);

type Made = Answer['exportData'];
type What = 'selection' | 'chart';

/** What stands on the chart, folded ads and what is inside of groups with it; what filters leave out is not. */
function drawnIds(): string[] {
  const chart = currentChart();
  const { nodes, away, inside } = visible(chart);
  const ids = new Set([...nodes, ...away, ...inside].map(({ id }) => id));
  return [...ids].filter((id) => id in chart.nodes);
}

/** The selection or the chart as a file for another tool. */
export function ExportData({ onClose }: { onClose: () => void }) {
  const selected = useGraph((state) => state.selection.nodes);
  const [what, setWhat] = useState<What>(selected.length > 0 ? 'selection' : 'chart');
  const [format, setFormat] = useState<ExportFormatId | null>(null);
  const [records, setRecords] = useState(true);
  const formats = useQuery({
    queryKey: ['export-formats'],
    queryFn: ({ signal }) => request(FormatsQuery, {}, signal).then((data) => data.exportFormats),
  });
  const list = formats.data ?? [];
  const chosen = list.find(({ id }) => id === format) ?? list[0];
  const write = useMutation({
    mutationFn: (variables: { entities: string[]; format: ExportFormatId; records: boolean }) =>
      request(ExportDataMutation, variables).then((data) => data.exportData),
    onSuccess: ({ name, text, mediaType }) => saveFile(name, text, mediaType),
  });
  const ids = { selection: [...selected], chart: drawnIds() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) write.mutate({ entities: ids[what], format: chosen.id, records });
  };
  const choices = (['selection', 'chart'] as const).filter((one) => ids[one].length > 0);
  return (
    <Dialog title={t('exporting.title')} opened onClose={onClose}>
      <form onSubmit={submit}>
        <Select
          label={t('exporting.what')}
          data={choices.map((value) => ({
            value,
            label: t(`exporting.${value}`, { count: ids[value].length }),
          }))}
          value={what}
          allowDeselect={false}
          onChange={(value) => value && setWhat(value)}
        />
        <Select
          label={t('exporting.format')}
          data={list.map(({ id, title }) => ({ value: id, label: title }))}
          value={chosen?.id ?? null}
          allowDeselect={false}
          onChange={setFormat}
        />
        {chosen?.carries && (
          <Checkbox
            label={t('exporting.records')}
            checked={records}
            onChange={({ currentTarget }) => setRecords(currentTarget.checked)}
          />
        )}
        <p className="tl-note">{[chosen?.about, t('exporting.note')].join(' ')}</p>
        <Button
          type="submit"
          disabled={!chosen || choices.length === 0}
          loading={write.isPending}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('exporting.save')}
        </Button>
        <p className="tl-note" role="status">
          {write.data ? told(write.data) : null}
        </p>
        <Failed of={formats} what={t('exporting.failed')} />
        <Failed of={{ error: write.error }} what={t('exporting.failed')} />
      </form>
    </Dialog>
  );
}

/** What is in the file, and what is not. */
function told({ name, nodes, links, captures, sha256, ...left }: Made): string {
  const { adsLeftOut, notFound, adsLimitedTo } = left;
  return [
    t('exporting.saved', { name, nodes, links, captures, sha256 }),
    ...(adsLeftOut > 0 ? [t('exporting.leftOut', { count: adsLeftOut })] : []),
    ...(adsLimitedTo == null ? [] : [t('exporting.limited', { limit: adsLimitedTo })]),
    ...(notFound.length > 0 ? [t('exporting.notFound', { count: notFound.length })] : []),
  ].join(' ');
}
