import { GraphQLID, GraphQLNonNull, type GraphQLFieldConfig, type GraphQLFieldConfigMap } from 'graphql';
import type { RelationField, StoredField } from '../../ontology/index.js';
import type { NodeAnswer, RelationPage } from '../../store/index.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { edgeSource, relationConnection as connectionSource, type EntitySource } from '../sources.js';
import { relationArguments } from './arguments.js';
import { relationConnection, relationEdge } from './connections.js';
import { held, storedField } from './stored-fields.js';
import type { TypeRegistry } from './type-registry.js';

/** The fields of a type or an interface: the id, what is stored, the relations, and whether it held. */
export function thingFields(
  registry: TypeRegistry,
  thing: { readonly fields: ReadonlyMap<string, StoredField>; readonly relations: ReadonlyMap<string, RelationField> },
): GraphQLFieldConfigMap<EntitySource, unknown> {
  const fields: GraphQLFieldConfigMap<EntitySource, unknown> = {
    id: {
      type: new GraphQLNonNull(GraphQLID),
      description: 'A stable, readable id, prefixed by the type: `country:MMR`.',
    },
  };
  for (const field of thing.fields.values()) {
    fields[field.name] = storedField(registry, field, ({ $answer }: EntitySource) => $answer.references);
  }
  for (const field of thing.relations.values()) fields[field.name] = relationFieldConfig(registry, field);
  fields['held'] = held(registry, ({ $answer }: EntitySource) => $answer.validity);
  return fields;
}

function relationFieldConfig(registry: TypeRegistry, field: RelationField): GraphQLFieldConfig<EntitySource, unknown> {
  const args = relationArguments(registry, field);
  const type = field.list ? new GraphQLNonNull(relationConnection(registry, field)) : relationEdge(registry, field);
  return {
    type,
    description: field.description,
    args,
    resolve: (source, given: ClockArguments, _context, info) => {
      const page = pageUnder(source.$answer, String(info.path.key));
      const clocks = clocksOf(given, source.$clocks);
      if (field.list) return connectionSource(page, clocks);
      const [edge] = page.edges;
      return edge === undefined ? null : edgeSource(edge, clocks);
    },
  };
}

const NO_PAGE: RelationPage = { edges: [], total: 0, hasNext: false, hasPrevious: false };

/** The page that the store answered for a response name. Where fragments ask differently of different types, the key is numbered. */
function pageUnder(answer: NodeAnswer, responseName: string): RelationPage {
  const page = answer.relations[responseName];
  if (page !== undefined) return page;
  const key = Object.keys(answer.relations).find((candidate) => candidate.startsWith(`${responseName}#`));
  return (key === undefined ? undefined : answer.relations[key]) ?? NO_PAGE;
}
