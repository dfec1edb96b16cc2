import type { CompareOperator, Filter, Scalar } from '../port.js';
import type { FieldShapes } from './catalog.js';
import type { Compilation } from './compilation.js';
import { beside, property } from './names.js';
import { sortKey } from './text-keys.js';

type FieldFilter = Extract<Filter, { readonly kind: 'compare' | 'in' | 'present' | 'date' }>;

/** A variable of the statement and the fields that what it stands for may have. */
export interface Holder {
  readonly variable: string;
  readonly fields: FieldShapes;
}

type Form = 'lower' | 'sort' | null;

/** Makes a condition that is true or false, never null: `not` of what is absent must be true. */
export function compileFieldFilter(compilation: Compilation, filter: FieldFilter, holder: Holder): string {
  switch (filter.kind) {
    case 'compare':
      return compileCompare(compilation, filter, holder);
    case 'in': {
      const values = compilation.parameter(filter.values);
      return anyMember(compilation, holder, filter.field, null, (value) => `${value} IN ${values}`);
    }
    case 'present':
      return `${presence(holder, filter.field)} = ${compilation.parameter(filter.present)}`;
    case 'date':
      return compileDate(compilation, filter, holder);
  }
}

/** A field in one of the forms that are stored beside it only where they differ from it. */
export function formOf({ variable, fields }: Holder, field: string, form: Form): string {
  const plain = property(variable, field);
  if (form === null || fields.get(field)?.text !== true) return plain;
  return `coalesce(${property(variable, beside[form](field))}, ${plain})`;
}

const OPERATORS: Readonly<Record<CompareOperator, string>> = {
  eq: '=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
};

type Compare = Extract<Filter, { readonly kind: 'compare' }>;

function compileCompare(compilation: Compilation, { field, operator, value }: Compare, holder: Holder): string {
  const inText = operator === 'contains' || operator === 'startsWith';
  if (inText && typeof value !== 'string') return 'false';
  const [form, wanted] = comparedAs(operator, value);
  const parameter = compilation.parameter(wanted);
  return anyMember(compilation, holder, field, form, (member) => `${member} ${OPERATORS[operator]} ${parameter}`);
}

/** Which form of a text is compared, and with what. */
function comparedAs(operator: CompareOperator, value: Scalar): readonly [Form, Scalar] {
  if (typeof value !== 'string' || operator === 'eq') return [null, value];
  const inText = operator === 'contains' || operator === 'startsWith';
  return inText ? ['lower', value.toLowerCase()] : ['sort', sortKey(value)];
}

function anyMember(
  compilation: Compilation,
  holder: Holder,
  field: string,
  form: Form,
  test: (value: string) => string,
): string {
  const shape = holder.fields.get(field);
  if (shape === undefined || !(shape.scalar || shape.list)) return 'false';
  const value = formOf(holder, field, form);
  if (!shape.list) return `coalesce(${test(value)}, false)`;
  const member = compilation.variable('member');
  const members = shape.scalar ? `[] + ${value}` : value;
  return `coalesce(any(${member} IN ${members} WHERE ${test(member)}), false)`;
}

/** Lists without members are not stored, so that whatever is stored is present. */
function presence({ variable, fields }: Holder, field: string): string {
  const shape = fields.get(field);
  const stored = [
    ...(shape?.scalar === true || shape?.list === true ? [property(variable, field)] : []),
    ...(shape?.value === true ? [property(variable, beside.json(field))] : []),
  ];
  return stored.length === 0 ? 'false' : `(${stored.map((name) => `${name} IS NOT NULL`).join(' OR ')})`;
}

type DateFilter = Extract<Filter, { readonly kind: 'date' }>;

function compileDate(compilation: Compilation, { field, operator, range }: DateFilter, holder: Holder): string {
  if (!holder.fields.has(field)) return 'false';
  const first = property(holder.variable, beside.first(field));
  const last = property(holder.variable, beside.last(field));
  const wantedFirst = () => compilation.parameter(range.first);
  const wantedLast = () => compilation.parameter(range.last);
  switch (operator) {
    case 'overlaps':
      return `coalesce(${first} <= ${wantedLast()} AND ${last} >= ${wantedFirst()}, false)`;
    case 'before':
      return `coalesce(${last} < ${wantedFirst()}, false)`;
    case 'after':
      return `coalesce(${first} > ${wantedLast()}, false)`;
  }
}
