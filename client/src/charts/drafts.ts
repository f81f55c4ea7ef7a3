import { type ChartBody, readBody } from './body.ts';

const key = (id: string) => `throughline.chart-draft.${id}`;

/** What this tab changed on a chart and could not save yet, and the version that it began from. */
export interface Draft {
  baseVersion: number;
  body: ChartBody;
}

/** Keeps changes for a reload of this tab, until they are saved. */
export function keepDraft(id: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key(id), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage costs the reload, not the work on screen.
  }
}

export function dropDraft(id: string): void {
  try {
    sessionStorage.removeItem(key(id));
  } catch {
    // It was not kept either.
  }
}

export function draftOf(id: string): Draft | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(key(id)) ?? 'null') as Draft | null;
    return stored ? { ...stored, body: readBody(stored.body) } : undefined;
  } catch {
    return undefined;
  }
}
