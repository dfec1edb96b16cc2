import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { beginningIn, boxesBeside, overlap, type Box } from './label-boxes.js';

/** The colours that names are written in. */
export interface LabelColours {
  readonly ink: string;
  readonly ground: string;
  readonly raised: string;
  readonly line: string;
}

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

const FAMILY = 'system-ui, "Noto Sans", "Liberation Sans", sans-serif';

/** Writes names beside things: none over another and none cut by the edge, for two that cannot be read are less than one that can. */
export class LabelWriter {
  #written: Box[] = [];
  /** In pixels: grows with the text of the page. */
  #size = 12;

  constructor(private readonly colours: () => LabelColours) {}

  /** A new picture begins. */
  begin(): void {
    this.#written = [];
    this.#size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.77;
  }

  #font(): string {
    return `500 ${this.#size}px ${FAMILY}`;
  }

  write(context: CanvasRenderingContext2D, data: Labelled): void {
    if (data.label == null || data.label === '') return;
    context.font = this.#font();
    const boxes = this.#boxesFor(context, data, data.label);
    const free = boxes.find((box) => !this.#written.some((other) => overlap(box, other)));
    const box = free ?? (data['zIndex'] === 2 ? boxes[0] : undefined);
    if (box === undefined) return;
    this.#written.push(box);
    const x = beginningIn(box);
    const { ground, ink } = this.colours();
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = ground;
    context.fillStyle = ink;
    context.strokeText(data.label, x, data.y + this.#size / 3);
    context.fillText(data.label, x, data.y + this.#size / 3);
  }

  /** Writes the name of the thing under the pointer on a plate, above all others. */
  writePlate(context: CanvasRenderingContext2D, data: Labelled): void {
    if (data.label == null || data.label === '') return;
    const { raised, line, ink } = this.colours();
    context.font = this.#font();
    const [box] = this.#boxesFor(context, data, data.label);
    const x = box === undefined ? data.x + data.size + 4 : beginningIn(box);
    context.fillStyle = raised;
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(
      x - 5,
      data.y - this.#size * 0.9,
      context.measureText(data.label).width + 10,
      this.#size * 1.8,
      4,
    );
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(data.label, x, data.y + this.#size / 3);
  }

  #boxesFor(context: CanvasRenderingContext2D, data: Labelled, label: string): Box[] {
    const name = { width: context.measureText(label).width, height: this.#size * 1.3 };
    return boxesBeside(data, name, context.canvas.width / context.getTransform().a);
  }
}
