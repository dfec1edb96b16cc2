import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { sayPart } from '../messages/index.js';
import { SafeText } from './safe-text.js';
import { TypeMark } from './type-mark.js';
import type { Combobox } from './use-combobox.js';

interface FindOptionsProps {
  readonly id: string;
  readonly box: Combobox;
  /** Whether Enter shows all that is found. */
  readonly all: boolean;
}

/** What a box offers under it. It is always there, for the box names it; it is hidden until there is something to offer. */
export function FindOptions({ id, box, all }: FindOptionsProps): JSX.Element {
  const { shown, active, finding, choose } = box;
  const { found, totalCount, state } = finding;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div class="find-box__panel" hidden={!shown}>
      <ul class="find-box__options" id={`${id}-options`} role="listbox" aria-label={sayPart('findHint')}>
        {found.map((one, index) => (
          <li
            key={one.id}
            id={`${id}-${index}`}
            class="find-box__option"
            role="option"
            aria-selected={index === active}
            // Not the click, before which the box would lose the focus and close.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(one);
            }}
          >
            <span class="find-box__name">
              <SafeText text={one.name} most={90} />
              {one.matched !== one.name && (
                <span class="find-box__matched">
                  <SafeText text={one.matched} most={60} />
                </span>
              )}
            </span>
            <TypeMark type={one.type} named />
          </li>
        ))}
      </ul>
      {state === 'failed' && <p class="find-box__hint">{sayPart('findFailed')}</p>}
      {state === 'answered' && found.length === 0 && <p class="find-box__hint">{sayPart('findNothing')}</p>}
      {all && found.length > 0 && <p class="find-box__hint">{sayPart('findEnter', { count: totalCount })}</p>}
    </div>
  );
}
