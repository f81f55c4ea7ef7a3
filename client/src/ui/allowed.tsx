import type { ReactNode } from 'react';
import { useMay } from '../api/me.ts';
import type { AccountRight } from '../gql/graphql.ts';

/** What the account has no right to do is not offered; the server refuses it in any case. */
export function Allowed({ right, children }: { right: AccountRight; children: ReactNode }) {
  return useMay(right) ? children : null;
}
