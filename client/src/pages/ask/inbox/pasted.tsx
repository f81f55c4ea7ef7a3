import { Flex, Stack } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import type { PastedContactsQuery } from '../../../gql/graphql.ts';
import { EntityLink } from '../../../operations/entity-link.tsx';
import { SectionLabel } from '../../../ui/index.ts';

const mostHeld = 200;

/** What was read in a pasted list: what of it is in the data, and the lines that hold no contact. */
export function Pasted({ pasted }: { pasted: PastedContactsQuery['pastedContacts'] }) {
  const { ids, held, unread } = pasted;
  return (
    <Stack gap={8}>
      <p role="status">
        {ids.length === 0
          ? t('watch.readNone')
          : `${t('watch.read', { count: ids.length })} ${t('watch.held', { count: held.length })}`}
      </p>
      {held.length > 0 ? (
        <section aria-label={t('watch.heldTitle')}>
          <SectionLabel title={t('watch.heldTitle')} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys */}
          <ul className="tl-pasted-held" tabIndex={0} aria-label={t('watch.heldTitle')}>
            {held.slice(0, mostHeld).map((entity) => (
              <Flex component="li" align="center" key={entity.id}>
                <EntityLink id={entity.id} entity={entity} />
                <span className="tl-note tl-end">{t('search.ads', { count: entity.ads })}</span>
              </Flex>
            ))}
          </ul>
          {held.length > mostHeld ? (
            <p className="tl-note">{t('watch.heldMore', { count: held.length - mostHeld })}</p>
          ) : null}
        </section>
      ) : null}
      {unread.length > 0 ? (
        <details>
          <summary>{t('watch.unreadLines', { count: unread.length })}</summary>
          <ul className="tl-pasted-unread">
            {unread.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and keep their places
              <li key={index} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Stack>
  );
}
