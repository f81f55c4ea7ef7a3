import { Button } from '@mantine/core';
import { IconArrowsSplit2, IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatCountry, formatNumber, formatSpan } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import type { ReviewState } from '../../gql/graphql.ts';
import { ask } from '../../judging/asking.ts';
import { LinkChip, Panel, Sentence } from '../../ui/index.ts';
import { Figure } from './figure.tsx';
import { endOf } from './followed.ts';
import { Members } from './members.tsx';
import { OpenNetwork } from './open-network.tsx';
import { type NetworkView as Network, reviewNetwork, splitNetwork } from './operations.ts';
import { widestBridge } from './parting.ts';
import { PartingSides } from './parting-sides.tsx';
import { ReviewChip } from './review-chip.tsx';
import { useRunInForce } from './run-operations.ts';
import { HeldByTaker } from './taker-notes.tsx';

/** The question, the three answers, the facts, and the members of a network. */
export function NetworkView({ network }: { network: Network }) {
  return (
    <Panel label={network.caption} className="tl-network">
      <header className="tl-verdict">
        <div>
          <h2>{t(questionOf(network))}</h2>
          <p className="tl-note">{t('networks.questionNote')}</p>
        </div>
        <Answers network={network} />
      </header>
      <Facts network={network} />
      <HeldByTaker network={network} />
      {network.review ? <Reviewed network={network} /> : null}
      <Splits network={network} />
      <Figure network={network} />
      <Members network={network} />
    </Panel>
  );
}

/** Asked until it is answered, and again when the answer was about other ads. */
function questionOf({ review }: Network) {
  if (!review || review.changedSince) return 'networks.question';
  return `networks.answered.${review.state}` as const;
}

function askReview(network: Network, state: ReviewState): void {
  ask({
    title: t(`networks.ask.${state}`, { name: network.caption }),
    about: (
      <p className="tl-sentence">
        {t('networks.asItIs', {
          name: network.caption,
          ads: t('networks.ads', { count: network.size }),
        })}
      </p>
    ),
    effect: t('networks.reviewEffect'),
    signLabel: t(`networks.sign.${state}`),
    sign: (signing) => reviewNetwork(network.id, state, signing),
  });
}

/** Asks to take the second part of a bridge off. */
export function askSplit(network: Network, bridge: Network['bridges'][number]): void {
  const { parting } = bridge;
  if (!parting) return;
  ask({
    title: t('networks.ask.split', { name: network.caption }),
    about: (
      <>
        <Sentence parts={bridge.sentence} />
        <Sentence parts={parting.sentence} />
        <PartingSides sides={parting.sides} />
        {bridge.parts.length > 2 ? <p className="tl-note">{t('networks.splitRest')}</p> : null}
      </>
    ),
    effect: t('networks.splitEffect'),
    signLabel: t('networks.sign.split'),
    sign: (signing) => splitNetwork(network, bridge.id, signing),
  });
}

function Answers({ network }: { network: Network }) {
  const bridge = widestBridge(network.bridges);
  return (
    <div className="tl-answers">
      <Answer
        keyName="c"
        icon={<IconCheck size={16} />}
        onAsk={() => askReview(network, 'CONFIRMED')}
      >
        {t('networks.confirm')}
      </Answer>
      <Answer
        keyName="s"
        icon={<IconArrowsSplit2 size={16} />}
        reason={whyNoSplit(bridge)}
        onAsk={() => bridge && askSplit(network, bridge)}
      >
        {t('networks.split')}
      </Answer>
      <Answer keyName="r" icon={<IconX size={16} />} onAsk={() => askReview(network, 'REJECTED')}>
        {t('networks.reject')}
      </Answer>
    </div>
  );
}

function whyNoSplit(bridge: Network['bridges'][number] | undefined): string | undefined {
  if (!bridge) return t('networks.noBridge');
  return bridge.parting ? undefined : t('networks.oldBridge');
}

interface AnswerProps {
  keyName: string;
  icon: ReactNode;
  /** Why it cannot be asked now. */
  reason?: string | undefined;
  onAsk: () => void;
  children: string;
}

function Answer({ keyName, icon, reason, onAsk, children }: AnswerProps) {
  useShortcut(keyName, onAsk, reason === undefined);
  return (
    <div>
      <Button
        leftSection={icon}
        rightSection={<kbd>{keyName.toUpperCase()}</kbd>}
        aria-keyshortcuts={keyName}
        disabled={reason !== undefined}
        onClick={onAsk}
      >
        {children}
      </Button>
      {reason ? <p className="tl-note">{reason}</p> : null}
    </div>
  );
}

function Facts({ network }: { network: Network }) {
  const { firstSeen, lastSeen, size, identifiersTotal, countries, platforms, recent, before } =
    network;
  return (
    <div className="tl-network-facts">
      <strong>{network.caption}</strong>
      <LinkChip kind="inferred" />
      <ReviewChip review={network.review} />
      <span>{formatSpan(firstSeen, lastSeen)}</span>
      <span>
        {t('networks.ads', { count: size })},{' '}
        {t('networks.identifiers', { count: identifiersTotal })}
      </span>
      <span>
        {t('networks.growthLong', { recent: formatNumber(recent), before: formatNumber(before) })}
      </span>
      <span title={countries.map(formatCountry).join(', ')}>
        {t('networks.countries', { count: countries.length })},{' '}
        {t('networks.platforms', { count: platforms.length })}
      </span>
      <OpenNetwork key={network.id} network={network} />
    </div>
  );
}

function Reviewed({ network: { review } }: { network: Network }) {
  if (!review) return null;
  const { author, reason } = review.judgement;
  return (
    <p className="tl-networks-words">
      {t(`networks.said.${review.state}`, { author })} <q dir="auto">{reason}</q>
      {review.changedSince ? ` ${t('networks.changedNote')}` : ''}
    </p>
  );
}

/** Splits that the run in force followed, has not seen yet, or followed before they were withdrawn. */
function Splits({ network: { judgements } }: { network: Network }) {
  const run = useRunInForce();
  return judgements
    .filter(({ split }) => split)
    .map((tie) => {
      const end = endOf(tie, run);
      const isGone = end === 'still';
      if (end !== 'not-seen' && end !== 'followed' && !isGone) return null;
      const { author, reason } = tie.withdrawn ?? tie;
      return (
        <p key={tie.id} className="tl-networks-words">
          {t(isGone ? 'networks.said.splitGone' : 'networks.said.split', { author })}{' '}
          <q dir="auto">{reason}</q>
          {end === 'followed' ? '' : ` ${t('networks.nextRun')}`}
        </p>
      );
    });
}
