import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { t } from '../../../../app/i18n/t.ts';
import type { Problem } from './use-check.ts';

interface Props {
  problems: readonly Problem[];
  warnings: readonly Problem[];
  onPlace: (line: number, column?: number) => void;
}

/** What is wrong with the text and what is odd about it, each with its place and what to do. */
export function Problems({ problems, warnings, onPlace }: Props) {
  if (problems.length + warnings.length === 0) return null;
  const rows = [
    ...problems.map((problem) => ({ ...problem, Icon: IconAlertTriangle, kind: 'wrong' })),
    ...warnings.map((warning) => ({ ...warning, Icon: IconInfoCircle, kind: 'odd' })),
  ];
  return (
    <ul className="tl-problems" aria-label={t('queries.problems')}>
      {rows.map(({ line, column, problem, remedy, Icon, kind }) => (
        <li key={`${line} ${column} ${problem}`} data-kind={kind}>
          <Icon size={14} aria-hidden="true" />
          {line ? (
            <button type="button" onClick={() => onPlace(line, column ?? undefined)}>
              {placeOf({ line, column })}
            </button>
          ) : null}
          <span>{sentenceOf({ problem, remedy })}</span>
        </li>
      ))}
    </ul>
  );
}

const placeOf = ({ line, column }: { line: number; column: number | null }): string =>
  column ? t('queries.lineColumn', { line, column }) : t('queries.line', { line });

/** Where it is wrong, what, and what to do. */
export const placed = ({ line, column, ...said }: Problem): string =>
  line ? `${placeOf({ line, column })}: ${sentenceOf(said)}` : sentenceOf(said);

/** What is wrong, and what to do. */
export const sentenceOf = ({ problem, remedy }: Pick<Problem, 'problem' | 'remedy'>): string =>
  `${problem.charAt(0).toLocaleUpperCase('en')}${problem.slice(1)}. ${remedy}`;
