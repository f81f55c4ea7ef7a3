/** Where arrays come from. All are zero. */
export interface Memory {
  int32(length: number): Int32Array;
  uint8(length: number): Uint8Array;
  float32(length: number): Float32Array;
  float64(length: number): Float64Array;
}

/** Bytes at the least that are asked of the system at once. */
const leastChunk = 1 << 16;
/** Every kind of array may begin here. */
const alignment = 8;

/**
 * Memory that is held once and used again: a round over a million ads asks for half a gigabyte, and the collector
 * walks through all there is for every hundred megabytes that are asked for anew.
 */
export class Arena implements Memory {
  readonly #chunks: ArrayBuffer[] = [];
  /** The chunk at hand, and how much of it is given away. */
  #chunk = 0;
  #used = 0;

  /** All that was given away is given away again from here on: nobody may still hold it. */
  reset(): void {
    this.#chunk = 0;
    this.#used = 0;
  }

  int32(length: number): Int32Array {
    const [buffer, at] = this.#take(length * Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(buffer, at, length).fill(0);
  }

  uint8(length: number): Uint8Array {
    const [buffer, at] = this.#take(length);
    return new Uint8Array(buffer, at, length).fill(0);
  }

  float32(length: number): Float32Array {
    const [buffer, at] = this.#take(length * Float32Array.BYTES_PER_ELEMENT);
    return new Float32Array(buffer, at, length).fill(0);
  }

  float64(length: number): Float64Array {
    const [buffer, at] = this.#take(length * Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(buffer, at, length).fill(0);
  }

  #take(bytes: number): readonly [ArrayBuffer, number] {
    const chunk = this.#chunkFor(bytes);
    const at = this.#used;
    this.#used += Math.ceil(bytes / alignment) * alignment;
    return [chunk, at];
  }

  /** The first chunk from the one at hand on that has room for so much; a new one is as large as all before it. */
  #chunkFor(bytes: number): ArrayBuffer {
    for (; this.#chunk < this.#chunks.length; this.#chunk += 1) {
      const chunk = this.#chunks[this.#chunk] as ArrayBuffer;
      if (this.#used + bytes <= chunk.byteLength) return chunk;
      this.#used = 0;
    }
    const held = this.#chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const size = Math.ceil(Math.max(leastChunk, held, bytes) / alignment) * alignment;
    const chunk = new ArrayBuffer(size);
    this.#chunks.push(chunk);
    return chunk;
  }
}

/** Memory of its own for every array. */
export const heap: Memory = {
  int32: (length) => new Int32Array(length),
  uint8: (length) => new Uint8Array(length),
  float32: (length) => new Float32Array(length),
  float64: (length) => new Float64Array(length),
};
