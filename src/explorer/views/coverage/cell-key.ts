/** How a cell stands in the address. */
export function cellKey(cell: {
  readonly country: { readonly id: string };
  readonly instrument: { readonly id: string };
}): string {
  return `${cell.country.id}~${cell.instrument.id}`;
}
