import { expect, it } from 'vitest';
import type { ProblemCode } from '../../src/dataset/index.js';
import { inWorld, problemsIn, records } from './folder.js';

/** What is written, as a record of `case.yaml`; the one problem that is found; its line; a part of what it says. */
export interface Refusal {
  readonly what: string;
  readonly yaml: string;
  readonly code: ProblemCode;
  /** The first line of `yaml` is line 3. */
  readonly line?: number;
  readonly says?: string;
  readonly record?: string | null;
}

/** One test for each refusal: it is found, it is all that is found, and it names the place. */
export function refuses(cases: readonly Refusal[]): void {
  it.each(cases)('refuses $what', ({ yaml, code, line = 3, says = '', record }) => {
    const problems = problemsIn(inWorld(records(yaml)));
    expect(problems).toEqual([
      {
        code,
        file: 'case.yaml',
        line,
        record: record === undefined ? expect.any(String) : record,
        message: expect.stringContaining(says),
      },
    ]);
  });
}
