import neo4j, { type Integer } from 'neo4j-driver';

export type ParameterValue =
  string | number | boolean | Integer | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

/** A statement as it is sent. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/**
 * Gathers the parameters and variables of one statement. Both are numbered in the order in which they are asked for, so that
 * plans of one shape make one text and the server plans it once.
 */
export class StatementBuilder {
  readonly #parameters: Record<string, ParameterValue> = {};
  readonly #first: string[] = [];
  #parameterCount = 0;
  #variableCount = 0;

  /** Takes up a value and gives the text that stands for it. */
  parameter(value: ParameterValue): string {
    const name = `p${this.#parameterCount++}`;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  /** The same for a number that the server wants as an integer: a day, a limit, an offset. */
  integer(value: number): string {
    return this.parameter(neo4j.int(value));
  }

  /** A variable that nothing else in the statement has. */
  variable(letter: string): string {
    return `${letter}${this.#variableCount++}`;
  }

  /** Has something worked out once, before all else. */
  first(clause: string): void {
    this.#first.push(clause);
  }

  build(rest: string): Statement {
    return { text: ['CYPHER 5', ...this.#first, rest].join('\n'), parameters: this.#parameters };
  }
}

/** Joins predicates. Those that are null are always true and left out; null where nothing is left. */
export function allOf(predicates: readonly (string | null)[]): string | null {
  const real = predicates.filter((predicate) => predicate !== null);
  return real.length === 0 ? null : real.join(' AND ');
}

/** A WHERE clause with a blank before it, or nothing. */
export function where(predicate: string | null): string {
  return predicate === null ? '' : ` WHERE ${predicate}`;
}
