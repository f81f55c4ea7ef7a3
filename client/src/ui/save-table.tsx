import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { CsvValue } from '../app/csv.ts';
import { t } from '../app/i18n/t.ts';
import { saveTable, tableFormats } from '../app/save-table.ts';
import { FileFailed } from './file-failed.tsx';

type Rows = readonly (readonly CsvValue[])[];

interface Props {
  /** Of the file, without its ending. */
  file: string;
  /** Heads first. */
  rows: () => Rows | Promise<Rows>;
  /** “Save as” and what, for a reader who only hears it. */
  label?: string;
  /** What stands on the button, where “Save as” says too little. */
  children?: string;
  compact?: boolean;
  disabled?: boolean;
  /** Other forms in which the same leaves, by the title of each. */
  others?: Readonly<Record<string, () => void | Promise<void>>>;
}

/** A table as a file, in the form that is chosen. */
export function SaveTable({ file, rows, label, children, compact, disabled, others = {} }: Props) {
  const { error, mutate, reset, isPending } = useMutation({
    mutationFn: async (save: () => void | Promise<void>) => save(),
  });
  const offered = [
    ...tableFormats.map((format) => ({
      title: t(`tables.format.${format}`),
      save: async () => saveTable(format, file, await rows()),
    })),
    ...Object.entries(others).map(([title, save]) => ({ title, save })),
  ];
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            {...(compact ? { size: 'compact-sm' } : {})}
            leftSection={<IconDownload size={compact ? 14 : 16} aria-hidden="true" />}
            {...(label ? { 'aria-label': label } : {})}
            disabled={disabled ?? false}
            loading={isPending}
          >
            {children ?? t('tables.saveAs')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.map(({ title, save }) => (
            <Menu.Item key={title} onClick={() => mutate(save)}>
              {title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <FileFailed error={error} onClose={reset} />
    </>
  );
}
