import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Run } from '../../../../api/runs.ts';
import { formatTime } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { type Column, DataTable, Dialog, Failed } from '../../../../ui/index.ts';
import { Comparison } from './comparison.tsx';
import { restored } from './run-operations.ts';

interface Props {
  runs: readonly Run[];
  opened: boolean;
  onClose: () => void;
}

const isUsable = ({ kept, state }: Run): boolean => kept && state === 'DONE';

const runColumns: Column<Run>[] = [
  {
    title: t('networks.run'),
    cell: ({ n, finishedAt, startedAt, engine }) => (
      <>
        <strong>{t('networks.runName', { n })}</strong>
        <small>
          {formatTime(finishedAt ?? startedAt)}, {t('networks.engine', { version: engine })}
        </small>
      </>
    ),
  },
  {
    title: t('networks.state'),
    value: ({ active, state }) => t(active ? 'networks.active' : `networks.state.${state}`),
  },
  ...(['networks', 'largest'] as const).map((name) => ({
    title: t(name === 'networks' ? 'networks.list' : 'networks.largest'),
    numeric: true,
    value: ({ state, counts }: Run) => (state === 'DONE' ? counts[name] : '–'),
  })),
];

/** Every run, what lies between two of them, and the way back to an older one. */
export function RunsDialog({ runs, opened, onClose }: Props) {
  const [compared, setCompared] = useState<Run | null>(null);
  const [beside, setBeside] = useState<number | null>(null);
  const now = runs.find(({ active }) => active);
  const other = runs.find(({ n }) => n === beside && n !== compared?.n) ?? now;
  const undo = useMutation({
    mutationFn: restored,
    onSuccess: () => {
      setCompared(null);
      onClose();
    },
  });
  return (
    <Dialog title={t('networks.runsTitle')} opened={opened} onClose={onClose} size="xl">
      <p className="tl-note">{t('networks.runsNote')}</p>
      <DataTable
        rows={runs}
        keyOf={({ n }) => n}
        columns={[
          ...runColumns,
          {
            title: t('networks.actions'),
            cell: (run) =>
              isUsable(run) ? (
                <>
                  {now && !run.active ? (
                    <Button size="compact-xs" onClick={() => setCompared(run)}>
                      {t('networks.compare', { n: run.n })}
                    </Button>
                  ) : null}{' '}
                  {run.active ? null : (
                    <Button size="compact-xs" onClick={() => undo.mutate(run.n)}>
                      {t('networks.restored', { n: run.n })}
                    </Button>
                  )}
                </>
              ) : (
                run.state === 'DONE' && t('networks.notKept')
              ),
          },
        ]}
      />
      <Failed of={undo} what={t('networks.notPutBack')} />
      {now && compared && other && compared.n !== other.n ? (
        <Compared
          {...{ runs, compared, other, onOther: setBeside, active: now.n, onFollow: onClose }}
        />
      ) : null}
    </Dialog>
  );
}

interface ComparedProps {
  runs: readonly Run[];
  compared: Run;
  other: Run;
  onOther: (n: number) => void;
  active: number;
  onFollow: () => void;
}

/** A run beside another, which can be chosen. */
function Compared({ runs, compared, other, onOther, active, onFollow }: ComparedProps) {
  return (
    <>
      <NativeSelect
        mt="md"
        label={t('networks.compareWith', { n: compared.n })}
        value={other.n}
        onChange={({ currentTarget }) => onOther(Number(currentTarget.value))}
        data={runs
          .filter((run) => isUsable(run) && run.n !== compared.n)
          .map(({ n, active }) => ({
            value: String(n),
            label: t(active ? 'networks.runNameInForce' : 'networks.runName', { n }),
          }))}
      />
      <Comparison
        before={Math.min(compared.n, other.n)}
        after={Math.max(compared.n, other.n)}
        active={active}
        onFollow={onFollow}
      />
    </>
  );
}
