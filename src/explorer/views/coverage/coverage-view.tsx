import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Link } from '../../parts/link.js';
import { Page } from '../../parts/page.js';
import { coverageState } from './coverage-state.js';
import { MatrixSection } from './matrix-section.js';
import { GapsSection } from './gaps-section.js';
import './coverage.css';

/** Which states have joined which instruments, and where routes are left without one. */
export function CoverageView(): JSX.Element {
  const [state, change] = useViewState(coverageState);
  return (
    <Page heading={sayCoverage('heading')} lead={sayCoverage('lead')} width="wide">
      <nav class="coverage__switch" aria-label={sayCoverage('switch')}>
        {(['matrix', 'gaps'] as const).map((show) => (
          <Link
            key={show}
            to="/coverage"
            parameters={coverageState.write({ ...state, show, cell: '' })}
            class="coverage__tab"
            current={state.show === show}
          >
            {sayCoverage(`show${show}`)}
          </Link>
        ))}
      </nav>
      {state.show === 'matrix' ? (
        <MatrixSection state={state} change={change} />
      ) : (
        <GapsSection state={state} change={change} />
      )}
    </Page>
  );
}
