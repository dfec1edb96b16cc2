import type { JSX } from 'preact';
import { useLoaded } from '../../api/index.js';
import { Answered } from '../../parts/answered.js';
import type { OnTheMapProps } from './on-the-map-props.js';
import { useNear } from './use-near.js';

/** Where a thing is. The map is large, and loaded when it comes near the screen. */
export function OnTheMap(props: OnTheMapProps): JSX.Element {
  const [ref, near] = useNear<HTMLDivElement>();
  const loaded = useLoaded(near ? 'locator' : null, async () => (await import('./locator/locator.js')).Locator);
  return (
    <div ref={ref} class="entity__map">
      <Answered answer={loaded}>{(Locator) => <Locator {...props} />}</Answered>
    </div>
  );
}
