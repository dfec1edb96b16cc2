import { sayField } from '../../messages/entity.js';

type Named = Parameters<typeof sayField>[0];

/** The name of a field in words: `recommendationsReceived` is "recommendations received". */
export function fieldInWords(name: string): string {
  const said = sayField(name as Named); // any text: what is not among the names is answered with nothing
  return said === '' ? name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase() : said;
}

/** A value of an enumeration in words: `MAY_HAVE_HELD` is "may have held". */
export function enumInWords(value: string): string {
  return value.replaceAll('_', ' ').toLowerCase();
}
