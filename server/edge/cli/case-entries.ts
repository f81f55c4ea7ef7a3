import { type Command, Option } from 'commander';
import {
  type DisclosureStatus,
  disclosureStatuses,
  entriesOf,
  saveEntry,
} from '../../court/cases/index.ts';
import { CaseError } from '../../court/snapshot/index.ts';
import { type Change, changing, signedOf } from './case-part.ts';

/** `case note`, `task` and `disclose`: what people write in a case. */
export const entryVerbs = (): Command[] => [noteVerb(), taskVerb(), discloseVerb()];

const noteVerb = () =>
  signedOf(
    'note',
    'Writes a note in a case.',
    'note case-0123456789ab "asked the platform" --initials AB',
  )
    .argument('<text>', 'what it says')
    .option('--about <id>', 'what it is about, of the case’s scope')
    .action(
      changing((at: Change<{ readonly about?: string }>, text: string) =>
        saveEntry(at, at.by, 'note', { text, about: at.about ?? null }),
      ),
    );

const taskVerb = () =>
  signedOf(
    'task',
    'Writes a task in a case; with --done, one that is there is done.',
    'task case-0123456789ab "ask the platform for its records" --assignee CD',
  )
    .argument('<text>', 'what is to be done')
    .option('--assignee <initials>', 'who is to do it')
    .option('--done', 'the task with this text is done')
    .action(
      changing(async (at: Change<{ readonly assignee?: string; done?: true }>, text: string) => {
        if (!at.done)
          return saveEntry(at, at.by, 'task', { text, done: false, assignee: at.assignee ?? null });
        const { id, version, content } = await taskNamed(at.store.db, at.by.case, text);
        const seen = { id, baseVersion: version };
        return saveEntry(at, at.by, 'task', { ...content, done: true }, seen);
      }),
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

interface DiscloseOptions {
  readonly status: DisclosureStatus;
  readonly reason: string;
  readonly contrary?: boolean;
  readonly about?: string;
}

const discloseVerb = () =>
  signedOf(
    'disclose',
    'Enters material in the disclosure schedule of a case.',
    'disclose case-0123456789ab "log of the front desk" --status unused --reason "may show another owner" --contrary',
  )
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
      changing((at: Change<DiscloseOptions>, what: string) => {
        const { status, reason, contrary = false, about = null } = at;
        return saveEntry(at, at.by, 'disclosure', { what, status, reason, contrary, about });
      }),
    );
