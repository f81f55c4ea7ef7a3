import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Run } from '../../../api/runs.ts';
import { formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { Dialog, ErrorState } from '../../../ui/index.ts';
import { Comparison } from './comparison.tsx';
import { restored } from './run-operations.ts';

interface Props {
  runs: readonly Run[];
  opened: boolean;
  onClose: () => void;
}

const isUsable = ({ kept, state }: Run): boolean => kept && state === 'DONE';

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
      <table className="tl-network-table">
        <thead>
          <tr>
            <th>{t('networks.run')}</th>
            <th>{t('networks.state')}</th>
            <th className="tl-number">{t('networks.list')}</th>
            <th className="tl-number">{t('networks.largest')}</th>
            <th>{t('networks.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRow
              key={run.n}
              run={run}
              onCompare={now && !run.active ? () => setCompared(run) : undefined}
              onPutBack={run.active ? undefined : () => undo.mutate(run.n)}
            />
          ))}
        </tbody>
      </table>
      {now
        ? [...now.contradictions, ...now.exceptions].map(({ sentence }) => (
            <p key={sentence} className="tl-sentence">
              {sentence}
            </p>
          ))
        : null}
      {undo.isError ? <ErrorState error={undo.error} what={t('networks.notPutBack')} /> : null}
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

interface RowProps {
  run: Run;
  onCompare: (() => void) | undefined;
  onPutBack: (() => void) | undefined;
}

function RunRow({ run, onCompare, onPutBack }: RowProps) {
  const { n, counts, finishedAt, startedAt, state, engine } = run;
  return (
    <tr>
      <td>
        <strong>{t('networks.runName', { n })}</strong>
        <br />
        <span className="tl-note">
          {formatTime(finishedAt ?? startedAt)}, {t('networks.engine', { version: engine })}
        </span>
      </td>
      <td>{t(run.active ? 'networks.active' : `networks.state.${state}`)}</td>
      <td className="tl-number">{state === 'DONE' ? formatNumber(counts.networks) : '–'}</td>
      <td className="tl-number">{state === 'DONE' ? formatNumber(counts.largest) : '–'}</td>
      <td>
        {isUsable(run) && onCompare ? (
          <Button size="compact-xs" onClick={onCompare}>
            {t('networks.compare', { n })}
          </Button>
        ) : null}{' '}
        {isUsable(run) && onPutBack ? (
          <Button size="compact-xs" onClick={onPutBack}>
            {t('networks.restored', { n })}
          </Button>
        ) : null}
        {!isUsable(run) && state === 'DONE' ? t('networks.notKept') : ''}
      </td>
    </tr>
  );
}
