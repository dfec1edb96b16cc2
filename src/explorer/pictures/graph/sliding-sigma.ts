import Sigma from 'sigma';
import type { CameraState, Coordinates, MouseCoords } from 'sigma/types';

/** Milliseconds without a move after which the picture is drawn anew. */
const REST = 150;
/** What a picture is made of, from below. */
const DRAWN = ['edges', 'nodes', 'labels'] as const;
/** What shows the thing under the pointer. */
const HOVERED = ['hovers', 'hoverNodes'] as const;

/**
 * Draws only where the camera rests, and behind the picture that is shown: it takes the place of that one once the card has finished it, so that nobody
 * waits for the card. While somebody pans or zooms, the picture slides along as it is, lines and names included, as a map does; what comes in from beyond
 * the margin is there once the hand stops.
 */
export class SlidingSigma extends Sigma {
  readonly #picture = this.createCanvas('picture', { beforeLayer: 'hovers' });
  /** Where the camera was when the picture was drawn. */
  #drawn: CameraState = this.getCamera().getState();
  /** Where the picture has been slid to. */
  #shown: CameraState = this.#drawn;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Where the camera was when the picture was begun that the card is drawing. */
  #begun: CameraState | undefined;
  /** Whether something has changed that the card is not drawing yet. */
  #stale = false;
  /** Whether the card has finished that picture. */
  #isFinished = (): boolean => false;

  constructor(...given: ConstructorParameters<typeof Sigma>) {
    super(...given);
    const canvases = this.getCanvases();
    for (const layer of DRAWN) Object.assign(canvases[layer]?.style ?? {}, { display: 'none' });
    this.on('afterRender', () => this.#begin());
    this.#askWhileStill();
  }

  /** What is drawn stays there until it has been copied. */
  override createWebGLContext(...[id, options]: Parameters<Sigma['createWebGLContext']>): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, preserveDrawingBuffer: true });
  }

  /** Whoever moves the camera asks for this, and so does whoever moves a thing. */
  override scheduleRender(): this {
    this.#busy(true);
    const camera = this.getCamera();
    if (!camera.hasState(this.#shown)) {
      this.#slide();
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#drawAnew(), REST);
    } else if (this.#rest === undefined) this.#drawAnew();
    return this;
  }

  /** Slides the thing under the pointer, and nothing else. */
  slideHovered({ x, y }: Coordinates): void {
    this.#place(HOVERED, `translate(${x}px, ${y}px)`);
  }

  override kill(): void {
    clearTimeout(this.#rest);
    this.#begun = undefined;
    super.kill();
  }

  #drawAnew(): void {
    this.#rest = undefined;
    if (this.#begun === undefined) super.scheduleRender();
    else this.#stale = true;
  }

  /** The card has been told what to draw. */
  #begin(): void {
    const isWaiting = this.#begun !== undefined;
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#stale = false;
    this.#begun = this.getCamera().getState();
    this.#slide();
    this.#busy(true);
    const { edges, nodes } = this.getCanvases();
    const fences = [edges, nodes].map(fenceOn);
    this.#isFinished = () => fences.every((isPassed) => isPassed());
    if (!isWaiting) this.#wait();
  }

  #wait(): void {
    requestAnimationFrame(() => {
      if (this.#begun === undefined) return;
      if (this.#isFinished()) this.#show(this.#begun);
      else this.#wait();
    });
  }

  /** Copies what has been drawn into the picture, where it is to be seen. */
  #show(drawn: CameraState): void {
    this.#begun = undefined;
    this.#drawn = drawn;
    const canvases = this.getCanvases();
    Object.assign(this.#picture, { width: canvases['nodes']?.width, height: canvases['nodes']?.height });
    const context = this.#picture.getContext('2d');
    for (const layer of DRAWN) if (canvases[layer] !== undefined) context?.drawImage(canvases[layer], 0, 0);
    this.#slide();
    this.#busy(this.#rest !== undefined);
    if (this.#stale) this.scheduleRender();
  }

  /** Moves the picture to where the camera is, and what is hovered, which is drawn at once. */
  #slide(): void {
    this.#shown = this.getCamera().getState();
    this.#place(['picture'], this.#wayFrom(this.#drawn));
    this.#place(HOVERED, this.#wayFrom(this.#begun ?? this.#drawn));
  }

  /**
   * While the picture moves or is drawn, nobody asks what lies under the pointer, but whoever takes hold of it: whoever asks waits until the card has drawn
   * everything.
   */
  #askWhileStill(): void {
    const captor = this.getMouseCaptor();
    const asking = captor.listeners('mousemove');
    const ask = (event: MouseCoords): void => asking.forEach((one) => one(event));
    captor.removeAllListeners('mousemove');
    captor.removeAllListeners('wheel');
    captor.on('mousedown', ask);
    captor.on('mousemove', (event) => {
      if (!captor.isMouseDown && this.getContainer().ariaBusy === 'false') ask(event);
    });
  }

  /** Says whether the picture is not yet what it is to be. Until it is, the layer that the card draws on is not shown: the page would wait for it. */
  #busy(isBusy: boolean): void {
    this.getContainer().ariaBusy = String(isBusy);
    Object.assign(this.getCanvases()['hoverNodes']?.style ?? {}, { display: isBusy ? 'none' : '' });
  }

  /** What brings everything from where it lay at a camera to where it lies now, as CSS says it. */
  #wayFrom(cameraState: CameraState): string {
    if (this.getCamera().hasState(cameraState)) return '';
    const now = this.getCamera().getState();
    const { width, height } = this.getDimensions();
    const at = (x: number, y: number): Coordinates =>
      this.framedGraphToViewport(this.viewportToFramedGraph({ x, y }, { cameraState }), { cameraState: now });
    const [start, right, below] = [at(0, 0), at(width, 0), at(0, height)] as const;
    const across = [(right.x - start.x) / width, (right.y - start.y) / width];
    const down = [(below.x - start.x) / height, (below.y - start.y) / height];
    return `matrix(${[...across, ...down, start.x, start.y].join()})`;
  }

  #place(layers: readonly string[], transform: string): void {
    const canvases = this.getCanvases();
    for (const layer of layers) Object.assign(canvases[layer]?.style ?? {}, { transform, transformOrigin: '0 0' });
  }
}

/** Tells whether the card has done all that it has been told until now on a canvas. */
function fenceOn(canvas: HTMLCanvasElement | undefined): () => boolean {
  const gl = canvas?.getContext('webgl2');
  const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl?.flush();
  return () => gl == null || sync == null || gl.getSyncParameter(sync, gl.SYNC_STATUS) !== gl.UNSIGNALED;
}
