/** Milliseconds from each frame to the next until it is stopped; what is held up comes late. */
export function watchFrames(): () => readonly number[] {
  const times: number[] = [];
  let last = performance.now();
  let goesOn = true;
  const onFrame = (): void => {
    if (!goesOn) return;
    const now = performance.now();
    times.push(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  return () => {
    goesOn = false;
    return times;
  };
}

/** Milliseconds that each task took which held the page up for more than 50, until it is stopped. */
export function watchTasks(): () => readonly number[] {
  const times: number[] = [];
  const add = (entries: PerformanceObserverEntryList | { getEntries: () => PerformanceEntryList }): void =>
    void times.push(...entries.getEntries().map(({ duration }) => duration));
  const observer = new PerformanceObserver(add);
  observer.observe({ type: 'longtask' });
  return () => {
    add({ getEntries: () => observer.takeRecords() });
    observer.disconnect();
    return times;
  };
}
