import { keyOf } from '../phases/rounds.js';
import { figure, table } from '../shared/tables.js';

/** @import { Profile } from '../phases/rounds.js' */
/** @import { Starts } from './starts.js' */

/** What the steps of a start are called, in their order. */
export const STEPS = {
  read: 'reading the files of the schema',
  parse: 'parsing them',
  ontology: 'making and checking the ontology',
  schema: 'making the public schema',
  validation: 'checking the public schema',
};

/**
 * @typedef {object} Found
 * @property {readonly string[]} schemas
 * @property {readonly string[]} questions
 * @property {ReadonlyMap<string, Starts>} starts
 * @property {ReadonlyMap<string, Profile>} profiles by schema and question
 */

/** What a start takes under each schema, as Markdown. @param {Found} found */
export function startTable({ schemas, starts }) {
  const row = (/** @type {string} */ title, /** @type {(start: Starts) => number} */ value) => {
    const values = schemas.map((name) => value(starts.get(name) ?? NOTHING));
    return [title, ...values.map(figure), figure((values.at(-1) ?? NaN) / (values[0] ?? NaN))];
  };
  return table(
    ['', ...schemas, 'ratio'],
    [
      row('types of things', ({ entities }) => entities),
      row('types of the public schema', ({ types }) => types),
      row('start to first answer, ms', ({ started }) => started),
      ...Object.entries(STEPS).map(([step, title]) => row(`of it ${title}, ms`, ({ steps }) => steps[step] ?? NaN)),
      row('all else, ms', ({ started, steps }) => started - Object.values(steps).reduce((sum, one) => sum + one, 0)),
      row('held at the first answer, MB', ({ held }) => held),
    ],
  );
}

/** @type {Starts} */
const NOTHING = { started: NaN, held: NaN, entities: NaN, types: NaN, steps: {} };

/** What questions take under each schema, as Markdown. @param {Found} found */
export function planTable({ schemas, questions, profiles }) {
  const rows = questions.flatMap((question) => {
    const all = schemas.map((name) => profiles.get(keyOf(name, question)));
    const row = (/** @type {string} */ title, /** @type {(profile: Profile) => number} */ value) => {
      const values = all.map((profile) => (profile === undefined ? NaN : value(profile) * 1000));
      return [`${question}, ${title}`, ...values.map(figure), figure((values.at(-1) ?? NaN) / (values[0] ?? NaN))];
    };
    return [
      row('parsed and validated', ({ first }) => first.parse + first.validate),
      row('planned', ({ hot }) => hot.plan),
      row('answered', ({ hot }) => hot.total),
    ];
  });
  return table(['microseconds', ...schemas, 'ratio'], rows);
}
