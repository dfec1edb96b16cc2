import { byIds, follow, inOrderOfIds, node, references, select, selectEdge } from '../support/plans.js';
import { cite } from '../support/records.js';
import { edgePage } from './case.js';
const citations = references('citedSources', 'evidence', 'source', select(['title']));
const quoted = references('quoted', 'evidence', 'quotedSource', select(['publishedOn']));
const book = node('source:book', { title: 'The book' });
const chapter = node('source:chapter', { title: 'A chapter' });
export const referenceCases = [
    {
        name: 'gives the sources of citations by id and leaves out one that is not there',
        plan: byIds(['country:THA', 'country:MMR', 'country:LAO'], select(['evidence'], { references: [citations, quoted] })),
        answer: inOrderOfIds([
            node('country:THA', { evidence: [cite('source:gone', 1), cite('source:book', 3)] }, { references: { citedSources: { 'source:book': book }, quoted: {} } }),
            node('country:MMR', { evidence: [cite('source:chapter', 77), cite('source:chapter', 78, { quotedSource: 'source:report' })] }, {
                references: {
                    citedSources: { 'source:chapter': chapter },
                    quoted: { 'source:report': node('source:report', { publishedOn: '2008-05' }) },
                },
            }),
            node('country:LAO', {}, { references: { citedSources: {}, quoted: {} } }),
        ]),
    },
    {
        name: 'gives the sources of a citation without the citation',
        plan: byIds(['country:THA'], select([], { references: [citations] })),
        answer: inOrderOfIds([node('country:THA', {}, { references: { citedSources: { 'source:book': book } } })]),
    },
    {
        name: 'gives the sources of a relation',
        plan: byIds(['route:one'], select([], { relations: [follow('Route.stops', { edge: selectEdge([], { references: [citations] }) })] })),
        answer: inOrderOfIds([
            node('route:one', {}, {
                relations: {
                    stops: edgePage([
                        ['stop:3', node('country:THA'), { references: { citedSources: {} } }],
                        ['stop:1', node('locality:kawthaung'), { references: { citedSources: {} } }],
                        [
                            'stop:2',
                            node('locality:ranong'),
                            { references: { citedSources: { 'source:report': node('source:report', { title: 'A report' }) } } },
                        ],
                    ]),
                },
            }),
        ]),
    },
    {
        name: 'goes on from a source to what it is related to',
        plan: byIds(['country:MMR'], select([], {
            references: [
                references('citedSources', 'evidence', 'source', select([], { relations: [follow('Source.partOf')] })),
            ],
        })),
        answer: inOrderOfIds([
            node('country:MMR', {}, {
                references: {
                    citedSources: {
                        'source:chapter': node('source:chapter', {}, {
                            relations: { partOf: edgePage([['part:1', node('source:book')]]) },
                        }),
                    },
                },
            }),
        ]),
    },
];
