import { useEffect } from 'react';
import type { Kind } from '../gql/graphql.ts';
import { useThumbs, wantThumbs } from './thumbs.ts';

/** The blurred thumb of an image or image cluster; nothing until it is there. */
export function Thumb({ id }: { id: string }) {
  const thumb = useThumbs(({ thumbs }) => thumbs.get(id));
  return thumb ? <img src={thumb} alt="" /> : null;
}

/** Has the thumbs of these pictures read. */
export function useWantThumbs(pictures: readonly { id: string; kind: Kind }[] | undefined): void {
  useEffect(() => {
    void wantThumbs(pictures ?? []);
  }, [pictures]);
}
