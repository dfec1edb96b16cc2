import type { JSX } from 'preact';
import { sayAssessments } from '../../messages/assessments.js';
import { Thing } from '../../parts/thing.js';
import type { Point } from './group-series.js';

/** How a judgement differs from the one before, and what contradicts it. */
export function Change({ point: { change, before, assessment } }: { readonly point: Point }): JSX.Element {
  return (
    <>
      {change === 'CHANGED'
        ? sayAssessments('changeCHANGED', { before: before ?? '–' })
        : sayAssessments(change === 'SAME' ? 'changeSAME' : 'changeFIRST')}
      {assessment.held === 'MAY_HAVE_HELD' && <span class="tag">{sayAssessments('mayHaveHeld')}</span>}
      {assessment.conflicts.nodes.map(({ id, name }) => (
        <span key={id} class="assessments__conflict">
          {sayAssessments('conflicts')} <Thing id={id} name={name} type="Conflict" />
        </span>
      ))}
    </>
  );
}
