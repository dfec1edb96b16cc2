const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list of type names as a set. Questions share the lists of the ontology, so the sets are kept as long as those live. */
export function typeSet(types: readonly string[]): ReadonlySet<string> {
  const known = sets.get(types);
  if (known !== undefined) return known;
  const made = new Set(types);
  sets.set(types, made);
  return made;
}
