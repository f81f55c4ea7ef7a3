import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { formatDate } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { networkNumber } from '../../../app/network-name.ts';
import { ask } from '../../../judging/asking.ts';
import { Chip, Reason, Sentence } from '../../../ui/index.ts';
import { type NetworkView, type Tie, useTies, withdrawTie } from '../operations.ts';
import {
  type End,
  endOf,
  othersWhoSplit,
  standingAgainst,
  withdrawalOf,
} from '../runs/followed.ts';
import { type Run, useActiveRun } from '../runs/run-operations.ts';
import { Part } from '../shared/part.tsx';
import { PartingSides } from './parting-sides.tsx';

/** What was said of a network, of its ads and of what they hold. */
export function NetworkJudgements({ network }: { network: NetworkView }) {
  return <Judgements ties={network.judgements} />;
}

/** Every judgement on networks, ads and hubs. */
export function AllJudgements() {
  const { data = [] } = useTies();
  return <Judgements ties={data} />;
}

export function Judgements({ ties }: { ties: readonly Tie[] }) {
  const run = useActiveRun();
  return (
    <Part title={t('networks.judgements')} count={ties.length}>
      {ties.map((tie) => (
        <JudgementRow key={tie.id} tie={tie} run={run} others={othersWhoSplit(tie, ties)} />
      ))}
    </Part>
  );
}

interface RowProps {
  tie: Tie;
  run: Run | undefined;
  /** Who stands by the same split. */
  others: readonly string[];
}

/** A judgement with its words and what the run did with it; it can be withdrawn, and stays on record then. */
function JudgementRow({ tie, run, others }: RowProps) {
  const { kind, author, at, reason, withdrawn } = tie;
  const end = endOf(tie, run);
  const seen = run && seenWords[end];
  const exceptions = run?.exceptions.filter(({ refused }) => refused === tie.id) ?? [];
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
        <About tie={tie} />
        {tie.split ? <PartingSides sides={tie.split.sides} /> : null}
        <Reason text={reason} />
      </div>
      {end === 'refused' && run ? <Refused tie={tie} run={run} /> : null}
      {exceptions.map(({ sentence }) => (
        <p key={sentence} className="tl-note">
          {sentence}
        </p>
      ))}
      {withdrawn ? (
        <p className="tl-note">
          {t('networks.withdrawn', { author: withdrawn.author, day: formatDate(withdrawn.at) })}{' '}
          <Reason text={withdrawn.reason} />
        </p>
      ) : null}
      {seen ? <p className="tl-note">{t(seen, { n: run.n })}</p> : null}
      {withdrawn ? null : (
        <Button size="compact-sm" onClick={() => askWithdraw(tie, run, others)}>
          {t('networks.withdraw')}
        </Button>
      )}
    </li>
  );
}

const seenWords: Partial<Record<End, 'networks.notSeen' | 'networks.stillFollowed'>> = {
  'not-seen': 'networks.notSeen',
  still: 'networks.stillFollowed',
};

/** That a run did not follow a judgement, and the whole chain of those that stand against it. */
function Refused({ tie, run }: { tie: Tie; run: Run }) {
  const { data = [] } = useTies();
  const { chain = [], sentence } =
    run.contradictions.find(({ refused }) => refused === tie.id) ?? {};
  const stand = standingAgainst(tie, run, data);
  return (
    <div className="tl-refused">
      <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
        {t('networks.refused', { n: run.n })}
      </Chip>
      {/* An ad that is on both sides is told by the sentence alone. */}
      <p>
        {stand.length < chain.length || chain.length === 0
          ? sentence
          : t('networks.refusedBecause')}
      </p>
      {stand.map((one) => (
        <div key={one.id}>
          <strong>{t(`networks.kind.${one.kind}`)}</strong>{' '}
          <span className="tl-note">
            {one.author}, {formatDate(one.at)}
          </span>
          <About tie={one} />
          <Reason text={one.reason} />
        </div>
      ))}
    </div>
  );
}

/** What a judgement is about, by ids: it outlives what the graph holds. */
function About({ tie: { about, networks, sides, split } }: { tie: Tie }) {
  if (split) return <Sentence parts={split.sentence} />;
  if (sides)
    return (
      <>
        <p className="tl-note">
          {t('networks.asTheyWere', {
            names: networks.map(networkNumber).join(', '),
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

/** @param others who stands by the same split */
export function askWithdraw(tie: Tie, run: Run | undefined, others: readonly string[]): void {
  const { id, kind, author, reason } = tie;
  const effects = [
    t(`networks.withdrawn.${withdrawalOf(tie, run)}`, { n: run?.n ?? 0, author }),
    ...(others.length > 0 ? [t('networks.withdrawn.others', { authors: others.join(', ') })] : []),
    t('networks.withdrawEffect'),
  ];
  ask({
    title: t('judge.withdrawTitle'),
    about: (
      <>
        <div className="tl-judgement-words">
          <About tie={tie} />
        </div>
        <p className="tl-sentence">
          {t(`networks.kind.${kind}`)}, {author}: <Reason text={reason} />
        </p>
      </>
    ),
    effect: effects.join(' '),
    signLabel: t('judge.withdrawSign'),
    sign: (signing) => withdrawTie(id, signing),
  });
}
