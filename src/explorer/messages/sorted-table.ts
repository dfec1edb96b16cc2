import { messagesOf } from './messages-of.js';

/** What a sorted table says. */
export const sayTable = messagesOf({
  showAll: 'Show all {count} rows',
});
