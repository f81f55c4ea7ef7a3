import { Button } from '@mantine/core';
import { formatDate } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { ask } from '../../judging/asking.ts';
import { Chip, Sentence } from '../../ui/index.ts';
import { type NetworkView, type Tie, useTies, withdrawTie } from './operations.ts';
import { Part } from './part.tsx';
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

function Judgements({ ties }: { ties: readonly Tie[] }) {
  return (
    <Part title={t('networks.judgements')} count={ties.length}>
      {ties.map((tie) => (
        <JudgementRow key={tie.id} tie={tie} />
      ))}
    </Part>
  );
}

/** A judgement with its words; it can be withdrawn, and stays on record then. */
function JudgementRow({ tie }: { tie: Tie }) {
  const { kind, author, at, reason, withdrawn } = tie;
  return (
    <li>
      <span className="tl-evidence-head">
        <Chip>{t(`networks.kind.${kind}`)}</Chip>
        <span className="tl-note">
          {author}, {formatDate(at)}
        </span>
      </span>
      {tie.split ? (
        <>
          <Sentence parts={tie.split.sentence} />
          <PartingSides sides={tie.split.sides} />
        </>
      ) : (
        <p className="tl-note">
          {tie.about.map((id, index) => (
            <span key={id}>
              {index > 0 ? ` ${t('networks.and')} ` : ''}
              <code>{id}</code>
            </span>
          ))}
        </p>
      )}
      <q dir="auto">{reason}</q>
      {withdrawn ? (
        <p className="tl-note">
          {t('networks.withdrawn', { author: withdrawn.author, day: formatDate(withdrawn.at) })}{' '}
          <q dir="auto">{withdrawn.reason}</q>
        </p>
      ) : (
        <Button size="compact-sm" onClick={() => askWithdraw(tie)}>
          {t('networks.withdraw')}
        </Button>
      )}
    </li>
  );
}

function askWithdraw({ id, kind, author, reason }: Tie): void {
  ask({
    title: t('judge.withdrawTitle'),
    about: (
      <p className="tl-sentence">
        {t(`networks.kind.${kind}`)}, {author}: <q dir="auto">{reason}</q>
      </p>
    ),
    effect: t('networks.withdrawEffect'),
    signLabel: t('judge.withdrawSign'),
    sign: (signing) => withdrawTie(id, signing),
  });
}
