import { Component, type ComponentChildren } from 'preact';
import { sayShell } from '../messages/shell.js';
import { Page } from '../parts/page.js';

interface Props {
  readonly children: ComponentChildren;
}

interface State {
  readonly failed: boolean;
}

/** Keeps a fault within the view that has it: the rest of the explorer goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static override getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ComponentChildren {
    if (!this.state.failed) return this.props.children;
    return (
      <Page heading={sayShell('crashed')} lead={sayShell('crashedAdvice')}>
        <p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {sayShell('reload')}
          </button>
        </p>
      </Page>
    );
  }
}
