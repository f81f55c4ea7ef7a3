import { ActionIcon, Box, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWorkspace } from '../../../api/hooks.ts';
import { formatBytes } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { usePageStatus } from '../../../app/status.ts';
import { ErrorState, FileDrop, ResizablePanel, useNarrow } from '../../../ui/index.ts';
import { CutOff } from './cut-off.tsx';
import { Batches, Recent } from './earlier.tsx';
import { FormatHelp } from './format-help.tsx';
import { JobView } from './job-view.tsx';
import { type ImportJob, isOver, useImports } from './operations.ts';
import { Pictures } from './pictures.tsx';
import { PreviewView } from './preview-view.tsx';
import { Problems } from './problems.tsx';
import { Sources } from './sources.tsx';
import { addFiles, dropFile, sendAgain, show, stopSending, useUploads, watch } from './uploads.ts';
import './import.css';

const accepted = [
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '.xlsx',
  '.warc',
  '.warc.gz',
  '.wacz',
  '.zip',
  '.html',
  '.htm',
  '.xhtml',
];
/** Dialogs know only the last part of an ending. */
const offered = [...accepted, '.gz'].join(',');

/** Files in, records read, and what became of each; the first page of an empty workspace. */
export default function ImportPage() {
  const imports = useImports();
  const jobs = (imports.data ?? []).filter(({ state }) => state !== 'CUT_OFF');
  const job = useShownJob(jobs);
  const running = job?.state === 'RUNNING';
  const isNarrow = useNarrow();
  usePageStatus(running ? [t('import.leave')] : [], [t('import.hashed')]);
  return (
    <>
      <section className="tl-import" aria-label={t('import.title')}>
        <Intake />
        <Queue />
        <CutOff jobs={imports.data ?? []} />
        {job?.state === 'WAITING' ? <PreviewView key={job.id} job={job} /> : null}
        {job && job.state !== 'WAITING' ? (
          <>
            <JobView key={job.id} job={job} />
            <Problems job={job} />
          </>
        ) : null}
        <Pictures imports={(imports.data ?? []).map(({ id, state }) => `${id} ${state}`).join()} />
        <Recent jobs={jobs} shown={job?.id} onShow={show} />
        <Batches />
      </section>
      <ResizablePanel
        name="import.sources"
        label={t('import.bySource')}
        side="right"
        width={396}
        folded={isNarrow}
      >
        <Sources job={job} />
      </ResizablePanel>
    </>
  );
}

/** The import that is watched; else the newest of this run of the server, which is then watched. */
function useShownJob(imports: readonly ImportJob[] | undefined): ImportJob | null {
  const job = useUploads((state) => state.job);
  const newest = imports?.find((one) => !isOver(one)) ?? imports?.[0];
  useEffect(() => {
    if (!job && newest && !isOver(newest)) void watch(newest.id);
  }, [job, newest]);
  return job ?? newest ?? null;
}

function Intake() {
  const workspace = useWorkspace();
  const [help, setHelp] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const take = (files: File[]) => {
    const fits = ({ name }: File) => accepted.some((end) => name.toLowerCase().endsWith(end));
    setRefused(files.filter((file) => !fits(file)).map(({ name }) => name));
    addFiles(files.filter(fits));
  };
  return (
    <Box className="tl-ruled" p="16px 20px">
      <FileDrop
        title={t(workspace.data?.graphEmpty ? 'import.dropFirst' : 'import.dropTitle')}
        note={t('import.dropNote')}
        choose={t('import.choose')}
        accept={offered}
        multiple
        onFiles={take}
      >
        <Button variant="subtle" color="ink" onClick={() => setHelp(true)}>
          {t('import.format')}
        </Button>
      </FileDrop>
      {refused.length > 0 ? (
        <p className="tl-refused" role="alert">
          {t('import.wrongType', { names: refused.join(', ') })}
        </p>
      ) : null}
      <FormatHelp opened={help} onClose={() => setHelp(false)} />
    </Box>
  );
}

/** What is being sent, what waits, and what went wrong on the way. */
function Queue() {
  const { waiting, sending, notSent, lost } = useUploads();
  return (
    <>
      {sending ? (
        <p className="tl-job-words" role="status">
          {t('import.sending', {
            name: sending.name,
            sent: formatBytes(sending.sent),
            total: formatBytes(sending.total),
          })}{' '}
          <Button size="compact-sm" onClick={stopSending}>
            {t('import.stopSending')}
          </Button>
        </p>
      ) : null}
      {notSent ? (
        <ErrorState
          error={notSent.error}
          what={t('import.notSent', { name: notSent.file.name })}
          safe={t('import.notSentSafe')}
          onRetry={sendAgain}
        />
      ) : null}
      {lost ? (
        <ErrorState
          error={lost.error}
          what={t('import.lost')}
          safe={t('import.lostSafe')}
          onRetry={() => void watch(lost.id)}
        />
      ) : null}
      {waiting.length > 0 ? (
        <section className="tl-earlier" aria-label={t('import.waiting')}>
          <h2>
            {t('import.waiting')} <span className="tl-note">{t('import.waitingNote')}</span>
          </h2>
          <ul className="tl-waiting">
            {waiting.map((file) => (
              <li key={`${file.name} ${file.lastModified} ${file.size}`}>
                <span>{file.name}</span>
                <span className="tl-note">{formatBytes(file.size)}</span>
                <ActionIcon
                  size={24}
                  aria-label={t('import.dropFile', { name: file.name })}
                  onClick={() => dropFile(file)}
                >
                  <IconX size={14} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
