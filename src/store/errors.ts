/** The store cannot be reached or is not ready; asking again later may help. */
export class StoreUnavailableError extends Error {
  readonly code = 'STORE_UNAVAILABLE';

  constructor(
    /** Where the store was looked for, without credentials. */
    readonly address: string,
    reason: string,
    cause?: unknown,
  ) {
    super(`The graph store at ${address} cannot be reached: ${reason}`, { cause });
    this.name = 'StoreUnavailableError';
  }
}

/** The store is there and does not let us in, or lacks what we need of it; asking again does not help. */
export class StoreRefusedError extends Error {
  readonly code = 'STORE_REFUSED';

  constructor(
    readonly address: string,
    reason: string,
    cause?: unknown,
  ) {
    super(`The graph store at ${address} refused: ${reason}`, { cause });
    this.name = 'StoreRefusedError';
  }
}
