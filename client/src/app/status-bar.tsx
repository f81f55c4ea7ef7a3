import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useIsFetching } from '@tanstack/react-query';
import { useWorkspace } from '../api/hooks.ts';
import { useResolveJob } from '../api/resolve-job.ts';
import { formatTime } from './format.ts';
import { t } from './i18n/t.ts';
import { useStatusStore } from './status.ts';

/** What is asked again and again. */
const news = ['resolveJob', 'chartState', 'inboxUnread'];

/** What is on screen, what is held, how old it is; one line, read out when it changes. */
export function StatusBar() {
  const { left, right } = useStatusStore();
  const job = useResolveJob();
  // That it looks for news every few seconds is none.
  const reading =
    useIsFetching({ predicate: ({ queryKey }) => !news.includes(String(queryKey[0])) }) > 0;
  const workspace = useWorkspace();
  // A network is inferred: it is nothing that was read anywhere.
  const held = workspace.data?.counts
    .filter(({ kind }) => kind !== 'network')
    .reduce((sum, { total }) => sum + total, 0);
  return (
    <footer className="tl-status">
      {left.map((text) => (
        <span key={text}>{text}</span>
      ))}
      {held === undefined ? null : <span>{t('status.held', { count: held })}</span>}
      {workspace.isError || job.isError ? (
        <span className="tl-stop">
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t('status.offline')}
        </span>
      ) : (
        <DataAge at={workspace.data?.lastImport ?? null} />
      )}
      <span className="tl-end" />
      {reading ? <span>{t('status.reading')}</span> : null}
      {right.map((text) => (
        <span key={text}>{text}</span>
      ))}
      {workspace.data ? (
        <span>{t('status.version', { version: workspace.data.version })}</span>
      ) : null}
    </footer>
  );
}

const staleMs = 24 * 60 * 60 * 1000;

function DataAge({ at }: { at: string | null }) {
  if (!at) return null;
  const stale = Date.now() - Date.parse(at) > staleMs;
  const Icon = stale ? IconAlertTriangle : IconClock;
  return (
    <span className={stale ? 'tl-status-caution' : undefined}>
      <Icon size={14} aria-hidden="true" />
      {t(stale ? 'status.stale' : 'status.dataAt', { time: formatTime(at) })}
    </span>
  );
}
