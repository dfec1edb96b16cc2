import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { sayPart } from '../messages/index.js';
import { pngFile } from '../pictures/png-file.js';
import { saveFile } from '../pictures/save-file.js';
import { svgFile } from '../pictures/svg-file.js';

export interface SavePictureProps {
  readonly picture: RefObject<SVGSVGElement>;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** Saves a picture as it is seen, as drawing or as image. */
export function SavePicture({ picture, name }: SavePictureProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    if (picture.current === null) return;
    const file = kind === 'svg' ? svgFile(picture.current) : await pngFile(picture.current);
    saveFile(file, `${name.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '-')}.${kind}`);
  };
  const onSave = (kind: 'svg' | 'png'): void => {
    save(kind).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <span class="save-picture">
      <button type="button" class="button" onClick={() => onSave('svg')}>
        {sayPart('saveSvg')}
      </button>{' '}
      <button type="button" class="button" onClick={() => onSave('png')}>
        {sayPart('savePng')}
      </button>{' '}
      <span role="status">{failed && sayPart('saveFailed')}</span>
    </span>
  );
}
