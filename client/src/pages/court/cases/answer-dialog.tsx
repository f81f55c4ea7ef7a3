import { Textarea } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { answerCheck, type CaseCheck } from '../../../cases/checks.ts';
import { WordsDialog } from './words-dialog.tsx';

interface Props {
  file: CaseFile;
  check: CaseCheck;
  onClose: () => void;
}

/** Why somebody accepts what a check found. */
export function AnswerDialog({ file, check, onClose }: Props) {
  const { text, remedy, answer } = check;
  return (
    <WordsDialog<{ reason: string }>
      {...{ file, onClose, base: answer ?? undefined }}
      title={t('case.answerTitle')}
      words={{ reason: answer?.reason ?? '' }}
      lacking={({ reason }) => (reason.trim() === '' ? t('judge.needs.reason') : '')}
      told={({ reason }) => ({ [t('cases.reason')]: reason })}
      standing={({ answers }, id) => answers.find((one) => one.id === id)}
      save={(base, { reason }, initials) => answerCheck(file.id, check, base, reason, initials)}
      fields={(words, set) => (
        <>
          <p>{text}</p>
          <p className="tl-note">{remedy}</p>
          <Textarea
            data-autofocus
            label={t('cases.reason')}
            description={t('case.answerHint')}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={4000}
            value={words.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        </>
      )}
    />
  );
}
