export interface Term {
  readonly id: string;
  readonly name: string;
}

interface UsedTerm extends Term {
  readonly broader: { readonly nodes: readonly Term[] };
}

/** The terms that routes have, and the broader ones that find them, too; by name. */
export function termsToOffer(used: readonly UsedTerm[]): Term[] {
  const terms = new Map<string, Term>();
  for (const { id, name, broader } of used) {
    for (const term of [{ id, name }, ...broader.nodes]) terms.set(term.id, { id: term.id, name: term.name });
  }
  return [...terms.values()].sort((one, other) => one.name.localeCompare(other.name));
}
