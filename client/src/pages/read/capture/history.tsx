import { Button, Flex } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { Failed, LoadingRows, SectionLabel } from '../../../ui/index.ts';
import { type Captures, type Change, useCapturesOfAd } from './use-capture.ts';

const firstShown = 20;
/** As many as the server gives at once. */
const mostShown = 200;

/** All captures of the ad, the newest first, each with what changed since the one before it. */
export function History({ ad, here }: { ad: string; here: string }) {
  const [most, setMost] = useState(firstShown);
  const captures = useCapturesOfAd(ad, most);
  const { data } = captures;
  const isPart = data && data.nodes.length < data.totalCount;
  return (
    <section className="tl-capture-section" aria-label={t('capture.history')}>
      <SectionLabel title={t('capture.history')}>
        {data ? <span className="tl-note">{formatNumber(data.totalCount)}</span> : null}
      </SectionLabel>
      {captures.isError ? (
        <Failed of={captures} what={t('capture.historyFailed')} />
      ) : data ? (
        <List captures={data} here={here} />
      ) : (
        <LoadingRows rows={2} />
      )}
      {isPart ? (
        <Flex component="p" align="center" wrap="wrap" gap={8}>
          <span className="tl-note">
            {t('capture.historyPart', { shown: data.nodes.length, count: data.totalCount })}
          </span>
          {most < mostShown ? (
            <Button onClick={() => setMost(mostShown)}>{t('capture.historyMore')}</Button>
          ) : null}
        </Flex>
      ) : null}
    </section>
  );
}

function List({ captures: { nodes, totalCount }, here }: { captures: Captures; here: string }) {
  return (
    <ol className="tl-capture-history">
      {nodes.map(({ id, capturedAt, changes }, index) => (
        <li key={id} aria-current={id === here ? 'true' : undefined}>
          {id === here ? (
            <span>
              {formatTime(capturedAt)} <span className="tl-note">{t('capture.this')}</span>
            </span>
          ) : (
            <Link to="/captures/$id" params={{ id }} search={{}} replace>
              {formatTime(capturedAt)}
            </Link>
          )}
          <Changes changes={changes} isFirst={index === totalCount - 1} />
        </li>
      ))}
    </ol>
  );
}

/** More fill the list, and are seen in the two captures. */
const mostChanges = 6;

function Changes({ changes, isFirst }: { changes: readonly Change[] | null; isFirst: boolean }) {
  if (!changes)
    return <p className="tl-note">{t(isFirst ? 'capture.first' : 'capture.notCompared')}</p>;
  if (changes.length === 0) return <p className="tl-note">{t('capture.same')}</p>;
  const more = changes.length - mostChanges;
  return (
    <ul className="tl-wraps">
      {changes.slice(0, mostChanges).map((change) => (
        <li key={`${change.what} ${change.before} ${change.now}`}>
          <Sentence change={change} />
        </li>
      ))}
      {more > 0 ? <li className="tl-note">{t('capture.changedMore', { count: more })}</li> : null}
    </ul>
  );
}

/** A sentence, its quoted words each in their own direction. */
function Sentence({ change: { what, before, now, entity } }: { change: Change }) {
  if (what === 'IMAGES' && before === now) return t('capture.otherPictures', { count: now ?? '' });
  const said = (value: string) => entity?.caption ?? statusText(what, value);
  // An ad has one of each: it is no new thing beside others.
  const isOne = what === 'STATUS' || what === 'PRICE' || what === 'PLACE';
  const key =
    now === null
      ? 'capture.isGone'
      : before !== null
        ? 'capture.wasNow'
        : isOne
          ? 'capture.isNow'
          : 'capture.isNew';
  const words = {
    what: t(`capture.change.${what}`),
    before: before === null ? '' : said(before),
    now: now === null ? '' : said(now),
  };
  return t(key)
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name === 'before' || name === 'now' ? (
        <bdi key={part}>{words[name]}</bdi>
      ) : name === 'what' ? (
        words.what
      ) : (
        part
      );
    });
}

function statusText(what: Change['what'], value: string): string {
  if (what !== 'STATUS') return value;
  const known = (['LIVE', 'REMOVED', 'UNKNOWN'] as const).find(
    (one) => one === value.toUpperCase(),
  );
  return known ? t(`capture.status.${known}`) : value;
}
