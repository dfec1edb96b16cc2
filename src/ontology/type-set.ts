import { madeOnce } from '../keeping/index.js';

/** A list of type names as a set. Questions share the lists of the ontology, so the sets are kept as long as those live. */
export const typeSet = madeOnce((types: readonly string[]): ReadonlySet<string> => new Set(types));
