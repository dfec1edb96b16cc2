import type { DayRange } from '../../ontology/index.js';
import type { Fields, Filter, Scalar } from '../port.js';
import { compareScalars, isList, scalarsIn } from './scalars.js';

/** What a filter on a record's own fields looks at. */
interface FieldHolder {
  readonly fields: Fields;
  readonly dates: Readonly<Record<string, DayRange>>;
}

/** The filters that ask only for a record's own fields, the only ones that a relation may be asked. */
type FieldFilter = Extract<Filter, { readonly kind: 'compare' | 'in' | 'present' | 'date' }>;

function isFieldFilter(filter: Filter): filter is FieldFilter {
  return ['compare', 'in', 'present', 'date'].includes(filter.kind);
}

/** Makes one filter on a record's own fields into a function. */
export function compileFieldFilter(filter: FieldFilter): (thing: FieldHolder) => boolean {
  const { field } = filter;
  switch (filter.kind) {
    case 'compare':
      return matchingAny(field, comparison(filter.operator, filter.value));
    case 'in': {
      const values = new Set(filter.values);
      return matchingAny(field, (value) => values.has(value));
    }
    case 'present':
      return ({ fields }) => hasValue(fields[field]) === filter.present;
    case 'date': {
      const test = dateTest(filter.operator, filter.range);
      return ({ dates }) => {
        const range = dates[field];
        return range !== undefined && test(range);
      };
    }
  }
}

/**
 * Makes a filter on a relation into a function. What a relation cannot be asked (ids, types, other relations) is a mistake of
 * the plan's maker and throws a `TypeError`.
 */
export function compileEdgeFilter(filter: Filter): (thing: FieldHolder) => boolean {
  if (isFieldFilter(filter)) return compileFieldFilter(filter);
  if (filter.kind === 'not') {
    const inner = compileEdgeFilter(filter.of);
    return (thing) => !inner(thing);
  }
  if (filter.kind === 'and' || filter.kind === 'or') {
    const inner = filter.of.map(compileEdgeFilter);
    if (filter.kind === 'and') return (thing) => inner.every((test) => test(thing));
    return (thing) => inner.some((test) => test(thing));
  }
  throw new TypeError(`A relation cannot be filtered by "${filter.kind}"`);
}

function matchingAny(field: string, test: (value: Scalar) => boolean): (thing: FieldHolder) => boolean {
  return ({ fields }) => {
    const value = fields[field];
    if (value === undefined) return false;
    return typeof value === 'object' ? scalarsIn(value).some(test) : test(value);
  };
}

function hasValue(value: Fields[string] | undefined): boolean {
  return value !== undefined && !(isList(value) && value.length === 0);
}

type Compare = Extract<Filter, { readonly kind: 'compare' }>;

function comparison(operator: Compare['operator'], wanted: Scalar): (value: Scalar) => boolean {
  const compared = (test: (result: number) => boolean) => (value: Scalar) =>
    typeof value === typeof wanted && test(compareScalars(value, wanted));
  const inText = (test: (text: string, wanted: string) => boolean) => {
    const lower = typeof wanted === 'string' ? wanted.toLowerCase() : undefined;
    return (value: Scalar) => lower !== undefined && typeof value === 'string' && test(value.toLowerCase(), lower);
  };
  switch (operator) {
    case 'eq':
      return (value) => value === wanted;
    case 'lt':
      return compared((result) => result < 0);
    case 'lte':
      return compared((result) => result <= 0);
    case 'gt':
      return compared((result) => result > 0);
    case 'gte':
      return compared((result) => result >= 0);
    case 'contains':
      return inText((text, part) => text.includes(part));
    case 'startsWith':
      return inText((text, start) => text.startsWith(start));
  }
}

type DateFilter = Extract<Filter, { readonly kind: 'date' }>;

function dateTest(operator: DateFilter['operator'], wanted: DayRange): (range: DayRange) => boolean {
  switch (operator) {
    case 'overlaps':
      return (range) => range.first <= wanted.last && range.last >= wanted.first;
    case 'before':
      return (range) => range.last < wanted.first;
    case 'after':
      return (range) => range.first > wanted.last;
  }
}
