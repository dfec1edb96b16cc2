/** Why a thing was found, where its name does not say it. */
export type Match =
  | { readonly kind: 'name' }
  | { readonly kind: 'alias'; readonly text: string }
  | { readonly kind: 'language'; readonly text: string; readonly language: string }
  | { readonly kind: 'text'; readonly text: string };

interface Named {
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly localNames: readonly { readonly language: string; readonly text: string }[];
}

/** Says what of a thing it was that matched. */
export function explainMatch({ name, description, aliases, localNames }: Named, matched: string): Match {
  if (matched === name || matched === description) return { kind: 'name' };
  if (aliases.includes(matched)) return { kind: 'alias', text: matched };
  const local = localNames.find(({ text }) => text === matched);
  if (local !== undefined) return { kind: 'language', ...local };
  return { kind: 'text', text: matched };
}
