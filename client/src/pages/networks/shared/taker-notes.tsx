import { t } from '../../../app/i18n/t.ts';
import { TakerNote } from '../../../panels/inspector/copied.tsx';
import type { NetworkView } from '../operations.ts';
import { EntityLink } from './entity-link.tsx';
import { Part } from './part.tsx';
import { byShare, type Taker } from './takers.ts';
import './takers.css';

/** Of a network that is held by a contact which may be a reposter's: that it is, and what may be wrong with it. */
export function HeldByTaker({ network }: { network: NetworkView }) {
  const { most } = byShare(network.takers, network.size);
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
  const { some } = byShare(network.takers, network.size);
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
  const { id, entity } = taker;
  return (
    <TakerNote
      taker={taker}
      caption={entity?.caption ?? id}
      name={<EntityLink id={id} entity={entity} />}
    />
  );
}
