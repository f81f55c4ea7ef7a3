import { formatProperty } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { Against, Chip, KindIcon, SectionLabel } from '../../ui/index.ts';

export type Entity = NonNullable<EntityDetailQuery['entity']>;

/** That many unrelated advertisers use it, by which numbers. */
export function HubNote({ entity: { kind, hub, ads } }: { entity: Entity }) {
  if (!hub) return null;
  return (
    <div className="tl-hub">
      <Chip icon={<KindIcon kind={kind} hub size={16} />}>
        {t('inspector.hub', { ads: hub.ads })}
      </Chip>
      <p className="tl-note">{hub.reason}</p>
      {hub.ads < ads ? (
        <p className="tl-note">{t('inspector.hubCounted', { counted: hub.ads, ads })}</p>
      ) : null}
    </div>
  );
}

/** What stands elsewhere in the panel, with its numbers and what can be said of it. */
const toldElsewhere: ReadonlySet<string> = new Set(['HUB', 'REPOSTER', 'COPIED']);

/** What a run knows against taking ads for one owner's because they show it. */
export function KnownAgainst({ entity }: { entity: Entity }) {
  const cautions = entity.cautions.filter(({ code }) => !toldElsewhere.has(code));
  if (cautions.length === 0) return null;
  return (
    <section className="tl-inset" aria-label={t('why.against')}>
      <SectionLabel title={t('why.against')} />
      <Against cautions={cautions} />
    </section>
  );
}

/** Long words belong to the captures below, with their observations marked. */
const shownElsewhere = new Set(['title', 'text']);

export function Properties({ entity }: { entity: Entity }) {
  const properties = entity.properties.filter(
    ({ name }) => entity.__typename !== 'Ad' || !shownElsewhere.has(name),
  );
  if (properties.length === 0) return null;
  return (
    <div className="tl-inset">
      <SectionLabel title={t('inspector.properties')} />
      <dl className="tl-facts">
        {properties.map(({ name, title, value }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              <bdi>{formatProperty(name, value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
