import { sayDate } from './dates.js';
import { LOCALE } from './locale.js';

const months = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A date or interval of the API (EDTF) in words, no more precise than it is; what has no words is given as written. */
export function partialDateInWords(edtf: string): string {
  const [from, to, ...more] = edtf.split('/');
  if (from === undefined || more.length > 0) return edtf;
  if (to === undefined) return dateInWords(from) ?? edtf;
  return intervalInWords(from, to) ?? edtf;
}

function intervalInWords(from: string, to: string): string | null {
  const begin = dateInWords(from);
  const end = dateInWords(to);
  if (begin !== null && end !== null) return sayDate('between', { from: begin, to: end });
  if (begin !== null && to === '..') return sayDate('since', { from: begin });
  if (begin !== null && to === '') return sayDate('from', { from: begin });
  if (end !== null && from === '..') return sayDate('until', { to: end });
  if (end !== null && from === '') return sayDate('upTo', { to: end });
  return null;
}

function dateInWords(edtf: string): string | null {
  const mark = edtf.slice(-1);
  if (!['~', '?', '%'].includes(mark)) return exactInWords(edtf);
  const date = exactInWords(edtf.slice(0, -1));
  if (date === null) return null;
  if (mark === '~') return sayDate('about', { date });
  return sayDate(mark === '?' ? 'uncertain' : 'aboutAndUncertain', { date });
}

function exactInWords(edtf: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (year === undefined) return unspecifiedInWords(edtf);
  if (month === undefined) return year;
  const season = SEASONS[Number(month) - 21];
  if (season !== undefined) return sayDate(season, { year });
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? months : days).format(date);
}

function unspecifiedInWords(edtf: string): string | null {
  const [, decade] = /^(\d{3})X$/.exec(edtf) ?? [];
  if (decade !== undefined) return sayDate('decade', { decade });
  const [, century] = /^(\d{2})XX$/.exec(edtf) ?? [];
  return century === undefined ? null : sayDate('century', { century });
}
