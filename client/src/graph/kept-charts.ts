const prefix = 'throughline.chart.';
const orderKey = 'throughline.charts';
/** A tab keeps so many: those that its last addresses name. */
const mostKept = 4;

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps what is drawn for a reload of this tab, under a short name for the address. The same ids have the same name.
 * @param given the tab's storage when not given, which ends with the tab
 * @returns undefined where the tab can keep nothing
 */
export function keepChart(ids: readonly string[], given?: Place): string | undefined {
  const name = nameOf(ids);
  try {
    const place = given ?? sessionStorage;
    const order = [name, ...namesIn(place).filter((one) => one !== name)];
    for (const old of order.splice(mostKept)) place.removeItem(prefix + old);
    place.setItem(prefix + name, JSON.stringify(ids));
    place.setItem(orderKey, JSON.stringify(order));
    return name;
  } catch {
    // A full or forbidden storage costs the address, not the work.
    return undefined;
  }
}

/** What was kept under a name; undefined where this tab has nothing of it. */
export function keptChart(name: string, given?: Place): string[] | undefined {
  try {
    return idsIn((given ?? sessionStorage).getItem(prefix + name));
  } catch {
    return undefined;
  }
}

const namesIn = (place: Place): string[] => idsIn(place.getItem(orderKey)) ?? [];

function idsIn(stored: string | null): string[] | undefined {
  const ids: unknown = JSON.parse(stored ?? 'null');
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : undefined;
}

/** Seven signs that follow from the ids (FNV-1a). */
function nameOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const sign of ids.join(' ')) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
