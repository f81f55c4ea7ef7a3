import { t } from '../../../../app/i18n/t.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { ReposterNote } from '../../../../panels/inspector/copied.tsx';
import type { NetworkView } from '../operations.ts';
import { Part } from './part.tsx';
import { byShare, type Reposter } from './reposters.ts';
import './reposters.css';

/** Of a network that is held by a contact which may be a reposter's: that it is, and what may be wrong with it. */
export function HeldByReposter({ network }: { network: NetworkView }) {
  const { most } = byShare(network.reposters, network.size);
  if (most.length === 0) return null;
  return (
    <section className="tl-held-by-reposter" aria-label={t('copied.reposters')}>
      {most.map((reposter) => (
        <ReposterRow key={reposter.id} reposter={reposter} />
      ))}
    </section>
  );
}

/** The same of contacts that only some of its ads hold. */
export function OtherReposters({ network }: { network: NetworkView }) {
  const { some } = byShare(network.reposters, network.size);
  return (
    <Part title={t('copied.reposters')} count={some.length}>
      {some.map((reposter) => (
        <li key={reposter.id}>
          <ReposterRow reposter={reposter} />
        </li>
      ))}
    </Part>
  );
}

function ReposterRow({ reposter }: { reposter: Reposter }) {
  const { id, entity } = reposter;
  return (
    <ReposterNote
      reposter={reposter}
      caption={entity?.caption ?? id}
      name={<EntityLink id={id} entity={entity} />}
    />
  );
}
