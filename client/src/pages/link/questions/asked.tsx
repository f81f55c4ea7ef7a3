import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { foreseenOfAnswer, type Question, useShown } from '../../../api/questions.ts';
import { t } from '../../../app/i18n/t.ts';
import { ForeseenOf } from '../../../judging/foreseen.tsx';
import { Failed, InitialsField, LoadingRows, Panel, SectionLabel } from '../../../ui/index.ts';
import { Answers, labelOf } from './answers.tsx';
import { Sides } from './sides.tsx';

interface Props {
  question: Question;
  onDone: ComponentProps<typeof Answers>['onDone'];
}

/** A question: what either answer would change, what speaks for and against, and who it is about, side by side. */
export function Asked({ question, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { sentence, changes } = question;
  return (
    <Panel label={t('questions.title')} className="tl-asked">
      <header>
        <h2>{sentence}</h2>
        <About about={question.about} />
        <ul className="tl-dots tl-note" aria-label={t('questions.changes')}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </header>
      <Answers question={question} reason={reason} onDone={onDone} />
      <fieldset className="tl-asked-fields" onKeyDown={leaveByEnter}>
        <InitialsField />
        <TextInput
          label={t('questions.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </fieldset>
      <Follows question={question} />
      <Shown id={question.id} />
    </Panel>
  );
}

/** The keys answer again. */
function leaveByEnter({ key, target }: KeyboardEvent<HTMLElement>): void {
  if (key === 'Enter' && target instanceof HTMLElement) target.blur();
}

/** What the next run would do with either answer: read when it is opened, for it takes some seconds. */
function Follows({ question }: { question: Question }) {
  const [isOpen, setOpen] = useState(false);
  const changing = (['YES', 'NO'] as const).filter((answer) => changes(question, answer));
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('questions.follows')}</summary>
      {isOpen ? (
        <div className="tl-asked-sides">
          {changing.map((answer) => (
            <ForeseenOf
              key={answer}
              title={labelOf(question, answer)}
              of={['foreseenOfAnswer', question.id, answer]}
              read={(signal) => foreseenOfAnswer(question.id, answer, signal)}
            />
          ))}
        </div>
      ) : null}
    </details>
  );
}

/** That something is as the run has it changes nothing. */
const changes = ({ kind }: Question, answer: 'YES' | 'NO'): boolean =>
  answer === 'NO' || kind === 'EXCLUSIVE' || kind === 'TOGETHER';

function Shown({ id }: { id: string }) {
  const shown = useShown(id);
  if (!shown.data) return shown.isError ? <Failed of={shown} /> : <LoadingRows rows={6} />;
  const { speaksFor, against, sides } = shown.data;
  return (
    <>
      <div className="tl-asked-sides">
        <Sentences title={t('questions.for')} sentences={speaksFor} />
        <Sentences title={t('questions.against')} sentences={against} />
      </div>
      {sides.length > 0 ? <Sides sides={sides} /> : null}
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <section aria-label={title}>
      <SectionLabel title={title} />
      {sentences.length === 0 ? <p className="tl-note">{t('questions.nothing')}</p> : null}
      <ul className="tl-dots">
        {sentences.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}

/** The contact that it is about, leading to its page; networks stand in the table below. */
function About({ about }: { about: readonly string[] }) {
  const things = about.filter((id) => !/^(network|ad):/.test(id));
  if (things.length === 0) return null;
  return (
    <p className="tl-asked-about">
      {things.map((id) => (
        <Link key={id} to="/contact/$id" params={{ id }} search={{}}>
          {id.replace(/^[a-z]+:/, '')}
        </Link>
      ))}
    </p>
  );
}
