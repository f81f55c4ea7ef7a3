import { useQuery } from '@tanstack/react-query';

/** The outlines are a file of their own, read when a map is first looked at. */
export const useWorld = () =>
  useQuery({
    queryKey: ['world'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => import('./world.ts').then(({ readWorld }) => readWorld()),
  });
