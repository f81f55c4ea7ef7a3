import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { Fragment, type ReactNode, useState } from 'react';
import { type Run, useActiveRun } from '../../../../api/runs.ts';
import { formatDate } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { labelOf } from '../../../../app/network-name.ts';
import { ask } from '../../../../judging/asking.ts';
import { Chip, Reason, Sentence } from '../../../../ui/index.ts';
import {
  type Judgement,
  type NetworkView,
  type Said,
  takeBack,
  useJudgements,
} from '../operations.ts';
import { isFollowed, withdrawalOf } from '../runs/followed.ts';
import { PartPages } from '../shared/pager.tsx';
import { Part } from '../shared/part.tsx';
import { PartingSides } from './parting-sides.tsx';

/** What was said of a network, of its ads and of what they hold. */
export function NetworkJudgements({ network: { judgements } }: { network: NetworkView }) {
  return <Judgements judgements={judgements} total={judgements.length} />;
}

const step = 100;

/** Every judgement on networks, ads and hubs; or on some of them. */
export function AllJudgements({ about }: { about?: readonly string[] }) {
  const [offset, setOffset] = useState(0);
  const { data } = useJudgements(about, offset);
  const [nodes, total] = [data?.nodes ?? [], data?.totalCount ?? 0];
  return (
    <Judgements judgements={nodes} total={total}>
      <PartPages
        label={t('networks.judgements')}
        onOffset={setOffset}
        {...{ offset, shown: nodes.length, total, step }}
      />
    </Judgements>
  );
}

interface Props {
  judgements: readonly Judgement[];
  total: number;
  /** What stands below them. */
  children?: ReactNode;
}

function Judgements({ judgements, total, children }: Props) {
  const run = useActiveRun();
  return (
    <Part title={t('networks.judgements')} count={total}>
      {judgements.map((judgement) => (
        <JudgementRow key={judgement.id} judgement={judgement} run={run} />
      ))}
      {children}
    </Part>
  );
}

interface RowProps {
  judgement: Judgement;
  run: Run | undefined;
}

/** A judgement with its words and what the run did with it; it can be withdrawn, and stays on record then. */
function JudgementRow({ judgement, run }: RowProps) {
  const { kind, author, at, reason, withdrawn, split, outcome, against } = judgement;
  return (
    <li className={withdrawn ? 'tl-is-withdrawn' : undefined}>
      <span className="tl-evidence-head">
        <Chip>{t(`networks.kind.${kind}`)}</Chip>
        {withdrawn ? (
          <Chip icon={<IconArrowBackUp size={14} aria-hidden="true" />}>
            {t('networks.isWithdrawn')}
          </Chip>
        ) : null}
        <span className="tl-note">
          {author}, {formatDate(at)}
        </span>
      </span>
      <div className="tl-judgement-words">
        <About said={judgement} />
        {split ? <PartingSides sides={split.sides} /> : null}
        <Reason text={reason} />
      </div>
      {outcome === 'CONTRADICTED' && !withdrawn ? <Contradicted judgement={judgement} /> : null}
      {outcome === 'PARTLY'
        ? against.map(({ sentence }) => (
            <p key={sentence} className="tl-note">
              {sentence}
            </p>
          ))
        : null}
      {withdrawn ? (
        <p className="tl-note">
          {t('networks.withdrawn', { author: withdrawn.author, day: formatDate(withdrawn.at) })}{' '}
          <Reason text={withdrawn.reason} />
        </p>
      ) : null}
      {isNews(judgement) ? <p className="tl-note">{judgement.outcomeLabel}</p> : null}
      {withdrawn ? null : (
        <Button size="compact-sm" onClick={() => askWithdraw(judgement, run)}>
          {t('networks.withdraw')}
        </Button>
      )}
    </li>
  );
}

/** Whether the run does otherwise than what stands: it did not see it yet, or still follows what was withdrawn. */
const isNews = ({ outcome, withdrawn }: Judgement): boolean =>
  withdrawn ? isFollowed(outcome) : outcome === 'NOT_SEEN';

/** That a run did not follow a judgement, and the whole chain of those that stand against it. */
function Contradicted({ judgement: { outcomeLabel, against } }: { judgement: Judgement }) {
  return (
    <div className="tl-refused">
      <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
        {outcomeLabel}
      </Chip>
      {against.map(({ refused, chain, sentence, judgements }) => {
        const standing = judgements.filter(({ id }) => id !== refused);
        return (
          <Fragment key={sentence}>
            {/* An ad that is on both sides is told by the sentence alone. */}
            <p>{standing.length < chain.length ? sentence : t('networks.refusedBecause')}</p>
            {standing.map((one) => (
              <div key={one.id}>
                <strong>{t(`networks.kind.${one.kind}`)}</strong>{' '}
                <span className="tl-note">
                  {one.author}, {formatDate(one.at)}
                </span>
                <About said={one} />
                <Reason text={one.reason} />
              </div>
            ))}
          </Fragment>
        );
      })}
    </div>
  );
}

/** What a judgement is about, by ids: it outlives what the graph holds. */
function About({ said: { about, networks, sides, split } }: { said: Said }) {
  if (split) return <Sentence parts={split.sentence} />;
  if (sides)
    return (
      <>
        <p className="tl-note">
          {t('networks.asTheyWere', {
            names: networks.map((id) => labelOf(id)).join(', '),
          })}
        </p>
        <PartingSides sides={sides} />
      </>
    );
  return (
    <p className="tl-note">
      {about.map((id, index) => (
        <span key={id}>
          <code>{id}</code>
          {index < about.length - 1 ? ` ${t('networks.and')} ` : ''}
        </span>
      ))}
    </p>
  );
}

export function askWithdraw(judgement: Judgement, run: Run | undefined): void {
  const { id, kind, author, reason, outcome, alsoSplitBy } = judgement;
  const effects = [
    t(`networks.withdrawn.${withdrawalOf(outcome)}`, { n: run?.n ?? 0, author }),
    ...(alsoSplitBy.length > 0
      ? [t('networks.withdrawn.others', { authors: alsoSplitBy.join(', ') })]
      : []),
    t('networks.withdrawEffect'),
  ];
  ask({
    title: t('judge.withdrawTitle'),
    about: (
      <>
        <div className="tl-judgement-words">
          <About said={judgement} />
        </div>
        <p className="tl-sentence">
          {t(`networks.kind.${kind}`)}, {author}: <Reason text={reason} />
        </p>
      </>
    ),
    effect: effects.join(' '),
    signLabel: t('judge.withdrawSign'),
    sign: (signing) => takeBack(id, signing),
  });
}
