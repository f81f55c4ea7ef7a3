import type { OperationsCompared } from '../../../../api/runs.ts';
import { formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { labelOf } from '../../../../app/network-name.ts';
import { SectionLabel } from '../../../../ui/index.ts';

type Change = OperationsCompared['merged'][number];

/** More would hide what became of networks. */
const shown = 20;

/** What became of operations of the usual level from one run to another, by the ads that both saw. */
export function OperationChanges({ operations }: { operations: OperationsCompared }) {
  const { same, resized, merged, split, appeared, gone } = operations;
  return (
    <>
      <SectionLabel title={t('operations.list')} />
      <p>{t('operations.compared', { count: same, changed: formatNumber(resized.length) })}</p>
      <Lines title={t('operations.merged', { count: merged.length })} lines={merged.map(became)} />
      <Lines title={t('operations.split', { count: split.length })} lines={split.map(became)} />
      <Lines
        title={t('operations.resized', { count: resized.length })}
        lines={resized.map(({ before, after, adsBefore, adsAfter }) =>
          t('operations.resizedOne', {
            ...{ before: labelOf(before), after: labelOf(after) },
            ...{ from: adsBefore, to: adsAfter },
          }),
        )}
      />
      <Lines
        title={t('operations.appeared', { count: appeared.length })}
        lines={appeared.map((id) => labelOf(id))}
      />
      <Lines
        title={t('operations.gone', { count: gone.length })}
        lines={gone.map((id) => labelOf(id))}
      />
    </>
  );
}

/** "3/1, 3/4 became 4/1, with 12 ads that were in none" */
function became({ before, after, adsAloneBefore, adsAloneAfter }: Change): string {
  const side = (ids: readonly string[], outside: number) =>
    [
      ...ids.map((id) => labelOf(id)),
      ...(outside > 0 ? [t('operations.outsideAll', { count: outside })] : []),
    ].join(', ');
  return t('operations.became', {
    before: side(before, adsAloneBefore),
    after: side(after, adsAloneAfter),
  });
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={line} className="tl-sentence">
            {line}
          </li>
        ))}
      </ul>
      {lines.length > shown ? (
        <p className="tl-note">{t('networks.moreChanges', { count: lines.length - shown })}</p>
      ) : null}
    </>
  );
}
