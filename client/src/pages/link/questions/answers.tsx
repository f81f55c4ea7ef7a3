import { Button, Kbd } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMay } from '../../../api/me.ts';
import { answerQuestion, type Question } from '../../../api/questions.ts';
import { t } from '../../../app/i18n/t.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import type { QuestionAnswer } from '../../../gql/graphql.ts';
import { Failed, isSigned, useInitials } from '../../../ui/index.ts';
import { followSoon } from './follow.ts';

const ways = [
  { answer: 'YES', key: 'y' },
  { answer: 'NO', key: 'n' },
  { answer: 'UNSURE', key: 'u' },
] as const;

interface Props {
  question: Question;
  reason: string;
  /** It is answered, or put off: then nothing was recorded. */
  onDone: (answered?: Answered) => void;
}

/** An answer that was recorded. */
export interface Answered {
  judgement: string;
  question: string;
  label: string;
}

/** The answers, each by a button and a key; the next question is there at once, and a run follows behind. */
export function Answers({ question, reason, onDone }: Props) {
  const { initials } = useInitials();
  const { mutate, error, isPending } = useMutation({
    mutationFn: (answer: QuestionAnswer) => {
      const given = t('questions.given', {
        question: question.sentence,
        answer: labelOf(question, answer),
      });
      return answerQuestion(question.id, answer, { initials, reason: reason.trim() || given });
    },
    onSuccess: (judgement, answer) => {
      followSoon();
      onDone({ judgement, question: question.id, label: labelOf(question, answer) });
    },
  });
  const mayJudge = useMay('JUDGE');
  if (!mayJudge) return null;
  const missing = isSigned(initials) ? '' : t('judge.needs.initials');
  return (
    <div>
      <div className="tl-buttons">
        {ways.map(({ answer, key }) => (
          <Answer
            key={answer}
            label={labelOf(question, answer)}
            letter={key}
            active={!isPending}
            onAnswer={() => (missing === '' ? mutate(answer) : toInitials())}
          />
        ))}
        <Button variant="subtle" color="ink" onClick={() => onDone()}>
          {t('questions.skip')}
        </Button>
      </div>
      <p className={missing ? 'tl-caution' : 'tl-note'} role="status">
        {missing}
      </p>
      <Failed of={{ error }} />
    </div>
  );
}

/** Nothing is recorded without them: whoever answers is led there. */
const toInitials = () =>
  document.querySelector<HTMLInputElement>('.tl-judge-initials input')?.focus();

interface AnswerProps {
  label: string;
  letter: string;
  active: boolean;
  onAnswer: () => void;
}

function Answer({ label, letter, active, onAnswer }: AnswerProps) {
  useShortcut(letter, onAnswer, active);
  return (
    <Button disabled={!active} onClick={onAnswer} rightSection={<Kbd>{letter.toUpperCase()}</Kbd>}>
      {label}
    </Button>
  );
}

export const labelOf = ({ kind }: Question, answer: QuestionAnswer): string =>
  answer === 'UNSURE'
    ? t('questions.unsure')
    : t(`questions.${kind}.${answer === 'YES' ? 'yes' : 'no'}`);
