import { messagesOf } from './messages-of.js';

/** What things are about, in eight families. */
export const sayFamily = messagesOf({
  place: 'place',
  route: 'route',
  law: 'law',
  cooperation: 'agreement, programme or event',
  actor: 'actor',
  crime: 'crime and victims',
  measure: 'figure or assessment',
  evidence: 'gap, concept or source',
});
