import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Address, type Asked, readAsked } from './address.ts';

/** What the address asks for, and a way to ask for something else. */
export function useAsked(): { asked: Asked; change: (next: Address) => void } {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  return {
    asked: readAsked(address),
    change: (next) => void navigate({ to: '/', search: { ...address, ...next }, replace: true }),
  };
}
