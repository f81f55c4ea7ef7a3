import { type Query, useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { ApiError } from '../api/errors.ts';
import { queryClient } from '../api/hooks.ts';
import { useMay } from '../api/me.ts';
import { type CaseFile, readCase } from './api.ts';
import { readChecks } from './checks.ts';
import { readContents } from './entries.ts';
import { type CaseItem, readContactAds, readHeld, readItems, readScope } from './scope.ts';

/** Somebody else may have changed it: asked again so often, and whenever the window is looked at. */
const againMs = 15_000;

/** It is kept in another data folder, or was never there. */
export const isGone = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'NOT_FOUND';

/** What a case is called and when anything in it was last changed. What is in it is read anew when that is another time. */
export const useCase = (id: string | null) =>
  useQuery<CaseFile>({
    queryKey: ['case', id, 'state'],
    enabled: useMay('CASE') && id !== null,
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => (isGone(state.error) ? false : againMs),
    queryFn: ({ signal }) => readCase(id ?? '', signal),
  });

/** Keeps what a change answered, so that what is in the case is read again. */
export async function keepCase(file: CaseFile): Promise<CaseFile> {
  const queryKey = ['case', file.id, 'state'];
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, file);
  void queryClient.invalidateQueries({ queryKey: ['cases'] });
  return file;
}

/** Reads a case again that a change elsewhere has touched. */
export const readCaseAgain = (id: string) =>
  queryClient.invalidateQueries({ queryKey: ['case', id, 'state'] });

/** What is in a case, read anew after each change of it. */
const contentsOf = <Data>(
  file: Pick<CaseFile, 'id' | 'changedAt'> | undefined,
  what: string,
  read: (id: string, signal: AbortSignal) => Promise<Data>,
) => ({
  queryKey: ['case', file?.id, what, file?.changedAt],
  enabled: file !== undefined,
  gcTime: 60_000,
  staleTime: Number.POSITIVE_INFINITY,
  // Of another case nothing may stand there.
  placeholderData: (before: Data | undefined, query?: Pick<Query, 'queryKey'>) =>
    query?.queryKey[1] === file?.id ? before : undefined,
  queryFn: ({ signal }: { signal: AbortSignal }) => read(file?.id ?? '', signal),
});

export const useItems = (file: CaseFile | undefined) =>
  useQuery(contentsOf(file, 'items', readItems));
/** Of the contacts of a case, how many ads hold them and are in it. */
export const useContactAds = (file: CaseFile, items: readonly CaseItem[]) =>
  useQuery({
    ...contentsOf(file, 'contactAds', (id, signal) =>
      readContactAds(
        items.filter(({ what, isGone }) => what === 'ENTITY' && !isGone).map((one) => one.id),
        id,
        signal,
      ),
    ),
    enabled: items.length > 0,
  });
export const useContents = (file: CaseFile | undefined) =>
  useQuery(contentsOf(file, 'contents', readContents));
export const useScope = (file: CaseFile | undefined) =>
  useQuery(contentsOf(file, 'scope', readScope));
/** The completeness checks; what the graph holds may change without the case. */
export const useChecks = (file: CaseFile) =>
  useQuery({ ...contentsOf(file, 'checks', readChecks), staleTime: 30_000 });
const useHeld = (file: CaseFile | undefined) => useQuery(contentsOf(file, 'held', readHeld));

/** The case to which this browser adds: its id. */
export const useCurrentId = create<{ id: string | null }>()(
  persist(() => ({ id: null as string | null }), {
    name: 'throughline.case',
    storage: createJSONStorage(() => localStorage),
  }),
);

export function makeCurrent(id: string): void {
  useCurrentId.setState({ id });
}

/** Whether something can be added to it. */
export const isOpen = ({ status, imported }: CaseFile): boolean =>
  status === 'OPEN' && imported === null;

/** The case to which this browser adds; undefined where there is none, or where it is not there any more. */
export function useCurrentCase(): CaseFile | undefined {
  const { id } = useCurrentId();
  const { data, error } = useCase(id);
  return id !== null && !isGone(error) ? data : undefined;
}

const samePair = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((end) => other.includes(end));

/** The current case, and whether something is in it. */
export function useCurrentHeld() {
  const file = useCurrentCase();
  const held = useHeld(file);
  const entities = new Set(file ? held.data?.entities : []);
  const findings = file ? (held.data?.findings ?? []) : [];
  return {
    file,
    /** How many things it holds: only so many find room. */
    size: entities.size + findings.length + (file ? (held.data?.queries.length ?? 0) : 0),
    holds: (ids: readonly string[]) => ids.length > 0 && ids.every((id) => entities.has(id)),
    isFinding: (ends: readonly string[]) => findings.some((one) => samePair(one.ends, ends)),
  };
}
