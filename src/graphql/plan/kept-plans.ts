import type { GraphQLResolveInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import { madeOnce } from '../../keeping/index.js';
import type { Clocks } from '../../ontology/index.js';

/** Most plans that are kept, and the longest variables that they are kept for: some ten megabytes. */
const MOST_KEPT = 1024;
const LONGEST_VARIABLES = 2_000;

type PlanInfo = Pick<GraphQLResolveInfo, 'operation' | 'path' | 'fieldNodes' | 'variableValues'>;

/**
 * Plans of documents that are asked again. A plan depends on the document, the place in it, the values of the variables and the clocks there, and
 * on nothing that the store holds, so that for the same four it is made once.
 */
export class KeptPlans {
  /** Those of one request by its variables, then by place: the members of a list share the nodes of their fields, and mostly their clocks. */
  readonly #ofRequest = madeOnce<PlanInfo['variableValues'], Map<object, OfPlace>>(() => new Map());
  readonly #kept = new LRUCache<string, object>({ max: MOST_KEPT });
  /** Documents that were parsed, told apart by a number. */
  readonly #numberOf = madeOnce<object, number>(() => (this.#numbers += 1));
  #numbers = 0;

  /** The plan for a place, which is always of one kind. What `make` throws is thrown, and nothing is kept. */
  of<Plan extends object>(info: PlanInfo, clocks: Clocks, make: () => Plan): Plan {
    const request = this.#ofRequest(info.variableValues);
    const last = request.get(info.fieldNodes);
    if (last?.clocks === clocks) return last.plan as Plan; // made at the same place
    const plan = this.#ofRequests(info, clocks, make);
    request.set(info.fieldNodes, { clocks, plan });
    return plan;
  }

  #ofRequests<Plan extends object>(info: PlanInfo, clocks: Clocks, make: () => Plan): Plan {
    const variables = JSON.stringify(info.variableValues);
    if (variables.length > LONGEST_VARIABLES) return make();
    const key = `${this.#numberOf(info.operation)} ${placeOf(info.path)} ${variables} ${JSON.stringify(clocks)}`;
    const known = this.#kept.get(key) as Plan | undefined; // put there by the same place
    if (known !== undefined) return known;
    const plan = make();
    this.#kept.set(key, plan);
    return plan;
  }
}

interface OfPlace {
  readonly clocks: Clocks;
  readonly plan: object;
}

/** Response names down to the place, without the places in lists. */
function placeOf({ prev, key }: GraphQLResolveInfo['path']): string {
  const name = typeof key === 'number' ? '' : `.${key}`;
  return prev === undefined ? name : `${placeOf(prev)}${name}`;
}
