import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { request } from '../../../../api/client.ts';
import { ApiError } from '../../../../api/errors.ts';
import { t } from '../../../../app/i18n/t.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CheckQueryFileQuery } from '../../../../gql/graphql.ts';

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
  /** Two files of different folders may have one name. */
  key: number;
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
  const next = useRef(0);
  const put = (key: number, part: Partial<Given>) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = async (given: readonly File[]) => {
    for (const one of given) {
      const { name: file } = one;
      const key = next.current++;
      setFiles((all) => [...all, { key, file, text: '', ifThere: 'leave' }]);
      try {
        const text = await textOf(one);
        const { checkQueryFile: checked } = await request(CheckQueryFile, { file, text });
        put(key, { text, checked });
      } catch (error) {
        put(key, { error });
      }
    }
  };
  const save = async (initials: string) => {
    for (const one of files.filter(isTaken)) {
      const { key, file, text, ifThere, checked } = one;
      const replaces = ifThere === 'replace' ? (checked?.there?.version ?? null) : null;
      try {
        const keepBoth = ifThere === 'both';
        const given = { file, text, initials, keepBoth, replaces };
        put(key, { saved: (await request(ImportQuery, given)).importQuery.name });
      } catch (error) {
        put(key, { error });
      }
    }
    await client.invalidateQueries({ queryKey: ['savedQueries'] });
  };
  return { files, add, save, choose: (key: number, ifThere: IfThere) => put(key, { ifThere }) };
}

/** @throws ApiError for a folder that was dropped, a file that cannot be read, or one that is too large */
export async function textOf(file: Blob): Promise<string> {
  if (file.size > mostBytes) throw new ApiError('LIMIT', t('queries.importTooLarge'));
  return file.text().catch(() => {
    throw new ApiError('BAD_INPUT', t('queries.importUnreadable'));
  });
}
