import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Page } from '../../parts/page.js';
import { Tabs } from '../../parts/tabs.js';
import { coverageState } from './coverage-state.js';
import { MatrixSection } from './matrix-section.js';
import { GapsSection } from './gaps-section.js';
import './coverage.css';

/** Which states have joined which instruments, and where routes are left without one. */
export function CoverageView(): JSX.Element {
  const [state, change] = useViewState(coverageState);
  return (
    <Page heading={sayCoverage('heading')} lead={sayCoverage('lead')} width="wide">
      <Tabs
        label={sayCoverage('switch')}
        tabs={(['matrix', 'gaps'] as const).map((show) => ({
          name: show,
          title: sayCoverage(`show${show}`),
          to: '/coverage',
          parameters: coverageState.write({ ...state, show, cell: '' }),
        }))}
        current={state.show}
      />
      {state.show === 'matrix' ? (
        <MatrixSection state={state} change={change} />
      ) : (
        <GapsSection state={state} change={change} />
      )}
    </Page>
  );
}
