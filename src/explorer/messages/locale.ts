/** The language of all messages, numbers and dates. */
export const LOCALE = 'en-GB';
