import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/app/index.js';
import { StoreRefusedError, StoreUnavailableError } from '../../src/store/index.js';
/** The first error of a query for one field that is resolved like this. */
async function errorOf(resolve, query = '{ field }', variables = {}) {
    const field = { type: GraphQLInt, args: { size: { type: GraphQLInt } }, resolve };
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { field } }) });
    const { errors } = await graphql({ schema, source: query, variableValues: variables });
    return errors?.[0];
}
function thrown(error) {
    return () => {
        throw error;
    };
}
describe('the fault of an error', () => {
    it('is the store where the store is gone or refuses', async () => {
        for (const lost of [new StoreUnavailableError('here', 'gone'), new StoreRefusedError('here', 'no')]) {
            expect(failureOf(await errorOf(thrown(lost)))).toEqual({ kind: 'store', cause: lost });
            expect(failureOf(lost)).toEqual({ kind: 'store', cause: lost });
        }
    });
    it('is the question where the error has a code', async () => {
        const error = new GraphQLError('no', { extensions: { code: 'BAD_CURSOR' } });
        expect(failureOf(await errorOf(thrown(error)))).toEqual({ kind: 'question', code: 'BAD_CURSOR' });
    });
    it('is the question where a variable has the wrong type', async () => {
        const query = 'query ($size: Int) { field(size: $size) }';
        const error = await errorOf(() => 1, query, { size: 'large' });
        expect(failureOf(error)).toEqual({ kind: 'question', code: 'BAD_USER_INPUT' });
    });
    it('is ours where a resolver throws anything else', async () => {
        const bug = new TypeError('undefined is not a function');
        expect(failureOf(await errorOf(thrown(bug)))).toEqual({ kind: 'bug', cause: bug });
    });
    it('is ours where a value cannot be given out', async () => {
        expect(failureOf(await errorOf(() => 'not a number'))).toMatchObject({ kind: 'bug' });
    });
});
