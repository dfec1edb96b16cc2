/** The middle of some numbers, or NaN of none. @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * The number below which that share of the numbers lies; between two numbers it is interpolated.
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** How far apart the middle half of some numbers lies, in parts of their median. @param {readonly number[]} values */
export function spread(values) {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
}

/** What is kept of many latencies: how many there were, their middle and their 99th percentile. @param {readonly number[]} latencies */
export function summaryOf(latencies) {
  return { count: latencies.length, median: median(latencies), p99: quantile(latencies, 0.99) };
}
