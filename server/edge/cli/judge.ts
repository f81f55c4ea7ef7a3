import { Argument, type Command, Option } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import {
  bindsNothing,
  isOfObservation,
  type Judgement,
  type NetworkSubject,
  type ObservationJudgement,
  observationFields,
  observationMeant,
  type Signing,
} from '../../link/judgements/index.ts';
import {
  activeRunOf,
  isFollowed,
  judge,
  othersWhoSplit,
  outcomeLabel,
  partingSentence,
  review,
  textOf,
  withdraw,
} from '../../link/networks/index.ts';
import { loadListed } from '../../read/recorded/index.ts';
import { type At, onFolder } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { oneLine, print, printList, say } from './output.ts';
import { callOf, verb } from './verb.ts';

/** A way to judge: its verb, the words after it, and what it records. */
interface Way {
  readonly name: string;
  readonly says: string;
  readonly example: string;
  readonly words: readonly (readonly [name: string, says: string])[];
  readonly options?: readonly Option[];
  readonly record: (at: Signed, ...words: string[]) => Promise<Judgement>;
}

const network = ['<network>', 'its id in the active run, such as network:1/3'] as const;

const pair = (kind: 'together' | 'apart', says: string): Way => ({
  name: kind,
  says,
  example: `${kind} phone:+77000000001 phone:+77000000002 --reason "…"`,
  words: [
    ['<a>', 'an id, such as ad:board.example/1, phone:+77000000001 or network:1/3'],
    ['<b>', 'another'],
  ],
  record: (at, a: string, b: string) => judge(at, { kind, about: [a, b] }, at.signed),
});

const single = (kind: 'shared' | 'exclusive', says: string): Way => ({
  name: kind,
  says,
  example: `${kind} phone:+77000000001 --reason "the board’s help line"`,
  words: [['<identifier>', 'an id, such as phone:+77000000001']],
  record: (at, id: string) => judge(at, { kind, about: [id] }, at.signed),
});

const ofNetwork = (name: string, answer: 'confirmed' | 'rejected', says: string): Way => ({
  name,
  says,
  example: `${name} network:1/3 --reason "one desk answers both lines"`,
  words: [network],
  record: (at, id: string) => review(at, { answer, network: id }, at.signed),
});

const ofSplit = (name: string, answer: 'agreed' | 'objected', says: string): Way => ({
  name,
  says,
  example: `${name} 4b1c… --reason "two prices"`,
  words: [['<judgement>', 'the id of the split']],
  record: (at, judgement: string) => review(at, { answer, judgement }, at.signed),
});

const ways: readonly Way[] = [
  pair(
    'together',
    'Says that two ads, identifiers or networks belong together. An identifier stands for all its ads, a network for those that it has now. Two networks become one operation, and stay two networks.',
  ),
  pair(
    'apart',
    'Says that two ads, identifiers or networks do not belong together. Two networks are then in no operation together, either.',
  ),
  single(
    'shared',
    'Says that an identifier, picture or template is shared by strangers, and links nobody.',
  ),
  single(
    'exclusive',
    'Says that an identifier, picture or template is one owner’s, and no hub: the next run merges all ads that hold it, but those that are kept apart.',
  ),
  {
    name: 'split',
    says: 'Splits a network at a cut point: one judgement keeps the ads of its second part that hold the cut point apart from all others that hold it.',
    example: 'split network:1/3 phone:+77000000001 --reason "two people share the line"',
    words: [network, ['<cut-point>', 'the identifier or ad without which it falls into parts']],
    record: (at, id: string, cutPoint: string) =>
      review(at, { answer: 'split', network: id, cutPoint }, at.signed),
  },
  ofNetwork('confirm', 'confirmed', 'Answers that a network is one, as it is now.'),
  ofNetwork('reject', 'rejected', 'Answers that a network is not one, as it is now.'),
  ofSplit(
    'agree',
    'agreed',
    'Signs a split that another made: the same of the same ads, also when a run has followed it.',
  ),
  ofSplit(
    'object',
    'objected',
    'Says of a network that was split that it was one; the split parts until it is withdrawn.',
  ),
  {
    name: 'wrong',
    says: 'Says that an ad was read wrongly: the same words, read as this identifier in the same field, count for nothing in any capture of the ad.',
    example: 'wrong ad:board.example/1 phone:+77000000001 --reason "a price, not a number"',
    words: [
      ['<ad>', 'its id, such as ad:board.example/1'],
      ['<identifier>', 'what was read in it, such as phone:+77000000001'],
    ],
    options: [
      new Option('--field <field>', 'where, if it was read in several').choices(observationFields),
      new Option('--words <text>', 'as which words, if it was read in several'),
    ],
    record: async (at, ad: string, entity: string) => {
      const { field, words } = at;
      const meant = { ad, entity, ...(field && { field }), ...(words && { words }) };
      const observation = await observationMeant(at, meant);
      const [judgement] = await at.judgements.judgeWrong([observation], at.signed);
      if (!judgement) throw new Error('nothing was recorded');
      return judgement;
    },
  },
  {
    name: 'withdraw',
    says: 'Takes a judgement back.',
    example: 'withdraw 4b1c… --reason "two people share it"',
    words: [['<judgement>', 'its id']],
    record: (at, id: string) => withdraw(at, id, at.signed),
  },
];

/** `judge`: an analyst's word on what belongs together, or was read wrongly. Every run of resolution obeys it until it is withdrawn. */
export function addJudgeVerb(program: Command, config: Config): void {
  const all = verb(
    'judge',
    'Records an analyst’s word on what belongs together, or was read wrongly; the next run of resolution obeys it.\nNothing is deleted: a judgement is withdrawn, and both stay on record.',
    'judge together phone:+77000000001 handle:telegram:name --reason "same person answers" --initials AB',
  );
  for (const way of ways) all.addCommand(recording(config, way));
  all.addCommand(listVerb(config));
  program.addCommand(all);
}

/** What a way to judge works with; of a reading that is wrong, where it was read and as which words. */
type Signed = At<{
  readonly signed: Signing;
  readonly field?: string;
  readonly words?: string;
}>;

/** The verb of a way: it records a judgement, and says what it comes to. */
function recording(
  config: Config,
  { name, says, example, words, options = [], record }: Way,
): Command {
  const command = verb(name, says, `judge ${example}`)
    .requiredOption('--reason <text>', 'what shows it, in a few words')
    .addOption(
      new Option('--initials <letters>', 'who signs').default(
        ownInitials(),
        'those of your account',
      ),
    );
  for (const [word, about] of words) command.argument(word, about);
  for (const option of options) command.addOption(option);
  return command.action(
    onFolder(config, async (at: Signed & Signing, ...given: string[]) => {
      const { reason, initials, json } = at;
      const judgement = await record({ ...at, signed: { reason, initials } }, ...given);
      if (json) print({ type: 'judgement', ...judgement });
      else say(`${line(judgement)}\n${await effectOf(judgement, at, callOf('resolve', at.data))}`);
    }),
  );
}

/** What a judgement that was recorded or withdrawn comes to; of a withdrawn one, what the active run did with it. */
async function effectOf(
  judgement: Judgement,
  { graph, store: { db }, judgements }: At,
  resolve: string,
): Promise<string> {
  if (isOfObservation(judgement)) return effectOfObservation(judgement, graph, resolve);
  const run = await activeRunOf(db);
  const label = outcomeLabel(judgement, run);
  if (bindsNothing(judgement)) return label;
  if (!judgement.withdrawn) return `The next run obeys it: ${resolve}`;
  const others = await othersWhoSplit(judgements, judgement);
  const also =
    others.length > 0
      ? `\n${others.join(', ')} split the same: the ads stay apart until all who split have withdrawn.`
      : '';
  return isFollowed(judgement, run)
    ? `${label} No later one does: ${resolve}${also}`
    : `${label}${also}`;
}

async function effectOfObservation(
  { subject: { ad, entity }, withdrawn }: ObservationJudgement,
  graph: At['graph'],
  resolve: string,
): Promise<string> {
  const listed = (await loadListed(graph, [ad])).get(ad) ?? [];
  const counts = listed.some((one) => one.entity === entity && !one.evidence.judgedWrong);
  if (counts && !withdrawn)
    return `${entity} is read elsewhere in the ad, too: it still counts there.`;
  if (!counts && withdrawn)
    return `${entity} counts for nothing in the ad as before: what else was read as it there is judged wrong.`;
  return counts
    ? `${entity} counts in the ad again; the next run reads it: ${resolve}`
    : `${entity} counts for nothing in the ad now; the next run leaves it out: ${resolve}`;
}

function listVerb(config: Config): Command {
  return verb('list', 'Lists the judgements, the newest first, withdrawn ones too.', 'judge list')
    .addArgument(new Argument('[about]', 'only those about this id'))
    .action(
      onFolder(config, async (at: At, id?: string) =>
        printList(at, {
          rows: await at.judgements.all(id === undefined ? undefined : [id]),
          columns: titles.map((title, i) => [title, (one: Judgement) => cells(one)[i] ?? '']),
          none: 'Nothing was judged.',
        }),
      ),
    );
}

function about(judgement: Judgement): string {
  if (!isOfObservation(judgement)) return aboutNetworkJudgements(judgement.subject);
  const { ad, entity, field, raw } = judgement.subject;
  return `${ad}  ${entity}  ${field} “${raw}”`;
}

function aboutNetworkJudgements({ entities, networks = [], sides, split }: NetworkSubject): string {
  if (split) return textOf(partingSentence(split));
  if (!sides) return entities.join('  ');
  const lists = sides.map(([first = '', ...more]) =>
    more.length > 0 ? `${first} and ${count(more.length, 'ad', 'ads')} more` : first,
  );
  return `${lists.join('  ')} (${networks.join(', ')})`;
}

const titles = ['id', 'on', 'by', 'says', 'about', 'reason'];

/** A judgement in cells, each under its title. */
function cells(judgement: Judgement): string[] {
  const { id, kind, author, at, reason, withdrawn } = judgement;
  const back = withdrawn ? `  (withdrawn by ${withdrawn.author}: ${withdrawn.reason})` : '';
  return [id, at.slice(0, 10), author, kind, about(judgement), `${reason}${back}`];
}

const line = (judgement: Judgement): string => oneLine(cells(judgement).join('  '));
