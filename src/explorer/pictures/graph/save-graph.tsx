import type { JSX, RefObject } from 'preact';
import { SaveButtons } from '../save-buttons.js';
import { svgToPng } from '../svg-to-png.js';
import type { GraphDrawing } from './drawing.js';
import type { ExportedGraph } from './exported.js';
import type { Graph } from './graph.js';
import { graphToCsv } from './graph-to-csv.js';
import { toGraphml } from './to-graphml.js';
import { toSvg } from './to-svg.js';

export interface SaveGraphProps {
  readonly title: string;
  readonly note: string;
  readonly graph: Graph;
  readonly drawing: RefObject<GraphDrawing>;
  readonly exported: () => ExportedGraph;
}

/** Saves what is shown: the picture, or the graph with its sources. */
export function SaveGraph({ title, note, graph, drawing, exported }: SaveGraphProps): JSX.Element {
  const svg = (): Blob => {
    const { current } = drawing;
    if (current === null) throw new Error('Nothing is drawn');
    const colour = (token: string): string => current.colour(token);
    return new Blob([toSvg({ graph, places: current.positions(), colour, title, note })], { type: 'image/svg+xml' });
  };
  return (
    <SaveButtons
      name={title}
      files={{
        png: () => svgToPng(svg()),
        svg,
        graphml: () => new Blob([toGraphml(exported())], { type: 'application/graphml+xml' }),
        csv: () => new Blob([graphToCsv(exported())], { type: 'text/csv' }),
      }}
    />
  );
}
