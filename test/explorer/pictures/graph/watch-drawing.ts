import type { Page } from 'playwright-core';

/** Keeps what the page has a graphics card draw to be seen. Runs in the page, before anything else. */
export function watchDrawing(): void {
  const drawn: string[] = [];
  Object.assign(globalThis, { drawn });
  const { drawArrays } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawArrays = function (mode, first, count) {
    const layer = (this.canvas as HTMLCanvasElement).className.replace('sigma-', '');
    if (this.getParameter(this.FRAMEBUFFER_BINDING) === null) drawn.push(`${layer} ${count}`);
    drawArrays.call(this, mode, first, count);
  };
}

/** Layers that were drawn since this was last asked, and how many points of each. */
export function drawnSince(page: Page): Promise<string[]> {
  return page.evaluate(() => (Reflect.get(globalThis, 'drawn') as string[]).splice(0));
}

/** Keeps the picture as it is now. */
export function keepPicture(page: Page): Promise<void> {
  return page.evaluate(() => {
    const picture = document.querySelector<HTMLCanvasElement>('.sigma-picture');
    const kept = picture?.getContext('2d')?.getImageData(0, 0, picture.width, picture.height);
    Object.assign(globalThis, { kept });
  });
}

/** How much of the picture that was kept is found in the one now, so much aside. */
export function shareKept(page: Page, by: { readonly x: number; readonly y: number }): Promise<number> {
  return page.evaluate(({ x, y }) => {
    const kept = Reflect.get(globalThis, 'kept') as ImageData;
    const picture = document.querySelector<HTMLCanvasElement>('.sigma-picture');
    const now = picture?.getContext('2d')?.getImageData(x, y, kept.width, kept.height);
    const [before, after] = [kept, now].map((image) => new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0)));
    let all = 0;
    let alike = 0;
    for (let row = 0; row < kept.height - y; row++)
      for (let column = 0; column < kept.width - x; column++) {
        const at = row * kept.width + column;
        if (before?.[at] === 0 && after?.[at] === 0) continue;
        all += 1;
        if (before?.[at] === after?.[at]) alike += 1;
      }
    return alike / all;
  }, by);
}
