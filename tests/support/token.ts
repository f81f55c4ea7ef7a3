import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The token of a running workspace of one person, by its data folder. */
export const tokenOf = (dataDir: string): string =>
  readFileSync(path.join(dataDir, 'launch.key'), 'utf8').trim();

/** Asks a running workspace as another program of its person does; gives the data. */
export async function askAt<T>(
  url: string,
  dataDir: string,
  query: string,
  variables: object = {},
): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'x-throughline': '1' },
      authorization: `Bearer ${tokenOf(dataDir)}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: object };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
