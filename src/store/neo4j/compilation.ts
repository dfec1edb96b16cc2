import neo4j from 'neo4j-driver';
import type { Catalog } from './catalog.js';
import type { Place } from './names.js';

export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A piece of a statement together with what makes an answer of its value. */
export interface Compiled<Answer> {
  readonly cypher: string;
  decode(value: unknown): Answer;
}

/** One statement in the making: every value becomes a parameter, so that plans of one shape share a statement. */
export class Compilation {
  readonly #parameters: Record<string, unknown> = {};
  readonly #preamble: string[] = [];
  readonly #foundBefore: string[] = [];
  readonly #made = new Map<object, string>();
  #variables = 0;

  constructor(
    readonly catalog: Catalog,
    readonly place: Place,
  ) {}

  /** The parameter that holds the value. */
  parameter(value: unknown): string {
    const name = `p${Object.keys(this.#parameters).length}`;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  /** A parameter for a count: Neo4j takes no floating-point number there, which every JavaScript number is. */
  count(value: number): string {
    return this.parameter(neo4j.int(value));
  }

  /** A variable that nothing else in the statement is called. */
  variable(prefix: string): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }

  /** What was made of a part of the plan before, or is made now. */
  once(part: object, make: () => string): string {
    const made = this.#made.get(part) ?? make();
    this.#made.set(part, made);
    return made;
  }

  /** Puts a clause before the answer, where it runs once and everything that is answered sees the variable that it finds. */
  before(clause: string, found: string): void {
    this.#preamble.push(clause);
    this.#foundBefore.push(found);
  }

  /** Variables that stand before the answer so far. A `CALL` within an expression sees them only where it names them. */
  get foundBefore(): readonly string[] {
    return this.#foundBefore;
  }

  /** `clauses` come first; each row that they leave becomes an answer. */
  statement(answer: string, clauses: readonly string[] = []): Statement {
    return {
      text: [...clauses, ...this.#preamble, `RETURN ${answer} AS answer`].join('\n'),
      parameters: this.#parameters,
    };
  }
}

/** Conditions joined; none hold always. */
export function all(conditions: readonly (string | null)[]): string {
  const real = conditions.filter((condition) => condition !== null);
  return real.length === 0 ? 'true' : real.join(' AND ');
}

/** `WHERE` with the conditions, or nothing where there are none. */
export function where(conditions: readonly (string | null)[]): string {
  return conditions.some((condition) => condition !== null) ? `WHERE ${all(conditions)}` : '';
}
