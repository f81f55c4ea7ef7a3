import { readEntities } from '../api/graph.ts';
import { t } from '../app/i18n/t.ts';
import { type CaseFile, readCase } from './api.ts';
import { saveNote } from './entries.ts';
import { addScope, type CameFrom } from './scope.ts';
import { keepCase } from './use-case.ts';

/** Where the case file of this browser was kept, before cases were kept on the server. */
const place = 'throughline.case-file';
/** Under this name it stays when a case was made of it. */
const placeAfter = 'throughline.case-file.moved';

export interface KeptBefore {
  readonly entities: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly links: readonly (readonly [string, string])[];
  readonly from: Readonly<Record<string, CameFrom>>;
}

/** The case file that this browser holds from before; undefined where it holds none. */
export function keptBefore(): KeptBefore | undefined {
  const text = localStorage.getItem(place);
  return text === null ? undefined : parsed(text);
}

/** @returns undefined where nothing is in it, or where it is no case file */
export function parsed(text: string): KeptBefore | undefined {
  try {
    const { state } = JSON.parse(text) as { state?: Partial<KeptBefore> };
    const { entities = [], notes = {}, links = [], from = {} } = state ?? {};
    return Array.isArray(entities) && entities.length > 0
      ? { entities, notes, links, from }
      : undefined;
  } catch {
    return undefined;
  }
}

/** It is offered no more; the browser keeps it. */
export function setAside(): void {
  const text = localStorage.getItem(place);
  if (text !== null) localStorage.setItem(placeAfter, text);
  localStorage.removeItem(place);
}

/** The entities in groups that came the same way, each in the order in which it came. */
export function byOrigin({ entities, from }: Pick<KeptBefore, 'entities' | 'from'>) {
  const groups = new Map<string, { from: CameFrom | undefined; ids: string[] }>();
  for (const id of entities) {
    const came = from[id];
    const key = came ? `${came.network} ${came.run}` : '';
    const group = groups.get(key) ?? { from: came, ids: [] };
    groups.set(key, group);
    group.ids.push(id);
  }
  return [...groups.values()];
}

/** A note of a case has up to 4,000 characters; that of a browser had no limit. */
const mostInNote = 4000;

/** A text in notes that are no longer than a case takes; nothing of it is left out. */
export function inNotes(text: string): string[] {
  const notes: string[] = [];
  let note = '';
  for (const sign of text) {
    if (note.length + sign.length > mostInNote) {
      notes.push(note);
      note = '';
    }
    note += sign;
  }
  return [...notes, note].filter((one) => one.trim() !== '');
}

/** So many ids fit into a note. */
const idsInNote = 30;

/**
 * Brings what the browser held into a case. What the graph does not hold cannot come into its scope: a note of the case
 * names it.
 */
export async function fillFromBefore(
  { entities, notes, links, from }: KeptBefore,
  { id: file }: CaseFile,
  initials: string,
): Promise<void> {
  const there = new Set((await readEntities([...entities])).map(({ id }) => id));
  for (const group of byOrigin({ entities: entities.filter((id) => there.has(id)), from }))
    await addScope(file, { entities: group.ids }, initials, { from: group.from });
  const findings = links
    .filter((pair) => pair.every((id) => there.has(id)))
    .map((pair) => [...pair]);
  if (findings.length > 0) await addScope(file, { findings }, initials);
  for (const [about, text] of Object.entries(notes)) {
    if (text.trim() === '') continue;
    const isThere = there.has(about);
    for (const note of inNotes(isThere ? text : `${about}\n${text}`))
      await saveNote(file, undefined, { text: note, about: isThere ? about : null }, initials);
  }
  const gone = [
    ...entities.filter((id) => !there.has(id)),
    ...links.filter((pair) => !pair.every((id) => there.has(id))).map((pair) => pair.join(' – ')),
  ];
  for (let i = 0; i < gone.length; i += idsInNote) {
    const ids = gone.slice(i, i + idsInNote).join('\n');
    await saveNote(
      file,
      undefined,
      { text: `${t('cases.before.gone')}\n${ids}`, about: null },
      initials,
    );
  }
  await keepCase(await readCase(file));
  setAside();
}
