import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sayShell } from '../messages/shell.js';
import { Page } from '../parts/page.js';
import { Waiting } from '../parts/waiting.js';
import type { View, ViewComponent } from '../views/view.js';

interface Loaded {
  readonly view: View;
  /** Null where it could not be loaded. */
  readonly Component: ViewComponent | null;
}

export interface ViewOutletProps {
  readonly view: View;
  readonly id: string | null;
}

/** Loads a view when it is first opened, and shows it. */
export function ViewOutlet({ view, id }: ViewOutletProps): JSX.Element {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let left = false;
    const show = (Component: ViewComponent | null): void => {
      if (!left) setLoaded({ view, Component });
    };
    view.load().then(show, () => show(null));
    return () => void (left = true);
  }, [view]);
  if (loaded?.view !== view) return <Waiting />;
  if (loaded.Component === null) return <NotLoaded />;
  return <loaded.Component key={id} id={id} />;
}

function NotLoaded(): JSX.Element {
  return (
    <Page heading={sayShell('viewFailed')} lead={sayShell('viewFailedAdvice')}>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {sayShell('reload')}
        </button>
      </p>
    </Page>
  );
}
