import { Button, Flex } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiError } from '../api/errors.ts';
import { t } from '../app/i18n/t.ts';

/** One sentence on what would be here and one action. No drawings. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="tl-state">
      <p>{text}</p>
      {children}
    </div>
  );
}

interface ErrorProps {
  error: unknown;
  /** What failed, when the error alone does not say it. */
  what?: string;
  /** What is safe; the page on screen by default. */
  safe?: string;
  onRetry?: (() => void) | undefined;
}

/** What failed, what is safe, what to do: in the place of what could not be shown. What is not there is not asked for again. */
export function ErrorState({ error, what, safe = t('error.safe'), onRetry }: ErrorProps) {
  const known = error instanceof ApiError ? error : undefined;
  const remedy = known?.remedy ?? t(`error.remedy.${known?.code ?? 'INTERNAL'}`);
  const message = error instanceof Error ? sentence(error.message) : '';
  return (
    <div className="tl-state tl-state-error" role="alert">
      <Flex component="p" className="tl-stop" align="center" gap={6} fw={600}>
        <IconAlertTriangle size={16} aria-hidden="true" />
        {what ?? t('error.title')}
      </Flex>
      <p>{[message, safe, remedy].filter(Boolean).join(' ')}</p>
      {onRetry && known?.code !== 'NOT_FOUND' ? (
        <Button onClick={onRetry}>{t('error.again')}</Button>
      ) : null}
    </div>
  );
}

interface FailedProps extends Pick<ErrorProps, 'what' | 'safe'> {
  of: { error: unknown; refetch?: () => unknown };
}

/** What failed of a question or of a change; nothing while it did not. A question can be asked again. */
export function Failed({ of: { error, refetch }, ...said }: FailedProps) {
  if (!error) return null;
  return <ErrorState error={error} onRetry={refetch && (() => void refetch())} {...said} />;
}

/** So that what comes after it is a sentence of its own. */
const sentence = (message: string) =>
  message === '' || /[.!?…]$/.test(message) ? message : `${message}.`;

const quietMs = 300;

/** Nothing for 300 ms, then plain bars of the height of the rows that are to come. */
export function LoadingRows({ rows = 5, height = 30 }: { rows?: number; height?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div
      className="tl-loading"
      role="status"
      aria-label={t('loading.label')}
      style={{ minHeight: rows * height }}
    >
      {shown
        ? // biome-ignore lint/suspicious/noArrayIndexKey: bars are all alike
          Array.from({ length: rows }, (_, index) => <div key={index} style={{ height }} />)
        : null}
    </div>
  );
}
