import { Box, Button, Flex, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEntity } from '../../api/evidence.ts';
import { readNeighbourCounts } from '../../api/graph.ts';
import { formatNumber, formatProperty, formatSpan } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { calledBy } from '../../app/network-name.ts';
import { useFindPath } from '../../app/use-find-path.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { removeSelected, togglePinned } from '../../graph/commands.ts';
import { expand } from '../../graph/effects.ts';
import { useGraph } from '../../graph/store.ts';
import { folded } from '../../graph/visible.ts';
import { kindStyles } from '../../theme/kinds.ts';
import {
  Against,
  Chip,
  EmptyState,
  Failed,
  KindIcon,
  LoadingRows,
  PanelHead,
  SectionLabel,
} from '../../ui/index.ts';
import { targetOf } from '../../watching/asking.ts';
import { AdCaptures } from './ad-captures.tsx';
import { CaseButton } from './case-button.tsx';
import { CopiedContentOfAd, ReposterNote } from './copied.tsx';
import { HeadButtons } from './head-buttons.tsx';
import { ImageView } from './image-view.tsx';
import { NetworksOf } from './networks-of.tsx';
import { Notes } from './notes.tsx';
import { Spread } from './spread.tsx';

type Entity = NonNullable<EntityDetailQuery['entity']>;

/** One entity: what it is, what is known, what it is linked to; for an ad its captures. */
export function EntityPanel({ id }: { id: string }) {
  const entity = useEntity(id);
  const { data } = entity;
  return (
    <>
      <PanelHead title={t('inspector.title')}>
        <HeadButtons wanted={data ? { target: targetOf(id), title: calledBy(data) } : undefined} />
      </PanelHead>
      {entity.isError ? (
        <Failed of={entity} />
      ) : data === null ? (
        <EmptyState text={t('inspector.gone')} />
      ) : data ? (
        <Details entity={data} />
      ) : (
        <LoadingRows rows={8} />
      )}
    </>
  );
}

/** What names where an ad stands or was posted says nothing of who posted it. */
const standsForMany = (kind: Entity['kind']): boolean => kindStyles[kind].family === 'context';

function Details({ entity }: { entity: Entity }) {
  return (
    <>
      <div className="tl-inspector-body">
        <Header entity={entity} />
        <Actions entity={entity} />
        {entity.__typename === 'Image' ? <ImageView image={entity} /> : null}
        {standsForMany(entity.kind) ? null : <NetworksOf id={entity.id} />}
        <KnownAgainst entity={entity} />
        <Notes id={entity.id} caption={entity.caption} />
        <Neighbours id={entity.id} />
        {entity.kind === 'ad' || standsForMany(entity.kind) ? null : <Spread entity={entity} />}
        {entity.__typename === 'Ad' ? (
          <CopiedContentOfAd copiedContent={entity.copiedContent} />
        ) : null}
        <Properties entity={entity} />
        {entity.__typename === 'Ad' ? <AdCaptures ad={entity} /> : null}
      </div>
      <footer className="tl-inspector-foot">
        <CaseButton ids={[entity.id]} />
        <Button onClick={removeSelected}>{t('inspector.remove')}</Button>
      </footer>
    </>
  );
}

function Header({ entity }: { entity: Entity }) {
  const { kind, hub, caption, ads, firstSeen, lastSeen } = entity;
  return (
    <Stack gap={4} p="12px 16px">
      <Flex component="span" className="tl-note" align="center" gap={8}>
        <KindIcon kind={kind} hub={hub !== null} size={26} />
        {kindStyles[kind].label}
      </Flex>
      <Box component="p" className="tl-wraps" fz={15} fw={600} lh="20px" dir="auto">
        {caption}
      </Box>
      <p className="tl-note">
        {kind === 'ad' ? null : `${t(seenBy(kind), { count: ads })}. `}
        {formatSpan(firstSeen, lastSeen)}
      </p>
      {hub ? (
        <div className="tl-hub">
          <Chip icon={<KindIcon kind={kind} hub size={16} />}>
            {t('inspector.hub', { ads: hub.ads })}
          </Chip>
          <p className="tl-note">{hub.reason}</p>
          {hub.ads < ads ? (
            <p className="tl-note">{t('inspector.hubCounted', { counted: hub.ads, ads })}</p>
          ) : null}
        </div>
      ) : null}
      {entity.reposter ? <ReposterNote reposter={entity.reposter} caption={caption} /> : null}
    </Stack>
  );
}

/** Pictures are shown, places and platforms are where an ad stands; the rest is read. */
function seenBy(kind: Entity['kind']) {
  const { drawnAs } = kindStyles[kind];
  if (drawnAs === 'source') return 'inspector.shown';
  if (kind === 'country') return 'inspector.namedCountry';
  return drawnAs === 'context' ? 'inspector.named' : 'inspector.ads';
}

function Actions({ entity: { id, kind } }: { entity: Entity }) {
  const hasTrack = kind === 'network' || !(kind === 'ad' || standsForMany(kind));
  const findPath = useFindPath();
  const pinned = useGraph(({ log }) => log.present.nodes[id]?.pinned ?? false);
  return (
    <Flex wrap="wrap" gap={8} p="0 16px 12px">
      <Button onClick={() => void expand(id)} rightSection={<kbd>E</kbd>}>
        {t('inspector.expand')}
      </Button>
      {findPath ? (
        <Button onClick={findPath} rightSection={<kbd>P</kbd>}>
          {t('inspector.path')}
        </Button>
      ) : null}
      <Button onClick={togglePinned}>{t(pinned ? 'inspector.unpin' : 'inspector.pin')}</Button>
      {hasTrack ? (
        <Button
          title={t('track.openHint')}
          renderRoot={(props) => <Link {...props} to="/track/$id" params={{ id }} search={{}} />}
        >
          {t('track.open')}
        </Button>
      ) : null}
    </Flex>
  );
}

/** What stands elsewhere in the panel, with its numbers and what can be said of it. */
const toldElsewhere: ReadonlySet<string> = new Set(['HUB', 'REPOSTER', 'COPIED']);

/** What a run knows against taking ads for one owner's because they show it. */
function KnownAgainst({ entity }: { entity: Entity }) {
  const cautions = entity.cautions.filter(({ code }) => !toldElsewhere.has(code));
  if (cautions.length === 0) return null;
  return (
    <section className="tl-inset" aria-label={t('why.against')}>
      <SectionLabel title={t('why.against')} />
      <Against cautions={cautions} />
    </section>
  );
}

/** Counts by kind before anything is expanded, and how many of them are drawn. */
function Neighbours({ id }: { id: string }) {
  const missing = useGraph(({ log }) => folded(log.present).get(id));
  const counts = useQuery({
    queryKey: ['neighbourCounts', id],
    queryFn: ({ signal }) => readNeighbourCounts(id, signal),
  });
  if (counts.isError) return <Failed of={counts} />;
  if (!counts.data) return <LoadingRows rows={3} height={26} />;
  const { total } = counts.data;
  return (
    <div className="tl-inset">
      <SectionLabel title={t('inspector.neighbours')}>
        <span className="tl-note">
          {missing === undefined
            ? formatNumber(total)
            : t('inspector.neighbourTotal', { drawn: total - missing, total })}
        </span>
      </SectionLabel>
      <ul className="tl-rows tl-rows-flush">
        {counts.data.counts.map(({ kind, total: ofKind, hubs }) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            <span>{kindStyles[kind].plural}</span>
            {hubs > 0 ? <span className="tl-note">{t('guard.hubs', { count: hubs })}</span> : null}
            <span className="tl-end tl-figures">{formatNumber(ofKind)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Long words belong to the captures below, with their observations marked. */
const shownElsewhere = new Set(['title', 'text']);

function Properties({ entity }: { entity: Entity }) {
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
