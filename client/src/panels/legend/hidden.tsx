import { UnstyledButton } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { unhide } from '../../graph/commands.ts';
import { useSettledChart } from '../../graph/store.ts';
import { KindIcon, SectionLabel } from '../../ui/index.ts';

const most = 50;

/** What was hidden one by one, each with a way back. */
export function Hidden() {
  const { nodes, filters } = useSettledChart();
  const hidden = filters.hidden.flatMap((id) => nodes[id] ?? []);
  if (hidden.length === 0) return null;
  return (
    <>
      <SectionLabel title={t('hidden.title', { count: hidden.length })}>
        <UnstyledButton className="tl-quiet-button" onClick={() => unhide(filters.hidden)}>
          {t('hidden.showAll')}
        </UnstyledButton>
      </SectionLabel>
      <ul className="tl-legend-hidden">
        {hidden.slice(0, most).map(({ id, kind, caption, hub }) => (
          <li key={id}>
            <UnstyledButton
              aria-label={t('hidden.show', { name: caption })}
              onClick={() => unhide([id])}
            >
              <KindIcon kind={kind} hub={hub !== null} />
              <span className="tl-legend-name" dir="auto">
                {caption}
              </span>
              <IconEye size={16} aria-hidden="true" />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {hidden.length > most ? (
        <p className="tl-note">{t('hidden.more', { shown: most, total: hidden.length })}</p>
      ) : null}
    </>
  );
}
