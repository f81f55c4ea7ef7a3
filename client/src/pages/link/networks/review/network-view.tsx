import { Button, Flex } from '@mantine/core';
import { IconArrowsSplit2, IconCheck, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../../../api/me.ts';
import { useActiveRun } from '../../../../api/runs.ts';
import { formatCountry, formatDate, formatNumber, formatSpan } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { networkName } from '../../../../app/network-name.ts';
import { useShortcut } from '../../../../app/shortcuts.ts';
import { askWithdraw } from '../../../../judging/ask-withdraw.tsx';
import { ask } from '../../../../judging/asking.ts';
import { isFollowed } from '../../../../judging/followed.ts';
import { PartingSides } from '../../../../judging/parting-sides.tsx';
import { TopQuestions } from '../../../../judging/top-questions.tsx';
import { probabilityLabel } from '../../../../operations/probability.ts';
import {
  Allowed,
  asSigned,
  LinkChip,
  Panel,
  Reason,
  Sentence,
  useInitials,
} from '../../../../ui/index.ts';
import { Figure } from '../figure/figure.tsx';
import { Members } from '../members/members.tsx';
import { PartOf } from '../operation/part-of.tsx';
import { type NetworkView as Network, signAnswer } from '../operations.ts';
import { OtherRun } from '../runs/other-run.tsx';
import { NameButton } from '../shared/naming.tsx';
import { HeldByReposter } from '../shared/reposter-notes.tsx';
import { WatchGroup } from '../shared/watch-group.tsx';
import { endPreview, useShowing } from '../showing.ts';
import { OpenNetwork } from './open-network.tsx';
import { OutcomeNow } from './outcome.tsx';
import { cutPointToSplit, namedSides } from './parting.ts';
import { ReviewChip } from './review-chip.tsx';
import { reviewerOf, wordOf } from './reviewing.ts';

/** The question, the three answers, the facts, and the members of a network. */
export function NetworkView({ network }: { network: Network }) {
  return (
    <Panel label={networkName(network.id)} className="tl-network">
      <header className="tl-verdict">
        <div>
          <h2>{t(questionOf(network))}</h2>
          <ReviewerNote network={network} />
        </div>
        <Answers network={network} />
      </header>
      <Facts network={network} />
      <HeldByReposter network={network} />
      <Reviewed network={network} />
      <TopQuestions about={network.id} />
      <Splits network={network} />
      <Figure network={network} />
      <Members network={network} />
    </Panel>
  );
}

/** Asked until two agree, and again when their answer was about other ads. */
function questionOf({ review }: Network) {
  if (!review || review.changedSince || review.state === 'IN_REVIEW') return 'networks.question';
  return `networks.answered.${review.state}` as const;
}

/** That two decide, and which of them one is. */
function ReviewerNote({ network: { review } }: { network: Network }) {
  const { initials } = useInitials();
  return (
    <p className="tl-note">
      {t('networks.questionNote')}{' '}
      <strong>{t(`networks.reviewer.${reviewerOf(review, asSigned(initials))}`)}</strong>
    </p>
  );
}

function askReview(network: Network, state: 'CONFIRMED' | 'REJECTED'): void {
  const seen = { network: network.id, run: network.run };
  ask({
    title: t(`networks.ask.${state}`, { name: networkName(network.id) }),
    about: (
      <>
        <p className="tl-sentence">
          {t('networks.asItIs', {
            name: networkName(network.id),
            ads: t('networks.ads', { count: network.size }),
          })}
        </p>
        <OtherRun seen={network.run} words="networks.otherRun" />
      </>
    ),
    effect: (
      <>
        <OutcomeNow network={network} word={state} /> {t('networks.reviewEffect')}
      </>
    ),
    signLabel: t(`networks.sign.${state}`),
    sign: (signing) =>
      signAnswer(state === 'CONFIRMED' ? { confirmed: seen } : { rejected: seen }, signing),
  });
}

/** Asks to keep apart what is next to a cut point. */
export function askSplit(network: Network, cutPoint: Network['cutPoints'][number]): void {
  const { parting } = cutPoint;
  const word = wordOf({ kind: 'APART', split: { at: cutPoint.id } });
  ask({
    title: t('networks.ask.split', { name: networkName(network.id) }),
    about: (
      <>
        <Sentence parts={cutPoint.sentence} />
        <Sentence parts={parting.sentence} />
        <PartingSides {...namedSides(cutPoint, parting.sides, cutPoint.second)} />
        <OtherRun seen={network.run} words="networks.otherRunSplit" />
      </>
    ),
    effect: (
      <>
        {t('networks.splitEffect')} <OutcomeNow network={network} word={word} />
      </>
    ),
    signLabel: t('networks.sign.split'),
    preview: { split: { network: network.id, cutPoint: cutPoint.id, run: network.run } },
    // What is signed is a preview no more: once it is taken back the network is to be seen whole.
    sign: (signing) =>
      signAnswer(
        { split: { network: network.id, cutPoint: cutPoint.id, run: network.run } },
        signing,
      ).then(endPreview),
  });
}

function Answers({ network }: { network: Network }) {
  const previewed = useShowing((state) => state.without);
  const mayJudge = useMay('JUDGE');
  if (!mayJudge) return null;
  const cutPoint = cutPointToSplit(network, previewed);
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
        reason={cutPoint ? undefined : t('networks.noCutPoint')}
        onAsk={() => cutPoint && askSplit(network, cutPoint)}
      >
        {t('networks.split')}
      </Answer>
      <Answer keyName="r" icon={<IconX size={16} />} onAsk={() => askReview(network, 'REJECTED')}>
        {t('networks.reject')}
      </Answer>
    </div>
  );
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
      <Flex component="span" display="inline-flex" align="center" gap={4}>
        <strong>{networkName(network.id)}</strong>
        <NameButton id={network.id} />
        <WatchGroup id={network.id} />
      </Flex>
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
      <span>{probabilityLabel(network.score)}</span>
      <PartOf network={network} />
      <Link to="/track/$id" params={{ id: network.id }} search={{}} title={t('track.openHint')}>
        {t('track.open')}
      </Link>
      <OpenNetwork key={network.id} network={network} />
    </div>
  );
}

/** Who answered what, and what that comes to. Splits are told below, with what became of them. */
function Reviewed({ network: { review } }: { network: Network }) {
  if (!review) return null;
  const { answers, changedSince, differ, state } = review;
  return (
    <div className="tl-networks-words">
      {answers.map(({ id, kind, author, at, reason }) =>
        kind === 'CONFIRMED' || kind === 'REJECTED' ? (
          <p key={id}>
            {t(`networks.said.${kind}`, { author, day: formatDate(at) })} <Reason text={reason} />
          </p>
        ) : null,
      )}
      {state === 'IN_REVIEW' ? <p>{t(differ ? 'networks.differ' : 'networks.byOne')}</p> : null}
      {changedSince ? <p>{t('networks.changedNote')}</p> : null}
    </div>
  );
}

/** Splits that the active run followed, has not seen yet, or followed before they were withdrawn; here they are taken back. */
function Splits({ network: { judgements } }: { network: Network }) {
  const run = useActiveRun();
  return judgements
    .filter(({ split }) => split)
    .map((judgement) => {
      const { outcome, withdrawn } = judgement;
      const followed = isFollowed(outcome);
      if (withdrawn ? !followed : !followed && outcome !== 'NOT_SEEN') return null;
      const { author, reason, at } = withdrawn ?? judgement;
      const {
        network: id,
        at: item,
        entity,
      } = judgement.split ?? { network: '', at: '', entity: null };
      const values = {
        author,
        day: formatDate(at),
        name: networkName(id),
        cutPoint: entity?.caption ?? item,
      };
      return (
        <div key={judgement.id} className="tl-networks-words tl-said-split">
          <p>
            {t(withdrawn ? 'networks.said.splitGone' : 'networks.said.split', values)}{' '}
            <Reason text={reason} />
            {followed && !withdrawn ? null : (
              <>
                <br />
                <span className="tl-note">{t('networks.nextRun')}</span>
              </>
            )}
          </p>
          {withdrawn ? null : (
            <Allowed right="JUDGE">
              <Button size="compact-xs" onClick={() => askWithdraw(judgement, run)}>
                {t('networks.withdraw')}
              </Button>
            </Allowed>
          )}
        </div>
      );
    });
}
