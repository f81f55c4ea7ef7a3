import { Slider } from '@mantine/core';
import { formatConfidence } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import './operations.css';

interface Levels {
  level: number;
  usualLevel: number;
  levels: readonly { level: number; least: number; operations: number }[];
}

interface Props {
  page: Levels;
  onLevel: (level: number) => void;
}

/** How sure an operation has to be, from sure to loose, and how many there are then. Each level was found by the run: turning it waits for nothing. */
export function Level({ page: { level, usualLevel, levels }, onLevel }: Props) {
  const here = levels.find((one) => one.level === level);
  const name = (of: number) => {
    const count = levels.find((one) => one.level === of)?.operations ?? 0;
    return t(of === usualLevel ? 'operations.levelUsual' : 'operations.levelName', {
      level: of,
      count,
    });
  };
  return (
    <section className="tl-level" aria-label={t('operations.level')}>
      <p className="tl-level-ends">
        <span>{t('operations.stricter')}</span>
        <Slider
          size="sm"
          color="ink"
          flex={1}
          min={1}
          max={levels.length}
          step={1}
          value={level}
          onChange={onLevel}
          label={null}
          marks={levels.map(({ level: value }) => ({ value }))}
          thumbLabel={t('operations.level')}
          thumbProps={{ 'aria-valuetext': name(level) }}
        />
        <span>{t('operations.looser')}</span>
      </p>
      <p
        className="tl-note"
        role="status"
        title={here ? t('operations.levelLeast', { least: formatConfidence(here.least) }) : ''}
      >
        {name(level)}.
      </p>
    </section>
  );
}
