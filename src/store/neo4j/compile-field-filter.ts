import type { CompareOperator, Filter, Scalar } from '../port.js';
import { codePointKey } from './code-point-key.js';
import { propertyOf, type Compiling, type Subject } from './compiling.js';
import type { FieldShape } from './names.js';
import { firstDayOf, lastDayOf, orderKeyOf, storedUnder } from './properties.js';

type FieldFilter = Extract<Filter, { readonly kind: 'compare' | 'in' | 'present' | 'date' }>;

const NEVER = 'false';

/** A predicate on the subject's own fields. It may be null, which stands for false: who negates it has to see to that. */
export function compileFieldFilter(compiling: Compiling, filter: FieldFilter, subject: Subject): string {
  const shape = compiling.names.field(subject.owner, filter.field);
  switch (filter.kind) {
    case 'compare':
      return compare(compiling, shape, filter, subject);
    case 'in': {
      const values = filter.values.filter((value) => typeof value === kindOfScalar(shape));
      if (values.length === 0) return NEVER;
      const parameter = compiling.statement.parameter(values);
      return anyMember(shape, propertyOf(subject.variable, shape.name), (value) => `${value} IN ${parameter}`);
    }
    case 'present':
      // Lists without members are not stored.
      return `${propertyOf(subject.variable, storedUnder(shape))} IS ${filter.present ? 'NOT NULL' : 'NULL'}`;
    case 'date':
      return shape.kind === 'date' ? compareDate(compiling, filter, subject) : NEVER;
  }
}

/** What `typeof` says of the values of a field; undefined for value objects, which nothing is compared with. */
function kindOfScalar({ kind }: FieldShape): 'string' | 'number' | 'boolean' | undefined {
  if (kind === 'value') return undefined;
  return kind === 'number' || kind === 'boolean' ? kind : 'string';
}

type Compare = Extract<Filter, { readonly kind: 'compare' }>;

const SIGNS: Readonly<Record<Exclude<CompareOperator, 'contains' | 'startsWith'>, string>> = {
  eq: '=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

function compare(
  { statement }: Compiling,
  shape: FieldShape,
  { operator, value }: Compare,
  { variable }: Subject,
): string {
  if (typeof value !== kindOfScalar(shape)) return NEVER;
  const plain = propertyOf(variable, shape.name);
  if (operator === 'contains' || operator === 'startsWith') {
    if (typeof value !== 'string') return NEVER;
    const parameter = statement.parameter(value.toLowerCase());
    const verb = operator === 'contains' ? 'CONTAINS' : 'STARTS WITH';
    return anyMember(shape, plain, (text) => `toLower(${text}) ${verb} ${parameter}`);
  }
  const inOrder = operator !== 'eq';
  const parameter = statement.parameter(inOrder ? comparable(value) : value);
  const held = inOrder ? comparableProperty(variable, shape) : plain;
  return anyMember(shape, held, (member) => `${member} ${SIGNS[operator]} ${parameter}`);
}

/** A value as it is compared for order. */
export function comparable(value: Scalar): Scalar {
  return typeof value === 'string' ? codePointKey(value) : value;
}

/** A property as it is compared for order. */
export function comparableProperty(variable: string, { kind, name }: FieldShape): string {
  const plain = propertyOf(variable, name);
  return kind === 'text' ? `coalesce(${propertyOf(variable, orderKeyOf(name))}, ${plain})` : plain;
}

function anyMember({ list }: FieldShape, held: string, test: (value: string) => string): string {
  return list ? `any(member IN ${held} WHERE ${test('member')})` : test(held);
}

type DateFilter = Extract<Filter, { readonly kind: 'date' }>;

function compareDate({ statement }: Compiling, { field, operator, range }: DateFilter, { variable }: Subject): string {
  const first = propertyOf(variable, firstDayOf(field));
  const last = propertyOf(variable, lastDayOf(field));
  switch (operator) {
    case 'overlaps':
      return `(${first} <= ${statement.integer(range.last)} AND ${last} >= ${statement.integer(range.first)})`;
    case 'before':
      return `${last} < ${statement.integer(range.first)}`;
    case 'after':
      return `${first} > ${statement.integer(range.last)}`;
  }
}
