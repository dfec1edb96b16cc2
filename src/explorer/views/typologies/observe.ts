/** What is said of a trait: it was there, it was not, or nothing. */
export type Observation = 'there' | 'notThere' | null;

interface Observed {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** As many as the API takes. */
export const MOST_OBSERVED = 40;

/** What was observed of a trait. */
export function observationOf({ has, lacks }: Observed, trait: string): Observation {
  if (has.includes(trait)) return 'there';
  return lacks.includes(trait) ? 'notThere' : null;
}

/** Notes an observation of a trait, in the place of any other of it. */
export function observe({ has, lacks }: Observed, trait: string, observation: Observation): Observed {
  const others = (traits: readonly string[]): string[] => traits.filter((one) => one !== trait);
  return {
    has: observation === 'there' ? [...others(has), trait] : others(has),
    lacks: observation === 'notThere' ? [...others(lacks), trait] : others(lacks),
  };
}

/** As the API takes it: each trait once, those that were there first. */
export function observedTraits({ has, lacks }: Observed): { readonly trait: string; readonly has: boolean }[] {
  const there = [...new Set(has)].map((trait) => ({ trait, has: true }));
  const not = lacks.filter((trait) => !has.includes(trait)).map((trait) => ({ trait, has: false }));
  return [...there, ...not].slice(0, MOST_OBSERVED);
}
