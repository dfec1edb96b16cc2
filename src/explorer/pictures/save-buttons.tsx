import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayPicture } from '../messages/pictures.js';
import { fileName } from './file-name.js';
import { saveFile } from './save-file.js';
import './save-buttons.css';

const FORMATS = ['png', 'svg', 'graphml', 'csv'] as const;

export interface SaveButtonsProps {
  /** What the files are called, without their endings. */
  readonly name: string;
  /** Makes the file of a format when it is asked for; what is not given is not offered. */
  readonly files: Readonly<Partial<Record<(typeof FORMATS)[number], () => Blob | Promise<Blob>>>>;
}

/** A button for each format in which something can be saved; what cannot be made is said. */
export function SaveButtons({ name, files }: SaveButtonsProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const save = async (format: string, make: () => Blob | Promise<Blob>): Promise<void> => {
    try {
      saveFile(await make(), fileName(name, format));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="save-buttons" role="group" aria-label={sayPicture('saveAs')}>
      <span class="save-buttons__label">{sayPicture('saveAs')}</span>
      {FORMATS.map((format) => {
        const make = files[format];
        if (make === undefined) return null;
        const hint = format === 'csv' ? sayPicture('csvHint') : undefined;
        return (
          <button key={format} type="button" class="button" title={hint} onClick={() => void save(format, make)}>
            {sayPicture(format)}
          </button>
        );
      })}
      <span role="status">{failed && sayPicture('saveFailed')}</span>
    </div>
  );
}
