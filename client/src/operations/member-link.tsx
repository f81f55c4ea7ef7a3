import type { Named } from '../contacts/contact-link.tsx';
import type { ItemFieldsFragment } from '../gql/graphql.ts';
import { kindOrder } from '../theme/kinds.ts';
import { EntityLink } from './entity-link.tsx';
import { NetworkLink } from './network-link.tsx';

/** As a link knows an entity; null of what is of no kind that is drawn. */
function entityOf({ id, kind, caption }: ItemFieldsFragment): Named | null {
  const known = kindOrder.find((one) => one === kind);
  return known ? { id, kind: known, caption } : null;
}

/** A network, an ad or an item by name, the way to it. */
export function MemberLink({ of }: { of: ItemFieldsFragment }) {
  if (of.id.startsWith('network:')) return <NetworkLink id={of.id} />;
  return <EntityLink id={of.id} entity={entityOf(of)} />;
}
