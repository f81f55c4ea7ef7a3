import { NumberInput, Switch } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import { fold } from '../../graph/commands.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import { isFolded, visible } from '../../graph/visible.ts';
import { change } from './change.ts';

/** Whether ads are nodes or counted links, and how many are folded. */
export function FoldChoice() {
  const chart = useSettledChart();
  const { away, thin } = visible(chart);
  const isOn = useGraph(({ log }) => isFolded(log.present));
  const fewest = useGraph(({ log }) => log.present.filters.fewestAds);
  const count = away.filter(({ kind }) => kind === 'ad').length;
  if (!Object.values(chart.nodes).some(({ kind }) => kind === 'ad')) return null;
  return (
    <div className="tl-legend-fold">
      <Switch
        size="xs"
        checked={isOn}
        onChange={(event) => fold(event.currentTarget.checked)}
        label={t('fold.toggle')}
      />
      {count > 0 ? (
        <>
          <p className="tl-note">{t('fold.note', { count })}</p>
          <NumberInput
            size="xs"
            label={t('fold.fewest')}
            min={1}
            max={count}
            clampBehavior="strict"
            value={fewest}
            onChange={(value) => change({ fewestAds: Math.max(1, Number(value) || 1) })}
          />
          {thin > 0 ? <p className="tl-note">{t('fold.thin', { count: thin })}</p> : null}
        </>
      ) : null}
    </div>
  );
}
