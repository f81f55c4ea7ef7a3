import { Button, Flex } from '@mantine/core';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { t } from '../../../app/i18n/t.ts';
import { ErrorState } from '../../../ui/index.ts';
import { type Parameters, useReport } from './use-analyses.ts';

const hashShown = 16;

/** The report without personal data: made when it is asked for, then there to be downloaded. */
export function Report({ parameters }: { parameters: Parameters }) {
  const { data: made, error, isPending, mutate } = useReport();
  if (error)
    return (
      <ErrorState error={error} what={t('analyses.notMade')} onRetry={() => mutate(parameters)} />
    );
  return (
    <Flex align="center" wrap="wrap" gap="6px 12px" flex="none" p="8px 20px">
      {made ? (
        <Button
          component="a"
          href={made.href}
          download={made.name}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('analyses.download', { name: made.name })}
        </Button>
      ) : (
        <Button
          loading={isPending}
          leftSection={<IconFileText size={16} aria-hidden="true" />}
          onClick={() => mutate(parameters)}
        >
          {t('analyses.report')}
        </Button>
      )}
      <span className="tl-note" role="status">
        {made
          ? t('analyses.made', { count: made.pages, hash: `${made.sha256.slice(0, hashShown)}…` })
          : t(isPending ? 'analyses.making' : 'analyses.reportNote')}
      </span>
    </Flex>
  );
}
