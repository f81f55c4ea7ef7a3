import { Switch } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import { fold } from '../../graph/commands.ts';
import { useChart } from '../../graph/store.ts';
import { isFolded, visible } from '../../graph/visible.ts';

/** Whether ads are nodes or counted links, and how many are folded. */
export function FoldChoice() {
  const chart = useChart();
  const count = visible(chart).away.filter(({ kind }) => kind === 'ad').length;
  if (!Object.values(chart.nodes).some(({ kind }) => kind === 'ad')) return null;
  return (
    <div className="tl-legend-fold">
      <Switch
        size="xs"
        checked={isFolded(chart)}
        onChange={(event) => fold(event.currentTarget.checked)}
        label={t('fold.toggle')}
      />
      {count > 0 ? <p className="tl-note">{t('fold.note', { count })}</p> : null}
    </div>
  );
}
