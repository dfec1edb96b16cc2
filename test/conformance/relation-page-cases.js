import { ascending, compare, descending, follow, node, selectEdge } from '../support/plans.js';
import { days, ontology } from '../support/records.js';
import { at, edgePage, following } from './case.js';
const mmr = node('country:MMR');
const tha = node('country:THA');
const lao = node('country:LAO');
const border = node('agency:border');
const unit = node('agency:new');
const stopOrder = [ascending('order', { of: 'edge' })];
const roles = ontology.enums.get('StopRole')?.values.map((value) => value.name) ?? [];
export const relationOrderCases = [
    following('orders by a number of the relation', 'route:two', follow('Route.stops', { order: stopOrder }), edgePage([
        ['stop:4', lao, at(1, 'country:LAO', 'stop:4')],
        ['stop:6', tha, at(2, 'country:THA', 'stop:6')],
        ['stop:5', tha, at(3, 'country:THA', 'stop:5')],
    ])),
    following('orders by a date of the relation', 'agreement:north', follow('Agreement.parties', {
        order: [descending('signedOn', { of: 'edge', kind: 'date' })],
    }), edgePage([
        ['party:3', lao, at(days('2004-10-29').first, days('2004-10-29').last, 'country:LAO', 'party:3')],
        ['party:4', mmr, at(null, null, 'country:MMR', 'party:4')],
        ['party:5', tha, at(null, null, 'country:THA', 'party:5')],
    ])),
    following('orders by a text of the thing', 'country:MMR', follow('Country.agreements', { order: [descending('name')] }), edgePage([
        ['party:6', node('agreement:west'), at('West', 'agreement:west', 'party:6')],
        ['party:4', node('agreement:north'), at('North', 'agreement:north', 'party:4')],
        ['party:1', node('agreement:east'), at('East', 'agreement:east', 'party:1')],
    ])),
    following('orders by relation and thing together', 'country:THA', follow('Place.routes', {
        order: [descending('role', { of: 'edge', ranks: roles }), descending('name')],
    }), edgePage([
        ['stop:5', node('route:two'), at('DESTINATION', 'Second route', 'route:two', 'stop:5')],
        ['stop:3', node('route:one'), at('DESTINATION', 'First route', 'route:one', 'stop:3')],
        ['stop:6', node('route:two'), at('TRANSIT', 'Second route', 'route:two', 'stop:6')],
    ])),
    following('orders relations of a loop by both ids', 'agency:border', follow('Actor.cooperatesWith', {
        order: [descending('status', { of: 'edge' })],
    }), edgePage([
        ['coop:4', unit, at('SOUGHT', 'agency:new', 'coop:4')],
        ['coop:3', node('agency:old'), at('ENDED', 'agency:old', 'coop:3')],
        ['coop:1', unit, at('ACTIVE', 'agency:new', 'coop:1')],
    ])),
    following('orders by the id of the relation', 'agency:new', follow('Actor.cooperatesWith', {
        order: [descending('id', { of: 'edge' })],
    }), edgePage([
        ['coop:4', border, at('coop:4', 'agency:border', 'coop:4')],
        ['coop:2', unit, at('coop:2', 'agency:new', 'coop:2')],
        ['coop:1', border, at('coop:1', 'agency:border', 'coop:1')],
    ])),
];
export const relationPageCases = [
    following('cuts a page of relations', 'route:two', follow('Route.stops', {
        page: { size: 2, direction: 'forwards' },
        wantsTotal: true,
    }), edgePage([
        ['stop:4', lao],
        ['stop:5', tha],
    ], { hasNext: true, total: 3 })),
    following('goes on between parallel relations', 'route:two', follow('Route.stops', {
        page: { size: 2, direction: 'forwards', after: ['country:THA', 'stop:5'] },
        wantsTotal: true,
    }), edgePage([['stop:6', tha]], { hasPrevious: true, total: 3 })),
    following('goes back between parallel relations', 'route:two', follow('Route.stops', {
        page: { size: 1, direction: 'backwards', before: ['country:THA', 'stop:6'] },
    }), edgePage([['stop:5', tha]], { hasNext: true, hasPrevious: true })),
    following('goes on after a value of the relation', 'route:one', follow('Route.stops', {
        order: stopOrder,
        page: { size: 1, direction: 'forwards', after: [1, 'locality:kawthaung', 'stop:1'] },
    }), edgePage([['stop:2', node('locality:ranong'), at(2, 'locality:ranong', 'stop:2')]], {
        hasNext: true,
        hasPrevious: true,
    })),
    following('gives the last relations in order', 'route:one', follow('Route.stops', {
        order: stopOrder,
        page: { size: 2, direction: 'backwards' },
    }), edgePage([
        ['stop:2', node('locality:ranong'), at(2, 'locality:ranong', 'stop:2')],
        ['stop:3', tha, at(3, 'country:THA', 'stop:3')],
    ], { hasPrevious: true })),
    following('pages through what passes a filter', 'country:MMR', follow('Country.agreements', {
        where: compare('kind', 'eq', 'BILATERAL'),
        page: { size: 1, direction: 'forwards' },
        wantsTotal: true,
    }), edgePage([['party:1', node('agreement:east')]], { hasNext: true, total: 2 })),
    following('counts relations without giving any', 'country:MMR', follow('Country.agreements', {
        page: { size: 0, direction: 'forwards' },
        edge: selectEdge(['role']),
        wantsTotal: true,
    }), edgePage([], { hasNext: true, total: 3 })),
];
