import { type Command, Option } from 'commander';
import {
  type DisclosureStatus,
  disclosureStatuses,
  entriesOf,
  saveEntry,
} from '../../court/cases/index.ts';
import { CaseError } from '../../court/snapshot/index.ts';
import { anId, common, printCase, type Signing, signed } from './case-part.ts';
import { withDataStore } from './data-folder.ts';

/** `case note`, `task` and `disclose`: what people write in a case. */
export const entryVerbs = (): Command[] => [noteVerb(), taskVerb(), discloseVerb()];

const noteVerb = () =>
  signed(
    'note',
    'Writes a note in a case.',
    'note case-0123456789ab "asked the platform" --initials AB',
  )
    .argument('<case>', anId)
    .argument('<text>', 'what it says')
    .option('--about <id>', 'what it is about, of the case’s scope')
    .action(
      async (
        id: string,
        text: string,
        { initials, about }: Signing & { readonly about?: string },
        command: Command,
      ) => {
        const { data, json } = common(command);
        const note = { text, about: about ?? null };
        await withDataStore(data, async (modules) =>
          printCase(await saveEntry(modules, { case: id, initials }, 'note', note), json),
        );
      },
    );

const taskVerb = () =>
  signed(
    'task',
    'Writes a task in a case; with --done, one that is there is done.',
    'task case-0123456789ab "ask the platform for its records" --assignee CD',
  )
    .argument('<case>', anId)
    .argument('<text>', 'what is to be done')
    .option('--assignee <initials>', 'who is to do it')
    .option('--done', 'the task with this text is done')
    .action(
      async (
        id: string,
        text: string,
        { initials, assignee, done }: Signing & { readonly assignee?: string; done?: true },
        command: Command,
      ) => {
        const { data, json } = common(command);
        await withDataStore(data, async (modules) => {
          const by = { case: id, initials };
          const base = done ? await taskNamed(modules.store.db, id, text) : undefined;
          const task = base
            ? { ...base.content, done: true }
            : { text, done: false, assignee: assignee ?? null };
          const seen = base && { id: base.id, baseVersion: base.version };
          printCase(await saveEntry(modules, by, 'task', task, seen), json);
        });
      },
    );

/** @throws CaseError `not-found` where the case has no open task with this text, or several */
async function taskNamed(db: Parameters<typeof entriesOf>[0], id: string, text: string) {
  const open = (await entriesOf(db, id, 'task')).filter(({ content }) => !content.done);
  const [named, ...others] = open.filter(({ content }) => content.text === text.trim());
  if (named && others.length === 0) return named;
  throw new CaseError(
    'not-found',
    `The case has ${named ? 'several open tasks' : 'no open task'} with this text.`,
    open.length === 0
      ? 'None is open.'
      : `Open are: ${open.map(({ content }) => `“${content.text}”`).join(', ')}.`,
    { field: 'text' },
  );
}

interface DiscloseOptions extends Signing {
  readonly status: DisclosureStatus;
  readonly reason: string;
  readonly contrary?: boolean;
  readonly about?: string;
}

const discloseVerb = () =>
  signed(
    'disclose',
    'Enters material in the disclosure schedule of a case.',
    'disclose case-0123456789ab "log of the front desk" --status unused --reason "may show another owner" --contrary',
  )
    .argument('<case>', anId)
    .argument('<what>', 'what the material is')
    .addOption(
      new Option('--status <status>', 'whether it is relied on')
        .choices(Object.keys(disclosureStatuses))
        .default('unused'),
    )
    .option('--reason <text>', 'why it is used, not used, or sensitive', '')
    .option('--contrary', 'it can weaken the case or help the defence')
    .option('--about <id>', 'the entity that it is about')
    .action(
      async (
        id: string,
        what: string,
        { initials, contrary = false, about, ...said }: DiscloseOptions,
        command: Command,
      ) => {
        const { data, json } = common(command);
        const { status, reason } = said;
        const entry = { what, status, reason, contrary, about: about ?? null };
        await withDataStore(data, async (modules) =>
          printCase(await saveEntry(modules, { case: id, initials }, 'disclosure', entry), json),
        );
      },
    );
