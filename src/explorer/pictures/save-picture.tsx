import type { JSX, RefObject } from 'preact';
import { SaveButtons } from './save-buttons.js';
import { svgFile } from './svg-file.js';
import { svgToPng } from './svg-to-png.js';

export interface SavePictureProps {
  readonly picture: RefObject<SVGSVGElement>;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** Saves a picture of the page as it is seen, as drawing or as image. */
export function SavePicture({ picture, name }: SavePictureProps): JSX.Element {
  const svg = (): Blob => {
    if (picture.current === null) throw new Error('Nothing is drawn');
    return svgFile(picture.current);
  };
  return <SaveButtons name={name} files={{ png: () => svgToPng(svg()), svg }} />;
}
