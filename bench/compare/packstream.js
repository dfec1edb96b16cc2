import neo4j from 'neo4j-driver';

/**
 * Reads the values of PackStream, in which Bolt speaks, one after the other. Whole numbers come out as the driver's own, so that they go back as
 * such. Structures come out as their fields.
 */
export class PackStream {
  #at = 0;

  /** @param {Buffer} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }

  /** @returns {unknown} */
  next() {
    const marker = this.#unsigned(1);
    const [high, low] = [marker >> 4, marker & 0x0f];
    if (marker < 0x80) return neo4j.int(marker);
    if (marker >= 0xf0) return neo4j.int(marker - 0x100);
    if (high === 0x8) return this.#text(low);
    if (high === 0x9) return this.#list(low);
    if (high === 0xa) return this.#map(low);
    if (high === 0xb) return this.#structure(low);
    return this.#marked(marker);
  }

  /** @param {number} marker */
  #marked(marker) {
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.#take(8).readDoubleBE();
      case 0xc2:
      case 0xc3:
        return marker === 0xc3;
      case 0xc8:
      case 0xc9:
      case 0xca:
        return neo4j.int(this.#take(2 ** (marker - 0xc8)).readIntBE(0, 2 ** (marker - 0xc8)));
      case 0xcb:
        return neo4j.int(this.#take(8).readBigInt64BE().toString());
      default:
        return this.#sized(marker);
    }
  }

  /** What says its size in 1, 2 or 4 bytes. @param {number} marker */
  #sized(marker) {
    const size = this.#unsigned(2 ** (marker & 0x03));
    switch (marker & 0xfc) {
      case 0xcc:
        return this.#take(size);
      case 0xd0:
        return this.#text(size);
      case 0xd4:
        return this.#list(size);
      case 0xd8:
        return this.#map(size);
      default:
        throw new TypeError(`${marker} marks nothing in PackStream`);
    }
  }

  /** @param {number} size */
  #take(size) {
    this.#at += size;
    return this.bytes.subarray(this.#at - size, this.#at);
  }

  /** @param {number} size */
  #unsigned(size) {
    return this.#take(size).readUIntBE(0, size);
  }

  /** @param {number} size */
  #text(size) {
    return this.#take(size).toString();
  }

  /** @param {number} size @returns {unknown[]} */
  #list(size) {
    return Array.from({ length: size }, () => this.next());
  }

  /** @param {number} size @returns {Record<string, unknown>} */
  #map(size) {
    return Object.fromEntries(Array.from({ length: size }, () => [String(this.next()), this.next()]));
  }

  /** @param {number} size */
  #structure(size) {
    return { tag: this.#unsigned(1), fields: this.#list(size) };
  }
}
