import { describe, expect, it } from 'vitest';
import { inWorld, problemsIn, read, records } from './folder.js';
import { refuses } from './refusals.js';
const cited = (evidence) => `  - { id: sector:mining, name: Mining, evidence: ${evidence} }`;
function evidenceOf(evidence, id = 'sector:mining') {
    return read(records(cited(evidence))).entities.find((entity) => entity.id === id)?.fields['evidence'];
}
const stated = {
    source: 'source:book',
    confidence: 'STATED',
    polarity: 'AFFIRMS',
    origin: 'READING',
};
describe('evidence', () => {
    refuses([
        {
            what: 'a record without evidence',
            yaml: '  - { id: sector:mining, name: Mining }',
            code: 'MISSING_EVIDENCE',
            record: 'sector:mining',
        },
        { what: 'an addition without evidence', yaml: '  - { add: sector:fishing }', code: 'MISSING_EVIDENCE' },
        { what: 'empty evidence', yaml: cited('[]'), code: 'MISSING_EVIDENCE' },
        { what: 'evidence in words', yaml: cited('see page 12'), code: 'BAD_CITATION', says: '`p82 l2816-2819`' },
        { what: 'empty text for a citation', yaml: cited('""'), code: 'BAD_CITATION' },
        { what: 'a span of pages', yaml: cited('p12-13'), code: 'BAD_CITATION', says: 'one page to a citation' },
        { what: 'lines before the page', yaml: cited('l12 p12'), code: 'BAD_CITATION' },
        { what: 'a number for a citation', yaml: cited('12'), code: 'BAD_CITATION' },
        {
            what: 'an unknown source, with the nearest',
            yaml: cited('source:bok p12'),
            code: 'UNKNOWN_SOURCE',
            says: 'did you mean `source:book`?',
        },
        { what: 'an unknown quoted source', yaml: cited('p12 quoting source:sit'), code: 'UNKNOWN_SOURCE' },
        { what: 'something else for a source', yaml: cited('country:MMR p12'), code: 'WRONG_TYPE', says: 'accepts Source' },
        { what: 'lines that end before they start', yaml: cited('p12 l20-12'), code: 'BAD_LINES', says: '20-12' },
        { what: 'a list of lines with a wrong member', yaml: cited('"p12 l12-14, 22-20"'), code: 'BAD_LINES' },
        { what: 'lines in words', yaml: cited('{ page: 12, lines: from 12 }'), code: 'BAD_LINES', says: '2616-2617' },
        { what: 'lines with a dash', yaml: cited('{ page: 12, lines: 12–14 }'), code: 'BAD_LINES' },
        { what: 'a page before the first', yaml: cited('p9'), code: 'PAGE_OUTSIDE_SOURCE', says: 'pages 10 to 20' },
        { what: 'a page after the last', yaml: cited('{ page: 21 }'), code: 'PAGE_OUTSIDE_SOURCE' },
        { what: 'page 0 of any source', yaml: cited('{ source: source:site, page: 0 }'), code: 'PAGE_OUTSIDE_SOURCE' },
        { what: 'no page of a source with pages', yaml: cited('l12'), code: 'MISSING_PAGE', says: 'page: null' },
        {
            what: 'an unknown field of a citation',
            yaml: cited('{ page: 12, line: 12 }'),
            code: 'UNKNOWN_FIELD',
            says: 'did you mean `lines`?',
        },
        {
            what: 'an unknown confidence',
            yaml: cited('{ page: 12, confidence: SURE }'),
            code: 'UNKNOWN_VALUE',
            says: 'STATED, ESTIMATED',
        },
        {
            what: 'the second citation of a list, on its line',
            yaml: '  - id: sector:mining\n    name: Mining\n    evidence:\n      - p12\n      - p99',
            code: 'PAGE_OUTSIDE_SOURCE',
            line: 7,
        },
        {
            what: 'a position in a conflict on a page that the source does not have',
            yaml: '  - { id: conflict:one, name: One, kind: FIGURE, evidence: p10, ' +
                'positions: [{ statement: It is so., source: source:book, page: 99 }] }',
            code: 'PAGE_OUTSIDE_SOURCE',
        },
    ]);
    it.each([
        ['p12', [{ ...stated, page: 12 }]],
        ['p12 l5', [{ ...stated, page: 12, lines: '5' }]],
        ['p12 l2816-2819', [{ ...stated, page: 12, lines: '2816-2819' }]],
        ['"p12 l12-14,20, 22-23"', [{ ...stated, page: 12, lines: '12-14, 20, 22-23' }]],
        ['source:site l12-14', [{ ...stated, source: 'source:site', lines: '12-14' }]],
        ['source:site', [{ ...stated, source: 'source:site' }]],
        ['p12 l5-6 quoting source:site', [{ ...stated, page: 12, lines: '5-6', quotedSource: 'source:site' }]],
        ['p12 quoting source:site', [{ ...stated, page: 12, quotedSource: 'source:site' }]],
        ['{ page: 12, lines: 2616 }', [{ ...stated, page: 12, lines: '2616' }]],
        ['{ page: null, lines: 2616-2617 }', [{ ...stated, lines: '2616-2617' }]],
        [
            '{ page: 12, confidence: ALLEGED, polarity: DENIES }',
            [{ ...stated, page: 12, confidence: 'ALLEGED', polarity: 'DENIES' }],
        ],
        [
            '[p12, p13]',
            [
                { ...stated, page: 12 },
                { ...stated, page: 13 },
            ],
        ],
        ['[p12, p12]', [{ ...stated, page: 12 }]],
    ])('reads %s', (evidence, citations) => {
        expect(evidenceOf(evidence)).toEqual(citations);
    });
    it('is refused each time that it is written', () => {
        const twice = `${cited('p99')}\n${cited('p99').replace('sector:mining', 'sector:mines')}`;
        expect(problemsIn(inWorld(records(twice))).map(({ line }) => line)).toEqual([3, 4]);
    });
    it('means the source of the file that it stands in', () => {
        const { entities } = read({
            'a.yaml': `source: source:book\nrecords:\n${cited('p12')}\n`,
            'b.yaml': `source: source:site\nrecords:\n${cited('p12').replace('sector:mining', 'sector:mines')}\n`,
        });
        const evidence = (id) => entities.find((entity) => entity.id === id)?.fields['evidence'];
        expect(evidence('sector:mining')).toEqual([{ ...stated, page: 12 }]);
        expect(evidence('sector:mines')).toEqual([{ ...stated, source: 'source:site', page: 12 }]);
    });
    it('names its source where the file names none', () => {
        const text = cited('p12').trim();
        const problems = problemsIn(inWorld({ 'case.yaml': `records:\n  ${text}` }));
        expect(problems.map(({ code, line }) => [code, line])).toEqual([['BAD_CITATION', 2]]);
        expect(problemsIn(inWorld({ 'case.yaml': `records:\n  ${text.replace('p12', 'source:book p12')}` }))).toEqual([]);
    });
    it.each([
        ['source:bok', 'UNKNOWN_SOURCE'],
        ['country:MMR', 'WRONG_TYPE'],
        ['12', 'MALFORMED_ID'],
    ])('is refused once, at the top of the file, where the source of the file is %s', (source, code) => {
        const problems = problemsIn(inWorld({ 'case.yaml': `source: ${source}\nrecords:\n${cited('p12')}\n` }));
        expect(problems.map((problem) => [problem.code, problem.file, problem.line])).toEqual([[code, 'case.yaml', 1]]);
    });
});
