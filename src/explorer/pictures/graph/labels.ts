import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { overlap, type Box } from '../box.js';
import { beginningIn, boxesBeside, isWithin } from './label-boxes.js';

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
    const { whole, best } = this.#boxesFor(context, data, data.label);
    const free = whole.find((one) => !this.#written.some((other) => overlap(one, other)));
    const box = free ?? (data['zIndex'] === 2 ? best : undefined);
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
    const { best } = this.#boxesFor(context, data, data.label);
    context.fillStyle = raised;
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(best.left - 3, data.y - this.#size * 0.9, best.right - best.left + 6, this.#size * 1.8, 4);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(data.label, beginningIn(best), data.y + this.#size / 3);
  }

  /** Where the edge does not cut a name, and where it stands if it has to. */
  #boxesFor(context: CanvasRenderingContext2D, data: Labelled, label: string): { whole: readonly Box[]; best: Box } {
    const sides = boxesBeside(data, { width: context.measureText(label).width, height: this.#size * 1.3 });
    const across = context.canvas.width / context.getTransform().a;
    const whole = sides.filter((box) => isWithin(box, across));
    return { whole, best: whole[0] ?? sides[0] };
  }
}
