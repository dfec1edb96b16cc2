import type { Position } from '../../pictures/graph/index.js';

/** Where things were put, as the URL has it: `country:MMR~12~-40`. What cannot be read is left out. */
export function readPins(pins: readonly string[]): ReadonlyMap<string, Position> {
  return new Map(
    pins.flatMap((pin) => {
      const [, id, x, y] = /^(.+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(pin) ?? [];
      return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }] as const];
    }),
  );
}

/** The pins with one more, or moved. */
export function withPin(pins: readonly string[], id: string, { x, y }: Position): readonly string[] {
  return [...withoutPin(pins, id), `${id}~${Math.round(x)}~${Math.round(y)}`];
}

export function withoutPin(pins: readonly string[], id: string): readonly string[] {
  return pins.filter((pin) => !pin.startsWith(`${id}~`));
}
