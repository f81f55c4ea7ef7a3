import { Box, Button } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { formatTime } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { asSigned, ErrorState, InitialsField, isSigned, useInitials } from '../ui/index.ts';
import { loadTheirs } from './load.ts';
import { save } from './save.ts';
import { type Overtaken, showDialog, useCharts } from './store.ts';
import './charts.css';

/** What stands between the open chart and the server, above the canvas: nothing, most of the time. */
export function ChartBanner() {
  const { open, overtaken, saving, error, absent } = useCharts();
  return (
    <>
      {open && overtaken ? <OvertakenBanner overtaken={overtaken} /> : null}
      {open && !overtaken && saving === 'unsigned' ? <SignBanner /> : null}
      {open && !overtaken && saving === 'failed' ? (
        <div className="tl-chart-banner">
          <ErrorState error={error} what={t('charts.failed')} safe="" onRetry={() => void save()} />
        </div>
      ) : null}
      {absent.length > 0 ? <AbsentBanner ids={absent.map(({ id }) => id)} /> : null}
    </>
  );
}

function Banner({ role, children }: { role: 'alert' | 'status'; children: ReactNode }) {
  const Icon = role === 'alert' ? IconAlertTriangle : IconInfoCircle;
  return (
    <div className="tl-chart-banner" role={role}>
      <Icon size={16} aria-hidden="true" />
      {children}
    </div>
  );
}

function OvertakenBanner({ overtaken }: { overtaken: Overtaken }) {
  const [error, setError] = useState<unknown>(null);
  return (
    <Banner role="alert">
      <p>
        {overtaken.how === 'deleted'
          ? `${overtaken.message} ${t('charts.gone')}`
          : t('charts.overtaken', { who: overtaken.by, time: formatTime(overtaken.at) })}
      </p>
      <span className="tl-chart-buttons">
        <Button onClick={() => showDialog('copy')}>{t('charts.saveCopy')}</Button>
        {overtaken.how === 'changed' ? (
          <>
            <Button onClick={() => void loadTheirs(true).catch(setError)}>
              {t('charts.loadTheirs')}
            </Button>
            <span className="tl-note">{t('charts.theirsNote')}</span>
          </>
        ) : null}
      </span>
      {error ? <ErrorState error={error} what={t('charts.notOpened')} /> : null}
    </Banner>
  );
}

/** A window that has signed nothing yet: what is saved has to say by whom. */
function SignBanner() {
  const { initials } = useInitials();
  const sign = (event: FormEvent) => {
    event.preventDefault();
    if (!isSigned(initials)) return;
    useCharts.setState({ signer: asSigned(initials) });
    void save();
  };
  return (
    <Banner role="status">
      <p>{t('charts.unsigned')}</p>
      <form className="tl-chart-buttons" onSubmit={sign}>
        <InitialsField />
        <Button type="submit" disabled={!isSigned(initials)}>
          {t('charts.signOnce')}
        </Button>
      </form>
    </Banner>
  );
}

function AbsentBanner({ ids }: { ids: readonly string[] }) {
  const leaveOut = () => {
    useCharts.setState({ absent: [] });
    void save();
  };
  return (
    <Banner role="status">
      <div>
        <p>{t('charts.absent', { count: ids.length })}</p>
        <details>
          <summary>{t('charts.absentWhich')}</summary>
          <Box component="ul" className="tl-wraps" ff="monospace" m="4px 0 0" fz={12}>
            {ids.map((id) => (
              <li key={id}>{id}</li>
            ))}
          </Box>
        </details>
      </div>
      <span className="tl-chart-buttons">
        <Button onClick={leaveOut}>{t('charts.leaveOut')}</Button>
      </span>
    </Banner>
  );
}
