import type { RunningServer } from '../server/index.js';
import { EXIT } from './exit-codes.js';

/** Milliseconds after which the process ends even if something does not close. */
const LAST_CALL = 8000;

/**
 * Closes the server on SIGTERM and SIGINT and ends the process; a second signal ends it at once. What nobody caught is
 * logged and ends it too: nothing can be said of the state that it left behind.
 */
export function endWithCare(server: RunningServer): void {
  const { logger } = server;
  let ending = false;
  const end = (signal: NodeJS.Signals): void => {
    if (ending) process.exit(EXIT.bug);
    ending = true;
    logger.info({ signal }, 'closing');
    setTimeout(() => process.exit(EXIT.bug), LAST_CALL).unref();
    server.close().then(
      () => process.exit(EXIT.ok),
      (error: unknown) => {
        logger.error({ err: error }, 'closing failed');
        process.exit(EXIT.bug);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'nobody caught this');
    process.exit(EXIT.bug);
  });
}
