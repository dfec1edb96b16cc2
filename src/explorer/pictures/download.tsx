import type { JSX } from 'preact';
import { saveFile } from './save-file.js';

export interface DownloadProps {
  readonly label: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Makes the file when it is asked for. */
  readonly content: () => string;
}

/** Gives what is shown as a file, made here: no server is asked for it. */
export function Download({ label, fileName, mediaType, content }: DownloadProps): JSX.Element {
  const download = (): void => saveFile(new Blob([content()], { type: `${mediaType};charset=utf-8` }), fileName);
  return (
    <button type="button" class="button" onClick={download}>
      {label}
    </button>
  );
}
