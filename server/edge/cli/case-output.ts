import { count } from '../../core/count.ts';
import {
  bundlesOf,
  type CaseItem,
  captionsOf,
  caseOf,
  changesOf,
  entriesOf,
  type Looking,
  pairOf,
  queryOf,
  registerOf,
  standingItems,
} from '../../court/cases/index.ts';
import { oneLine, print } from './output.ts';

/** Prints a case with all that is in it; of its history the latest changes. */
export async function showCase(
  looking: Looking,
  id: string,
  json: true | undefined,
): Promise<void> {
  const { db } = looking.store;
  const file = await caseOf(db, id);
  const items = await standingItems(db, id);
  const scoped = items.filter(({ kind }) => kind !== 'query' && kind !== 'link');
  const now = await captionsOf(
    looking,
    scoped.map(({ item }) => item),
  );
  const shown = {
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
  if (json) print({ ...file, ...shown });
  else for (const line of linesOf(file, shown)) print(oneLine(line));
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

type Shown = Pick<
  Awaited<ReturnType<typeof caseOf>>,
  'title' | 'reference' | 'authority' | 'status' | 'producer' | 'members'
>;

interface Parts {
  readonly queries: readonly { name: string; parameters: unknown }[];
  readonly findings: readonly (readonly [string, string])[];
  readonly names: readonly { text: string; role: string; spellings: readonly string[] }[];
  readonly answers: readonly { check: string; reason: string; changedBy: string }[];
  readonly changes: readonly {
    at: string;
    author: string;
    what: string;
    about: readonly string[];
  }[];
  readonly scope: readonly { id: string; caption: string; gone: boolean; by: string; at: string }[];
  readonly notes: readonly {
    text: string;
    about: string | null;
    changedAt: string;
    changedBy: string;
  }[];
  readonly tasks: readonly { text: string; done: boolean; assignee: string | null }[];
  readonly disclosure: readonly { what: string; status: string; reason: string }[];
  readonly exhibits: readonly { number: string }[];
  readonly bundles: readonly {
    name: string;
    sha256: string;
    at: string;
    recipient: string;
    servedOn: string | null;
    servedTo: string | null;
  }[];
}

function linesOf(file: Shown, parts: Parts): string[] {
  const { title, reference, authority, status, producer, members } = file;
  const [first, last] = [parts.exhibits[0], parts.exhibits.at(-1)];
  return [
    `${title}${reference === '' ? '' : ` (${reference})`}, ${status}; exhibits by ${producer}; members ${members.join(', ')}`,
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
        `change  ${at.slice(0, 16).replace('T', ' ')}  ${author}  ${what}${about.length === 0 ? '' : `  ${about.slice(0, mostNamed).join(', ')}${about.length > mostNamed ? ` and ${about.length - mostNamed} more` : ''}`}`,
    ),
  ];
}

const mostNamed = 3;
