import type { NodeDisplayData, PartialButFor } from 'sigma/types';

/** The colours that names are written in. */
export interface LabelColours {
  readonly ink: string;
  readonly ground: string;
  readonly raised: string;
  readonly line: string;
}

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const FAMILY = 'system-ui, "Noto Sans", "Liberation Sans", sans-serif';

/** Writes names beside things: none over another, for two that cannot be read are less than one that can. */
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
    const x = data.x + data.size + 4;
    const box = {
      left: x - 2,
      right: x + context.measureText(data.label).width + 2,
      top: data.y - this.#size * 0.65,
      bottom: data.y + this.#size * 0.65,
    };
    const isChosen = data['zIndex'] === 2;
    if (!isChosen && this.#written.some((other) => overlap(box, other))) return;
    this.#written.push(box);
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
    const width = context.measureText(data.label).width + 12;
    context.fillStyle = raised;
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(data.x + data.size + 1, data.y - this.#size * 0.9, width, this.#size * 1.8, 4);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(data.label, data.x + data.size + 6, data.y + this.#size / 3);
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
