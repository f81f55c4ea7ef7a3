import { useParams, useSearch } from '@tanstack/react-router';
import { useEntity } from '../../../api/evidence.ts';
import { t } from '../../../app/i18n/t.ts';
import { useShows } from '../../../app/title.ts';
import { adFilterOf, hasContactPage, whereIn } from '../../../contacts/where.ts';
import type { Entity } from '../../../panels/inspector/entity-parts.tsx';
import '../../../panels/inspector/entity.css';
import '../../../panels/inspector/inspector.css';
import '../../../panels/inspector/observation.css';
import {
  EmptyState,
  Failed,
  LoadingRows,
  Panel,
  PanelHead,
  ResizablePanel,
  useNarrow,
} from '../../../ui/index.ts';
import { useTrack } from '../track/use-track.ts';
import { Head } from './head.tsx';
import { Known } from './known.tsx';
import { Lists } from './lists.tsx';
import { useAdsOf } from './use-contact.ts';
import { WhenAndWhere } from './when-and-where.tsx';
import './contact.css';

/** All of one contact, picture or template: where it stands, what stands beside it, what a run and people say of it. */
export default function ContactPage() {
  const { id = '' } = useParams({ strict: false });
  const entity = useEntity(id);
  const { data } = entity;
  // What is read first of all is asked first: the lists behind the numbers come after it.
  useAdsOf(adFilterOf(id, whereIn(useSearch({ strict: false }))), null, id !== '');
  useTrack(id);
  useShows(data?.caption);
  if (id === '') return <EmptyState text={t('contact.choose')} />;
  if (entity.isError) return <Failed of={entity} />;
  if (data === undefined) return <LoadingRows rows={8} height={48} />;
  if (data === null) return <EmptyState text={t('inspector.gone')} />;
  if (!hasContactPage(data.kind)) return <EmptyState text={t('contact.choose')} />;
  return <Contact key={id} entity={data} />;
}

function Contact({ entity }: { entity: Entity }) {
  const isNarrow = useNarrow();
  return (
    <>
      <Panel label={entity.caption} className="tl-contact">
        <Head entity={entity} />
        <WhenAndWhere id={entity.id} />
        <Lists entity={entity} />
      </Panel>
      <ResizablePanel
        name="contact.known"
        label={t('contact.known')}
        side="right"
        width={380}
        folded={isNarrow}
      >
        <PanelHead title={t('contact.known')} />
        <Known entity={entity} />
      </ResizablePanel>
    </>
  );
}
