import type { ComponentChildren, JSX } from 'preact';
import type { Roving } from './use-roving.js';

export interface MapTargetProps {
  readonly name: string;
  readonly label: string;
  readonly pressed: boolean;
  readonly roving: Roving;
  readonly onChoose: () => void;
  /** What is pointed at or has the focus; null when it no longer is. */
  readonly onRead: (label: string | null) => void;
  readonly children: ComponentChildren;
}

/** Something on the map that can be read and chosen, by pointer and by keys. */
export function MapTarget({ name, label, pressed, roving, onChoose, onRead, children }: MapTargetProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    <g
      class="map-target"
      role="button"
      data-key={name}
      tabIndex={roving.tabIndexOf(name)}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      onPointerEnter={() => onRead(label)}
      onPointerLeave={() => onRead(null)}
      onFocus={() => {
        roving.onFocus(name);
        onRead(label);
      }}
      onBlur={() => onRead(null)}
    >
      {children}
    </g>
  );
}
