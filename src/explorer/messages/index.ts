/**
 * Every text that a person reads, one file a view, in plain words of the field. A message is typed by its key and by what stands in
 * its braces. Another language is another set of these files. A view imports its own file itself, so that it is loaded with the view;
 * what all of them need is exported here.
 */
export { eventDateInWords } from './event-date-in-words.js';
export { formatNumber, languageName } from './format.js';
export { LOCALE } from './locale.js';
export { partialDateInWords } from './partial-date-in-words.js';
export { sayPart } from './parts.js';
export { ENTITY_TYPES, sayType } from './types.js';
