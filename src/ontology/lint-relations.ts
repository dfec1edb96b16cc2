import { directiveOn, fieldsOf, locationOf, unwrap, type Declarations } from './declarations.js';
import type { EntityType, InterfaceType, Ontology, RelationField } from './model.js';
import type { OntologyProblem } from './problem.js';

/** Problems of relations: unknown edge types and sort fields, inverses that collide, relations that cannot be told apart. */
export function lintRelations(ontology: Ontology, declarations: Declarations): OntologyProblem[] {
  const stated = lintStated(ontology, declarations);
  const owners = [...ontology.entities.values(), ...ontology.interfaces.values()];
  return [
    ...stated,
    ...lintInverses(ontology, declarations),
    ...owners.flatMap((type) => lintDistinct(type, declarations)),
  ];
}

function lintStated(ontology: Ontology, declarations: Declarations): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const owner of [...declarations.interfaces.values(), ...declarations.objects.values()]) {
    for (const field of owner.fields ?? []) {
      const directive = directiveOn(declarations, field, 'relation');
      if (directive === undefined) continue;
      const place = { coordinate: `${owner.name.value}.${field.name.value}`, location: locationOf(field) };
      const edge = ontology.edges.get(String(directive['edge']));
      if (edge === undefined) {
        problems.push({
          ...place,
          code: 'RELATION_END',
          message: `names the edge type ${String(directive['edge'])}, which does not exist`,
        });
      }
      if (typeof directive['sort'] === 'string' && edge?.fields.has(directive['sort']) === false) {
        problems.push({
          ...place,
          code: 'UNKNOWN_FIELD',
          message: `sorts by "${directive['sort']}", which is no field of ${edge.name}`,
        });
      }
      if (typeof directive['inverse'] === 'string' && typeof directive['inverseDescription'] !== 'string') {
        problems.push({
          ...place,
          code: 'MISSING_DESCRIPTION',
          message: `its inverse "${directive['inverse']}" has no description`,
        });
      }
      if (directive['direction'] === 'BOTH' && typeof directive['inverse'] === 'string') {
        problems.push({
          ...place,
          code: 'BAD_DIRECTIVE',
          message: 'has no direction, so it is its own inverse and must name none',
        });
      }
    }
  }
  return problems;
}

/** Two inverses of one name on one type, or an inverse with the name of a field, would hide each other. */
function lintInverses(ontology: Ontology, declarations: Declarations): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  const declared = declaredInverses(declarations);
  for (const type of [...ontology.entities.values(), ...ontology.interfaces.values()]) {
    const node = declarations.objects.get(type.name) ?? declarations.interfaces.get(type.name);
    const taken = new Map(
      [...(node === undefined ? [] : fieldsOf(declarations, node).keys())].map((name) => [name, 'a field']),
    );
    const landing = [type.name, ...type.interfaces].flatMap((name) => declared.get(name) ?? []);
    for (const { name, coordinate, location } of landing.sort((a, b) => a.place - b.place)) {
      const other = taken.get(name);
      taken.set(name, `the inverse of ${coordinate}`);
      if (other === undefined) continue;
      const message = `its inverse "${name}" meets ${other} of that name on ${type.name}`;
      problems.push({ code: 'INVERSE_COLLISION', coordinate, location, message });
    }
  }
  return problems;
}

interface DeclaredInverse {
  readonly name: string;
  readonly coordinate: string;
  readonly location: string;
  /** Its place among all inverses, in the order in which they are declared. */
  readonly place: number;
}

/** The inverses that relations name, by the type or interface on which they land: gone through once, however many types there are. */
function declaredInverses(declarations: Declarations): ReadonlyMap<string, readonly DeclaredInverse[]> {
  const inverses = new Map<string, DeclaredInverse[]>();
  let place = 0;
  for (const owner of [...declarations.interfaces.values(), ...declarations.objects.values()]) {
    for (const field of owner.fields ?? []) {
      const name = directiveOn(declarations, field, 'relation')?.['inverse'];
      if (typeof name !== 'string') continue;
      const target = unwrap(field.type).name;
      const coordinate = `${owner.name.value}.${field.name.value}`;
      const landing = inverses.get(target) ?? [];
      inverses.set(target, landing);
      landing.push({ name, coordinate, location: locationOf(field), place: (place += 1) });
    }
  }
  return inverses;
}

/** Two fields that follow the same relation in the same direction to the same types would answer the same. */
function lintDistinct(type: EntityType | InterfaceType, declarations: Declarations): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  const seen = new Map<string, RelationField>();
  const node = declarations.objects.get(type.name) ?? declarations.interfaces.get(type.name);
  for (const field of type.relations.values()) {
    const key = [field.relation, field.direction, ...field.targetTypes].join(' ');
    const other = seen.get(key);
    seen.set(key, field);
    if (other === undefined || node === undefined) continue;
    const message = `follows ${field.relation} to ${field.target} as "${other.name}" does: they cannot be told apart`;
    problems.push({
      code: 'INDISTINCT_RELATION',
      coordinate: `${type.name}.${field.name}`,
      location: locationOf(node),
      message,
    });
  }
  return problems;
}
