/** Who has joined an instrument, how and when. A few treaties have most countries, most agreements have two. */
import { LATEST, dateIn, endOf, yearOf } from './dates.js';
import { related } from './links.js';
import { anyOf, idOf } from './plan.js';

/** @typedef {import('./links.js').Edge} Edge */
/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./shares.js').Prefix} Prefix */

const ROLES = {
  treaty: { PARTY: 58, SIGNATORY: 32, ADOPTER: 10 },
  act: { ADOPTER: 65, PARTY: 30, PROPOSER: 5 },
  programme: { IMPLEMENTER: 25, PARTY: 22, PARTNER: 17, LEAD: 16, ADOPTER: 12, PROPOSER: 4, FUNDER: 3, OBSERVER: 1 },
};
const JOINING = /** @type {Readonly<Record<'treaty' | 'act' | 'programme', Partial<Record<Prefix, number>>>>} */ ({
  treaty: { country: 90, igo: 10 },
  act: { igo: 70, country: 30 },
  programme: { igo: 51, agency: 50, country: 39, ngo: 29, company: 7, research: 7 },
});

/** The parties of a treaty, an act or a programme. */
export function partiesOf(/** @type {Making} */ making) {
  const { plan, prefix, dice, home, index } = making;
  const kind = prefix === 'treaty' || prefix === 'act' ? prefix : 'programme';
  const weights = /** @type {Record<Prefix, number>} */ (JOINING[kind]);
  const wide = (0.7 * plan.counts.country) / (1 + index) ** 0.8;
  const wanted = kind === 'treaty' ? Math.ceil(wide) + dice.many(3) : Math.min(20, dice.many(3));
  const from = yearOf(dice, 1960);
  const found = new Set(Array.from({ length: wanted }, () => anyOf(plan, dice.weighted(weights), dice, home)));
  if (kind === 'treaty') for (let country = 0; country < wide; country += 1) found.add(idOf('country', country));
  const edge = /** @type {Edge} */ (
    () => {
      const role = dice.weighted(/** @type {Record<string, number>} */ (ROLES[kind]));
      return { role, ...(kind === 'treaty' ? consentOf(role, from, making) : joiningOf(from, making)) };
    }
  );
  return { parties: [...found].map((to) => related(making, to, edge)) };
}

/** Signed first, then ratified years later; or acceded or accepted without a signature. */
function consentOf(/** @type {string} */ role, /** @type {number} */ from, /** @type {Making} */ { dice }) {
  const year = Math.min(2023, from + dice.between(0, 12));
  if (role !== 'PARTY') return dice.chance(0.6) ? { signedOn: dateIn(year, dice) } : {};
  const later = Math.min(LATEST, year + dice.between(1, 9));
  const way = dice.weighted({ ratified: 60, acceded: 20, accepted: 5, unknown: 15 });
  const consent = way === 'unknown' ? {} : { [`${way}On`]: dateIn(later, dice) };
  const signed = way === 'ratified' && dice.chance(0.8) ? { signedOn: dateIn(year, dice) } : {};
  const ended = endOf(dice, 'endedOn', 0.01, later + dice.between(2, 10));
  return {
    ...signed,
    ...consent,
    ...ended,
    ...(dice.chance(0.05) ? { reservation: 'Declares itself not bound by one article.' } : {}),
  };
}

function joiningOf(/** @type {number} */ from, /** @type {Making} */ { dice }) {
  const year = Math.min(LATEST, from + dice.between(0, 12));
  const ended = endOf(dice, 'endedOn', 0.15, year + dice.between(2, 10));
  return dice.chance(0.2) ? { joinedOn: dateIn(year, dice), ...ended } : {};
}

/** When an agreement was signed and came into effect, and who signed it then. */
export function signedOf(/** @type {Making} */ making, /** @type {string} */ kind) {
  const { plan, dice, home } = making;
  const year = yearOf(dice, 1975);
  const signedOn = dateIn(year, dice);
  const type = kind === 'INTER_AGENCY' || kind === 'SUB_NATIONAL' ? 'agency' : 'country';
  const more = kind === 'BILATERAL' ? 0 : dice.between(1, 8);
  const found = new Set([idOf('country', home), anyOf(plan, type, dice, home)]);
  for (let tries = 0; tries < 8 && found.size < 2 + more; tries += 1) {
    found.add(anyOf(plan, more > 0 && dice.chance(0.2) ? 'igo' : type, dice, (home + tries) % plan.counts.country));
  }
  const role = kind === 'DECLARATION' ? 'ADOPTER' : 'PARTY';
  const edge = () => ({
    role: dice.chance(0.1) ? 'SIGNATORY' : role,
    ...(dice.chance(0.6) ? { signedOn } : {}),
  });
  return {
    ...(dice.chance(0.8) ? { signedOn } : {}),
    ...(dice.chance(0.15) ? { inForceOn: dateIn(year + 1, dice) } : {}),
    ...endOf(dice, 'endedOn', 0.08, year + dice.between(2, 12)),
    parties: [...found].map((to) => related(making, to, edge)),
  };
}
