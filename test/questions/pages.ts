/** The chapters that the questions lead back to. */
export const BUCKLEY = 'source:thb-asia-europe-buckley';
export const CAPARINI = 'source:thb-asia-europe-caparini';
export const LASOCIK = 'source:thb-asia-europe-lasocik';

interface Cited {
  readonly page?: number | null;
  readonly source: { readonly id: string };
}

/** The sources and pages of some evidence. */
export function pages(evidence: readonly Cited[] | undefined): (readonly [string, number | null])[] {
  return (evidence ?? []).map(({ source, page }) => [source.id, page ?? null] as const);
}
