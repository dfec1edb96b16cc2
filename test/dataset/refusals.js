import { expect, it } from 'vitest';
import { inWorld, problemsIn, records } from './folder.js';
/** One test for each refusal: it is found, it is all that is found, and it names the place. */
export function refuses(cases) {
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
