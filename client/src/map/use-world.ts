import { useQuery } from '@tanstack/react-query';

/** The outlines are a file of their own, read when a map is first looked at. */
export const useWorld = () =>
  useQuery({
    queryKey: ['world'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => import('./world.ts').then(({ readWorld }) => readWorld()),
  });

/** Those of provinces are another file, read when a map first comes so near that they are seen. */
export const useProvinces = (isNear: boolean) =>
  useQuery({
    queryKey: ['provinces'],
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isNear,
    queryFn: () => import('./world.ts').then(({ readProvinces }) => readProvinces()),
  }).data;
