import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { request } from '../../api/client.ts';
import type { Signing } from '../../api/judgements.ts';
import { formatDate } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { graphql } from '../../gql/gql.ts';
import type { SavedQueriesQuery } from '../../gql/graphql.ts';
import { ask } from '../../judging/asking.ts';
import { CypherLines } from './cypher-lines.tsx';
import { cypherLines, statementOf } from './cypher-tokens.ts';
import type { SavedQuery } from './use-saved-queries.ts';

const RemoveQuery = graphql(`
  mutation RemoveQuery($name: ID!, $version: Int!, $reason: String!, $initials: String!) {
    removeQuery(name: $name, version: $version, reason: $reason, initials: $initials)
  }
`);

/** The statement as it runs, with line numbers; its parameters lie under the highlighter. */
export function CypherView({ query }: { query: SavedQuery }) {
  const { name, own, version, saved, cypher } = query;
  const navigate = useNavigate();
  const write = (how: 'copy' | 'edit') =>
    void navigate({ to: '/queries/$name', params: { name }, search: { write: how } });
  return (
    <section className="tl-cypher" aria-label={t('queries.cypher')}>
      <header>
        <h2>{t('queries.cypher')}</h2>
        <span>
          <IconLock size={14} aria-hidden="true" />
          {t('queries.readOnly')}
        </span>
        <div className="tl-end">
          <span>
            {saved
              ? t('queries.saved', { version, by: saved.by, at: formatDate(saved.at) })
              : t('queries.version', { version })}
          </span>
          {own ? (
            <Button size="compact-sm" variant="subtle" color="ink" onClick={() => write('edit')}>
              {t('queries.edit')}
            </Button>
          ) : null}
          <Button size="compact-sm" variant="subtle" color="ink" onClick={() => write('copy')}>
            {t('queries.editCopy')}
          </Button>
          {own ? <Remove query={query} /> : null}
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long statement is scrolled by keys */}
      <pre tabIndex={0}>
        <CypherLines lines={cypherLines(statementOf(cypher))} />
      </pre>
    </section>
  );
}

/** Takes a question of one's own out of the library, signed and with a reason; its file is kept. */
function Remove({ query: { name, title, version } }: { query: SavedQuery }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = async (signing: Signing) => {
    await request(RemoveQuery, { name, version, ...signing });
    const saved = client.getQueryData<SavedQueriesQuery>(['savedQueries'])?.savedQueries ?? [];
    const next = saved.find((one) => one.name !== name);
    // To a page of the same kind: the form that was signed closes there, and gives the focus back.
    if (next) await navigate({ to: '/queries/$name', params: { name: next.name }, search: {} });
    await client.invalidateQueries({ queryKey: ['savedQueries'] });
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="ink"
      onClick={() =>
        ask({
          title: t('queries.removeTitle'),
          about: <strong dir="auto">{title}</strong>,
          effect: t('queries.removeEffect', { name, version }),
          signLabel: t('queries.removeIt', { name }),
          sign: remove,
        })
      }
    >
      {t('queries.remove')}
    </Button>
  );
}
