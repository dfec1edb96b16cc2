import { describe, expect, it } from 'vitest';
import { ConfigurationError, StoreEmptyError } from '../../src/app/index.js';
import { EXIT, exitCodeOf } from '../../src/cli/exit-codes.js';
import { ListenError } from '../../src/server/index.js';
import { StoreRefusedError, StoreUnavailableError } from '../../src/store/index.js';

describe('the exit code', () => {
  it.each([
    [new ConfigurationError([]), EXIT.configuration],
    [new StoreUnavailableError('here', 'gone'), EXIT.store],
    [new StoreRefusedError('here', 'no'), EXIT.store],
    [new StoreEmptyError(), EXIT.store],
    [new ListenError('PORT_IN_USE', 'here', 1, undefined), EXIT.port],
    [new ListenError('LISTEN_REFUSED', 'here', 1, undefined), EXIT.configuration],
    [Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), EXIT.disk],
  ])('of %s follows its code', (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });

  it('of anything unexpected is that of a bug', () => {
    expect(exitCodeOf(new TypeError('x'))).toBeUndefined();
    expect(exitCodeOf(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBeUndefined();
    expect(exitCodeOf('x')).toBeUndefined();
  });
});
