import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuestions, useShown } from '../../../api/questions.ts';
import { t } from '../../../app/i18n/t.ts';
import { useNames } from '../../../app/network-name.ts';
import { usePageStatus } from '../../../app/status.ts';
import {
  EmptyState,
  Failed,
  LoadingRows,
  PanelHead,
  ResizablePanel,
  useNarrow,
} from '../../../ui/index.ts';
import type { Answered } from './answers.tsx';
import { Asked } from './asked.tsx';
import { LastAnswer } from './last-answer.tsx';
import './questions.css';

const mostListed = 50;

interface Put {
  /** Answered, or put off. */
  away: readonly string[];
  last?: Answered | undefined;
}

/** What the program asks: one question at a time with what shows its answer, and those that come next. */
export default function QuestionsPage() {
  const search = useSearch({ strict: false }) as { about?: string; question?: string };
  const { about, question: chosen } = search;
  const navigate = useNavigate();
  // In the address, so that whoever looks at a network and goes back has the same question.
  const choose = (question: string | undefined) =>
    void navigate({ to: '/questions', search: { ...search, question }, replace: true });
  const [put, setPut] = useState<Put>({ away: [] });
  const asked = useQuestions(mostListed, about);
  const isNarrow = useNarrow();
  useNames();
  usePageStatus([t('questions.status')], [t('questions.statusRun')]);
  const left = asked.data?.nodes.filter(({ id }) => !put.away.includes(id)) ?? [];
  const now = left.find(({ id }) => id === chosen) ?? left[0];
  const at = left.findIndex(({ id }) => id === now?.id);
  const next = (left[at + 1] ?? left[0])?.id;
  // What comes next is read meanwhile, to be there at once.
  useShown(next === now?.id ? undefined : next);
  if (!asked.data) return asked.isError ? <Failed of={asked} /> : <LoadingRows rows={10} />;
  return (
    <>
      {now ? (
        <Asked
          key={now.id}
          question={now}
          onDone={(last) => {
            setPut({ away: [...put.away, now.id], last });
            choose(next);
          }}
        />
      ) : (
        <EmptyState text={t('questions.none')} />
      )}
      <ResizablePanel
        name="questions.next"
        label={t('questions.next')}
        side="right"
        width={isNarrow ? 260 : 380}
      >
        <PanelHead
          title={t('questions.next')}
          note={t('questions.count', { count: asked.data.totalCount })}
        />
        {put.last ? (
          <LastAnswer
            key={put.last.judgement}
            answered={put.last}
            onBack={() => {
              setPut({ away: put.away.filter((id) => id !== put.last?.question) });
              choose(put.last?.question);
            }}
          />
        ) : null}
        <ol className="tl-questions">
          {left.map(({ id, sentence }) => (
            <li key={id}>
              <button
                type="button"
                className="tl-choice"
                data-chosen={id === now?.id || undefined}
                onClick={() => choose(id)}
              >
                {sentence}
              </button>
            </li>
          ))}
        </ol>
      </ResizablePanel>
    </>
  );
}
