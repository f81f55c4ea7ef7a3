import { t } from '../app/i18n/t.ts';
import { EntityLink } from '../operations/entity-link.tsx';
import { NetworkLink } from '../operations/network-link.tsx';
import { Sentence } from '../ui/index.ts';
import { PartingSides } from './parting-sides.tsx';
import type { Said } from './said.ts';

/** What a judgement is about, each the way to its page; by its id where the graph holds it no more. */
export function About({ said }: { said: Said }) {
  const { about, networks, sides, split, entities = [], observation, asked } = said;
  if (split)
    return (
      <>
        <Sentence parts={split.sentence} />
        <NetworkLink id={split.network} />
      </>
    );
  if (sides)
    return (
      <>
        <p className="tl-note">
          {t('networks.asTheyWere')} <Listed ids={networks} entities={[]} />
        </p>
        <details className="tl-note">
          <summary>
            {t('judgements.sides', { counts: sides.map(({ total }) => total).join(' + ') })}
          </summary>
          <PartingSides sides={sides} />
        </details>
      </>
    );
  return (
    <>
      {asked ? (
        <p>
          {t(`judgements.asked.${asked.kind}`)}{' '}
          <span className="tl-note">{t('judgements.askedOf', { count: asked.ads })}</span>
        </p>
      ) : null}
      {observation ? <p>{t('judgements.read', { raw: observation.raw })}</p> : null}
      <p className="tl-note">
        <Listed ids={about} entities={entities} />
      </p>
    </>
  );
}

interface Props {
  ids: readonly string[];
  entities: NonNullable<Said['entities']>;
}

function Listed({ ids, entities }: Props) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 ? ` ${t('networks.and')} ` : ''}
      <One id={id} entity={entities.find((one) => one.id === id) ?? null} />
    </span>
  ));
}

function One({ id, entity }: { id: string; entity: Props['entities'][number] | null }) {
  if (id.startsWith('network:')) return <NetworkLink id={id} />;
  return <EntityLink id={id} entity={entity} />;
}
