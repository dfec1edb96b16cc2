import { byIds, byTypes, follow, inOrderOfIds, node, select } from '../support/plans.js';
import { days } from '../support/records.js';
import { edgePage } from './case.js';
const bordering = (selection = select()) => follow('Country.borders', { page: { size: 1, direction: 'forwards' }, selection });
export const nestingCases = [
    {
        name: 'answers a relation only for the owners it is asked for',
        plan: byTypes(['Region', 'Country'], { where: { kind: 'ids', ids: ['country:THA', 'region:asia'] } }, {
            selection: select([], { relations: [follow('Country.borders'), follow('Region.within')] }),
        }),
        answer: inOrderOfIds([
            node('country:THA', {}, {
                relations: {
                    borders: edgePage([
                        ['border:1', node('country:LAO')],
                        ['border:3', node('country:MMR')],
                    ]),
                },
            }),
            node('region:asia', {}, { relations: { within: edgePage([]) } }),
        ]),
    },
    {
        name: 'answers one relation twice under two keys',
        plan: byIds(['route:two'], select([], {
            relations: [
                follow('Route.stops', {
                    key: 'ends',
                    edgeWhere: { kind: 'compare', field: 'role', operator: 'eq', value: 'DESTINATION' },
                }),
                follow('Route.stops', {
                    key: 'starts',
                    edgeWhere: { kind: 'compare', field: 'role', operator: 'eq', value: 'SOURCE' },
                }),
            ],
        })),
        answer: inOrderOfIds([
            node('route:two', {}, {
                relations: {
                    ends: edgePage([['stop:5', node('country:THA')]]),
                    starts: edgePage([['stop:4', node('country:LAO')]]),
                },
            }),
        ]),
    },
    {
        name: 'walks five relations deep, back to where it came from too',
        plan: byIds(['country:THA'], select(['iso2'], {
            relations: [
                bordering(select(['iso2'], {
                    relations: [
                        bordering(select([], {
                            relations: [
                                bordering(select([], {
                                    relations: [bordering(select([], { relations: [bordering(select(['name']))] }))],
                                })),
                            ],
                        })),
                    ],
                })),
            ],
        })),
        answer: inOrderOfIds([
            node('country:THA', { iso2: 'TH' }, {
                relations: {
                    borders: oneBorder('border:1', node('country:LAO', { iso2: 'LA' }, {
                        relations: {
                            borders: oneBorder('border:2', node('country:MMR', {}, {
                                relations: {
                                    borders: oneBorder('border:2', node('country:LAO', {}, {
                                        relations: {
                                            borders: oneBorder('border:2', node('country:MMR', {}, {
                                                relations: {
                                                    borders: oneBorder('border:2', node('country:LAO', { name: 'Lao People’s Democratic Republic' })),
                                                },
                                            })),
                                        },
                                    })),
                                },
                            })),
                        },
                    })),
                },
            }),
        ]),
    },
    {
        name: 'gives things of several types at the other end each what its type is asked for',
        plan: byIds(['route:one'], select([], {
            relations: [
                follow('Route.stops', {
                    selection: select(['kind', 'iso2'], {
                        relations: [follow('Country.agreements', { asOf: days('2003') }), follow('Locality.within')],
                    }),
                }),
            ],
        })),
        answer: inOrderOfIds([
            node('route:one', {}, {
                relations: {
                    stops: edgePage([
                        [
                            'stop:3',
                            node('country:THA', { iso2: 'TH' }, {
                                relations: { agreements: edgePage([['party:2', node('agreement:east')]]) },
                            }),
                        ],
                        [
                            'stop:1',
                            node('locality:kawthaung', { kind: 'BORDER_CROSSING' }, {
                                relations: { within: edgePage([['lies:5', node('country:MMR')]]) },
                            }),
                        ],
                        [
                            'stop:2',
                            node('locality:ranong', { kind: 'PROVINCE' }, {
                                relations: { within: edgePage([['lies:7', node('country:THA')]]) },
                            }),
                        ],
                    ]),
                },
            }),
        ]),
    },
];
function oneBorder(edge, other) {
    return edgePage([[edge, other]], { hasNext: true });
}
