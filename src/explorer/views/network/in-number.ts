import { formatNumber } from '../../messages/index.js';

/** A measure; small shares keep the digits that tell them apart. */
export function inNumber(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? formatNumber(value) : value.toPrecision(2);
}
