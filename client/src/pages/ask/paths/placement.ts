export interface Place {
  x: number;
  y: number;
  /** Where the label stands: away from the line to the neighbours. */
  labelAbove: boolean;
}

const margin = 76;
const swing = 34;
/** Labels are 11 px wide letters at most; a longer one is cut. */
const letterWidth = 6.4;

/**
 * Places the nodes of one path in a row, up and down in turn, so that labels of neighbours stand on
 * different sides and may be twice as wide.
 */
export function placeRow(count: number, width: number, height: number): Place[] {
  const room = Math.max(0, width - 2 * margin);
  const step = count > 1 ? room / (count - 1) : 0;
  const middle = height / 2;
  return Array.from({ length: count }, (_, index) => {
    const labelAbove = index % 2 === 1;
    return {
      x: count > 1 ? margin + step * index : width / 2,
      y: middle + (labelAbove ? -swing : swing),
      labelAbove,
    };
  });
}

/** A caption cut to what fits in the row; the whole stands in the list and the steps. */
export function fitLabel(caption: string, count: number, width: number): string {
  const gap = count > 1 ? (width - 2 * margin) / (count - 1) : width;
  const letters = Math.max(8, Math.floor((Math.min(2 * gap, 2 * margin) - 8) / letterWidth));
  const all = [...caption];
  return all.length > letters ? `${all.slice(0, letters - 1).join('')}…` : caption;
}
