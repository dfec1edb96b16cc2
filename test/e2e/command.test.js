import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build-if-stale.js';
import { brokenDataset, folderWith, removeFolders, tinyDataset, TINY } from '../app/tiny-dataset.js';
import { run, SOON } from './command.js';
beforeAll(() => buildIfStale(), 120_000);
afterAll(removeFolders);
describe('tipgraph', { timeout: SOON }, () => {
    it.each([['--help'], ['serve', '--help'], ['check', '--help'], ['import', '--help'], ['query', '--help']])('explains itself, with its exit codes: %s %s', async (...args) => {
        const { code, stdout } = await run(args);
        expect(code).toBe(0);
        expect(stdout).toContain('Usage: tipgraph');
        expect(stdout).toContain('Exit codes:');
    });
    it('tells its version', async () => {
        expect(await run(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    });
    it.each([[[]], [['srve']], [['serve', '--prt', '1']], [['query']], [['check', 'a', 'b']]])('ends with 2 for what it does not understand: %j', async (args) => {
        const { code, stdout, stderr } = await run(args);
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr.length).toBeGreaterThan(10);
    });
});
describe('tipgraph check', { timeout: SOON }, () => {
    it('counts what a valid dataset holds', async () => {
        const { code, stdout } = await run(['check', tinyDataset(), '--json']);
        expect(code).toBe(0);
        expect(JSON.parse(stdout)).toMatchObject({ valid: true, ...TINY, byType: { Country: 2, Source: 1 } });
    });
    it('accepts the dataset that ships', async () => {
        expect(await run(['check'])).toMatchObject({ code: 0, stderr: '' });
    });
    it('ends with 1 and shows all that is wrong', async () => {
        const { code, stderr } = await run(['check', brokenDataset()]);
        expect(code).toBe(1);
        expect(stderr).toMatch(/^tipgraph: 2 problems\n/);
        expect(stderr).toMatch(/records\.yaml:\d+ country:MMR: .*UNKNOWN_FIELD/);
        expect(stderr).toMatch(/records\.yaml:\d+ country:THA: .*UNKNOWN_ID/);
    });
    it('gives the problems as JSON where JSON is asked for', async () => {
        const { code, stdout } = await run(['check', brokenDataset(), '--json']);
        expect(code).toBe(1);
        expect(JSON.parse(stdout)).toMatchObject({ valid: false, problems: [{ file: 'report/records.yaml' }, {}] });
    });
});
describe('tipgraph query', { timeout: SOON }, () => {
    const document = 'query Named($id: ID!) { node(id: $id) { id } }';
    const found = { data: { node: { id: 'country:MMR' } } };
    const tiny = { DATASET: '' };
    beforeAll(() => {
        tiny.DATASET = tinyDataset();
    });
    it('answers a document', async () => {
        const { code, stdout } = await run(['query', document, '--variables', '{"id": "country:MMR"}'], tiny);
        expect([code, JSON.parse(stdout)]).toEqual([0, found]);
    });
    it('answers a file, with variables from a file', async () => {
        const folder = folderWith({ 'question.graphql': document, 'variables.json': '{"id": "country:MMR"}' });
        const args = ['query', `${folder}/question.graphql`, '--variables', `${folder}/variables.json`];
        const { code, stdout } = await run(args, tiny);
        expect([code, JSON.parse(stdout)]).toEqual([0, found]);
    });
    it('answers standard input, and the operation that is named', async () => {
        const args = ['query', '-', '--operation', 'Named', '--variables', '{"id": "country:MMR"}'];
        const { code, stdout } = await run(args, tiny, `${document} query Other { __typename }`);
        expect([code, JSON.parse(stdout)]).toEqual([0, found]);
    });
    it.each([
        ['{ nodes', 'GRAPHQL_PARSE_FAILED'],
        ['{ countreis { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
        ['mutation { x }', 'GRAPHQL_VALIDATION_FAILED'],
        [document, 'BAD_USER_INPUT'],
        ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
        ['{ countries(first: -1) { totalCount } }', 'BAD_PAGE_SIZE'],
    ])('ends with 1 and the code that HTTP has for %s', async (wrong, expected) => {
        const { code, stdout } = await run(['query', wrong], tiny);
        expect(code).toBe(1);
        expect(JSON.parse(stdout)).toMatchObject({ errors: [{ extensions: { code: expected } }] });
    });
    it('says which argument is wrong and what it accepts', async () => {
        const { stdout } = await run(['query', '{ routes(where: { status: { eq: SEEN } }) { totalCount } }'], tiny);
        const extensions = { argument: 'where.status.eq', accepted: expect.stringContaining('OBSERVED') };
        expect(JSON.parse(stdout)).toMatchObject({ errors: [{ extensions }] });
    });
    it.each([
        [['query', 'nowhere.graphql']],
        [['query', '{ __typename }', '--variables', 'id']],
        [['query', '{ __typename }', '--variables', '[1]']],
    ])('ends with 2 for %j', async (args) => {
        expect(await run(args, tiny)).toMatchObject({ code: 2, stdout: '' });
    });
});
describe('tipgraph import', { timeout: SOON }, () => {
    it('ends with 3 and says that it wants NEO4J_URI', async () => {
        const { code, stderr } = await run(['import']);
        expect(code).toBe(3);
        expect(stderr).toContain('NEO4J_URI is not set');
    });
});
