import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import { openApp, readConfiguration, type App, type Configuration } from '../../src/app/index.js';
import { answer } from '../../src/app/answer.js';
import { createApi } from '../../src/graphql/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { openBoltListener } from '../../bench/compare/bolt-listener.js';
import { watchedStore } from '../../bench/shared/watched-store.js';

type Profile = ResultSummary['profile'];

/** What an answer takes that is the same on every machine, by what it is counted in. */
export type Spent = Readonly<Record<string, number>>;

/** A question as it is asked. */
export interface Asked {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers questions and tells what each took. */
export interface Spending {
  ask(asked: Asked): Promise<Spent>;
  close(): Promise<void>;
}

/** On the memory store: reads of the store, and bytes of the answer. */
export async function spendingInMemory(): Promise<Spending> {
  const whole = await openApp({ ...readConfiguration(), neo4j: null });
  let reads = 0;
  const store = counting(whole.store, () => (reads += 1));
  const api = createApi({ ontology: whole.ontology, store, versions: { api: whole.version } });
  return {
    ask: async (asked) => {
      reads = 0;
      const bytes = await bytesOf({ ...whole, store, api }, asked);
      return { reads, bytes };
    },
    close: () => whole.close(),
  };
}

/** On Neo4j: statements, the database hits and rows that the server counts for them, and bytes of the answer. */
export async function spendingInNeo4j(neo4jOf: NonNullable<Configuration['neo4j']>): Promise<Spending> {
  const listener = await openBoltListener(neo4jOf.uri);
  const app = await openApp({ ...readConfiguration(), neo4j: { ...neo4jOf, uri: listener.uri } });
  const driver = neo4j.driver(neo4jOf.uri, neo4j.auth.basic(neo4jOf.user, neo4jOf.password));
  // A database plans by the statistics it has taken; those of an index that has just been filled may not have been.
  await driver.executeQuery('CALL db.prepareForReplanning()');
  return {
    ask: async (asked) => {
      listener.taken();
      const bytes = await bytesOf(app, asked);
      const { statements } = listener.taken();
      const spent = { statements: statements.length, hits: 0, rows: 0, bytes };
      for (const { text, parameters } of statements) addProfile(spent, await profiled(driver, text, parameters));
      return spent;
    },
    close: async () => {
      await Promise.all([driver.close(), app.close()]);
      listener.close();
    },
  };
}

async function bytesOf(app: App, asked: Asked): Promise<number> {
  const answered = await answer(app, asked);
  if (answered.errors !== undefined) throw new TypeError(JSON.stringify(answered.errors));
  return Buffer.byteLength(JSON.stringify(answered));
}

async function profiled(driver: Driver, text: string, parameters: object): Promise<Profile> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
  return summary.profile;
}

function addProfile(spent: { hits: number; rows: number }, profile: Profile): void {
  if (profile === false) return;
  spent.hits += profile.dbHits;
  spent.rows += profile.rows;
  for (const child of profile.children) addProfile(spent, child);
}

function counting(store: GraphStore, count: () => void): GraphStore {
  return watchedStore(store, (read) => (plan) => {
    count();
    return read(plan);
  });
}
