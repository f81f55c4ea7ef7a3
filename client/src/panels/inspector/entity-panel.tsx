import { Box, Button, Flex, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEntity } from '../../api/evidence.ts';
import { readNeighbourCounts } from '../../api/graph.ts';
import { formatNumber, formatSpan } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { calledBy } from '../../app/network-name.ts';
import { useFindPath } from '../../app/use-find-path.ts';
import { ContactLink } from '../../contacts/contact-link.tsx';
import { hasContactPage, listOf } from '../../contacts/where.ts';
import type { Kind } from '../../gql/graphql.ts';
import { removeSelected, togglePinned } from '../../graph/commands.ts';
import { expand } from '../../graph/effects.ts';
import { useGraph } from '../../graph/store.ts';
import { folded } from '../../graph/visible.ts';
import { JudgeMenu } from '../../judging/say-menu.tsx';
import { kindStyles } from '../../theme/kinds.ts';
import {
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
import { type Entity, HubNote, KnownAgainst, Properties } from './entity-parts.tsx';
import { HeadButtons } from './head-buttons.tsx';
import { ImageView } from './image-view.tsx';
import { NetworksOf } from './networks-of.tsx';
import { Notes } from './notes.tsx';
import { Spread } from './spread.tsx';

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
        <Neighbours id={entity.id} kind={entity.kind} />
        {hasContactPage(entity.kind) ? <Spread entity={entity} /> : null}
        {entity.__typename === 'Ad' ? (
          <CopiedContentOfAd copiedContent={entity.copiedContent} />
        ) : null}
        <Properties entity={entity} />
        {entity.__typename === 'Ad' ? <AdCaptures ad={entity} /> : null}
      </div>
      <footer className="tl-inspector-foot">
        <CaseButton ids={[entity.id]} />
        <JudgeMenu of={[entity]} />
        <Button onClick={removeSelected}>{t('inspector.remove')}</Button>
      </footer>
    </>
  );
}

function Header({ entity }: { entity: Entity }) {
  const { id, kind, hub, caption, ads, firstSeen, lastSeen } = entity;
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
        {kind === 'ad' ? null : (
          <Numbered {...{ id, kind }}>{t(seenBy(kind), { count: ads })}</Numbered>
        )}
        {kind === 'ad' ? null : '. '}
        {firstSeen ? t('inspector.captured', { span: formatSpan(firstSeen, lastSeen) }) : null}
      </p>
      <HubNote entity={entity} />
      {entity.reposter ? <ReposterNote reposter={entity.reposter} caption={caption} /> : null}
    </Stack>
  );
}

/** A number of what has a page leads to its list there; of what has none it is a number alone. */
function Numbered({
  id,
  kind,
  of,
  children,
}: {
  id: string;
  kind: Kind;
  of?: Kind;
  children: ReactNode;
}) {
  if (!hasContactPage(kind)) return children;
  return (
    <ContactLink id={id} where={of ? { list: listOf(of) } : {}}>
      {children}
    </ContactLink>
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
  const hasPage = hasContactPage(kind);
  const findPath = useFindPath();
  const pinned = useGraph(({ log }) => log.present.nodes[id]?.pinned ?? false);
  return (
    <Flex wrap="wrap" gap={8} p="0 16px 12px">
      {hasPage ? (
        <Button
          renderRoot={(props) => <Link {...props} to="/contact/$id" params={{ id }} search={{}} />}
        >
          {t('contact.open')}
        </Button>
      ) : null}
      <Button onClick={() => void expand(id)} rightSection={<kbd>E</kbd>}>
        {t('inspector.expand')}
      </Button>
      {findPath ? (
        <Button onClick={findPath} rightSection={<kbd>P</kbd>}>
          {t('inspector.path')}
        </Button>
      ) : null}
      <Button onClick={togglePinned}>{t(pinned ? 'inspector.unpin' : 'inspector.pin')}</Button>
      {hasPage || kind === 'network' ? (
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

/** Counts by kind before anything is expanded, and how many of them are drawn. */
function Neighbours({ id, kind }: Pick<Entity, 'id' | 'kind'>) {
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
        {counts.data.counts.map(({ kind: of, total: ofKind, hubs }) => (
          <li key={of}>
            <KindIcon kind={of} />
            <span>{kindStyles[of].plural}</span>
            {hubs > 0 ? <span className="tl-note">{t('guard.hubs', { count: hubs })}</span> : null}
            <span className="tl-end tl-figures">
              <Numbered {...{ id, kind, of }}>{formatNumber(ofKind)}</Numbered>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
