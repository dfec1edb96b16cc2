import { PHASES } from '../phases/asking.js';
import { keyOf } from '../phases/rounds.js';
import { STEPS } from '../schema-growth/report.js';
import { barChart } from './bars.js';

/** @import { Found } from './found.js' */

/** Pictures of phases, by file. @param {NonNullable<Found['phases']>} phases @returns {Record<string, string>} */
export function phasePlots({ subjects, questions, profiles }) {
  const ways = /** @type {const} */ (['first', 'hot']);
  const all = subjects.flatMap((subject) =>
    ways.map((way) => {
      const bars = questions.map((label) => {
        const profile = profiles.get(keyOf(subject, label));
        return { label, parts: PHASES.map((phase) => (profile?.[way][phase] ?? NaN) * 1000) };
      });
      const title = `Phases of an answer on ${subject}, ${way === 'first' ? 'asked for the first time' : 'asked often'}`;
      const description = `${title}, in microseconds by question, from ${PHASES.join(' and ')}`;
      return [`phases-${subject}-${way}`, barChart({ title, description, unit: 'microseconds', series: PHASES, bars })];
    }),
  );
  return Object.fromEntries(all);
}

/** What a start is made of under each schema, by file. @param {NonNullable<Found['schema']>} schema @returns {Record<string, string>} */
export function schemaPlots({ schemas, starts }) {
  const names = Object.keys(STEPS);
  const bars = schemas.map((label) => {
    const { started = NaN, steps = {} } = starts.get(label) ?? {};
    const parts = names.map((name) => steps[name] ?? NaN);
    return { label, parts: [...parts, started - parts.reduce((sum, part) => sum + part, 0)] };
  });
  const title = 'A start on the memory store, by steps that look at the types';
  const description = `${title}, in milliseconds: ${bars.map(({ label, parts }) => `${label} ${Math.round(parts.reduce((sum, part) => sum + part, 0))}`).join(', ')}`;
  return {
    'start-by-types': barChart({ title, description, unit: 'milliseconds', series: [...names, 'all else'], bars }),
  };
}
