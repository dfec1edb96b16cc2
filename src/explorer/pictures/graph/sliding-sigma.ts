import Sigma from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';

/** Milliseconds without a move after which the picture is drawn anew. */
const REST = 150;

/**
 * Draws only where the camera rests. While somebody pans or zooms, what is drawn slides along as it is, lines and names included, as a map does: that takes a
 * hundredth of the work, and what comes in from beyond the margin is there once the hand stops.
 */
export class SlidingSigma extends Sigma {
  /** Where the camera was when the picture was drawn. */
  #drawn: CameraState = this.getCamera().getState();
  /** Where the picture has been slid to. */
  #shown: CameraState = this.#drawn;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(...given: ConstructorParameters<typeof Sigma>) {
    super(...given);
    this.on('afterRender', () => {
      clearTimeout(this.#rest);
      this.#drawn = this.#shown = this.getCamera().getState();
      this.#place('');
    });
    this.getMouseCaptor().on('mousemovebody', () => this.#hold());
    this.getMouseCaptor().on('mouseup', () => this.#hold());
  }

  /** Whoever moves the camera asks for this, and so does whoever moves a thing. */
  override scheduleRender(): this {
    const camera = this.getCamera();
    if (camera.hasState(this.#drawn)) return super.scheduleRender();
    if (camera.hasState(this.#shown)) return this;
    this.#shown = camera.getState();
    this.#place(this.#wayFrom(this.#drawn));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => super.scheduleRender(), REST);
    return this;
  }

  override kill(): void {
    clearTimeout(this.#rest);
    super.kill();
  }

  /** While the picture is dragged, nobody asks what lies under the pointer: whoever asks waits until the card has drawn everything. */
  #hold(): void {
    const { isMouseDown, draggedEvents, settings } = this.getMouseCaptor();
    const isDragged = isMouseDown && draggedEvents > settings.draggedEventsTolerance;
    this.getContainer().classList.toggle('graph__stage--dragged', isDragged);
  }

  /** What brings everything from where it lay at a camera to where it lies now, as CSS says it. */
  #wayFrom(cameraState: CameraState): string {
    const { width, height } = this.getDimensions();
    const now = this.getCamera().getState();
    const at = (x: number, y: number): Coordinates =>
      this.framedGraphToViewport(this.viewportToFramedGraph({ x, y }, { cameraState }), { cameraState: now });
    const [start, right, below] = [at(0, 0), at(width, 0), at(0, height)] as const;
    const across = [(right.x - start.x) / width, (right.y - start.y) / width];
    const down = [(below.x - start.x) / height, (below.y - start.y) / height];
    return `matrix(${[...across, ...down, start.x, start.y].join()})`;
  }

  /** All layers but the one that the pointer is caught with, which stays where it is. */
  #place(transform: string): void {
    for (const [layer, { style }] of Object.entries(this.getCanvases()))
      if (layer !== 'mouse') Object.assign(style, { transform, transformOrigin: '0 0' });
  }
}
