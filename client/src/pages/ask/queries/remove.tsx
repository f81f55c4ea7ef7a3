import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { request } from '../../../api/client.ts';
import type { Signing } from '../../../api/judgements.ts';
import { t } from '../../../app/i18n/t.ts';
import { graphql } from '../../../gql/gql.ts';
import type { SavedQueriesQuery } from '../../../gql/graphql.ts';
import { ask } from '../../../judging/asking.ts';

const RemoveQuery = graphql(`
  mutation RemoveQuery($name: ID!, $version: Int, $reason: String!, $initials: String!) {
    removeQuery(name: $name, version: $version, reason: $reason, initials: $initials)
  }
`);

interface Props {
  name: string;
  /** None of a file that cannot be used. */
  query?: { readonly title: string; readonly version: number };
}

/** Takes a question of one’s own out of the library, signed and with a reason; its file is kept. */
export function Remove({ name, query }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = async (signing: Signing) => {
    await request(RemoveQuery, { name, version: query?.version ?? null, ...signing });
    const saved = client.getQueryData<SavedQueriesQuery>(['savedQueries'])?.savedQueries ?? [];
    const next = saved.find((one) => one.name !== name);
    // To a page of the same kind: the form that was signed closes there, and gives the focus back.
    if (query && next)
      await navigate({ to: '/queries/$name', params: { name: next.name }, search: {} });
    await client.invalidateQueries({ queryKey: ['savedQueries'] });
  };
  const file = query ? `${name}-v${query.version}` : name;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="ink"
      onClick={() =>
        ask({
          title: t('queries.removeTitle'),
          about: <strong dir="auto">{query?.title ?? name}</strong>,
          effect: t('queries.removeEffect', { file }),
          signLabel: t('queries.removeIt', { name }),
          sign: remove,
        })
      }
    >
      {t('queries.remove')}
    </Button>
  );
}
