import { IconCode, IconListDetails, IconSearch, IconSitemap } from '@tabler/icons-react';
import type { WatchFieldsFragment } from '../../../gql/graphql.ts';
import { kindOf } from '../../../theme/kinds.ts';
import { KindIcon } from '../../../ui/index.ts';

const icons = {
  OPERATION: IconSitemap,
  QUERY: IconCode,
  SEARCH: IconSearch,
  LIST: IconListDetails,
} as const;

/** The mark of what is watched. */
export function WatchIcon({ watch: { what, of } }: { watch: WatchFieldsFragment }) {
  if (what === 'ENTITY' || what === 'NETWORK')
    return <KindIcon kind={kindOf(of ?? '') ?? 'network'} />;
  const Icon = icons[what];
  return <Icon className="tl-kind" size={22} stroke={1.5} aria-hidden="true" />;
}
