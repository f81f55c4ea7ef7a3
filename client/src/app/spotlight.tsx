/** The search over any page (Ctrl K). */
export function Spotlight() {
  return null;
}
