import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { Chip, PanelHead } from '../../ui/index.ts';
import type { Check } from './checks.ts';

/** What a person should look at before the draft leaves, then what passed. */
export function Completeness({ checks }: { checks: readonly Check[] }) {
  const open = checks.filter(({ ok }) => !ok).length;
  return (
    <>
      <PanelHead title={t('case.completeness')}>
        {open > 0 ? (
          <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
            {t('case.open', { count: open })}
          </Chip>
        ) : null}
        {open === 0 && checks.length > 0 ? (
          <Chip tone="ready" icon={<IconCircleCheck size={14} aria-hidden="true" />}>
            {t('case.nothingOpen')}
          </Chip>
        ) : null}
      </PanelHead>
      {checks.length === 0 ? <p className="tl-check-none">{t('case.checksEmpty')}</p> : null}
      <ul className="tl-checks">
        {checks.map(({ ok, title, note }) => (
          <li key={title.key} data-open={!ok || undefined}>
            {ok ? (
              <IconCircleCheck size={16} aria-hidden="true" />
            ) : (
              <IconAlertTriangle size={16} aria-hidden="true" />
            )}
            <span>
              {t(title.key, title.values)}
              {note ? <small className="tl-check-note">{t(note.key, note.values)}</small> : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
