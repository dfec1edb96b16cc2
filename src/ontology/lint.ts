import type { FieldDefinitionNode } from 'graphql';
import {
  directiveOn,
  directivesOn,
  fieldsOf,
  locationOf,
  unwrap,
  type Declarations,
  type ThingNode,
} from './declarations.js';
import { lintRelations } from './lint-relations.js';
import type { Ontology } from './model.js';
import type { OntologyProblem } from './problem.js';

const SCALARS = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'PartialDate']);

/** Problems that can be seen in the SDL alone: unknown types, missing descriptions, relations that lead nowhere. */
export function lintDeclarations(declarations: Declarations): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const owner of things(declarations)) {
    const name = owner.name.value;
    if (!owner.description) problems.push(undescribed(name, owner));
    for (const field of owner.fields ?? []) {
      const coordinate = `${name}.${field.name.value}`;
      if (!field.description) problems.push(undescribed(coordinate, field));
      problems.push(...lintFieldType(declarations, owner, field, coordinate));
    }
  }
  for (const node of declarations.enums.values()) {
    if (!node.description) problems.push(undescribed(node.name.value, node));
    for (const value of node.values ?? []) {
      if (!value.description) problems.push(undescribed(`${node.name.value}.${value.name.value}`, value));
    }
  }
  return problems;
}

function things(declarations: Declarations): ThingNode[] {
  return [...declarations.interfaces.values(), ...declarations.objects.values()];
}

function undescribed(coordinate: string, node: Parameters<typeof locationOf>[0]): OntologyProblem {
  return { code: 'MISSING_DESCRIPTION', coordinate, location: locationOf(node), message: 'has no description' };
}

function lintFieldType(
  declarations: Declarations,
  owner: ThingNode,
  field: FieldDefinitionNode,
  coordinate: string,
): OntologyProblem[] {
  const { name } = unwrap(field.type);
  const location = locationOf(field);
  const target = declarations.objects.get(name) ?? declarations.interfaces.get(name);
  if (target === undefined) {
    if (SCALARS.has(name) || declarations.enums.has(name)) return [];
    return [{ code: 'UNKNOWN_TYPE', coordinate, location, message: `names the type ${name}, which does not exist` }];
  }
  if (directiveOn(declarations, target, 'value') !== undefined) return [];
  if (directiveOn(declarations, target, 'edge') !== undefined) {
    return [
      { code: 'RELATION_END', coordinate, location, message: `leads to ${name}, which is a relation and not a thing` },
    ];
  }
  const inValue = directiveOn(declarations, owner, 'value') !== undefined;
  if (inValue || directiveOn(declarations, field, 'relation') !== undefined) return [];
  return [
    {
      code: 'RELATION_END',
      coordinate,
      location,
      message: `leads to ${name} and needs @relation to say how it is stored`,
    },
  ];
}

/** Problems of the whole: names that collide, inverses that hide something, rules that name what is not there. */
export function lintOntology(ontology: Ontology, declarations: Declarations): OntologyProblem[] {
  return [...lintNames(ontology, declarations), ...lintRules(declarations), ...lintRelations(ontology, declarations)];
}

function lintNames(ontology: Ontology, declarations: Declarations): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const key of ['prefix', 'plural'] as const) {
    const owners = new Map<string, string>();
    for (const type of ontology.entities.values()) {
      const other = owners.get(type[key]);
      const node = declarations.objects.get(type.name);
      owners.set(type[key], type.name);
      if (other === undefined || node === undefined) continue;
      const message = `has the ${key} "${type[key]}", which ${other} has already`;
      problems.push({ code: 'NAME_COLLISION', coordinate: type.name, location: locationOf(node), message });
    }
  }
  return [...problems, ...lintShortcutNames(ontology, declarations)];
}

/** In a filter a shortcut stands beside fields and relations, and one name can mean only one of them. */
function lintShortcutNames(ontology: Ontology, declarations: Declarations): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const type of [...ontology.interfaces.values(), ...ontology.entities.values()]) {
    const node = declarations.objects.get(type.name) ?? declarations.interfaces.get(type.name);
    for (const { name } of type.shortcuts) {
      if (node === undefined || !(type.fields.has(name) || type.relations.has(name))) continue;
      const message = `has the shortcut "${name}" and a field or a relation of that name: a filter could mean either`;
      problems.push({ code: 'NAME_COLLISION', coordinate: type.name, location: locationOf(node), message });
    }
  }
  return problems;
}

function lintRules(declarations: Declarations): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const node of things(declarations)) {
    const fields = fieldsOf(declarations, node);
    const location = locationOf(node);
    const report = (message: string): void => {
      problems.push({ code: 'UNKNOWN_FIELD', coordinate: node.name.value, location, message });
    };
    const valid = directiveOn(declarations, node, 'valid');
    for (const name of [valid?.['from'], valid?.['until'], valid?.['period']].flat()) {
      if (typeof name !== 'string') continue;
      const declared = fields.get(name);
      if (declared === undefined || unwrap(declared.field.type).name !== 'PartialDate') {
        report(`@valid names "${name}", which is no PartialDate field of it`);
      }
    }
    for (const shortcut of directivesOn(declarations, node, 'shortcut')) {
      // Without a relation to follow it asks whether the thing itself lies within another.
      const followed = shortcut['through'] ?? shortcut['within'];
      const through = fields.get(String(followed));
      if (through === undefined || directiveOn(declarations, through.field, 'relation') === undefined) {
        report(
          `the shortcut "${String(shortcut['name'])}" goes through "${String(followed)}", which is no relation of it`,
        );
      }
    }
  }
  return problems;
}
