import { Button } from '@mantine/core';
import { type MemberFilter, narrowTo } from '../showing.ts';

/** A name in a table; pressing it lists the ads behind it. */
export function NarrowLink({ filter, name }: { filter: MemberFilter; name: string }) {
  return (
    <Button
      className="tl-entity-link"
      variant="subtle"
      color="ink"
      size="compact-sm"
      onClick={() => narrowTo(filter, name)}
    >
      <bdi>{name}</bdi>
    </Button>
  );
}
