/**
 * Round numbers from nothing to a number, for a scale: at most six.
 * @param {number} most
 */
export function steps(most) {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, index) => index * step);
}

/**
 * The powers of ten, and what lies halfway, between two numbers.
 * @param {number} least
 * @param {number} most
 */
export function powers(least, most) {
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(most));
  const all = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  return all.flatMap((power) => [power, 3 * power]).filter((one) => one >= least / 1.01 && one <= most * 1.01);
}

/** A number as it stands at a scale. @param {number} value */
export function told(value) {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
