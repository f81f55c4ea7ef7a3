import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDate, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../graph/show-on-canvas.ts';
import { Chip, PanelHead, SectionLabel, Sentence } from '../../ui/index.ts';
import { ask } from './asking.ts';
import { EntityLink } from './entity-link.tsx';
import { type NetworkView, type Tie, useJoins, useTies, withdrawTie } from './operations.ts';
import { adsOn } from './parting.ts';

/** What holds a network together, what would part it, what it was not joined with, and what people said. */
export function Evidence({ network }: { network: NetworkView }) {
  const { holds, misses, cuts, recycled } = network;
  return (
    <div className="tl-evidence-column">
      <PanelHead title={t('networks.holds')} note={t('networks.inferred')} />
      <Bridges network={network} />
      <Part title={t('networks.heldBy')} count={holds.length}>
        {holds.map(({ id, entity, weight, sentence }) => (
          <li key={id}>
            <span className="tl-evidence-head">
              <EntityLink id={id} entity={entity} />
              <Chip>{t(`networks.weight.${asWeight(weight)}`)}</Chip>
            </span>
            <Sentence parts={sentence} />
          </li>
        ))}
      </Part>
      <Part title={t('networks.misses')} count={misses.length}>
        {misses.map(({ other, why, entity, sentence }) => (
          <li key={other}>
            <span className="tl-evidence-head">
              <Other id={other} entity={entity} />
              <Chip>{t(`networks.why.${why}`)}</Chip>
            </span>
            <Sentence parts={sentence} />
          </li>
        ))}
      </Part>
      <Part title={t('networks.recycled')} count={recycled.length}>
        {recycled.map(({ id, entity, sentence }) => (
          <li key={id}>
            <EntityLink id={id} entity={entity} />
            <Sentence parts={sentence} />
          </li>
        ))}
      </Part>
      <Part title={t('networks.cuts')} count={cuts.length}>
        {cuts.map(({ a, b, sentence }) => (
          <li key={`${a} ${b}`}>
            <Sentence parts={sentence} />
          </li>
        ))}
      </Part>
      <Judgements about={network.id} />
    </div>
  );
}

const weights = ['strong', 'weak', 'slight'] as const;
const asWeight = (weight: string) => weights.find((one) => one === weight) ?? 'slight';

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <SectionLabel title={title}>
        <span className="tl-note">{formatNumber(count)}</span>
      </SectionLabel>
      <ul>{children}</ul>
    </section>
  );
}

/** So many ads of a bridge go to the canvas at once. */
const adsShown = 100;

function Bridges({ network }: { network: NetworkView }) {
  const { bridges, bridgesTotal } = network;
  const show = useShowOnCanvas();
  const { data: joins = [] } = useJoins(network);
  if (bridges.length === 0) return <p className="tl-networks-words">{t('networks.bridgesNone')}</p>;
  return (
    <Part title={t('networks.bridges')} count={bridgesTotal}>
      {bridges
        .map((bridge) => ({ ...bridge, ads: adsOn(bridge, joins) }))
        .map(({ id, entity, sentence, ads }) => (
          <li key={id}>
            <span className="tl-evidence-head">
              <EntityLink id={id} entity={entity} />
              <Chip icon={<IconArrowsSplit2 size={14} aria-hidden="true" />}>
                {t('networks.bridge')}
              </Chip>
            </span>
            <Sentence parts={sentence} />
            <Button
              size="compact-sm"
              disabled={ads.length === 0}
              onClick={() => void show([id, ...ads.slice(0, adsShown)])}
            >
              {t('networks.showAds', { count: Math.min(ads.length, adsShown) })}
            </Button>
          </li>
        ))}
    </Part>
  );
}

function Other({ id, entity }: { id: string; entity: NetworkView['misses'][number]['entity'] }) {
  if (!id.startsWith('network:')) return <EntityLink id={id} entity={entity} />;
  return (
    <Link to="/networks/$id" params={{ id }} search={{}}>
      {t('networks.name', { id: id.replace('network:', '') })}
    </Link>
  );
}

function Judgements({ about }: { about: string }) {
  const { data = [] } = useTies(about);
  return (
    <Part title={t('networks.judgements')} count={data.length}>
      {data.map((tie) => (
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
      <p className="tl-note">
        {tie.about.map((id, index) => (
          <span key={id}>
            {index > 0 ? ` ${t('networks.and')} ` : ''}
            <code>{id}</code>
          </span>
        ))}
      </p>
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
