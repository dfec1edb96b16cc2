import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { sayGraph } from '../../messages/graph.js';
import type { GraphDrawing } from './drawing.js';
import type { ExportedGraph } from './exported.js';
import type { Graph } from './graph.js';
import { fileName, saveFile } from './save.js';
import { svgToPng } from './svg-to-png.js';
import { toCsv } from './to-csv.js';
import { toGraphml } from './to-graphml.js';
import { toSvg } from './to-svg.js';

export interface SaveBarProps {
  readonly title: string;
  readonly note: string;
  readonly graph: Graph;
  readonly drawing: RefObject<GraphDrawing>;
  readonly exported: () => ExportedGraph;
}

/** Saves what is shown: the picture, or the graph with its sources. */
export function SaveBar({ title, note, graph, drawing, exported }: SaveBarProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const svg = (): string | null => {
    const { current } = drawing;
    if (current === null) return null;
    return toSvg({ graph, places: current.positions(), colour: (token) => current.colour(token), title, note });
  };
  const save = (ending: string, type: string, text: string | null): void => {
    if (text !== null) saveFile(fileName(title, ending), new Blob([text], { type }));
    setFailed(text === null);
  };
  const png = (): void => {
    const text = svg();
    if (text === null) setFailed(true);
    else
      svgToPng(text).then(
        (blob) => saveFile(fileName(title, 'png'), blob),
        () => setFailed(true),
      );
  };
  const ways = {
    png,
    svg: () => save('svg', 'image/svg+xml', svg()),
    graphml: () => save('graphml', 'application/graphml+xml', toGraphml(exported())),
    csv: () => save('csv', 'text/csv', toCsv(exported())),
  };
  return (
    <div class="graph__bar" role="group" aria-label={sayGraph('exportAs')}>
      <span class="graph__count">{sayGraph('exportAs')}</span>
      {(['png', 'svg', 'graphml', 'csv'] as const).map((way) => (
        <button key={way} type="button" class="button" onClick={ways[way]}>
          {sayGraph(way)}
        </button>
      ))}
      <span role="status">{failed && sayGraph('pngFailed')}</span>
    </div>
  );
}
