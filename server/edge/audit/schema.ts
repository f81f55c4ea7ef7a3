import { api, connection, pagingByKey } from '../../core/graphql/index.ts';
import type { AuditLine, outcomes } from './audit-line.ts';
import { auditLines, lastLineOf, type Wanted } from './audit-lines.ts';
import { shortIds } from './audit-log.ts';
import { hasAudit } from './verify-audit.ts';

/** Who did what on a team's server, for those who watch over it. */
export function addAudit(): void {
  const Outcome = api.enumOf('AuditOutcome', {
    description: 'How what was asked ended.',
    values: {
      done: 'It was answered.',
      refused: 'The account may not do it.',
      failed: 'It was answered by an error.',
      'cut-off': 'Who asked did not wait for the end of the answer.',
      begun: 'What is listened to has begun.',
      ended: 'What was listened to has ended.',
    } satisfies Record<(typeof outcomes)[number], string>,
  });
  const Line = api.implement(api.objectRef<AuditLine>('AuditLine'), {
    description: 'Something that was done on a team’s server, as the audit log tells it.',
    types: { Outcome },
    fields: {
      n: 'Int! Its line in the audit log, counted from 1.',
      at: 'DateTime! When its answer left.',
      by: 'String! The name of the account; empty where none is known.',
      account: 'ID The account.',
      roles: '[String!]! The roles that the account had then.',
      session: 'String Names the session, and does not open it.',
      address: 'String! The address that the request came from.',
      did: 'String! What was done: the kind of question and its fields, an address of files, or a step of signing in.',
      of: '[String!]! Of what: hashes and random ids as they are, every other id by its kind and a keyed hash.',
      more: 'Int! How many more ids there were.',
      outcome: 'Outcome! How it ended.',
      code: 'String Of what was refused or failed, the code of the error.',
      ms: 'Int! From the question to its answer, in milliseconds.',
      text: 'String The words of a query, where the line keeps them.',
    },
    resolve: {
      account: ({ account }) => account ?? null,
      roles: ({ roles }) => roles ?? [],
      session: ({ session }) => session ?? null,
      did: ({ event }) => event,
      of: ({ of }) => of ?? [],
      more: ({ more }) => more ?? 0,
      code: ({ code }) => code ?? null,
      text: ({ text }) => text ?? null,
    },
  });
  const pages = pagingByKey({ usual: 50, most: 200 }, [0] as readonly [number]);
  api.query('auditLines', {
    types: { Lines: connection('AuditLine', Line) },
    gives:
      'Lines! The audit log of a team’s server, the last line first. To read it is a line of it. One person’s workspace without accounts has none.',
    args: {
      from: 'DateTime Lines of this time and later.',
      to: 'DateTime Lines of this time and earlier.',
      who: 'String A part of a name, or the id of an account.',
      did: 'String A part of what was done, such as `mutation` or `sign-in`.',
      text: 'String What stands anywhere in a line. An id, or words that somebody searched for, find the lines that hold its keyed hash.',
    },
    pages,
    resolve: async (_, { page, ...asked }, { dataDir }) => {
      const wanted = Object.fromEntries(
        Object.entries(asked).filter(([, value]) => value !== null && value !== ''),
      ) as Wanted;
      const keyOf = ({ n }: AuditLine) => [n] as const;
      if (!hasAudit(dataDir)) return page.of([], 0, keyOf);
      const short = shortIds(dataDir);
      const found: AuditLine[] = [];
      const [before] = page.after ?? [Number.POSITIVE_INFINITY];
      for await (const line of auditLines(dataDir, wanted, short)) {
        if (line.n >= before) continue;
        found.push(line);
        if (found.length > page.limit) break;
      }
      const total = async () => {
        if (Object.keys(wanted).length === 0) return lastLineOf(dataDir);
        let count = 0;
        for await (const _line of auditLines(dataDir, wanted, short)) count += 1;
        return count;
      };
      return page.of(found, total, keyOf);
    },
  });
}
