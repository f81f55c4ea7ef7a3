import { Fragment, type ReactNode } from 'react';
import { type Change, type JudgedBetween, useComparison } from '../../../../api/runs.ts';
import { formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { labelOf, useNames } from '../../../../app/network-name.ts';
import { KeptApartAmong } from '../../../../judging/kept-apart.tsx';
import { NetworkLink } from '../../../../operations/network-link.tsx';
import { Failed, LoadingRows, Reason, SectionLabel } from '../../../../ui/index.ts';
import { causesOf } from './causes.ts';
import { OperationChanges } from './operation-changes.tsx';
import { partsOf } from './parts-of.ts';

const shown = 20;
const mostPages = 6;

interface Props {
  before: number;
  after: number;
  /** The active run, one of the two or another: its networks have pages. */
  active: number;
  onFollow: () => void;
}

/** What merged and what split from one run to another, and because of what. */
export function Comparison({ before, after, active, onFollow }: Props) {
  const comparison = useComparison(before, after);
  const names = useNames();
  if (comparison.isPending) return <LoadingRows rows={3} />;
  if (comparison.isError) return <Failed of={comparison} />;
  const { merged, split, appeared, gone, same, adsAdded, resized } = comparison.data;
  const { judgementsAdded, judgementsLifted, hubsAdded, hubsLifted } = comparison.data;
  const pagesOf = (change: Change) => {
    const ids = { [before]: change.before, [after]: change.after }[active] ?? [];
    return <Pages ids={ids} onFollow={onFollow} />;
  };
  return (
    <section className="tl-comparison" aria-label={t('networks.between', { before, after })}>
      <SectionLabel title={t('networks.between', { before, after })} />
      <p>
        {t('networks.compared', {
          same: t('networks.count', { count: same }),
          changed: formatNumber(resized.length),
          added: formatNumber(adsAdded),
        })}
      </p>
      <Changes
        title={t('networks.merged', { count: merged.length })}
        changes={merged}
        pagesOf={pagesOf}
      />
      <Changes
        title={t('networks.splitList', { count: split.length })}
        changes={split}
        pagesOf={pagesOf}
      />
      <Judged
        title={t('networks.judgedNew', asCount(judgementsAdded))}
        judgements={judgementsAdded}
      />
      <Judged
        title={t('networks.judgedGone', asCount(judgementsLifted))}
        judgements={judgementsLifted}
      />
      <Names title={t('networks.hubsNew', asCount(hubsAdded))} names={hubsAdded.map(captionOf)} />
      <Names
        title={t('networks.hubsGone', asCount(hubsLifted))}
        names={hubsLifted.map(captionOf)}
      />
      <Names
        title={t('networks.resized', asCount(resized))}
        names={resized.map(({ after: id, adsBefore, adsAfter }) =>
          t('networks.resizedOne', { id: labelOf(id, names), from: adsBefore, to: adsAfter }),
        )}
      />
      <Names
        title={t('networks.appeared', asCount(appeared))}
        names={appeared.map((id) => labelOf(id, names))}
      />
      <Names
        title={t('networks.gone', asCount(gone))}
        names={gone.map((id) => labelOf(id, names))}
      />
      <OperationChanges operations={comparison.data.operations} />
    </section>
  );
}

const captionOf = ({ caption }: { caption: string }): string => caption;

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  const more = names.length - shown;
  return (
    <>
      <h4>{title}</h4>
      <p className="tl-sentence">{names.slice(0, shown).join(', ')}</p>
      {more > 0 ? <p className="tl-note">{t('networks.moreChanges', { count: more })}</p> : null}
    </>
  );
}

/** Ways to the pages of networks. */
function Pages({ ids, onFollow }: { ids: readonly string[]; onFollow: () => void }) {
  if (ids.length === 0) return null;
  return (
    <p className="tl-note">
      {t('networks.pages')}{' '}
      {ids.slice(0, mostPages).map((id, index) => (
        <Fragment key={id}>
          {index > 0 ? ', ' : null}
          <NetworkLink id={id} onFollow={onFollow} />
        </Fragment>
      ))}
    </p>
  );
}

interface ChangesProps {
  title: string;
  changes: readonly Change[];
  pagesOf: (change: Change) => ReactNode;
}

function Changes({ title, changes, pagesOf }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {changes.slice(0, shown).map((change) => (
          <li key={`${change.before.join()} ${change.after.join()}`} className="tl-sentence">
            {t('networks.became', {
              before: partsOf(change.before, change.adsAloneBefore, change.aloneBefore),
              after: partsOf(change.after, change.adsAloneAfter, change.aloneAfter),
            })}{' '}
            <Causes lines={causesOf(change.because, change.moreCauses)} />
            {pagesOf(change)}
            <KeptApartAmong ids={change.after} />
          </li>
        ))}
      </ul>
      {changes.length > shown ? (
        <p className="tl-note">{t('networks.moreChanges', { count: changes.length - shown })}</p>
      ) : null}
    </>
  );
}

function Causes({ lines }: { lines: readonly string[] }) {
  if (lines.length < 2) return lines[0];
  return (
    <ul className="tl-dots">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

const asCount = ({ length }: readonly unknown[]) => ({ count: length });

/** Judgements that one of the runs saw and the other did not. */
function Judged({ title, judgements }: { title: string; judgements: readonly JudgedBetween[] }) {
  if (judgements.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {judgements.map((judgement) => (
          <li key={judgement.id} className="tl-sentence">
            {judgedWords(judgement)}: <Reason text={judgement.reason} /> ({judgement.author})
          </li>
        ))}
      </ul>
    </>
  );
}

function judgedWords({ kind, split, observation, entities }: JudgedBetween): string {
  if (!observation) return split ? t('networks.kind.split') : t(`networks.kind.${kind}`);
  const name = entities.find(({ id }) => id === observation.entity)?.caption ?? '';
  return t('networks.readWrong', { name, ad: observation.ad.replace(/^ad:/, '') });
}
