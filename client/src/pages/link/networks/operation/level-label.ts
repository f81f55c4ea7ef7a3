import { t } from '../../../../app/i18n/t.ts';

interface Standing {
  readonly fromLevel: number;
  readonly toLevel: number;
}

/** At which levels an operation stands so; what it is part of at looser ones is said after it. */
export function levelLabel({ fromLevel, toLevel }: Standing, levels: number): string {
  if (fromLevel === 1 && toLevel === levels) return t('operations.standsAll', { levels });
  if (fromLevel === toLevel) return t('operations.standsAt', { level: fromLevel });
  return t('operations.standsFrom', { from: fromLevel, to: toLevel });
}

/** Whether it is as it is shown at a level. */
export const standsAt = ({ fromLevel, toLevel }: Standing, level: number): boolean =>
  fromLevel <= level && level <= toLevel;
