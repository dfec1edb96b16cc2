import { formatNumber } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';

/** What an offence is punished with, as a provision has it. */
export interface PenaltyRecord {
  readonly appliesTo: string | null;
  readonly minimumMonths: number | null;
  readonly maximumMonths: number | null;
  readonly life: boolean | null;
  readonly death: boolean | null;
  readonly fine: string | null;
}

/** A penalty in a line: `basic offence: 6 to 20 years`. What the law leaves out is left out. */
export function penaltyInWords({ appliesTo, minimumMonths, maximumMonths, life, death, fine }: PenaltyRecord): string {
  const parts = [
    imprisonment(minimumMonths, maximumMonths),
    life === true ? sayEntity('life') : null,
    death === true ? sayEntity('death') : null,
    fine,
  ].filter((part) => part !== null);
  const penalty = parts.join(', ');
  if (appliesTo === null || penalty === '') return appliesTo ?? penalty;
  return sayEntity('penalty', { appliesTo, penalty });
}

function imprisonment(least: number | null, most: number | null): string | null {
  if (least !== null && most !== null) {
    const inYears = least % 12 === 0 && most % 12 === 0;
    const [from, to] = inYears ? [least / 12, most / 12] : [least, most];
    return sayEntity(inYears ? 'years' : 'months', { span: least === most ? formatNumber(to) : spanOf(from, to) });
  }
  if (least !== null) return sayEntity('atLeast', { value: durationInWords(least) });
  return most === null ? null : sayEntity('upTo', { value: durationInWords(most) });
}

function spanOf(from: number, to: number): string {
  return sayEntity('between', { least: formatNumber(from), most: formatNumber(to) });
}

function durationInWords(months: number): string {
  if (months % 12 === 0) return sayEntity('years', { span: formatNumber(months / 12) });
  return sayEntity('months', { span: formatNumber(months) });
}
