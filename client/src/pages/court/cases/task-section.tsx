import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { type CaseTask, saveTask, withdraw } from '../../../cases/entries.ts';
import { isOpen } from '../../../cases/use-case.ts';
import { EmptyState, ErrorState, SectionLabel } from '../../../ui/index.ts';
import { EntryFoot } from './entry-foot.tsx';
import { useChanging } from './use-changing.ts';
import { WordsDialog } from './words-dialog.tsx';

const longest = 4000;

/** What is to be done, what is done behind it. */
export function TaskSection({ file, tasks }: { file: CaseFile; tasks: readonly CaseTask[] }) {
  const [asked, setAsked] = useState<CaseTask | 'new' | null>(null);
  const { change, error, canChange } = useChanging(file);
  const listed = tasks.toSorted((one, other) => Number(one.done) - Number(other.done));
  const check = (task: CaseTask) => {
    const { text, assignee } = task;
    change((initials) => saveTask(file.id, task, { text, assignee, done: !task.done }, initials));
  };
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.tasks')}>
      <SectionLabel title={t('cases.tasks')}>
        <Button
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          disabled={!isOpen(file)}
          onClick={() => setAsked('new')}
        >
          {t('cases.addTask')}
        </Button>
      </SectionLabel>
      {tasks.length === 0 ? <EmptyState text={t('cases.noTasks')} /> : null}
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
      <ul className="tl-case-entries">
        {listed.map((task) => (
          <li key={task.id} data-done={task.done || undefined}>
            <Checkbox
              label={<span dir="auto">{task.text}</span>}
              description={task.assignee ? t('cases.taskFor', { who: task.assignee }) : undefined}
              checked={task.done}
              disabled={!canChange}
              onChange={() => check(task)}
            />
            <EntryFoot
              entry={task}
              name={task.text}
              canEdit={isOpen(file)}
              canWithdraw={canChange}
              onEdit={() => setAsked(task)}
              onWithdraw={() => change((initials) => withdraw('task', file.id, task, initials))}
            />
          </li>
        ))}
      </ul>
      {asked ? (
        <TaskDialog
          file={file}
          task={asked === 'new' ? undefined : asked}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}

interface DialogProps {
  file: CaseFile;
  task: CaseTask | undefined;
  onClose: () => void;
}

function TaskDialog({ file, task, onClose }: DialogProps) {
  return (
    <WordsDialog<Pick<CaseTask, 'text' | 'done' | 'assignee'>>
      {...{ file, onClose, base: task }}
      title={t(task ? 'cases.changeTask' : 'cases.addTask')}
      words={{
        ...{ text: task?.text ?? '', done: task?.done ?? false },
        assignee: task?.assignee ?? null,
      }}
      lacking={({ text }) => (text.trim() === '' ? t('notes.needsWords') : '')}
      told={({ text, done, assignee }) => ({
        [t('cases.task')]: text,
        [t('cases.assignee')]: assignee ?? '',
        [t('cases.done')]: t(done ? 'cases.yes' : 'cases.no'),
      })}
      standing={({ tasks }, id) => tasks.find((one) => one.id === id)}
      save={(base, { text, done, assignee }, initials) =>
        saveTask(file.id, base, { text, done, assignee: assignee || null }, initials)
      }
      fields={(words, set) => (
        <>
          <Textarea
            data-autofocus
            label={t('cases.task')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={longest}
            value={words.text}
            onChange={(event) => set({ ...words, text: event.currentTarget.value })}
          />
          <TextInput
            className="tl-judge-initials"
            label={t('cases.assignee')}
            description={t('cases.assigneeHint')}
            maxLength={8}
            value={words.assignee ?? ''}
            onChange={(event) => set({ ...words, assignee: event.currentTarget.value })}
          />
        </>
      )}
    />
  );
}
