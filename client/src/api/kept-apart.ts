import { graphql } from '../gql/gql.ts';
import type { KeptApartQuery } from '../gql/graphql.ts';
import { request } from './client.ts';

const KeptApart = graphql(`
  query KeptApart($pairs: [PairInput!]!) {
    keptApart(pairs: $pairs) { a b judgements { id author account at reason } }
  }
`);

export type ApartSaid = KeptApartQuery['keptApart'][number]['judgements'][number];

interface Waiting {
  a: string;
  b: string;
  resolve: (said: ApartSaid[]) => void;
  reject: (error: unknown) => void;
}

/** The server takes no more at once. */
const mostPairs = 500;
let waiting: Waiting[] = [];

/** The judgements that keep two apart; what is asked in the same moment, such as by the rows of a list, is one question. */
export function readKeptApart(a: string, b: string): Promise<ApartSaid[]> {
  return new Promise((resolve, reject) => {
    waiting.push({ a, b, resolve, reject });
    if (waiting.length === 1) setTimeout(askAll);
  });
}

function askAll(): void {
  const all = waiting;
  waiting = [];
  for (let from = 0; from < all.length; from += mostPairs)
    void askSome(all.slice(from, from + mostPairs));
}

async function askSome(some: readonly Waiting[]): Promise<void> {
  try {
    const pairs = some.map(({ a, b }) => ({ a, b }));
    const { keptApart } = await request(KeptApart, { pairs });
    for (const { a, b, resolve } of some)
      resolve(keptApart.find((one) => one.a === a && one.b === b)?.judgements ?? []);
  } catch (error) {
    for (const { reject } of some) reject(error);
  }
}
