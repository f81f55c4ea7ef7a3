import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ComponentProps, useState } from 'react';
import type { Question } from '../../../api/questions.ts';
import { t } from '../../../app/i18n/t.ts';
import { InitialsField, Panel, SectionLabel } from '../../../ui/index.ts';
import { Answers } from './answers.tsx';
import { Sides } from './sides.tsx';

interface Props {
  question: Question;
  onDone: ComponentProps<typeof Answers>['onDone'];
}

/** A question: what either answer would change, what speaks for and against, and who it is about, side by side. */
export function Asked({ question, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { sentence, changes, shown } = question;
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
      <div className="tl-asked-sides">
        <Sentences title={t('questions.for')} sentences={shown.speaksFor} />
        <Sentences title={t('questions.against')} sentences={shown.against} />
      </div>
      {shown.sides.length > 0 ? <Sides sides={shown.sides} /> : null}
      <div className="tl-asked-fields">
        <TextInput
          label={t('questions.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <InitialsField />
      </div>
    </Panel>
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
