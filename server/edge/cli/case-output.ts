import { count } from '../../core/count.ts';
import {
  bundlesOf,
  type CaseFile,
  type CaseItem,
  captionsOf,
  caseOf,
  changesOf,
  entriesOf,
  pairOf,
  queryOf,
  registerOf,
  standingItems,
} from '../../court/cases/index.ts';
import type { At } from './data-folder.ts';
import { minuteOf, oneLine, print } from './output.ts';

/** Prints a case with all that is in it; of its history the latest changes. */
export async function showCase(at: At, id: string): Promise<void> {
  const file = await caseOf(at.store.db, id);
  const parts = await partsOf(at, id);
  if (at.json) print({ ...file, ...parts });
  else for (const line of linesOf(file, parts)) print(oneLine(line));
}

async function partsOf(at: At, id: string) {
  const { db } = at.store;
  const items = await standingItems(db, id);
  const scoped = items.filter(({ kind }) => kind !== 'query' && kind !== 'link');
  const now = await captionsOf(
    at,
    scoped.map(({ item }) => item),
  );
  return {
    scope: scoped.map(({ item, kind, caption, from, author, at }) => ({
      ...{ id: item, kind, caption: now.get(item) ?? caption ?? item, gone: !now.has(item) },
      ...{ from, by: author, at },
    })),
    queries: of(items, 'query').map(({ item }) => queryOf(item)),
    findings: of(items, 'link').map(({ item }) => pairOf(item)),
    notes: (await entriesOf(db, id, 'note')).map(plain),
    tasks: (await entriesOf(db, id, 'task')).map(plain),
    disclosure: (await entriesOf(db, id, 'disclosure')).map(plain),
    exhibits: (await registerOf(db, id)).map(({ number, capture, ad }) => ({
      number,
      capture,
      ad,
    })),
    bundles: await bundlesOf(db, id),
    names: (await entriesOf(db, id, 'name')).map(plain),
    answers: (await entriesOf(db, id, 'answer')).map(plain),
    changes: (await changesOf(db, id, { offset: 0, limit: 20 })).changes,
  };
}

const of = (items: readonly CaseItem[], kind: CaseItem['kind']) =>
  items.filter((item) => item.kind === kind);

const plain = <Content extends object>({
  id,
  content,
  version,
  changedAt,
  changedBy,
}: {
  readonly id: string;
  readonly content: Content;
  readonly version: number;
  readonly changedAt: string;
  readonly changedBy: string;
}) => ({ id, ...content, version, changedAt, changedBy });

type Parts = Awaited<ReturnType<typeof partsOf>>;

function linesOf(file: CaseFile, parts: Parts): string[] {
  const { title, reference, authority, status, producer, members, marking } = file;
  const [first, last] = [parts.exhibits[0], parts.exhibits.at(-1)];
  return [
    `${title}${reference === '' ? '' : ` (${reference})`}, ${status}, TLP:${marking}; exhibits by ${producer}; members ${members.join(', ')}`,
    ...(authority === '' ? [] : [`authority: ${authority}`]),
    `${count(parts.scope.length, 'thing', 'things')} in scope`,
    ...parts.scope.map(
      ({ id, caption, gone, by, at }) =>
        `  ${id}${caption === id ? '' : `  ${caption}`}  ${by} ${at.slice(0, 10)}${gone ? '  (in the graph no more)' : ''}`,
    ),
    ...parts.queries.map(({ name, parameters }) => `query  ${name}  ${JSON.stringify(parameters)}`),
    ...parts.findings.map(([a, b]) => `finding  ${a} – ${b}`),
    ...parts.notes.map(
      ({ text, about, changedBy, changedAt }) =>
        `note  ${changedBy} ${changedAt.slice(0, 10)}${about === null ? '' : `  ${about}`}: ${text}`,
    ),
    ...parts.tasks.map(
      ({ text, done, assignee }) =>
        `task  [${done ? 'x' : ' '}] ${text}${assignee === null ? '' : `  (${assignee})`}`,
    ),
    ...parts.disclosure.map(
      ({ what, status: of, reason }) =>
        `disclosure  ${of}: ${what}${reason === '' ? '' : `  (${reason})`}`,
    ),
    ...parts.names.map(
      ({ text, role, spellings }) => `name  ${role}: ${[text, ...spellings].join(' / ')}`,
    ),
    ...parts.answers.map(
      ({ check, reason, changedBy }) => `answer  ${changedBy}  ${check}: ${reason}`,
    ),
    first && last
      ? `${count(parts.exhibits.length, 'exhibit', 'exhibits')} in the register: ${first.number} to ${last.number}`
      : 'no exhibit has a number yet: the first bundle gives them',
    ...parts.bundles.map(
      ({ name, sha256, at, recipient, servedOn, servedTo }) =>
        `bundle  ${at.slice(0, 10)}  ${name}  ${sha256}${recipient === '' ? '' : `  for ${recipient}`}${servedOn === null ? '' : `  served ${servedOn} to ${servedTo}`}`,
    ),
    ...parts.changes.map(
      ({ at, author, what, about }) =>
        `change  ${minuteOf(at)}  ${author}  ${what}${about.length === 0 ? '' : `  ${about.slice(0, mostNamed).join(', ')}${about.length > mostNamed ? ` and ${about.length - mostNamed} more` : ''}`}`,
    ),
  ];
}

const mostNamed = 3;
