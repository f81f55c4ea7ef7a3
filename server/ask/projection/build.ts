import { resized } from '../../core/collections/index.ts';
import { type GraphArrays, shared } from './arrays.ts';
import { ProjectionError } from './projection-errors.ts';

/** Room for relationships that arrive while they are read. */
const slack = 1.02;
/** Neo4j's numbers stay below its count of nodes ever made; arrays of Node take no more than this. */
const mostNumber = 2 ** 31 - 2;

type Columns = Pick<GraphArrays, 'outTarget' | 'outType' | 'outWeight' | 'firstDay' | 'lastDay'>;

/**
 * Builds the arrays from relationships that come source by source, each source once. They are written where
 * they will stay, by Neo4j's number of their target; only when all are there does each target get its place.
 * So nothing is held twice, and nodes are placed in the order in which they came.
 */
export class GraphBuilder {
  #columns: Columns;
  #room: number;
  #links = 0;
  #places: Int32Array;
  #highest = 0;
  /** Neo4j's number of each source, and where its relationships begin. */
  #sources = new Growing();
  #starts = new Growing();

  /**
   * @param expected number of relationships; more may come, and then the arrays are copied once
   * @param numbers of Neo4j's that are expected: one more than the highest
   */
  constructor(expected: number, numbers = 1024) {
    this.#room = Math.ceil(expected * slack) + 64;
    this.#columns = columnsFor(this.#room);
    this.#places = shared.whole(numbers);
  }

  /** The relationships that follow start here. */
  source(number: number): void {
    this.#know(number);
    this.#sources.push(number);
    this.#starts.push(this.#links);
    // Set again when the source comes twice: `finish` would place it wrongly, so it is refused.
    if (this.#places[number] !== 0) throw new TypeError(`source ${number} comes twice`);
    this.#places[number] = this.#sources.length;
  }

  /**
   * A relationship of the last source.
   * @param target Neo4j's number of the node at its end
   */
  link(target: number, type: number, weight: number, firstDay: number, lastDay: number): void {
    if (this.#links === this.#room) this.#grow();
    const at = this.#links;
    this.#know(target);
    this.#columns.outTarget[at] = target;
    this.#columns.outType[at] = type;
    this.#columns.outWeight[at] = weight;
    this.#columns.firstDay[at] = firstDay;
    this.#columns.lastDay[at] = lastDay;
    this.#links += 1;
  }

  /** All that another has been given, after what this one has. */
  takeOver(other: GraphBuilder): void {
    const sources = other.#sources.values();
    const starts = other.#starts.values();
    const { outTarget, outType, outWeight, firstDay, lastDay } = other.#columns;
    for (let n = 0; n < sources.length; n += 1) {
      this.source(sources[n] as number);
      const end = starts[n + 1] ?? other.#links;
      for (let i = starts[n] as number; i < end; i += 1)
        this.link(
          outTarget[i] as number,
          outType[i] as number,
          outWeight[i] as number,
          firstDay[i] as number,
          lastDay[i] as number,
        );
    }
  }

  /**
   * Places the targets and turns everything round once.
   * @param hubs Neo4j's numbers of the hubs
   */
  finish(hubs: Iterable<number>): GraphArrays {
    const links = this.#links;
    const { outTarget, ...others } = this.#trimmed();
    const places = this.#trimmedPlaces();
    const targets = new Growing();
    const sources = this.#sources.length;
    for (let i = 0; i < links; i += 1) {
      const number = outTarget[i] as number;
      if (places[number] === 0) {
        targets.push(number);
        places[number] = sources + targets.length;
      }
      outTarget[i] = (places[number] as number) - 1;
    }
    const nodes = sources + targets.length;
    const numbers = shared.numbers(nodes);
    numbers.set(this.#sources.values());
    numbers.set(targets.values(), sources);
    const outStart = shared.whole(nodes + 1);
    outStart.set(this.#starts.values());
    outStart.fill(links, sources);
    const marked = shared.bytes(nodes);
    for (const hub of hubs) {
      const place = places[hub];
      if (place) marked[place - 1] = 1;
    }
    const out = { outStart, outTarget, ...others };
    return { nodes, links, numbers, places, hubs: marked, ...out, ...turned(nodes, links, out) };
  }

  #know(number: number): void {
    if (number > this.#highest) this.#highest = number;
    if (number < this.#places.length) return;
    if (number > mostNumber)
      throw new ProjectionError(
        'too-large',
        `Neo4j numbers a node ${number}, beyond what the projection can hold`,
        'Ask Neo4j itself; what is near is answered there.',
      );
    const grown = shared.whole(
      Math.min(mostNumber + 1, Math.max(number + 1, this.#places.length * 2)),
    );
    grown.set(this.#places);
    this.#places = grown;
  }

  #trimmedPlaces(): Int32Array {
    const length = this.#highest + 1;
    if (this.#places.length <= length * 1.1 + 64) return this.#places;
    const exact = shared.whole(length);
    exact.set(this.#places.subarray(0, length));
    return exact;
  }

  #grow(): void {
    this.#room = Math.ceil(this.#room * 1.5);
    const grown = columnsFor(this.#room);
    copyColumns(this.#columns, grown);
    this.#columns = grown;
  }

  /** A tenth too much is kept rather than copied. */
  #trimmed(): Columns {
    const { outTarget, outType, outWeight, firstDay, lastDay } = this.#columns;
    const links = this.#links;
    if (this.#room > links * 1.1 + 64) {
      const exact = columnsFor(links);
      copyColumns(cut(this.#columns, links), exact);
      return exact;
    }
    return cut({ outTarget, outType, outWeight, firstDay, lastDay }, links);
  }
}

function columnsFor(length: number): Columns {
  return {
    outTarget: shared.whole(length),
    outType: shared.bytes(length),
    outWeight: shared.bytes(length),
    firstDay: shared.days(length),
    lastDay: shared.days(length),
  };
}

function cut(columns: Columns, length: number): Columns {
  return {
    outTarget: columns.outTarget.subarray(0, length),
    outType: columns.outType.subarray(0, length),
    outWeight: columns.outWeight.subarray(0, length),
    firstDay: columns.firstDay.subarray(0, length),
    lastDay: columns.lastDay.subarray(0, length),
  };
}

function copyColumns(from: Columns, to: Columns): void {
  to.outTarget.set(from.outTarget);
  to.outType.set(from.outType);
  to.outWeight.set(from.outWeight);
  to.firstDay.set(from.firstDay);
  to.lastDay.set(from.lastDay);
}

/** The same relationships by their targets: counted, then put in their places. */
function turned(
  nodes: number,
  links: number,
  { outStart, outTarget, outType, outWeight }: Pick<GraphArrays, 'outStart'> & Columns,
): Pick<GraphArrays, 'inStart' | 'inSource' | 'inType' | 'inWeight'> {
  const inStart = shared.whole(nodes + 1);
  for (let i = 0; i < links; i += 1) {
    const target = outTarget[i] as number;
    inStart[target] = (inStart[target] as number) + 1;
  }
  let sum = 0;
  for (let n = 0; n < nodes; n += 1) {
    sum += inStart[n] as number;
    inStart[n] = sum;
  }
  inStart[nodes] = links;
  const inSource = shared.whole(links);
  const inType = shared.bytes(links);
  const inWeight = shared.bytes(links);
  // From the back: each start moves down as its places are taken, and ends where its node begins.
  for (let n = nodes - 1; n >= 0; n -= 1) {
    for (let i = (outStart[n + 1] as number) - 1; i >= (outStart[n] as number); i -= 1) {
      const target = outTarget[i] as number;
      const at = (inStart[target] as number) - 1;
      inStart[target] = at;
      inSource[at] = n;
      inType[at] = outType[i] as number;
      inWeight[at] = outWeight[i] as number;
    }
  }
  return { inStart, inSource, inType, inWeight };
}

/** Whole numbers that come one by one. */
class Growing {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length)
      this.#values = resized(this.#values, this.#values.length * 2);
    this.#values[this.length] = value;
    this.length += 1;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}
