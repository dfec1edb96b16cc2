import { formatAddress, type Address, type Parameters } from './address.js';

/** The one parameter that all views share: the date for which everything is asked. */
const AS_OF = 'asOf';

/** A year, a month or a day. The server takes more; this is what the control offers. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The date for which everything is asked; null for whenever. */
export function asOfIn({ parameters }: Address): string | null {
  return parameters[AS_OF]?.find((value) => value !== '') ?? null;
}

/** Whether a text is a date that the control takes. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** The address for another date, or for whenever. */
export function withAsOf(address: Address, date: string | null): Address {
  const { [AS_OF]: _, ...others } = address.parameters;
  return { ...address, parameters: date === null ? others : { ...others, [AS_OF]: [date] } };
}

/** The URL of another place, at the date of this one. */
export function hrefFrom(here: Address, path: string, parameters: Parameters = {}): string {
  return formatAddress(withAsOf({ path, parameters }, asOfIn(here)));
}
