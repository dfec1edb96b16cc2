import { formatNumber } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';
import type { FigureRecord } from './figure-record.js';

type Valued = Pick<FigureRecord, 'value' | 'minimum' | 'maximum' | 'precision' | 'reporting'>;

/** The value of a figure as exactly as it is known; where there is none, why. Silence is never zero. */
export function figureInWords({ value, minimum, maximum, precision, reporting }: Valued): string {
  if (reporting === 'REPORTED_NONE') return sayEntity('reportedNone');
  if (reporting === 'NOT_REPORTED') return sayEntity('notReported');
  if (reporting === 'SUPPRESSED') return sayEntity('suppressed');
  if (reporting === 'UNKNOWN') return sayEntity('unknownValue');
  if (value !== null) return withPrecision(formatNumber(value), precision);
  if (minimum !== null && maximum !== null)
    return sayEntity('between', { least: formatNumber(minimum), most: formatNumber(maximum) });
  if (minimum !== null) return sayEntity('atLeast', { value: formatNumber(minimum) });
  if (maximum !== null) return sayEntity('atMost', { value: formatNumber(maximum) });
  return sayEntity('noValue');
}

function withPrecision(value: string, precision: string | null): string {
  if (precision === 'APPROXIMATE') return sayEntity('about', { value });
  if (precision === 'AT_LEAST') return sayEntity('atLeast', { value });
  if (precision === 'AT_MOST') return sayEntity('atMost', { value });
  return value;
}
