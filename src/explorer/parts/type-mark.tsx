import type { JSX } from 'preact';
import type { EntityType } from '../generated/shell.js';
import { sayType } from '../messages/index.js';
import { familyOf, type Family } from './family.js';
import './type-mark.css';

/** The shapes, drawn on 16 by 16: they differ without their colour. */
const SHAPES: Readonly<Record<Family, string>> = {
  place: 'M8 1.5a4.8 4.8 0 0 1 4.8 4.8c0 3.4-4.8 8.2-4.8 8.2S3.2 9.7 3.2 6.3A4.8 4.8 0 0 1 8 1.5z',
  route: 'M1.5 6.2h7.5v-3.7l6 5.5-6 5.5v-3.7h-7.5z',
  law: 'M2 13h12v1.8H2zM3 6.5h2v5.5H3zM7 6.5h2v5.5H7zM11 6.5h2v5.5h-2zM8 1.2l6.5 4.3h-13z',
  cooperation:
    'M5.5 3a5 5 0 1 0 0 10 5 5 0 0 0 2.5-.67A5 5 0 1 0 10.5 3 5 5 0 0 0 8 3.67 5 5 0 0 0 5.5 3zM8 5.3a3.5 3.5 0 0 1 0 5.4 3.5 3.5 0 0 1 0-5.4z',
  actor: 'M8 1.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM1.8 14.5c0-3.5 2.7-5.5 6.2-5.5s6.2 2 6.2 5.5z',
  crime: 'M8 1.2l7 13.3H1zM7.2 6v4.5h1.6V6zM7.2 11.5v1.5h1.6v-1.5z',
  measure: 'M2 8.5h3v6H2zM6.5 1.5h3v13h-3zM11 5h3v9.5h-3z',
  evidence: 'M3 1.5h7l3 3v10H3zM5 6.5v1.3h6V6.5zM5 9.3v1.3h6V9.3z',
};

export interface TypeMarkProps {
  readonly type: EntityType;
  /** Whether the name of the type stands beside the mark; where not, it is read out. */
  readonly named?: boolean;
}

/** The mark of a type, with its name. */
export function TypeMark({ type, named = false }: TypeMarkProps): JSX.Element {
  const family = familyOf(type);
  return (
    <span class={`type-mark type-mark--${family}`}>
      <svg class="type-mark__shape" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[family]} fill-rule="evenodd" />
      </svg>
      <span class={named ? 'type-mark__name' : 'unseen'}>{sayType(type, { count: 1 })} </span>
    </span>
  );
}
