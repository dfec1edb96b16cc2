import type { JSX } from 'preact';
import { partialDateInWords } from '../../messages/index.js';
import { sayAssessments } from '../../messages/assessments.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import type { Point, Series } from './group-series.js';
import { layOut, type Drawable, type Layout, type Mark } from './lay-out.js';
import { shortValueOf, valueOf } from './value-of.js';
import { yearsOf } from './years-of.js';
import './step-picture.css';

export interface StepPictureProps {
  readonly series: Series;
  readonly rungs: readonly string[];
  readonly axis: readonly [number, number];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** How one place was judged: rungs from the best to the worst, years from left to right, a mark for each judgement. */
export function StepPicture({ series, rungs, axis, chosen, onChoose }: StepPictureProps): JSX.Element | null {
  const drawables = series.points.flatMap(drawable);
  if (drawables.length === 0) return null;
  const layout = layOut(drawables, rungs, axis);
  const rows = layout.rungs.reduce((sum, { lanes }) => sum + lanes, 0);
  const count = axis[1] - axis[0] + 1;
  const place = series.place?.name ?? '';
  return (
    <div class="steps">
      <h3 class="steps__place">{series.place !== null && <Thing id={series.place.id} name={place} />}</h3>
      <div
        class="steps__grid"
        style={{
          gridTemplateColumns: `minmax(7.5rem, max-content) repeat(${count}, minmax(2.125rem, 1fr))`,
          gridTemplateRows: `repeat(${rows}, 1.625rem) auto`,
        }}
      >
        <Frame layout={layout} rows={rows} axis={axis} />
        {layout.marks.map((mark) => {
          const point = series.points.find(({ assessment }) => assessment.id === mark.id);
          if (point === undefined) return null;
          const pressed = mark.id === chosen;
          const choose = (): void => onChoose(pressed ? '' : mark.id);
          return (
            <MarkButton key={mark.id} mark={mark} point={point} place={place} pressed={pressed} onPress={choose} />
          );
        })}
      </div>
    </div>
  );
}

function drawable({ assessment }: Point): Drawable[] {
  const years = yearsOf(assessment.period);
  return years === null ? [] : [{ id: assessment.id, rung: valueOf(assessment), years }];
}

interface FrameProps {
  readonly layout: Layout;
  readonly rows: number;
  readonly axis: readonly [number, number];
}

/** Rungs, years, gaps and steps: what stands behind the marks. The marks themselves say all that can be read here. */
function Frame({ layout: { rungs, steps, gaps }, rows, axis: [first, last] }: FrameProps): JSX.Element {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <>
      {rungs.flatMap(({ name, row, lanes }) => {
        const gridRow = `${row} / span ${lanes}`;
        return [
          <span key={`${name} line`} class="steps__line" style={{ gridRow, gridColumn: '1 / -1' }} />,
          <span key={name} class="steps__rung" aria-hidden="true" style={{ gridRow, gridColumn: '1' }}>
            {shortened(name, 40)}
          </span>,
        ];
      })}
      {gaps.map((column) => (
        <span key={column} class="steps__gap" style={{ gridRow: `1 / ${rows + 1}`, gridColumn: `${column + 1}` }} />
      ))}
      {steps.map(({ column, rows: [from, to] }) => (
        <span key={column} class="steps__step" style={{ gridRow: `${from} / ${to}`, gridColumn: `${column + 1}` }} />
      ))}
      {years.map((year, index) => (
        <span
          key={year}
          class="steps__year"
          aria-hidden="true"
          style={{ gridRow: `${rows + 1}`, gridColumn: `${index + 2}` }}
        >
          {year}
        </span>
      ))}
    </>
  );
}

interface MarkButtonProps {
  readonly mark: Mark;
  readonly point: Point;
  readonly place: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function MarkButton({ mark, point: { assessment }, place, pressed, onPress }: MarkButtonProps): JSX.Element {
  const years = yearsOf(assessment.period);
  const open = years?.openTo === true || years?.openFrom === true;
  const vague = years?.vague === true;
  const label = [
    sayAssessments('mark', {
      place: shortened(place, 80),
      period: partialDateInWords(assessment.period ?? ''),
      value: valueOf(assessment),
    }),
    // Whoever speaks to the browser says what can be read on the mark.
    valueOf(assessment).includes(shortValueOf(assessment)) ? '' : shortValueOf(assessment),
    open ? sayAssessments('open') : '',
    vague ? sayAssessments('vague') : '',
  ];
  const [from, to] = mark.columns;
  return (
    <button
      type="button"
      class={open || vague ? 'steps__mark steps__mark--vague' : 'steps__mark'}
      aria-pressed={pressed}
      aria-label={label.filter((part) => part !== '').join(', ')}
      title={label.filter((part) => part !== '').join(', ')}
      style={{ gridRow: `${mark.row}`, gridColumn: `${from + 1} / ${to + 1}` }}
      onClick={onPress}
    >
      {shortValueOf(assessment)}
      {years?.openTo === true && ' →'}
    </button>
  );
}
