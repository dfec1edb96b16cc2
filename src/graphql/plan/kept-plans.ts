import type { GraphQLResolveInfo } from 'graphql';
import type { Clocks } from '../../ontology/index.js';

/** Most plans that are kept, and the longest variables that they are kept for: some ten megabytes. */
const MOST_KEPT = 1024;
const LONGEST_VARIABLES = 2_000;

type PlanInfo = Pick<GraphQLResolveInfo, 'operation' | 'path' | 'variableValues'>;

/**
 * Plans of documents that are asked again. A plan depends on the document, the place in it, the values of the variables and the clocks there, and
 * on nothing that the store holds, so that for the same four it is made once.
 */
export class KeptPlans {
  /** Documents that were parsed, told apart by a number. */
  readonly #operations = new WeakMap<object, number>();
  #numbers = 0;
  /** By operation, place, variables and clocks, those asked last at the end. */
  readonly #kept = new Map<string, object>();

  /** The plan for a place, which is always of one kind. What `make` throws is thrown, and nothing is kept. */
  of<Plan extends object>(info: PlanInfo, clocks: Clocks, make: () => Plan): Plan {
    const variables = JSON.stringify(info.variableValues);
    if (variables.length > LONGEST_VARIABLES) return make();
    const key = `${this.#numberOf(info.operation)} ${placeOf(info.path)} ${variables} ${JSON.stringify(clocks)}`;
    const plan = (this.#kept.get(key) as Plan | undefined) ?? make(); // put there by the same place
    this.#kept.delete(key);
    this.#kept.set(key, plan);
    const [first] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && first !== undefined) this.#kept.delete(first);
    return plan;
  }

  #numberOf(operation: object): number {
    const number = this.#operations.get(operation) ?? (this.#numbers += 1);
    this.#operations.set(operation, number);
    return number;
  }
}

/** Response names down to the place, without the places in lists. */
function placeOf({ prev, key }: GraphQLResolveInfo['path']): string {
  const name = typeof key === 'number' ? '' : `.${key}`;
  return prev === undefined ? name : `${placeOf(prev)}${name}`;
}
