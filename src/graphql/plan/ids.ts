import { distance } from 'fastest-levenshtein';
import { ID_SHAPE, isIdShaped, typeOfId, type Ontology } from '../../ontology/index.js';
import { InputError } from '../errors.js';

/** Checks the shape and the prefix of an id, and its type where only some are accepted. Throws `InputError` (`BAD_ID`). */
export function checkId(ontology: Ontology, id: string, argument: string, accepted?: readonly string[]): string {
  if (!isIdShaped(id)) {
    throw new InputError('BAD_ID', argument, `is no id: ${JSON.stringify(id.slice(0, 80))}`, ID_SHAPE);
  }
  const type = typeOfId(ontology, id);
  if (type === undefined) {
    const prefix = id.slice(0, id.indexOf(':'));
    const nearest = nearestPrefix(ontology, prefix);
    throw new InputError(
      'BAD_ID',
      argument,
      `has the unknown prefix "${prefix}" (did you mean "${nearest}"?)`,
      ID_SHAPE,
    );
  }
  if (accepted !== undefined && !accepted.includes(type.name)) {
    const prefixes = accepted.map((name) => `${ontology.entities.get(name)?.prefix ?? name}:…`).join(', ');
    throw new InputError(
      'BAD_ID',
      argument,
      `is the id of a ${type.name}: "${id}"`,
      `an id that begins with ${prefixes}`,
    );
  }
  return id;
}

function nearestPrefix(ontology: Ontology, prefix: string): string {
  let nearest = '';
  for (const known of ontology.byPrefix.keys()) {
    if (nearest === '' || distance(known, prefix) < distance(nearest, prefix)) nearest = known;
  }
  return nearest;
}
