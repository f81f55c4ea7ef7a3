type Storing = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A text that lives as long as the tab, over reloads and addresses that are typed; nobody else's tab has it.
 * @param given the tab's storage when not given; where that is forbidden, the text lives as long as the page
 */
export function tabText(name: string, given?: Storing) {
  const key = `throughline.${name}`;
  return {
    read(): string {
      try {
        return (given ?? sessionStorage).getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    write(text: string): void {
      try {
        (given ?? sessionStorage).setItem(key, text);
      } catch {
        // A full or forbidden storage costs a reload the text, not the work.
      }
    },
  };
}
