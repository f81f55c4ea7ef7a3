import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ApiError } from '../../../api/errors.ts';
import { t } from '../../../app/i18n/t.ts';
import { DataTable, Failed } from '../../../ui/index.ts';

/** Somebody else was first: what they saved, and what was to be saved here. */
export interface Clash {
  /** Who saved what meanwhile, as the server says it. */
  told: string;
  rows: readonly { label: string; mine: string; theirs: string }[];
}

/** @returns undefined of an error that is no conflict */
export const toldBy = (error: unknown): string | undefined =>
  error instanceof ApiError && error.code === 'CONFLICT' ? error.message : undefined;

interface Props {
  clash: Clash;
  keepMine: () => Promise<unknown>;
  takeTheirs: () => void;
}

/** Nothing was overwritten: a person decides which words stand. */
export function ClashView({ clash: { told, rows }, keepMine, takeTheirs }: Props) {
  const keeping = useMutation({ mutationFn: keepMine });
  return (
    <Stack gap={12}>
      <p role="alert">{told}</p>
      <p className="tl-note">{t('cases.clash.note')}</p>
      <DataTable
        className="tl-from-top tl-clash-words"
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          { title: t('cases.clash.what'), isName: true, value: ({ label }) => label },
          {
            title: t('cases.clash.theirs'),
            cell: ({ theirs }) => <div dir="auto">{theirs || t('cases.clash.nothing')}</div>,
          },
          {
            title: t('cases.clash.mine'),
            cell: ({ mine }) => <div dir="auto">{mine || t('cases.clash.nothing')}</div>,
          },
        ]}
      />
      <div className="tl-judge-foot">
        <Button loading={keeping.isPending} onClick={() => keeping.mutate()}>
          {t('cases.clash.keepMine')}
        </Button>
        <Button onClick={takeTheirs}>{t('cases.clash.takeTheirs')}</Button>
      </div>
      <Failed of={keeping} what={t('cases.notSaved')} />
    </Stack>
  );
}
