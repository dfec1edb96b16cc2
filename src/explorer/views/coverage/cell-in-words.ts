import { sayCoverage } from '../../messages/coverage.js';
import { shortened } from '../../parts/shortened.js';
import { forceInWords } from './force-in-words.js';
import type { Cell } from './matrix-model.js';

/** All that a cell shows, for whoever cannot see it. */
export function cellInWords(cell: Cell, closing: number): string {
  const named = {
    country: shortened(cell.country.name, 80),
    instrument: shortened(cell.instrument.name, 120),
    standing: forceInWords(cell.kind, cell.force),
  };
  return [sayCoverage('cell', named), flagsInWords(cell, closing)].filter((words) => words !== '').join('; ');
}

/** What stands beside the standing: disagreements, and gaps that joining would close. */
export function flagsInWords(cell: Cell, closing: number): string {
  return [
    ...(cell.conflicts.length > 0 ? [sayCoverage('differ', { count: cell.conflicts.length })] : []),
    ...(closing > 0 ? [sayCoverage('closes', { count: closing })] : []),
  ].join('; ');
}
