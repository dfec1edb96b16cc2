import { compare } from '../support/plans.js';
import { days } from '../support/records.js';
import { filtering } from './case.js';
const STATISTIC = ['Statistic'];
const PROVISION = ['Provision'];
const AGREEMENT = ['Agreement'];
const PLACE = ['Country', 'Region', 'Locality'];
const CONCEPT = ['Concept'];
export const compareCases = [
    filtering('finds a number equal to another', STATISTIC, compare('value', 'eq', 594), ['statistic:all']),
    filtering('finds numbers below another', STATISTIC, compare('value', 'lt', 594), ['statistic:part']),
    filtering('finds numbers up to another', STATISTIC, compare('value', 'lte', 594), [
        'statistic:all',
        'statistic:part',
    ]),
    filtering('finds numbers above another', STATISTIC, compare('value', 'gt', 145), ['statistic:all']),
    filtering('finds numbers from another on', STATISTIC, compare('value', 'gte', 145), [
        'statistic:all',
        'statistic:part',
    ]),
    filtering('finds a fraction', STATISTIC, compare('minimum', 'eq', 10.5), ['statistic:range']),
    filtering('compares a fraction with a whole number', STATISTIC, compare('minimum', 'gt', 10), ['statistic:range']),
    filtering('finds false, which is not absence', PROVISION, compare('cooperationRequired', 'eq', false), [
        'provision:one',
    ]),
    filtering('finds true', PROVISION, compare('cooperationRequired', 'eq', true), ['provision:two']),
    filtering('finds an enum value', PROVISION, compare('kind', 'eq', 'DUTY'), ['provision:one', 'provision:two']),
    filtering('tells capitals apart in equality', STATISTIC, compare('unit', 'eq', 'Persons'), ['statistic:silent']),
    filtering('finds no number equal to its own text', STATISTIC, compare('value', 'eq', '594'), []),
    filtering('finds no text that is less than a number', STATISTIC, compare('unit', 'lt', 1000), []),
    filtering('finds nothing in a field that no record has', STATISTIC, compare('caveat', 'eq', ''), []),
    filtering('finds texts before another by code point', CONCEPT, compare('name', 'lt', 'é'), [
        'concept:capital',
        'concept:small',
    ]),
    filtering('puts what lies beyond U+FFFF after everything else', CONCEPT, compare('name', 'gt', '\uFB00'), [
        'concept:astral',
    ]),
    filtering('finds a part of a text whatever its case', STATISTIC, compare('unit', 'contains', 'ERS'), [
        'statistic:all',
        'statistic:part',
        'statistic:silent',
    ]),
    filtering('finds the start of a text whatever its case', STATISTIC, compare('unit', 'startsWith', 'per'), [
        'statistic:all',
        'statistic:part',
        'statistic:range',
        'statistic:silent',
    ]),
    filtering('takes the start of a text only at its start', STATISTIC, compare('unit', 'startsWith', 'ersons'), []),
    filtering('finds a part of a text with letters beyond ASCII', PLACE, compare('name', 'contains', 'łÓd'), [
        'locality:lodz',
    ]),
    filtering('takes signs in a part of a text as they are', PLACE, compare('name', 'contains', '.*'), []),
    filtering('finds a list with a member equal to a value', PROVISION, compare('elements', 'eq', 'means'), [
        'provision:one',
    ]),
    filtering('finds a list with a member that holds a text', PROVISION, compare('elements', 'contains', 'mean'), [
        'provision:one',
        'provision:two',
    ]),
    filtering('finds a list with a member after another', PROVISION, compare('elements', 'gt', 'means'), [
        'provision:one',
    ]),
];
export const fieldCases = [
    filtering('finds one of several values', STATISTIC, { kind: 'in', field: 'precision', values: ['RANGE', 'AT_LEAST'] }, ['statistic:part', 'statistic:range']),
    filtering('finds one of several numbers', STATISTIC, { kind: 'in', field: 'value', values: [145, 146] }, [
        'statistic:part',
    ]),
    filtering('finds nothing among no values', STATISTIC, { kind: 'in', field: 'value', values: [] }, []),
    filtering('finds a list with a member among several', PLACE, { kind: 'in', field: 'aliases', values: ['Siam', 'Laos'] }, ['country:LAO', 'country:THA']),
    filtering('finds things with a value', STATISTIC, { kind: 'present', field: 'value', present: true }, [
        'statistic:all',
        'statistic:part',
    ]),
    filtering('finds things without a value', STATISTIC, { kind: 'present', field: 'value', present: false }, [
        'statistic:range',
        'statistic:silent',
    ]),
    filtering('finds false present', PROVISION, { kind: 'present', field: 'cooperationRequired', present: true }, [
        'provision:one',
        'provision:two',
    ]),
    filtering('finds a list with members present', PLACE, { kind: 'present', field: 'aliases', present: true }, [
        'country:LAO',
        'country:MMR',
        'country:THA',
    ]),
    filtering('takes an empty list as absent', ['Locality'], { kind: 'present', field: 'aliases', present: false }, [
        'locality:kawthaung',
        'locality:lodz',
        'locality:ranong',
    ]),
    filtering('finds value objects present', PLACE, { kind: 'present', field: 'localNames', present: true }, [
        'country:MMR',
        'country:POL',
        'country:THA',
    ]),
    filtering('finds a date present', AGREEMENT, { kind: 'present', field: 'endedOn', present: true }, [
        'agreement:east',
    ]),
];
const date = (field, operator, range) => ({
    kind: 'date',
    field,
    operator,
    range: days(range),
});
export const dateCases = [
    filtering('finds dates that share a day with a year', AGREEMENT, date('signedOn', 'overlaps', '2004'), [
        'agreement:north',
    ]),
    filtering('finds a year by one of its days', AGREEMENT, date('signedOn', 'overlaps', '2009-12-31'), [
        'agreement:west',
    ]),
    filtering('finds no date one day past its end', AGREEMENT, date('signedOn', 'overlaps', '2003-07-01'), []),
    filtering('finds dates that end before others', AGREEMENT, date('signedOn', 'before', '2004-10-29'), [
        'agreement:east',
    ]),
    filtering('takes no date that ends on the first day as before it', AGREEMENT, date('signedOn', 'before', '2003-06-30'), []),
    filtering('finds dates that begin after others', AGREEMENT, date('signedOn', 'after', '2004-10-28'), [
        'agreement:north',
        'agreement:west',
    ]),
    filtering('takes no date that begins on the last day as after it', AGREEMENT, date('signedOn', 'after', '2009-01-01'), []),
    filtering('finds an interval by a day inside', ['Route'], date('period', 'overlaps', '2007-08'), [
        'route:four',
        'route:one',
    ]),
    filtering('finds an open end far in the future', ['Route'], date('period', 'overlaps', '2999'), ['route:two']),
    filtering('finds no open end before anything', ['Route'], date('period', 'before', '2999'), [
        'route:four',
        'route:one',
    ]),
    filtering('finds dates within a range with an open end', ['Route'], date('period', 'overlaps', '2008/..'), [
        'route:one',
        'route:two',
    ]),
];
export const logicCases = [
    filtering('joins filters by and', STATISTIC, { kind: 'and', of: [compare('unit', 'eq', 'persons'), compare('value', 'gt', 200)] }, ['statistic:all']),
    filtering('joins filters by or', STATISTIC, { kind: 'or', of: [compare('value', 'eq', 145), compare('maximum', 'eq', 20)] }, ['statistic:part', 'statistic:range']),
    filtering('takes and of nothing as true', PROVISION, { kind: 'and', of: [] }, [
        'provision:one',
        'provision:three',
        'provision:two',
    ]),
    filtering('takes or of nothing as false', PROVISION, { kind: 'or', of: [] }, []),
    filtering('turns a filter round, the absent included', STATISTIC, { kind: 'not', of: compare('value', 'gt', 200) }, [
        'statistic:part',
        'statistic:range',
        'statistic:silent',
    ]),
    filtering('turns a date filter round, the undated included', AGREEMENT, { kind: 'not', of: date('signedOn', 'before', '2009') }, ['agreement:dawn', 'agreement:west']),
    filtering('nests and, or and not', STATISTIC, {
        kind: 'and',
        of: [
            { kind: 'not', of: { kind: 'or', of: [compare('value', 'eq', 594), compare('maximum', 'eq', 20)] } },
            compare('unit', 'contains', 'person'),
        ],
    }, ['statistic:part', 'statistic:silent']),
    filtering('finds ids of the types asked for only', ['Country'], { kind: 'ids', ids: ['country:THA', 'region:asia', 'country:X'] }, ['country:THA']),
    filtering('finds concrete types', PLACE, { kind: 'types', types: ['Region', 'Route'] }, [
        'region:asia',
        'region:mekong',
        'region:river',
        'region:south-east-asia',
    ]),
    filtering('finds what is of none of the types', PLACE, { kind: 'not', of: { kind: 'types', types: ['Region', 'Country'] } }, ['locality:kawthaung', 'locality:lodz', 'locality:ranong']),
];
