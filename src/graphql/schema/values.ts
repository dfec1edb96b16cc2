import { GraphQLObjectType, type GraphQLFieldConfig } from 'graphql';
import type { ReferenceField, ValueTypeField } from '../../ontology/index.js';
import { entitySource, type EntitySource, type ValueSource } from '../sources.js';
import { readPlain } from './plain-field.js';
import { wrapped, type TypeRegistry } from './type-registry.js';

/** The object type of a `@value`: what lives inside a thing or a relation. */
export function valueType(registry: TypeRegistry, name: string): GraphQLObjectType<ValueSource> {
  return registry.once(name, () => {
    const value = registry.ontology.values.get(name);
    return new GraphQLObjectType<ValueSource>({
      name,
      description: value?.description ?? '',
      fields: () =>
        Object.fromEntries(
          [...(value?.fields.values() ?? [])].map((field) => [field.name, valueField(registry, field)]),
        ),
    });
  });
}

function valueField(registry: TypeRegistry, field: ValueTypeField): GraphQLFieldConfig<ValueSource, unknown> {
  const { description } = field;
  if (field.kind === 'reference') {
    return {
      type: wrapped(registry.thing(field.target), field),
      description,
      resolve: (source, _args, _context, info) => referenced(source, field, String(info.path.key)),
    };
  }
  const type = field.kind === 'enum' ? registry.enumType(field.enumName) : registry.scalar(field.kind);
  return { type: wrapped(type, field), description, resolve: readPlain(field) };
}

function referenced(
  source: ValueSource,
  field: ReferenceField,
  responseName: string,
): EntitySource | EntitySource[] | null {
  const things = source.$references[`${source.$responseName}.${responseName}`] ?? {};
  const named = [source.$fields[field.name] ?? []].flat();
  // Sources are not asked as of a date: what a page said does not cease to have been said.
  const found = named.flatMap((id) => things[String(id)] ?? []).map((answer) => entitySource(answer, {}));
  return field.list ? found : (found[0] ?? null);
}
