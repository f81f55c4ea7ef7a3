import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useSigner } from '../api/me.ts';
import type { Run } from '../api/runs.ts';
import { formatDate } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { Allowed, Chip, Reason } from '../ui/index.ts';
import { About } from './about.tsx';
import { askWithdraw } from './ask-withdraw.tsx';
import { isFollowed } from './followed.ts';
import { PartingSides } from './parting-sides.tsx';
import { type Judgement, readFollowed, type Withdrawable } from './said.ts';
import './judging.css';

interface RowProps {
  judgement: Judgement;
  run: Run | undefined;
}

/** A judgement with its words and what the run did with it; it can be withdrawn, and stays on record then. */
export function JudgementRow({ judgement, run }: RowProps) {
  const signer = useSigner();
  const { kind, at, reason, withdrawn, split, outcome } = judgement;
  const isRefused = !withdrawn && (outcome === 'CONTRADICTED' || outcome === 'PARTLY');
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
          {signer(judgement)}, {formatDate(at)}
        </span>
      </span>
      <div className="tl-judgement-words">
        <About said={judgement} />
        {split ? <PartingSides sides={split.sides} /> : null}
        <Reason text={reason} />
      </div>
      {isRefused ? <Contradicted judgement={judgement} run={run} /> : null}
      {withdrawn ? (
        <p className="tl-note">
          {t('networks.withdrawn', { author: withdrawn.author, day: formatDate(withdrawn.at) })}{' '}
          <Reason text={withdrawn.reason} />
        </p>
      ) : null}
      {isRefused ? null : <p className="tl-note">{judgement.outcomeLabel}</p>}
      {isFollowed(outcome) ? <WhatFollowed id={judgement.id} /> : null}
      {withdrawn ? null : <Withdraw judgement={judgement} run={run} />}
    </li>
  );
}

const Withdraw = ({ judgement, run }: { judgement: Withdrawable; run: Run | undefined }) => (
  <Allowed right="JUDGE">
    <Button size="compact-sm" onClick={() => askWithdraw(judgement, run)}>
      {t('networks.withdraw')}
    </Button>
  </Allowed>
);

/** Which networks its run joined or parted; read when it is opened. */
function WhatFollowed({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  const { data, isPending } = useQuery({
    queryKey: ['judgementFollowed', id],
    enabled: isOpen,
    queryFn: ({ signal }) => readFollowed(id, signal),
  });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('judgements.followed')}</summary>
      {data ? (
        <>
          <p className="tl-note">
            {t('judgements.followedIn', { n: data.run, before: data.before })}
          </p>
          <ul className="tl-dots">
            {[...Map.groupBy(data.sentences, (one) => one)].map(([sentence, { length }]) => (
              <li key={sentence}>
                {sentence}
                {length > 1 ? ` ×${length}` : ''}
              </li>
            ))}
          </ul>
          <p className="tl-note">
            {data.judgements > 1
              ? `${t('judgements.followedWith', { count: data.judgements - 1 })} `
              : null}
            {data.ads > 0 ? t('judgements.followedAds', { count: data.ads }) : null}
          </p>
        </>
      ) : (
        <p className="tl-note">{t(isPending ? 'judgements.following' : 'judgements.notKept')}</p>
      )}
    </details>
  );
}

/** That a run did not follow a judgement, or not all of it, and the whole chain of those that stand against it. */
function Contradicted({ judgement: { outcomeLabel, against }, run }: RowProps) {
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
                <p>
                  <Reason text={one.reason} />
                </p>
                <Withdraw judgement={one} run={run} />
              </div>
            ))}
          </Fragment>
        );
      })}
    </div>
  );
}
