import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { t } from '../../../../app/i18n/t.ts';
import type { Check } from './use-check.ts';

interface Props {
  check: Check | undefined;
  isCurrent: boolean;
  isChanged: boolean;
  onDiscard: () => void;
  onSave: () => void;
}

/** Above the text: what the check says in short, and what can be done with the text. */
export function Bar({ check, isCurrent, isChanged, onDiscard, onSave }: Props) {
  const wrong = check?.problems.length ?? 0;
  const Icon = wrong > 0 ? IconAlertTriangle : IconCheck;
  return (
    <header>
      <h2 className="tl-label">{t('queries.cypher')}</h2>
      <span role="status" data-wrong={wrong > 0 || undefined}>
        {isCurrent ? (
          <>
            <Icon size={14} aria-hidden="true" />
            {wrong > 0
              ? t('queries.wrong', { count: wrong })
              : t('queries.bound', { count: check?.bound ?? 0 })}
          </>
        ) : null}
      </span>
      <div className="tl-end">
        <span>{t('queries.notSavedYet')}</span>
        <Button size="compact-sm" variant="subtle" color="ink" onClick={onDiscard}>
          {t(isChanged ? 'queries.discard' : 'action.close')}
        </Button>
        <Button
          size="compact-sm"
          disabled={isCurrent && wrong > 0}
          aria-keyshortcuts="Control+S"
          onClick={onSave}
        >
          {t('queries.save')}
        </Button>
      </div>
    </header>
  );
}
