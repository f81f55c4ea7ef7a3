import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { addressOf, readValues, startValues } from './parameter-form.ts';
import type { SavedQuery } from './use-saved-queries.ts';

/** What stands in the fields of a question or an analysis, and what of it is asked: that is in the address. */
export function useAsked({ parameters }: Pick<SavedQuery, 'parameters'>) {
  const address = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = useMemo(() => {
    const reading = readValues(parameters, startValues(parameters, address));
    return address.run === '1' && reading.ok ? reading.parameters : null;
  }, [parameters, address]);
  const [values, setValues] = useState(() => startValues(parameters, address));
  // Whoever comes by a link, from the history or one step back finds in the fields what the address has.
  const given = parameters.flatMap(({ name }) => (name in address ? [[name, address[name]]] : []));
  const key = JSON.stringify(given);
  const [seen, setSeen] = useState(key);
  if (key !== seen) {
    setSeen(key);
    if (given.length > 0) setValues(startValues(parameters, address));
  }
  const ask = () =>
    void navigate({ to: '.', search: { ...addressOf(parameters, values), run: '1' } });
  return { asked, values, setValues, ask };
}
