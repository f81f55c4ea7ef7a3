import { useQuery } from '@tanstack/react-query';
import { sendFile } from '../../api/files.ts';
import { readEntities } from '../../api/graph.ts';
import type { Hit } from './hit.tsx';

/** What looks like a picture that somebody holds. */
export interface PictureAnswer {
  hits: Hit[];
  /** Why there may be nothing to find, where the picture tells. */
  caution?: string;
}

/** As the server answers at /files/find-picture. */
interface Answer {
  hits: { id: string; how: string }[];
  caution?: string;
}

/** Compares a picture with all that were imported; the server keeps nothing of it. Idle while there is none. */
export function usePicture(file: File | null) {
  return useQuery<PictureAnswer>({
    queryKey: ['find-picture', file?.name, file?.size, file?.lastModified],
    enabled: file !== null,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      if (!file) return { hits: [] };
      const { hits, caution } = (await sendFile('/files/find-picture', file, { signal })) as Answer;
      const entities = await readEntities(hits.map(({ id }) => id));
      return {
        hits: hits.flatMap(({ id, how }) => {
          const entity = entities.find((one) => one.id === id);
          return entity ? [{ entity, how, excerpt: null }] : [];
        }),
        ...(caution ? { caution } : {}),
      };
    },
  });
}
