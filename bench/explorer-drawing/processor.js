/**
 * Milliseconds of processor time so far, of the page (with its workers) and of the process that draws in place of a graphics card. Unlike time on the clock
 * they hardly depend on what else the machine does.
 * @param {import('playwright-core').CDPSession} session of the browser
 */
export async function processorTimes(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const of = (/** @type {string} */ type) =>
    1000 * processInfo.filter((one) => one.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { page: of('renderer'), drawing: of('GPU') };
}
