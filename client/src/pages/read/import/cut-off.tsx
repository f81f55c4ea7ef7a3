import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { t } from '../../../app/i18n/t.ts';
import { ErrorState } from '../../../ui/index.ts';
import { cancelImport, type ImportJob, startImport } from './operations.ts';
import { watch } from './uploads.ts';

/** Imports that ended with an earlier run of the workspace: what has to be done about each. */
export function CutOff({ jobs }: { jobs: readonly ImportJob[] }) {
  const cut = jobs.filter(({ state }) => state === 'CUT_OFF');
  if (cut.length === 0) return null;
  return (
    <section className="tl-earlier" aria-label={t('import.cutOff')}>
      <h2>{t('import.cutOff')}</h2>
      {cut.map((job) => (
        <One key={job.id} job={job} />
      ))}
    </section>
  );
}

function One({ job: { id, name, canGoOn } }: { job: ImportJob }) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['imports'] });
  const goOn = useMutation({
    mutationFn: async () => {
      await startImport(id);
      void watch(id);
    },
    onSuccess,
  });
  const forget = useMutation({ mutationFn: () => cancelImport(id), onSuccess });
  const error = goOn.error ?? forget.error;
  return (
    <>
      <p className="tl-job-words">
        {t(canGoOn ? 'import.cutOffStored' : 'import.cutOffLost', { name })}{' '}
        {canGoOn ? (
          <Button size="compact-sm" loading={goOn.isPending} onClick={() => goOn.mutate()}>
            {t('import.goOn', { name })}
          </Button>
        ) : null}{' '}
        <Button size="compact-sm" variant="subtle" onClick={() => forget.mutate()}>
          {t('import.forget', { name })}
        </Button>
      </p>
      {error ? <ErrorState error={error} what={t('import.failed', { name })} /> : null}
    </>
  );
}
