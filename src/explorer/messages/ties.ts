import { messagesOf } from './messages-of.js';

/** How actors are bound. */
export const sayTie = messagesOf({
  TREATY: { one: 'treaty that both have joined', other: 'treaties that both have joined' },
  AGREEMENT: { one: 'agreement that both have joined', other: 'agreements that both have joined' },
  SUPRANATIONAL_ACT: { one: 'supranational act', other: 'supranational acts' },
  LAW: { one: 'national law', other: 'national laws' },
  PROGRAMME: { one: 'programme', other: 'programmes' },
  MEMBERSHIP: { one: 'membership', other: 'memberships' },
  COOPERATION: { one: 'direct cooperation', other: 'direct cooperation' },
  MEETING: { one: 'meeting or visit', other: 'meetings and visits' },
  EVENT: { one: 'other event', other: 'other events' },
  FUNDING: { one: 'payment', other: 'payments' },
  SUPPORT: { one: 'other support', other: 'other support' },
  STRUCTURE: { one: 'part of the other', other: 'part of the other' },
  SUCCESSION: { one: 'succession', other: 'successions' },
  since: 'since',
  sinceAtLatest: 'since, at the latest,',
  undated: 'no date given',
  until: 'until',
  total: { one: '1 tie', other: '{count} ties' },
  none: 'No tie of these kinds is known between the two.',
  MAY_HAVE_HELD: 'may have held then',
  UNDATED: 'undated',
  HELD: 'held then',
});

/** The kinds of tie, the most binding first. */
export const TIE_KINDS = [
  'TREATY', 'AGREEMENT', 'SUPRANATIONAL_ACT', 'LAW', 'PROGRAMME', 'MEMBERSHIP', 'COOPERATION', 'MEETING', 'EVENT', 'FUNDING', 'SUPPORT', 'STRUCTURE', 'SUCCESSION',
] as const; // prettier-ignore
