import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  checkWatches,
  endWatch,
  type InboxItem,
  inboxPage,
  markRead,
  newsSentence,
  readContacts,
  standingWatches,
  type Target,
  watch,
} from '../../ask/watches/index.ts';
import type { Config } from '../../core/config.ts';
import { isNetworkId, isOperationId } from '../../core/model/index.ts';
import { type At, onFolder } from './data-folder.ts';
import { ownInitials, pair } from './options.ts';
import { minuteOf, printList, say } from './output.ts';
import { verb } from './verb.ts';

/** `inbox` and `watch`: to be told what is new about a number, a network, a query. */
export function addInboxVerbs(program: Command, config: Config): void {
  program.addCommand(inboxVerb(config));
  program.addCommand(watchVerb(config));
}

function inboxVerb(config: Config): Command {
  return verb(
    'inbox',
    'Looks at everything that is watched, and prints what is new since the look before and nobody has read.',
    'inbox --data case-7',
  )
    .option('--all', 'what was read too')
    .option('--read', 'marks what is printed as read')
    .option('--initials <letters>', 'who has read it', ownInitials())
    .action(
      onFolder(config, async (at: At<Asked>) => {
        const { db } = at.store;
        await checkWatches({ ...at, config });
        const page = { offset: 0, limit: -1 };
        const { items } = await inboxPage(db, at.all ? {} : { unread: true }, page);
        const watches = new Map((await standingWatches(db)).map((one) => [one.id, one]));
        const titleOf = ({ watch: id }: InboxItem) =>
          watches.get(id)?.title ?? 'A watch that was ended';
        const sentences = ({ news }: InboxItem) => news.map(newsSentence);
        await printList(at, {
          rows: items,
          columns: [
            ['seen', (item) => minuteOf(item.at)],
            ['watch', titleOf],
            ['what is new', (item) => sentences(item).join(' ')],
          ],
          plain: (item) => ({
            item: item.n,
            at: item.at,
            watch: watches.get(item.watch)?.id ?? null,
            title: titleOf(item),
            sentences: sentences(item),
            entities: item.entities,
            readBy: item.readBy,
          }),
          none: 'Nothing is new.',
        });
        const numbers = items.map(({ n }) => n);
        if (at.read && numbers.length > 0) await markRead(at, numbers, at.initials);
      }),
    );
}

interface Asked {
  readonly all?: boolean;
  readonly read?: boolean;
  readonly initials: string;
}

interface Wanted {
  readonly query?: string;
  readonly param?: Readonly<Record<string, string>>;
  readonly search?: string;
  readonly file?: string;
  readonly country?: string;
  readonly title?: string;
  readonly note?: string;
  readonly end?: string;
  readonly initials: string;
}

function watchVerb(config: Config): Command {
  return verb(
    'watch',
    'Watches an entity, a network, an operation, a saved query, words, or the contacts of a file; without any, lists what is watched.',
    'watch phone:+77000000001 --note "asked by the desk" --data case-7',
  )
    .argument('[id]', 'an id, such as phone:+77000000001, network:1/3 or operation:1/2')
    .option('--query <name>', 'a saved query: rows that are new')
    .option('--param <name=value>', 'a parameter of the query; may be repeated', pair)
    .option('--search <words>', 'words to search for: hits that are new')
    .option('--file <file>', 'a text with contacts in any form, one or more a line')
    .option('--country <code>', 'of numbers in the file that do not say theirs')
    .option('--title <text>', 'what the inbox calls it')
    .option('--note <text>', 'why it is watched')
    .option('--end <watch>', 'ends the watch of this id')
    .option('--initials <letters>', 'who signs', ownInitials())
    .action(
      onFolder(config, async (at: At<Wanted>, id?: string) => {
        const { end, initials, note } = at;
        const looking = { ...at, config };
        if (end !== undefined) await endWatch(looking, end, initials);
        const target = await targetOf(id, at);
        if (target) {
          const title = at.title ?? titleOf(target);
          await watch(looking, { target, title, note, initials });
        }
        await printList(at, {
          rows: await standingWatches(at.store.db),
          columns: [
            ['id', (one) => one.id],
            ['kind', ({ kind }) => kind],
            ['title', (one) => one.title],
            ['', ({ mutedAt }) => (mutedAt === null ? '' : '(muted)')],
          ],
          plain: (one) => ({
            watch: one.id,
            kind: one.kind,
            title: one.title,
            author: one.author,
            at: one.at,
            muted: one.mutedAt !== null,
          }),
          none: 'Nothing is watched.',
        });
      }),
    );
}

async function targetOf(id: string | undefined, wanted: Wanted): Promise<Target | undefined> {
  const { query, param = {}, search, file, country } = wanted;
  if (query !== undefined) return { kind: 'query', name: query, parameters: param };
  if (search !== undefined) return { kind: 'search', words: search };
  if (file !== undefined) {
    const { ids, unread } = readContacts(await readFile(file, 'utf8'), country);
    for (const line of unread) say(`No contact was read in: ${line}`);
    return { kind: 'list', ids };
  }
  if (id === undefined) return undefined;
  const kind = isNetworkId(id) ? 'network' : isOperationId(id) ? 'operation' : 'entity';
  return { kind, id };
}

function titleOf(target: Target): string {
  if ('id' in target) return target.id.replace(/^[a-z]+:/, '');
  if (target.kind === 'query') return target.name;
  return target.kind === 'search' ? target.words : `${target.ids.length} contacts`;
}
