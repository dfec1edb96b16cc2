import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { StoreRefusedError, StoreUnavailableError } from '../errors.js';
import type { Statement } from './compilation.js';
import { translated } from './errors.js';
import { listOf, type RawMap } from './raw.js';

/** How to reach a server. */
export interface ConnectionOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

const DEFAULT_DATABASE = 'neo4j';
const PATIENCE_MILLISECONDS = 5_000;
/** A read that lost its connection is tried again for so long: a server that comes back at once is not noticed. */
const RETRY_MILLISECONDS = 2_000;
/** The oldest server that knows every clause that is used here. */
const OLDEST = [5, 26] as const;

export type Run = (statement: Statement) => Promise<readonly RawMap[]>;

/** A connection to one database. The driver keeps a pool behind it and reconnects by itself. */
export class Connection {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #bookmarkManager = neo4j.bookmarkManager();

  private constructor(
    readonly address: string,
    { uri, user, password, database = DEFAULT_DATABASE }: ConnectionOptions,
  ) {
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE_MILLISECONDS,
      connectionAcquisitionTimeout: PATIENCE_MILLISECONDS,
      maxTransactionRetryTime: RETRY_MILLISECONDS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'tipgraph',
    });
  }

  /**
   * Connects and makes sure that the server answers, lets us in and is new enough. Throws `StoreUnavailableError` or
   * `StoreRefusedError` within about five seconds.
   */
  static async open(options: ConnectionOptions): Promise<Connection> {
    const address = new URL(options.uri).host;
    const connection = new Connection(address, options);
    try {
      await connection.#verify();
      return connection;
    } catch (error) {
      // Closing waits for connections that may never be made.
      void connection.close().catch(() => undefined);
      throw translated(error, address);
    }
  }

  /**
   * Runs a statement that only reads. It goes by itself, which takes one round trip where a transaction takes three; where it was lost on
   * the way, a transaction tries it again.
   */
  async read(statement: Statement): Promise<readonly RawMap[]> {
    const { text, parameters } = statement;
    const session = this.#session(neo4j.session.READ);
    try {
      const { records } = await session.run(text, { ...parameters });
      return records.map((record) => record.toObject());
    } catch (error) {
      if (!neo4j.isRetryableError(error)) throw translated(error, this.address);
    } finally {
      await session.close();
    }
    return this.#inTransaction('READ', (run) => run(statement));
  }

  /** Runs statements in one transaction that writes all or, where the work throws, nothing. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#inTransaction('WRITE', work);
  }

  /** Runs a statement that brings its own transactions, such as one that changes the schema. */
  async runAlone(statement: Statement): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.run(statement.text, { ...statement.parameters });
    } catch (error) {
      throw translated(error, this.address);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #inTransaction<Result>(mode: 'READ' | 'WRITE', work: (run: Run) => Promise<Result>): Promise<Result> {
    const session = this.#session(neo4j.session[mode]);
    const inTransaction = (transaction: ManagedTransaction) => work(runIn(transaction));
    try {
      return await (mode === 'READ' ? session.executeRead(inTransaction) : session.executeWrite(inTransaction));
    } catch (error) {
      throw translated(error, this.address);
    } finally {
      await session.close();
    }
  }

  #session(defaultAccessMode: SessionMode): Session {
    return this.#driver.session({
      database: this.#database,
      bookmarkManager: this.#bookmarkManager,
      defaultAccessMode,
    });
  }

  async #verify(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new StoreUnavailableError(this.address, 'no answer within five seconds')),
        PATIENCE_MILLISECONDS,
      );
    });
    try {
      const { agent = '' } = await Promise.race([this.#driver.getServerInfo({ database: this.#database }), silence]);
      if (isTooOld(agent)) throw new StoreRefusedError(this.address, `it is ${agent}; ${OLDEST.join('.')} is needed`);
    } finally {
      clearTimeout(timer);
    }
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async ({ text, parameters }) => {
    const { records } = await transaction.run(text, { ...parameters });
    return records.map((record) => record.toObject());
  };
}

/** The only value of the only row. */
export function onlyAnswer(rows: readonly RawMap[]): unknown {
  const [row] = listOf(rows);
  return typeof row === 'object' && row !== null && 'answer' in row ? row.answer : undefined;
}

/** Agents look like `Neo4j/5.26.30`; another's server is taken at its word. */
function isTooOld(agent: string): boolean {
  const match = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  if (match === null) return false;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
