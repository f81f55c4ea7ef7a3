import { Argument, type Command, Option } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import {
  isOfObservation,
  isReview,
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
  judge as judged,
  othersWhoSplit,
  outcomeLabel,
  partingSentence,
  review,
  textOf,
  withdraw,
} from '../../link/networks/index.ts';
import { loadListed } from '../../read/recorded/index.ts';
import { withDataFolder } from './data-folder.ts';
import { ownInitials } from './options.ts';
import { oneLine, print, say } from './output.ts';
import { type Common, callOf, verb } from './verb.ts';

const pairs = {
  together:
    'Says that two ads, identifiers or networks belong together. An identifier stands for all its ads, a network for those that it has now. Two networks become one operation, and stay two networks.',
  apart:
    'Says that two ads, identifiers or networks do not belong together. Two networks are then in no operation together, either.',
} as const;
const single = {
  shared: 'Says that an identifier, picture or template is shared by strangers, and links nobody.',
  exclusive:
    'Says that an identifier, picture or template is one owner’s, and no hub: the next run merges all ads that hold it, but those that are kept apart.',
} as const;

const answers = [
  { name: 'confirm', answer: 'confirmed', says: 'Answers that a network is one, as it is now.' },
  { name: 'reject', answer: 'rejected', says: 'Answers that a network is not one, as it is now.' },
] as const;

interface SigningOptions {
  readonly reason: string;
  readonly initials: string;
}

interface WrongOptions extends SigningOptions {
  readonly field?: string;
  readonly words?: string;
}

/** `judge`: an analyst's word on what belongs together, or was read wrongly. Every run of resolution obeys it until it is withdrawn. */
export function addJudgeVerb(program: Command, config: Config): void {
  const judge = verb(
    'judge',
    'Records an analyst’s word on what belongs together, or was read wrongly; the next run of resolution obeys it.\nNothing is deleted: a judgement is withdrawn, and both stay on record.',
    'judge together phone:+77000000001 handle:telegram:name --reason "same person answers" --initials AB',
  );
  for (const kind of ['together', 'apart'] as const)
    judge.addCommand(
      signing(kind, pairs[kind], `${kind} phone:+77000000001 phone:+77000000002 --reason "…"`)
        .argument('<a>', 'an id, such as ad:board.example/1, phone:+77000000001 or network:1/3')
        .argument('<b>', 'another')
        .action((a: string, b: string, options: SigningOptions, command: Command) =>
          record(config, command, options, (modules, signed) =>
            judged(modules, { kind, about: [a, b] }, signed),
          ),
        ),
    );
  for (const kind of ['shared', 'exclusive'] as const)
    judge.addCommand(
      signing(kind, single[kind], `${kind} phone:+77000000001 --reason "the board’s help line"`)
        .argument('<identifier>', 'an id, such as phone:+77000000001')
        .action((id: string, options: SigningOptions, command: Command) =>
          record(config, command, options, (modules, signed) =>
            judged(modules, { kind, about: [id] }, signed),
          ),
        ),
    );
  judge.addCommand(
    signing(
      'split',
      'Splits a network at a cut point: one judgement keeps the ads of its second part that hold the cut point apart from all others that hold it.',
      'split network:1/3 phone:+77000000001 --reason "two people share the line"',
    )
      .argument('<network>', 'its id in the active run, such as network:1/3')
      .argument('<cut-point>', 'the identifier or ad without which it falls into parts')
      .action((network: string, cutPoint: string, options: SigningOptions, command: Command) =>
        record(config, command, options, (modules, signed) =>
          review(modules, { answer: 'split', network, cutPoint }, signed),
        ),
      ),
  );
  for (const { name, answer, says } of answers)
    judge.addCommand(
      signing(name, says, `${name} network:1/3 --reason "one desk answers both lines"`)
        .argument('<network>', 'its id in the active run, such as network:1/3')
        .action((network: string, options: SigningOptions, command: Command) =>
          record(config, command, options, (modules, signed) =>
            review(modules, { answer, network }, signed),
          ),
        ),
    );
  for (const [name, answer, says] of [
    [
      'agree',
      'agreed',
      'Signs a split that another made: the same of the same ads, also when a run has followed it.',
    ],
    [
      'object',
      'objected',
      'Says of a network that was split that it was one; the split parts until it is withdrawn.',
    ],
  ] as const)
    judge.addCommand(
      signing(name, says, `${name} 4b1c… --reason "two prices"`)
        .argument('<judgement>', 'the id of the split')
        .action((judgement: string, options: SigningOptions, command: Command) =>
          record(config, command, options, (modules, signed) =>
            review(modules, { answer, judgement }, signed),
          ),
        ),
    );
  judge.addCommand(wrongVerb(config));
  judge.addCommand(
    signing('withdraw', 'Takes a judgement back.', 'withdraw 4b1c… --reason "two people share it"')
      .argument('<judgement>', 'its id')
      .action((id: string, options: SigningOptions, command: Command) =>
        record(config, command, options, (modules, signed) => withdraw(modules, id, signed)),
      ),
  );
  judge.addCommand(listVerb(config));
  program.addCommand(judge);
}

function wrongVerb(config: Config): Command {
  return signing(
    'wrong',
    'Says that an ad was read wrongly: the same words, read as this identifier in the same field, count for nothing in any capture of the ad.',
    'wrong ad:board.example/1 phone:+77000000001 --reason "a price, not a number"',
  )
    .argument('<ad>', 'its id, such as ad:board.example/1')
    .argument('<identifier>', 'what was read in it, such as phone:+77000000001')
    .addOption(
      new Option('--field <field>', 'where, if it was read in several').choices(observationFields),
    )
    .option('--words <text>', 'as which words, if it was read in several')
    .action((ad: string, entity: string, options: WrongOptions, command: Command) =>
      record(config, command, options, async (modules, signed) => {
        const { field, words } = options;
        const meant = { ad, entity, ...(field && { field }), ...(words && { words }) };
        const observation = await observationMeant(modules, meant);
        return judged(modules, { kind: 'wrong-observation', observation }, signed);
      }),
    );
}

const signing = (name: string, description: string, example: string): Command =>
  verb(name, description, `judge ${example}`)
    .requiredOption('--reason <text>', 'what shows it, in a few words')
    .addOption(
      new Option('--initials <letters>', 'who signs').default(
        ownInitials(),
        'those of your account',
      ),
    );

type Modules = Parameters<Parameters<typeof withDataFolder>[2]>[0];
async function record(
  config: Config,
  command: Command,
  { reason, initials }: SigningOptions,
  work: (modules: Modules, signed: Signing) => Promise<Judgement>,
): Promise<void> {
  const { data, json } = command.optsWithGlobals<Common>();
  await withDataFolder(config, data, async (modules) => {
    const judgement = await work(modules, { reason, initials });
    if (json) print({ type: 'judgement', ...judgement });
    else say(`${line(judgement)}\n${await effectOf(judgement, modules, callOf('resolve', data))}`);
  });
}

/** What a judgement that was recorded or withdrawn comes to; of a withdrawn one, what the active run did with it. */
async function effectOf(
  judgement: Judgement,
  { graph, store: { db }, judgements }: Modules,
  resolve: string,
): Promise<string> {
  if (isOfObservation(judgement)) return effectOfObservation(judgement, graph, resolve);
  const run = await activeRunOf(db);
  const label = outcomeLabel(judgement, run);
  if (isReview(judgement)) return label;
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
  graph: Modules['graph'],
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
    .action(async (about: string | undefined, _options: unknown, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withDataFolder(config, data, async ({ judgements }) => {
        for (const one of await judgements.all(about === undefined ? undefined : [about]))
          print(json ? one : line(one));
      });
    });
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

function line(judgement: Judgement): string {
  const { id, kind, author, at, reason, withdrawn } = judgement;
  const back = withdrawn ? `  (withdrawn by ${withdrawn.author}: ${withdrawn.reason})` : '';
  return oneLine(
    `${id}  ${at.slice(0, 10)}  ${author}  ${kind}  ${about(judgement)}  ${reason}${back}`,
  );
}
