import { create } from 'zustand';
import { tabText } from '../app/tab-text.ts';

const kept = tabText('initials');

/** Initials are signed with again and again, as long as the tab is open; a reason never is. */
export const useInitials = create(() => ({ initials: kept.read() }));

useInitials.subscribe(({ initials }) => kept.write(initials));

/** Initials as the server writes them down. */
export const asSigned = (initials: string): string =>
  initials.normalize('NFC').replace(/[\s.]/g, '').toLocaleUpperCase('en');
