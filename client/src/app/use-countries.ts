import { useWorkspace } from '../api/hooks.ts';
import { formatCountry } from './format.ts';

/** The countries that this workspace holds, by code and by the name that they have everywhere here; most ads first. */
export function useCountries(): { value: string; label: string }[] {
  const countries = useWorkspace().data?.countries ?? [];
  return countries
    .map(({ id }) => id.replace(/^country:/, ''))
    .map((value) => ({ value, label: formatCountry(value) }));
}
