import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputObjectType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
} from 'graphql';
import type { Ontology, ScalarKind } from '../../ontology/index.js';
import { partialDateScalar } from '../scalars.js';
import { enumFilters, scalarFilters } from './inputs.js';

type NamedType = GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType | GraphQLEnumType;

const DATE_DESCRIPTION = [
  'A date or an interval as exactly as it is known, in EDTF: `2004`, `2004-10`, `2004-10-29`, `2012/2014`, `2001/2011-02`,',
  '`2004~` (about), `2004/..` (from then on). Kept as written, compared as an interval.',
].join('\n');

/** Makes each type of the public schema once, when it is first asked for. */
export class TypeRegistry {
  readonly partialDate: GraphQLScalarType = partialDateScalar(DATE_DESCRIPTION);
  readonly scalarFilters: ReturnType<typeof scalarFilters>;
  readonly entityType: GraphQLEnumType;
  readonly holding: GraphQLEnumType;
  private readonly made = new Map<string, NamedType>();
  private readonly things = new Map<string, GraphQLObjectType | GraphQLInterfaceType>();

  constructor(readonly ontology: Ontology) {
    this.scalarFilters = scalarFilters(this.partialDate);
    this.entityType = new GraphQLEnumType({
      name: 'EntityType',
      description: 'The types of things that the graph knows.',
      values: Object.fromEntries(
        [...ontology.entities.values()].map(({ name, description }) => [name, { description }]),
      ),
    });
    this.holding = new GraphQLEnumType({
      name: 'Holding',
      description: 'How surely something held at the date asked about with `asOf`.',
      values: {
        HELD: { description: 'It held on every day of that date, as far as is known.' },
        MAY_HAVE_HELD: {
          description: 'Its dates are too vague, or that date too wide, to say more than that it may have held.',
        },
        UNDATED: { description: 'Nothing is known of when it held.' },
      },
    });
  }

  /** The type of that name, made by `make` the first time. */
  once<T extends NamedType>(name: string, make: () => T): T {
    const known = this.made.get(name);
    if (known !== undefined) return known as T; // one name is only ever made by one maker
    const type = make();
    this.made.set(name, type);
    return type;
  }

  defineThing(type: GraphQLObjectType | GraphQLInterfaceType): void {
    this.things.set(type.name, type);
  }

  /** The type of an entity type or of an interface. */
  thing(name: string): GraphQLObjectType | GraphQLInterfaceType {
    const type = this.things.get(name);
    if (type === undefined) throw new TypeError(`${name} was not defined before it was used`);
    return type;
  }

  interface(name: string): GraphQLInterfaceType {
    const type = this.thing(name);
    if (!(type instanceof GraphQLInterfaceType)) throw new TypeError(`${name} is no interface`);
    return type;
  }

  enumType(name: string): GraphQLEnumType {
    return this.once(name, () => {
      const type = this.ontology.enums.get(name);
      const values = (type?.values ?? []).map((value) => [value.name, { description: value.description }] as const);
      return new GraphQLEnumType({ name, description: type?.description ?? '', values: Object.fromEntries(values) });
    });
  }

  enumFilters(name: string): GraphQLInputObjectType {
    return this.once(`${name}Filters`, () => enumFilters(this.enumType(name)));
  }

  scalar(kind: ScalarKind): GraphQLScalarType {
    return {
      string: GraphQLString,
      int: GraphQLInt,
      float: GraphQLFloat,
      boolean: GraphQLBoolean,
      date: this.partialDate,
    }[kind];
  }
}

/** `[T!]!` for a list, `T!` or `T` for one. */
export function wrapped(
  type: GraphQLNullableType & GraphQLOutputType,
  field: { readonly list: boolean; readonly required: boolean },
): GraphQLOutputType {
  if (field.list) return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
  return field.required ? new GraphQLNonNull(type) : type;
}
