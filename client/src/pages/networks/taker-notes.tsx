import { Button } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import { TakerNote } from '../../panels/inspector/copied.tsx';
import { Sentence } from '../../ui/index.ts';
import { ask } from './asking.ts';
import { EntityLink } from './entity-link.tsx';
import type { NetworkView } from './operations.ts';
import { Part } from './part.tsx';
import { judgeHub } from './run-operations.ts';
import { byShare, type Taker } from './takers.ts';
import './takers.css';

/** Of a network that is held by a contact which may be a reposter's: that it is, and what may be wrong with it. */
export function HeldByTaker({ network }: { network: NetworkView }) {
  const { most } = byShare(network.takers ?? [], network.size);
  if (most.length === 0) return null;
  return (
    <section className="tl-held-by-taker" aria-label={t('copied.takers')}>
      {most.map((taker) => (
        <TakerRow key={taker.id} taker={taker} />
      ))}
    </section>
  );
}

/** The same of contacts that only some of its ads hold. */
export function OtherTakers({ network }: { network: NetworkView }) {
  const { some } = byShare(network.takers ?? [], network.size);
  return (
    <Part title={t('copied.takers')} count={some.length}>
      {some.map((taker) => (
        <li key={taker.id}>
          <TakerRow taker={taker} />
        </li>
      ))}
    </Part>
  );
}

function TakerRow({ taker }: { taker: Taker }) {
  return (
    <TakerNote taker={taker} name={<EntityLink id={taker.id} entity={taker.entity} />}>
      <Button size="compact-sm" onClick={() => askGeneric(taker)}>
        {t('networks.generic')}
      </Button>
    </TakerNote>
  );
}

function askGeneric({ id, entity, sentence }: Taker): void {
  ask({
    title: t('copied.ask', { name: entity?.caption ?? id }),
    about: <Sentence parts={sentence} />,
    effect: t('copied.effect'),
    signLabel: t('networks.sign.hub'),
    sign: (signing) => judgeHub(id, true, signing),
  });
}
