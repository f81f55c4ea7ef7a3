import { Button } from '@mantine/core';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseNote } from '../../../cases/entries.ts';

interface Props {
  entry: Pick<CaseNote, 'at' | 'by' | 'changedAt' | 'changedBy' | 'version'>;
  /** What the buttons are about. */
  name: string;
  canEdit: boolean;
  canWithdraw: boolean;
  onEdit: () => void;
  onWithdraw: () => void;
}

/** Of a name so much is said aloud. */
const longestName = 60;

/** Who wrote something in a case and when, who changed it, and what can be done with it. */
export function EntryFoot({ entry, canEdit, canWithdraw, onEdit, onWithdraw, ...rest }: Props) {
  const { at, by, changedAt, changedBy, version } = entry;
  const name = rest.name.slice(0, longestName);
  return (
    <p className="tl-case-foot tl-note">
      <span>
        {t('cases.by', { time: formatTime(at), who: by })}
        {version > 1
          ? ` · ${t('cases.changedBy', { time: formatTime(changedAt), who: changedBy })}`
          : ''}
      </span>
      <span className="tl-end">
        <Button
          size="compact-xs"
          disabled={!canEdit}
          aria-label={t('cases.editIt', { name })}
          onClick={onEdit}
        >
          {t('cases.edit')}
        </Button>
        <Button
          size="compact-xs"
          disabled={!canWithdraw}
          aria-label={t('cases.withdrawIt', { name })}
          onClick={onWithdraw}
        >
          {t('notes.withdraw')}
        </Button>
      </span>
    </p>
  );
}
