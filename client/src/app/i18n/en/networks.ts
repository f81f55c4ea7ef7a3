import { contacts } from './networks/contacts.ts';
import { counts } from './networks/counts.ts';
import { evidence } from './networks/evidence.ts';
import { figure } from './networks/figure.ts';
import { list } from './networks/list.ts';
import { members } from './networks/members.ts';
import { operation } from './networks/operation.ts';
import { review } from './networks/review.ts';
import { runs } from './networks/runs.ts';
import { shared } from './networks/shared.ts';

/** Words of the page Networks, in files named as the folders of the page. */
export const networks = {
  ...contacts,
  ...counts,
  ...evidence,
  ...figure,
  ...list,
  ...members,
  ...operation,
  ...review,
  ...runs,
  ...shared,
} as const;
