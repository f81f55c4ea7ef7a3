import { Button, Flex } from '@mantine/core';
import { Fragment } from 'react';
import { formatDate } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { networkName } from '../../../../app/network-name.ts';
import { ask } from '../../../../judging/asking.ts';
import { buttonFor } from '../../../../judging/button-for.ts';
import { PartingSides } from '../../../../judging/parting-sides.tsx';
import { NetworkLink } from '../../../../operations/network-link.tsx';
import { asSigned, ErrorState, Sentence, useInitials } from '../../../../ui/index.ts';
import { type FollowedSplit, signAnswer, useFollowedSplits } from '../operations.ts';
import { Outcome } from '../review/outcome.tsx';
import { ReviewChip } from '../review/review-chip.tsx';
import { reviewerOf, wordOf } from '../review/reviewing.ts';
import { Folded } from './folded.tsx';

/** Splits that the active run followed: what became of either side, who signed, and a second person’s answer. */
export function FollowedSplits() {
  const { data = [], error, refetch } = useFollowedSplits();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return null;
  return (
    <Folded label={t('networks.followedSplits')} count={data.length}>
      {data.map((split) => (
        <Row key={split.id} split={split} />
      ))}
    </Folded>
  );
}

const nameOf = ({ parting }: FollowedSplit) => ({
  name: networkName(parting.network),
  cutPoint: parting.entity?.caption ?? parting.at,
});

function Row({ split }: { split: FollowedSplit }) {
  const { parting, review, sides } = split;
  const { name, cutPoint } = nameOf(split);
  const { initials } = useInitials();
  const hasAnswered = reviewerOf(review, asSigned(initials)) === 'answered';
  return (
    <li className="tl-choice tl-followed-split">
      <Flex component="span" align="center" justify="space-between" gap={6}>
        <strong>{name}</strong>
        <ReviewChip review={review} />
      </Flex>
      <span className="tl-note">{t('networks.splitAt', { cutPoint })}</span>
      <span>
        {t('networks.splitInto')}{' '}
        {sides.map((side, at) => (
          <Fragment key={parting.sides[at]?.ads.join(' ')}>
            {at > 0 ? ` ${t('networks.and')} ` : ''}
            <Now side={side} />
          </Fragment>
        ))}
      </span>
      <span className="tl-note">
        {t(review.differ ? 'networks.rowDiffer' : 'networks.rowSigned', {
          authors: review.answers.map(({ author }) => author).join(', '),
        })}
        , {formatDate(review.at)}
      </span>
      <span className="tl-buttons">
        {hasAnswered ? (
          <span className="tl-note">{t('networks.reviewer.answered')}</span>
        ) : (
          (['agree', 'object'] as const).map((answer) => (
            <Button
              key={answer}
              size="compact-xs"
              aria-label={buttonFor(`networks.${answer}`, name)}
              onClick={() => askAbout(split, answer === 'agree')}
            >
              {t(`networks.${answer}`)}
            </Button>
          ))
        )}
      </span>
    </li>
  );
}

/** Where the ads of a side are now. */
function Now({ side: { networks, adsAlone } }: { side: FollowedSplit['sides'][number] }) {
  return (
    <>
      {networks.map(({ id, size }, at) => (
        <Fragment key={id}>
          {at > 0 ? ', ' : ''}
          <NetworkLink id={id} /> ({t('networks.ads', { count: size })})
        </Fragment>
      ))}
      {adsAlone > 0
        ? `${networks.length > 0 ? ', ' : ''}${t('networks.alone', { count: adsAlone })}`
        : ''}
    </>
  );
}

function askAbout(split: FollowedSplit, agrees: boolean): void {
  const { id, parting, review } = split;
  const word = agrees
    ? wordOf({ kind: 'APART', split: { at: parting.at } })
    : wordOf({ kind: 'CONFIRMED', split: null });
  ask({
    title: t(agrees ? 'networks.ask.agree' : 'networks.ask.object', nameOf(split)),
    about: (
      <>
        <Sentence parts={parting.sentence} />
        <PartingSides sides={parting.sides} />
      </>
    ),
    effect: (
      <>
        <Outcome review={review} word={word} />{' '}
        {t(agrees ? 'networks.agreeEffect' : 'networks.objectEffect')}
      </>
    ),
    signLabel: t(agrees ? 'networks.sign.agree' : 'networks.sign.object'),
    sign: (signing) => signAnswer(agrees ? { agreed: id } : { objected: id }, signing),
  });
}
