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
  type Watch,
  watch,
} from '../../ask/watches/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { isNetworkId, isOperationId } from '../../core/model/index.ts';
import { withDataFolder } from './data-folder.ts';
import { ownInitials, pair } from './options.ts';
import { print, say } from './output.ts';
import { type Common, verb } from './verb.ts';

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
    .action(async (asked: Asked, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withDataFolder(config, data, async (modules) => {
        const { store } = modules;
        await checkWatches({ ...modules, config, dataDir: data });
        const page = { offset: 0, limit: -1 };
        const { items } = await inboxPage(store.db, asked.all ? {} : { unread: true }, page);
        const watches = new Map((await standingWatches(store.db)).map((one) => [one.id, one]));
        for (const item of items) printItem(item, watches.get(item.watch), json === true);
        if (!json) say(count(items.length, 'item', 'items'));
        const numbers = items.map(({ n }) => n);
        if (asked.read && numbers.length > 0) await markRead(modules, numbers, asked.initials);
      });
    });
}

interface Asked {
  readonly all?: boolean;
  readonly read?: boolean;
  readonly initials: string;
}

function printItem(
  { n, at, news, entities, readBy }: InboxItem,
  of: Watch | undefined,
  json: boolean,
): void {
  const sentences = news.map(newsSentence);
  const title = of?.title ?? 'A watch that was ended';
  if (json) print({ item: n, at, watch: of?.id ?? null, title, sentences, entities, readBy });
  else print(`${at.slice(0, 16).replace('T', ' ')}  ${title}: ${sentences.join(' ')}`);
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
    .action(async (id: string | undefined, wanted: Wanted, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withDataFolder(config, data, async (modules) => {
        const looking = { ...modules, config, dataDir: data };
        if (wanted.end !== undefined) await endWatch(looking, wanted.end, wanted.initials);
        const target = await targetOf(id, wanted);
        if (target) {
          const { initials, note } = wanted;
          const title = wanted.title ?? titleOf(target);
          await watch(looking, { target, title, note, initials });
        }
        for (const one of await standingWatches(modules.store.db)) printWatch(one, json === true);
      });
    });
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

function printWatch({ id, kind, title, author, at, mutedAt }: Watch, json: boolean): void {
  if (json) print({ watch: id, kind, title, author, at, muted: mutedAt !== null });
  else print(`${id}  ${kind.padEnd(9)}  ${title}${mutedAt === null ? '' : '  (muted)'}`);
}
