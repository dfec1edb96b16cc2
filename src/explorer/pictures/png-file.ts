import { svgFile } from './svg-file.js';

/** Dots for a pixel of the page, so that it can be printed. */
const SHARPNESS = 2;

/** A picture of the page as an image. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.getBoundingClientRect();
  const url = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image(Math.round(width), Math.round(height));
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * SHARPNESS), Math.round(height * SHARPNESS));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser draws nothing');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
