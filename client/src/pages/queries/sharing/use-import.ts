import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CheckQueryFileQuery } from '../../../gql/graphql.ts';

const CheckQueryFile = graphql(`
  query CheckQueryFile($file: String!, $text: String!) {
    checkQueryFile(file: $file, text: $text) {
      name title
      problems { line problem remedy }
      there { version own same }
    }
  }
`);

const ImportQuery = graphql(`
  mutation ImportQuery(
    $file: String!, $text: String!, $initials: String!, $keepBoth: Boolean, $replaces: Int
  ) {
    importQuery(
      file: $file, text: $text, initials: $initials, keepBoth: $keepBoth, replaces: $replaces
    ) { name version }
  }
`);

type Checked = CheckQueryFileQuery['checkQueryFile'];

/** What is done with a file of which a question has the name. */
export const ways = ['leave', 'both', 'replace'] as const;
export type IfThere = (typeof ways)[number];

/** A file that somebody gave, as far as it has come. */
export interface Given {
  file: string;
  text: string;
  /** What the server says of it; undefined while it is asked. */
  checked?: Checked;
  error?: unknown;
  ifThere: IfThere;
  /** The name under which it was saved. */
  saved?: string;
}

/** Larger files hold no question. */
const mostBytes = 1_000_000;

/** Whether a file is saved when the form is signed. */
export const isTaken = ({ checked, saved, ifThere }: Given): boolean =>
  checked !== undefined &&
  checked.problems.length === 0 &&
  saved === undefined &&
  checked.there?.same !== true &&
  (checked.there === null || ifThere !== 'leave');

/** Files that are looked at one after the other, and saved one after the other when that is signed. */
export function useImport() {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly Given[]>([]);
  const put = (file: string, part: Partial<Given>) =>
    setFiles((all) => all.map((one) => (one.file === file ? { ...one, ...part } : one)));
  const add = async (given: readonly File[]) => {
    for (const { name: file, size, ...rest } of given.map(withText)) {
      const text = size > mostBytes ? '' : await rest.text();
      setFiles((all) => [
        ...all.filter((one) => one.file !== file),
        { file, text, ifThere: 'leave' },
      ]);
      try {
        put(file, { checked: (await request(CheckQueryFile, { file, text })).checkQueryFile });
      } catch (error) {
        put(file, { error });
      }
    }
  };
  const save = async (initials: string) => {
    for (const one of files.filter(isTaken)) {
      const { file, text, ifThere, checked } = one;
      const replaces = ifThere === 'replace' ? (checked?.there?.version ?? null) : null;
      try {
        const keepBoth = ifThere === 'both';
        const given = { file, text, initials, keepBoth, replaces };
        put(file, { saved: (await request(ImportQuery, given)).importQuery.name });
      } catch (error) {
        put(file, { error });
      }
    }
    await client.invalidateQueries({ queryKey: ['savedQueries'] });
  };
  return { files, add, save, choose: (file: string, ifThere: IfThere) => put(file, { ifThere }) };
}

const withText = (file: File) => ({
  ...{ name: file.name, size: file.size },
  text: () => file.text(),
});
