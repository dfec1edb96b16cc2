/** Provisions: of which instrument they are, worked out from their number, and what they punish with. */
import { periodFrom, yearOf } from './dates.js';
import { related } from './links.js';
import { sentence } from './names.js';
import { idOf, ownerOf, rangeOf } from './plan.js';
import { DUTIES, FORMS } from './words.js';

/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./plan.js').Plan} Plan */

const SKEW = 1.6;
const OWNERS = /** @type {const} */ (['law', 'treaty', 'act']);
/** The share of all provisions that lies before those of each type of instrument. */
const FROM = { law: 0, treaty: 0.8, act: 0.9, end: 1 };
const NEXT = /** @type {const} */ ({ law: 'treaty', treaty: 'act', act: 'end' });

/** The numbers of the provisions that instruments of this type have. */
function shareOf(/** @type {Plan} */ plan, /** @type {typeof OWNERS[number]} */ owner) {
  const all = plan.counts.provision;
  return [Math.floor(all * FROM[owner]), Math.floor(all * FROM[NEXT[owner]])];
}

/** The instrument that has the provision, in words. */
export function ownerOfProvision(/** @type {Plan} */ plan, /** @type {number} */ index) {
  for (const owner of OWNERS) {
    const [begin = 0, end = 0] = shareOf(plan, owner);
    if (index >= end) continue;
    return `${owner} ${ownerOf(index - begin, end - begin, plan.counts[owner], SKEW)}`;
  }
  return 'no law';
}

/** The provisions of a law, a treaty or an act. */
export function provisionsOf(/** @type {Making} */ making) {
  const { plan, prefix, index } = making;
  const owner = OWNERS.find((one) => one === prefix);
  if (owner === undefined) return {};
  const [begin = 0, end = 0] = shareOf(plan, owner);
  const [first, after] = rangeOf(index, end - begin, plan.counts[owner], SKEW);
  const own = Array.from({ length: Math.max(0, after - first) }, (_, at) => idOf('provision', begin + first + at));
  return own.length === 0 ? {} : { provisions: own.map((to) => related(making, to)) };
}

export function provisionOf(/** @type {Making} */ { dice }) {
  const kind = dice.weighted({
    OFFENCE: 25,
    DUTY: 25,
    RIGHT: 20,
    DEFINITION: 12,
    COMPETENCE: 8,
    RECITAL: 6,
    EXEMPTION: 4,
  });
  return {
    kind,
    locator: `${dice.pick(['Article', 'Section', 'Paragraph'])} ${dice.between(1, 300)}`,
    ...(dice.chance(0.08) ? { period: periodFrom(yearOf(dice, 1990), dice) } : {}),
    elements: dice.chance(0.5) ? [dice.pick(FORMS), dice.pick(DUTIES)] : [],
    ...(dice.chance(0.05) ? { initiatedBy: 'a prosecutor' } : {}),
    ...(dice.chance(0.08) ? { cooperationRequired: dice.chance(0.6) } : {}),
    ...(dice.chance(0.27) ? { practice: sentence(dice) } : {}),
    penalties: kind === 'OFFENCE' && dice.chance(0.6) ? penaltiesOf(dice) : [],
  };
}

function penaltiesOf(/** @type {import('./random.js').Dice} */ dice) {
  const minimumMonths = dice.between(1, 10) * 6;
  const maximumMonths = minimumMonths + dice.between(1, 12) * 12;
  const basic = { appliesTo: 'basic offence', minimumMonths, maximumMonths };
  if (dice.chance(0.5)) return [basic];
  const fine = dice.chance(0.5) ? { fine: `${dice.between(1, 500)} 000 units` } : {};
  return [basic, { appliesTo: 'victim under 18', minimumMonths: 2 * minimumMonths, life: dice.chance(0.4), ...fine }];
}
