import { compare, follow, node } from '../support/plans.js';
import { days } from '../support/records.js';
import { edgePage, following } from './case.js';
const mmr = node('country:MMR');
const tha = node('country:THA');
const lao = node('country:LAO');
const border = node('agency:border');
const unit = node('agency:new');
export const stepCases = [
    following('follows a relation', 'locality:ranong', follow('Place.within'), edgePage([['lies:7', tha]])),
    following('follows a relation against its direction', 'agreement:east', follow('Agreement.parties'), edgePage([
        ['party:1', mmr],
        ['party:2', tha],
    ])),
    following('follows a relation from both ends', 'country:MMR', follow('Country.borders'), edgePage([
        ['border:2', lao],
        ['border:3', tha],
    ])),
    following('gives parallel relations each', 'route:two', follow('Route.stops', { wantsTotal: true }), edgePage([
        ['stop:4', lao],
        ['stop:5', tha],
        ['stop:6', tha],
    ], { total: 3 })),
    following('gives a loop once where a relation goes both ways', 'agency:new', follow('Actor.cooperatesWith', { wantsTotal: true }), edgePage([
        ['coop:1', border],
        ['coop:4', border],
        ['coop:2', unit],
    ], { total: 3 })),
    following('gives a loop once along its direction', 'agency:new', { ...follow('Actor.cooperatesWith'), step: { ...follow('Actor.cooperatesWith').step, direction: 'OUT' } }, edgePage([
        ['coop:1', border],
        ['coop:2', unit],
    ])),
    following('gives a loop once against its direction', 'agency:new', { ...follow('Actor.cooperatesWith'), step: { ...follow('Actor.cooperatesWith').step, direction: 'IN' } }, edgePage([
        ['coop:4', border],
        ['coop:2', unit],
    ])),
    following('gives an empty page where nothing is related', 'route:four', follow('Route.stops', { wantsTotal: true }), edgePage([], { total: 0 })),
    following('follows only to the target types', 'country:THA', follow('Place.contains', {
        step: { ...follow('Place.contains').step, targetTypes: ['Country'] },
    }), edgePage([])),
];
export const relationFilterCases = [
    following('filters by the thing', 'country:MMR', follow('Country.agreements', {
        where: compare('kind', 'eq', 'BILATERAL'),
        wantsTotal: true,
    }), edgePage([
        ['party:1', node('agreement:east')],
        ['party:6', node('agreement:west')],
    ], { total: 2 })),
    following('filters by the relation', 'agreement:north', follow('Agreement.parties', {
        edgeWhere: { kind: 'not', of: compare('role', 'eq', 'PARTY') },
        wantsTotal: true,
    }), edgePage([['party:5', tha]], { total: 1 })),
    following('leaves out relations that had ended', 'agreement:north', follow('Agreement.parties', {
        asOf: days('2011'),
        wantsTotal: true,
    }), edgePage([
        ['party:4', mmr],
        ['party:5', tha],
    ], { total: 2 })),
    following('leaves out relations that had not begun', 'agreement:north', follow('Agreement.parties', { asOf: days('2005') }), edgePage([
        ['party:3', lao],
        ['party:4', mmr],
    ])),
    following('leaves out things that had ended', 'country:MMR', follow('Country.agreements', { asOf: days('2010') }), edgePage([
        ['party:4', node('agreement:north')],
        ['party:6', node('agreement:west')],
    ])),
];
