import { Button } from '@mantine/core';
import { IconBellPlus } from '@tabler/icons-react';
import type { useSearch } from '../../api/hooks.ts';
import type { SearchQuery } from '../../gql/graphql.ts';
import { EmptyState, ErrorState, Failed, LoadingRows } from '../../ui/index.ts';
import { askToWatch } from '../../watching/asking.ts';
import { t } from '../i18n/t.ts';
import type { usePicture } from './use-picture.ts';

const mostObservations = 3;

interface OutcomeProps {
  text: string;
  results: ReturnType<typeof useSearch>;
  /** Something is called so: a saved query, a chart. */
  isCalled: boolean;
}

/** What stands between the field and the list: a hint, how the text was read, or what went wrong. */
export function Outcome({ text, results, isCalled }: OutcomeProps) {
  if (text.trim() === '') return <p className="tl-note tl-spot-line">{t('search.hint')}</p>;
  if (results.isError) {
    return <Failed of={results} what={t('search.failed')} />;
  }
  if (!results.data) return <LoadingRows rows={4} height={48} />;
  if (results.data.nodes.length === 0) {
    if (isCalled) return <p className="tl-note tl-spot-line">{t('search.onlyCalled')}</p>;
    return <EmptyState text={t('search.none', { text: results.data.query })} />;
  }
  const { readAs } = results.data;
  if (readAs.length === 0) return null;
  const list = readAs.slice(0, mostObservations).join('; ');
  const more = readAs.length - mostObservations;
  return (
    <p className="tl-note tl-spot-line">
      {more > 0 ? t('search.readAsMore', { list, count: more }) : t('search.readAs', { list })}
    </p>
  );
}

/** In place of that where a picture is searched: what it is called, and what came of it. */
export function PictureOutcome({ file, picture, onDrop }: PictureProps) {
  const { data, error, isError, refetch } = picture;
  return (
    <>
      <p className="tl-spot-line">
        {t('search.lookingFor', { name: file.name })}{' '}
        <Button size="compact-xs" onClick={onDrop}>
          {t('search.pictureDrop')}
        </Button>
      </p>
      {isError ? (
        <ErrorState error={error} what={t('search.failed')} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={2} height={48} />
      ) : (
        <p className="tl-note tl-spot-line" role="status">
          {data.hits.length > 0 ? t('search.pictureHits') : t('search.pictureNone')}{' '}
          {data.caution ?? ''}
        </p>
      )}
    </>
  );
}

interface PictureProps {
  file: File;
  picture: ReturnType<typeof usePicture>;
  onDrop: () => void;
}

/** Under the list: that there is more. */
export function Footer({ result }: { result: SearchQuery['search'] | undefined }) {
  if (!result || result.isTotalExact) return null;
  return <p className="tl-note tl-spot-line">{t('search.more', { count: result.nodes.length })}</p>;
}

/** Under all: to be told what these words find from now on. */
export function WatchSearch({ text, onDone }: { text: string; onDone: () => void }) {
  const words = text.trim();
  if (words === '') return null;
  return (
    <Button
      size="compact-sm"
      leftSection={<IconBellPlus size={14} aria-hidden="true" />}
      title={t('watch.hint')}
      onClick={() => {
        onDone();
        askToWatch({ target: { search: words }, title: words });
      }}
    >
      {t('watch.search')}
    </Button>
  );
}
