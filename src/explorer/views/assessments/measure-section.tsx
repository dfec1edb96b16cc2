import type { JSX } from 'preact';
import { sayAssessments } from '../../messages/assessments.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import type { MeasureGroup } from './group-series.js';
import { ladderOf } from './ladder-of.js';
import { SeriesTable } from './series-table.js';
import { StepPicture } from './step-picture.js';
import { WindowPanel } from './window-panel.js';
import './measure-section.css';

export interface MeasureSectionProps {
  readonly group: MeasureGroup;
  readonly months: number;
  /** The judgement that is looked at. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** All judgements by one measure: the picture, what happened before the one that is chosen, and the table. */
export function MeasureSection({ group, months, chosen, onChoose }: MeasureSectionProps): JSX.Element {
  const { measure, series, points, axis } = group;
  const ladder = ladderOf(points.map(({ assessment }) => assessment));
  const point = points.find(({ assessment }) => assessment.id === chosen);
  const place = series.find((one) => point !== undefined && one.points.includes(point))?.place;
  const name = shortened(measure.name, 100);
  return (
    <section class="measure" aria-label={name}>
      <Head group={group} ordered={ladder.ordered} />
      <div class={point === undefined ? 'measure__drawn' : 'measure__drawn measure__drawn--chosen'}>
        {axis !== null && (
          <Pictures group={group} rungs={ladder.rungs} axis={axis} chosen={chosen} onChoose={onChoose} />
        )}
        {point !== undefined && (
          <WindowPanel point={point} place={place?.name ?? ''} months={months} onClose={() => onChoose('')} />
        )}
      </div>
      <details class="measure__table" open={axis === null}>
        <summary>{sayAssessments('tableToggle', { count: points.length })}</summary>
        <SeriesTable caption={sayAssessments('tableCaption', { measure: name })} series={series} />
      </details>
    </section>
  );
}

interface PicturesProps extends Omit<MeasureSectionProps, 'months'> {
  readonly rungs: readonly string[];
  readonly axis: readonly [number, number];
}

function Pictures({ group: { measure, series }, rungs, axis, chosen, onChoose }: PicturesProps): JSX.Element {
  const label = sayAssessments('picture', { measure: shortened(measure.name, 100) });
  return (
    <div>
      <div class="measure__pictures" role="group" tabIndex={0} aria-label={label}>
        {series.map((one) => (
          <StepPicture key={one.place?.id} series={one} rungs={rungs} axis={axis} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
      <p class="note">
        {sayAssessments('hatched')} {sayAssessments('dashed')} {sayAssessments('press')}
      </p>
    </div>
  );
}

function Head({ group: { measure }, ordered }: Pick<MeasureSectionProps, 'group'> & { ordered: boolean }): JSX.Element {
  const publishers = measure.publishedBy.nodes;
  return (
    <header>
      <h2 class="measure__name">
        <Thing id={measure.id} name={measure.name} />
      </h2>
      <p class="note">
        {publishers.length > 0 && `${sayAssessments('by')} `}
        {publishers.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Thing id={id} name={name} />
          </span>
        ))}
        {publishers.length > 0 && '. '}
        {sayAssessments('scale')}:{' '}
        {measure.scale === null ? sayAssessments('scaleNone') : <SafeText text={measure.scale} most={300} />}{' '}
        {!ordered && sayAssessments('orderUnknown')}
      </p>
    </header>
  );
}
