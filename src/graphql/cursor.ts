import type { Position } from '../store/index.js';
import { InputError } from './errors.js';

/** A position as an opaque text. It says where a thing stands in the order, so it stays right when others come or go. */
export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position that a cursor stands for. `length` is how many values a position has under the order asked for: a cursor made
 * under another order is refused. Throws `InputError` (`BAD_CURSOR`).
 */
export function decodeCursor(cursor: string, argument: string, length: number): Position {
  const position = parse(cursor);
  if (position?.length === length) return position;
  const accepted = 'a cursor from an earlier answer to the same question in the same order';
  throw new InputError(
    'BAD_CURSOR',
    argument,
    `is no cursor of this list: ${JSON.stringify(cursor.slice(0, 60))}`,
    accepted,
  );
}

function parse(cursor: string): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value)) return null;
    const members: readonly unknown[] = value;
    return members.every(isPositionValue) ? members : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isPositionValue(value: unknown): value is Position[number] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
