/**
 * The URL, which holds the whole state of every view: pure functions between a URL and typed state, and the hooks that read and
 * change it. Nothing here knows a view.
 */
export { parseAddress, formatAddress, type Address, type Parameters } from './address.js';
export { isDate, withAsOf } from './as-of.js';
export { choice, choices, flag, ids, text, texts, whole } from './fields.js';
export { hasMoved } from './history.js';
export { matchPath } from './match-path.js';
export { AddressProvider, useAddress } from './use-address.js';
export { useViewState, type ChangeState } from './use-view-state.js';
export { viewState, type StateOf } from './view-state.js';
