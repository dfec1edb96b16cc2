import { typeOfId, type EntityType, type Ontology } from '../ontology/index.js';
import { didYouMean } from './nearest.js';
import type { Place } from './place.js';
import type { Findings } from './problems.js';
import { inWords } from './shape.js';

const ORDINARY = /^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Countries and areas go by their ISO 3166-1 code, in the capitals in which everybody writes it. */
const COUNTRY = /^country:[A-Z]{3}$/;

/** The type that a well-formed id names. What is wrong with the id goes to `findings`; then the answer is undefined. */
export function readId(ontology: Ontology, raw: unknown, place: Place, findings: Findings): EntityType | undefined {
  if (typeof raw !== 'string') {
    findings.add('MALFORMED_ID', place, `wants an id such as \`agency:tha-police\`, and has ${inWords(raw)}`);
    return undefined;
  }
  const colon = raw.indexOf(':');
  const prefix = raw.slice(0, Math.max(colon, 0));
  const type = ontology.byPrefix.get(prefix);
  if (type !== undefined && typeOfId(ontology, raw) === type && shapeOf(type).test(raw)) return type;
  if (colon > 0 && type === undefined) {
    const near = didYouMean(prefix, ontology.byPrefix.keys());
    findings.add('UNKNOWN_PREFIX', place, `no type has ids that begin with "${prefix}:" in \`${raw}\`${near}`);
    return undefined;
  }
  findings.add('MALFORMED_ID', place, `\`${raw}\` is no id: ${wantedOf(type)}`);
  return undefined;
}

function shapeOf(type: EntityType): RegExp {
  return type.prefix === 'country' ? COUNTRY : ORDINARY;
}

function wantedOf(type: EntityType | undefined): string {
  if (type?.prefix === 'country') return 'a country or area goes by its three capital letters, `country:MMR`';
  return `write ${type?.prefix ?? "the type's prefix"}, a colon, then lower-case letters, digits and single hyphens`;
}
