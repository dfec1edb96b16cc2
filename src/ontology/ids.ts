import type { EntityType, Ontology } from './model.js';

const ID = /^([a-z]+):[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** What a well-formed id looks like, for messages. */
export const ID_SHAPE = 'a type prefix, a colon, then letters, digits and single hyphens: `country:MMR`';

/** Whether a text has the shape of an id, whatever its prefix. */
export function isIdShaped(text: string): boolean {
  return ID.test(text);
}

/** The type that an id's prefix names, or undefined where the text is no id or the prefix is unknown. */
export function typeOfId(ontology: Ontology, id: string): EntityType | undefined {
  const prefix = ID.exec(id)?.[1];
  return prefix === undefined ? undefined : ontology.byPrefix.get(prefix);
}
