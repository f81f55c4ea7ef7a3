import { create } from 'zustand';
import { sendFile } from '../../../api/files.ts';
import { forgetAnswers } from '../../../api/hooks.ts';
import { subscribe } from '../../../api/sse.ts';
import { type ImportJob, ImportProgress, isOver } from './operations.ts';

interface Uploads {
  /** Files that wait for their turn. */
  waiting: readonly File[];
  sending: { name: string; sent: number; total: number } | null;
  /** The file that could not be sent, and why. */
  notSent: { file: File; error: unknown } | null;
  /** The import that is watched. */
  job: ImportJob | null;
  lost: { id: string; error: unknown } | null;
}

/** Lives outside the page: a file that is being sent goes on when one looks at another page. */
export const useUploads = create<Uploads>(() => ({
  waiting: [],
  sending: null,
  notSent: null,
  job: null,
  lost: null,
}));

const { getState, setState } = useUploads;
let draining = false;
let stopper: AbortController | null = null;
let watched: { id: string; stop: () => void } | null = null;

/** Puts files in the queue and starts it. */
export function addFiles(files: readonly File[]): void {
  setState(({ waiting }) => ({ waiting: [...waiting, ...files] }));
  void drain();
}

export function dropFile(file: File): void {
  setState(({ waiting }) => ({ waiting: waiting.filter((one) => one !== file) }));
}

/** Sends the file that failed once more, before those that wait. */
export function sendAgain(): void {
  const { notSent, waiting } = getState();
  if (!notSent) return;
  setState({ notSent: null, waiting: [notSent.file, ...waiting] });
  void drain();
}

/** Stops sending; what has arrived of the file is forgotten by the server. */
export function stopSending(): void {
  stopper?.abort();
}

/** One file after another: the next is sent when the import of the last is over. */
async function drain(): Promise<void> {
  if (draining) return;
  draining = true;
  try {
    for (let file = next(); file; file = next()) {
      const id = await send(file);
      if (id === undefined) continue;
      if (id === null) return;
      await watch(id);
    }
  } finally {
    draining = false;
  }
}

function next(): File | undefined {
  const [file, ...waiting] = getState().waiting;
  if (file) setState({ waiting });
  return file;
}

/** @returns the import's id; null where it could not be sent, undefined where somebody stopped it */
async function send(file: File): Promise<string | null | undefined> {
  const { name, size: total } = file;
  const onSent = (sent: number) => setState({ sending: { name, sent, total } });
  onSent(0);
  setState({ notSent: null });
  try {
    stopper = new AbortController();
    const about = new URLSearchParams({
      name,
      preview: '1',
      modifiedAt: new Date(file.lastModified).toISOString(),
    });
    const answer = await sendFile(`/files/import?${about}`, file, {
      onSent,
      signal: stopper.signal,
    });
    return String((answer as { id: unknown }).id);
  } catch (error) {
    if (stopper?.signal.aborted) return undefined;
    setState({ notSent: { file, error } });
    return null;
  } finally {
    stopper = null;
    setState({ sending: null });
  }
}

/** Follows one import until it is over; resolves then, or when the server is out of reach. */
export function watch(id: string): Promise<void> {
  if (watched?.id === id) return Promise.resolve();
  watched?.stop();
  setState({ lost: null });
  return new Promise((resolve) => {
    const end = () => {
      if (watched?.id === id) watched = null;
      resolve();
    };
    const stop = subscribe(
      ImportProgress,
      { id },
      {
        next: ({ importProgress: job }) => {
          setState({ job });
          if (isOver(job)) void forgetAnswers();
        },
        error: (error) => {
          setState({ lost: { id, error } });
          end();
        },
        done: end,
      },
    );
    watched = {
      id,
      stop: () => {
        stop();
        end();
      },
    };
  });
}

/** Shows another import of this run of the server. */
export function show(job: ImportJob): void {
  if (isOver(job)) {
    watched?.stop();
    setState({ job, lost: null });
  } else void watch(job.id);
}
