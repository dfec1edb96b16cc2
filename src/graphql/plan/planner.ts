import type { GraphQLSchema } from 'graphql';
import type { Clocks, Ontology } from '../../ontology/index.js';
import { InputError } from '../errors.js';
import type { RequestInfo } from './collect.js';

/** Most relations that one path of a question may follow. */
const DEEPEST_PATH = 12;

/** Most things that a question may ask for if every page were full. */
const LARGEST_ANSWER = 5_000_000;

/** Where in a question a selection stands. */
export interface Place {
  readonly clocks: Clocks;
  /** How many things there may be at this place. */
  readonly things: number;
  /** How many relations lead to it. */
  readonly depth: number;
}

/** What planning one root field needs to know, and the guard on how much it may ask. */
export interface Planner {
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly info: RequestInfo;
  /**
   * Counts the things that a relation would bring: `things` is how many owners there may be, `size` how many each may have.
   * Answers how many there may then be. Throws `InputError` (`QUERY_TOO_LARGE`).
   */
  enter(things: number, size: number, depth: number): number;
}

export function createPlanner(ontology: Ontology, schema: GraphQLSchema, info: RequestInfo): Planner {
  let planned = 0;
  return {
    ontology,
    schema,
    info,
    enter(things, size, depth) {
      if (depth > DEEPEST_PATH) {
        const accepted = `at most ${DEEPEST_PATH} relations one inside the other`;
        throw new InputError('QUERY_TOO_LARGE', 'query', 'is nested too deeply', accepted);
      }
      const entered = things * Math.max(size, 1);
      planned += entered;
      if (planned > LARGEST_ANSWER) {
        const accepted = `pages whose sizes multiply to at most ${LARGEST_ANSWER}; give "first" on the inner lists`;
        throw new InputError('QUERY_TOO_LARGE', 'first', `could ask for ${planned} things`, accepted);
      }
      return entered;
    },
  };
}
