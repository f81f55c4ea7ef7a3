import { create } from 'zustand';

/** Initials are signed with again and again, as long as the window is open; a reason never is. */
export const useInitials = create(() => ({ initials: '' }));

/** Initials as the server writes them down. */
export const asSigned = (initials: string): string =>
  initials.normalize('NFC').replace(/[\s.]/g, '').toLocaleUpperCase('en');
