import { ApiError } from '../api/errors.ts';
import { readChartState, saveChart } from './api.ts';
import { dropDraft, keepDraft } from './drafts.ts';
import { changedBy, loadTheirs } from './load.ts';
import { bodyNow, isChanged, unsaved, useCharts } from './store.ts';

interface Words {
  title: string;
  notes: string;
}

/** Saves what is drawn as a chart of its own, which is then the open one. */
export async function saveAsNew(words: Words): Promise<void> {
  const { open } = useCharts.getState();
  const body = bodyNow();
  const saved = await saveChart({ ...words, body, initials: useCharts.getState().signer });
  if (open) dropDraft(open.id);
  const { absent } = useCharts.getState();
  useCharts.setState({ ...unsaved, absent, open: saved, stored: JSON.stringify(body) });
}

let queue: Promise<void> = Promise.resolve();

/**
 * Saves what was changed on the open chart, once the save before has ended. What cannot be saved now is kept in this
 * tab: unsigned, overtaken by somebody else, or without an answer of the server.
 * @param words a new title and notes
 */
export function save(words?: Words): Promise<void> {
  queue = queue.catch(() => undefined).then(() => saveNow(words));
  return queue;
}

async function saveNow(words: Words | undefined): Promise<void> {
  const { open, stored, overtaken } = useCharts.getState();
  if (!open) return;
  const body = bodyNow();
  const json = JSON.stringify(body);
  if (json === stored && !words) {
    dropDraft(open.id);
    useCharts.setState({ saving: 'saved', error: null });
    return;
  }
  keepDraft(open.id, { baseVersion: open.version, body });
  if (overtaken) return;
  const { signer: initials } = useCharts.getState();
  if (initials === '') {
    useCharts.setState({ saving: 'unsigned' });
    return;
  }
  useCharts.setState({ saving: 'saving' });
  try {
    const saved = await saveChart({
      ...{ id: open.id, baseVersion: open.version, body, initials, ...words },
    });
    if (useCharts.getState().open?.id !== open.id) return;
    useCharts.setState({ open: saved, stored: json, saving: 'saved', error: null });
    if (!isChanged()) dropDraft(open.id);
  } catch (error) {
    if (useCharts.getState().open?.id === open.id) await failed(open.id, error);
  }
}

async function failed(id: string, error: unknown): Promise<void> {
  useCharts.setState({ saving: 'failed', error });
  const code = error instanceof ApiError ? error.code : undefined;
  if (code === 'NOT_FOUND' || code === 'CONFLICT') await look(id);
}

/**
 * Looks whether somebody else has saved the open chart: a window without changes of its own takes that over, another
 * says so and keeps its work.
 */
export async function look(id: string, signal?: AbortSignal): Promise<null> {
  const now = await readChartState(id, signal).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'NOT_FOUND') return error;
    throw error;
  });
  const { open, saving, overtaken, error } = useCharts.getState();
  // A save that is under way hears of it by itself.
  if (open?.id !== id || saving === 'saving') return null;
  if (now instanceof ApiError)
    useCharts.setState({ overtaken: { how: 'deleted', message: now.message } });
  else if (now.version > open.version) {
    if (isChanged()) useCharts.setState({ overtaken: changedBy(now), error: null });
    else await loadTheirs(false);
  } else if (overtaken?.how === 'deleted') useCharts.setState({ overtaken: null });
  else if (saving === 'failed' && isPassing(error)) await save();
  return null;
}

/** It was the server or the way to it, not the chart: trying again can help. */
const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT');
