import { count } from '../../core/count.ts';

/** What the custody log says of the last time that all stored files were hashed. */
export interface FilesChecked {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly changed: number;
  readonly missing: number;
}

/** What is open of the stored files: null where they were never hashed again. */
export type StoredFiles = {
  readonly day: string;
  readonly changed: number;
  readonly missing: number;
};

const never = 'never hashed again';

/** How a person knows what is open; `readStoredFiles` reads it again. */
export function storedFilesLabel(checked: FilesChecked | undefined): string {
  if (!checked) return never;
  const { at, changed, missing } = checked;
  const day = at.slice(0, 10);
  return changed + missing === 0
    ? `last hashed again on ${day}`
    : `${count(changed, 'file', 'files')} changed and ${missing} missing on ${day}`;
}

/** @returns null where they were never hashed again, undefined where it is no such label */
export function readStoredFiles(label: string | undefined): StoredFiles | null | undefined {
  if (label === never) return null;
  const [, day] = /^last hashed again on (\S+)$/.exec(label ?? '') ?? [];
  if (day) return { day, changed: 0, missing: 0 };
  const [, changed, missing, on] =
    /^([\d,]+) files? changed and (\d+) missing on (\S+)$/.exec(label ?? '') ?? [];
  if (!on) return undefined;
  return { day: on, changed: Number(changed?.replaceAll(',', '')), missing: Number(missing) };
}
