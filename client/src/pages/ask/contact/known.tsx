import { Link } from '@tanstack/react-router';
import { formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { TopQuestions } from '../../../judging/top-questions.tsx';
import { ReposterNote } from '../../../panels/inspector/copied.tsx';
import { type Entity, KnownAgainst, Properties } from '../../../panels/inspector/entity-parts.tsx';
import { ImageView } from '../../../panels/inspector/image-view.tsx';
import { NetworksOf } from '../../../panels/inspector/networks-of.tsx';
import { Notes } from '../../../panels/inspector/notes.tsx';
import { Spread } from '../../../panels/inspector/spread.tsx';
import { SectionLabel } from '../../../ui/index.ts';
import { useWatched } from '../../../watching/use-watched.ts';
import { JudgementsAbout } from '../../link/networks/review/judgements.tsx';
import '../../link/networks/evidence/evidence.css';
import { NearMatches } from './near-matches.tsx';
import { useCasesHolding } from './use-contact.ts';

/** What a run says of it, what speaks against, and what people said and did. */
export function Known({ entity }: { entity: Entity }) {
  const { id, caption, reposter } = entity;
  return (
    <div className="tl-inspector-body">
      {entity.__typename === 'Image' ? <ImageView image={entity} /> : null}
      <NetworksOf id={id} />
      <KnownAgainst entity={entity} />
      {reposter ? (
        <div className="tl-inset">
          <ReposterNote reposter={reposter} caption={caption} />
        </div>
      ) : null}
      <NearMatches id={id} />
      <TopQuestions about={id} />
      <div className="tl-evidence-column">
        <JudgementsAbout about={[id]} />
      </div>
      <Notes id={id} caption={caption} />
      <Cases id={id} />
      <Watched id={id} />
      <Spread entity={entity} />
      <Properties entity={entity} />
    </div>
  );
}

function Cases({ id }: { id: string }) {
  const { data } = useCasesHolding(id);
  if (!data) return null;
  return (
    <section className="tl-inset" aria-label={t('nav.cases')}>
      <SectionLabel title={t('nav.cases')}>
        <span className="tl-note">{formatNumber(data.totalCount)}</span>
      </SectionLabel>
      {data.totalCount === 0 ? <p className="tl-note">{t('contact.noCase')}</p> : null}
      <ul className="tl-rows tl-rows-flush">
        {data.nodes.map((file) => (
          <li key={file.id}>
            <Link to="/cases/$id" params={{ id: file.id }} search={{}}>
              <bdi>{file.title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who watches it, and the way to what was told of it. */
function Watched({ id }: { id: string }) {
  const watch = useWatched(id);
  if (watch === undefined) return null;
  return (
    <section className="tl-inset" aria-label={t('contact.watches')}>
      <SectionLabel title={t('contact.watches')} />
      {watch ? (
        <p className="tl-note">
          {t('watch.since', { title: watch.title, who: watch.author, time: formatTime(watch.at) })}{' '}
          <Link to="/inbox" search={{ show: 'all', watch: watch.id }}>
            {t('watch.toInbox')}
          </Link>
        </p>
      ) : (
        <p className="tl-note">{t('contact.noWatch')}</p>
      )}
    </section>
  );
}
