import { Button } from '@mantine/core';
import { IconArrowsSplit2, IconCheck, IconTopologyStar3, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatCountry, formatSpan } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import type { ReviewState } from '../../gql/graphql.ts';
import { useShowOnCanvas } from '../../graph/show-on-canvas.ts';
import { LinkChip, Panel, Sentence } from '../../ui/index.ts';
import { ask } from './asking.ts';
import { Members } from './members.tsx';
import {
  type Join,
  judgeApart,
  type NetworkView as Network,
  reviewNetwork,
  useJoins,
  useMembers,
} from './operations.ts';
import { partingOf, widestBridge } from './parting.ts';
import { ReviewChip } from './review-chip.tsx';

/** So many ads go to the canvas with the identifiers; more would hide what holds them together. */
const adsDrawn = 100;

/** The question, the three answers, the facts, and the members of a network. */
export function NetworkView({ network }: { network: Network }) {
  const parting = useParting(network);
  return (
    <Panel label={network.caption} className="tl-network">
      <header className="tl-verdict">
        <div>
          <h2>{t('networks.question')}</h2>
          <p className="tl-note">{t('networks.questionNote')}</p>
        </div>
        <Answers network={network} parting={parting} />
      </header>
      <Facts network={network} />
      {network.review ? <Reviewed network={network} /> : null}
      <Members network={network} />
    </Panel>
  );
}

function useParting(network: Network): Join | null {
  const joins = useJoins(network);
  const bridge = widestBridge(network.bridges);
  return bridge && joins.data ? partingOf(bridge, joins.data) : null;
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

function askSplit(network: Network, join: Join): void {
  const bridge = widestBridge(network.bridges);
  ask({
    title: t('networks.ask.split', { name: network.caption }),
    about: (
      <>
        {bridge ? <Sentence parts={bridge.sentence} /> : null}
        <p className="tl-note">{t('networks.splitAds')}</p>
        <Sentence parts={join.sentence} />
        <p>
          <code>{join.a}</code> {t('networks.and')} <code>{join.b}</code>
        </p>
      </>
    ),
    effect: t('networks.splitEffect'),
    signLabel: t('networks.sign.split'),
    sign: (signing) => judgeApart(join.a, join.b, signing),
  });
}

function Answers({ network, parting }: { network: Network; parting: Join | null }) {
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
        reason={parting ? undefined : t('networks.noBridge')}
        onAsk={() => parting && askSplit(network, parting)}
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
  const { firstSeen, lastSeen, size, identifiersTotal, countries, platforms } = network;
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
      <span title={countries.map(formatCountry).join(', ')}>
        {t('networks.countries', { count: countries.length })},{' '}
        {t('networks.platforms', { count: platforms.length })}
      </span>
      <OpenInExplore network={network} />
    </div>
  );
}

function OpenInExplore({ network }: { network: Network }) {
  const show = useShowOnCanvas();
  const { data } = useMembers(network.id, 0, adsDrawn);
  const kept = network.identifiers.filter(({ hub }) => !hub).map(({ id }) => id);
  const bridges = network.bridges.map(({ id }) => id);
  const ads = data?.ads.map(({ id }) => id) ?? [];
  const left = network.size - ads.length;
  const hubs = network.identifiers.length - kept.length;
  return (
    <span className="tl-end">
      <span className="tl-note">
        {left > 0 ? t('networks.adsLeft', { count: left }) : ''}{' '}
        {hubs > 0 ? t('networks.hubsLeft', { count: hubs }) : ''}
      </span>
      <Button
        variant="subtle"
        color="ink"
        size="compact-sm"
        leftSection={<IconTopologyStar3 size={16} />}
        disabled={data === undefined}
        onClick={() => void show([...new Set([...bridges, ...kept, ...ads])], { select: false })}
      >
        {t('networks.explore')}
      </Button>
    </span>
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
