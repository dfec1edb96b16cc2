import type { JSX } from 'preact';
import { sayAssessments } from '../../messages/assessments.js';
import { Evidence } from '../../parts/evidence.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { Point } from './group-series.js';
import { Change } from './change.js';
import { valueOf } from './value-of.js';
import './window-panel.css';

export interface WindowPanelProps {
  readonly point: Point;
  readonly place: string;
  readonly months: number;
  readonly onClose: () => void;
}

/** One judgement, and what is known to have happened before it. */
export function WindowPanel({ point, place, months, onClose }: WindowPanelProps): JSX.Element {
  const { assessment, inWindow } = point;
  return (
    <section class="window" aria-label={sayAssessments('windowHeading')}>
      <h3 class="window__heading">
        <SafeText text={place} most={60} />
        {', '}
        {assessment.period !== null && <PartialDate value={assessment.period} />}: {valueOf(assessment)}
      </h3>
      <p class="window__text">
        <Change point={point} />
      </p>
      {assessment.reason !== null && (
        <p class="window__text">
          <strong>{sayAssessments('reason')}:</strong> <SafeText text={assessment.reason} most={600} />
        </p>
      )}
      {assessment.description !== null && (
        <p class="window__text">
          <SafeText text={assessment.description} most={600} />
        </p>
      )}
      <Evidence citations={assessment.evidence} open />
      <h4 class="window__before">{sayAssessments('windowHeading')}</h4>
      <p class="window__text">{sayAssessments('windowText', { count: months })}</p>
      {inWindow.length === 0 && <p class="window__text">{sayAssessments('windowNothing')}</p>}
      <ul class="window__list">
        {inWindow.map(({ id, name, __typename }) => (
          <li key={id}>
            <Thing id={id} name={name} type={__typename} />
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onClose}>
        {sayAssessments('close')}
      </button>
    </section>
  );
}
