/** What is made once and kept. Nothing here knows what it keeps. */
export { madeOnce } from './made-once.js';
