import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { calledBy } from '../../../app/network-name.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { type CaseCheck, isWaiting, withdrawAnswer } from '../../../cases/checks.ts';
import { isOpen, useChecks } from '../../../cases/use-case.ts';
import { Chip, ErrorState, Failed, LoadingRows, PanelHead } from '../../../ui/index.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { useChanging } from './use-changing.ts';

/** What keeps a bundle of the case a draft: what is open first, then what somebody answered, then what passed. */
export function Completeness({ file }: { file: CaseFile }) {
  const checks = useChecks(file);
  const [asked, setAsked] = useState<CaseCheck | null>(null);
  const { change, error, canChange } = useChanging(file);
  const { data = [] } = checks;
  const waiting = data.filter(isWaiting).length;
  return (
    <>
      <PanelHead title={t('case.completeness')}>
        {checks.data ? <State waiting={waiting} /> : null}
      </PanelHead>
      <Failed of={checks} />
      {checks.isPending ? <LoadingRows rows={4} height={48} /> : null}
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
      <ul className="tl-checks" aria-busy={checks.isPlaceholderData}>
        {data
          .toSorted((one, other) => rankOf(one) - rankOf(other))
          .map((check) => (
            <Row
              key={check.check}
              check={check}
              canAnswer={isOpen(file) && !checks.isPlaceholderData}
              canWithdraw={canChange}
              onAnswer={() => setAsked(check)}
              onWithdraw={(answer) =>
                change((initials) => withdrawAnswer(file.id, answer, initials))
              }
            />
          ))}
      </ul>
      {asked ? <AnswerDialog file={file} check={asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
}

const rankOf = (check: CaseCheck): number => (isWaiting(check) ? 0 : check.answered ? 1 : 2);

function State({ waiting }: { waiting: number }) {
  return waiting > 0 ? (
    <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
      {t('case.draftOpen', { count: waiting })}
    </Chip>
  ) : (
    <Chip tone="ready" icon={<IconCircleCheck size={14} aria-hidden="true" />}>
      {t('case.noDraft')}
    </Chip>
  );
}

interface RowProps {
  check: CaseCheck;
  canAnswer: boolean;
  canWithdraw: boolean;
  onAnswer: () => void;
  onWithdraw: (answer: NonNullable<CaseCheck['answer']>) => void;
}

function Row({ check, canAnswer, canWithdraw, onAnswer, onWithdraw }: RowProps) {
  const { text, remedy, open, shown, answered, answer } = check;
  const isOpenStill = isWaiting(check);
  return (
    <li data-open={isOpenStill || undefined}>
      {isOpenStill ? (
        <IconAlertTriangle size={16} aria-label={t('case.checkOpen')} role="img" />
      ) : (
        <IconCircleCheck size={16} aria-label={t('case.checkDone')} role="img" />
      )}
      <span>
        {text}
        {shown.length > 0 ? (
          <small className="tl-check-note" dir="auto">
            {shown.map((one) => calledBy({ id: one, caption: one })).join(', ')}
            {open > shown.length ? ` +${open - shown.length}` : ''}
          </small>
        ) : null}
        {isOpenStill ? <small className="tl-check-note">{remedy}</small> : null}
        {open > 0 && answer ? <Said answer={answer} holds={answered} /> : null}
        {open > 0 ? (
          <span className="tl-check-answer">
            <Button
              size="compact-xs"
              disabled={!canAnswer}
              aria-label={t(answer ? 'cases.editIt' : 'case.answerIt', { name: text })}
              onClick={onAnswer}
            >
              {t(answer ? 'cases.edit' : 'case.answer')}
            </Button>
            {answer ? (
              <Button
                size="compact-xs"
                disabled={!canWithdraw}
                aria-label={t('case.withdrawAnswer', { name: text })}
                onClick={() => onWithdraw(answer)}
              >
                {t('notes.withdraw')}
              </Button>
            ) : null}
          </span>
        ) : null}
      </span>
    </li>
  );
}

function Said({ answer, holds }: { answer: NonNullable<CaseCheck['answer']>; holds: boolean }) {
  const said = { who: answer.changedBy, time: formatTime(answer.changedAt) };
  return (
    <small className="tl-check-note" dir="auto">
      {t(holds ? 'case.answered' : 'case.answeredBefore', said)} {answer.reason}
    </small>
  );
}
