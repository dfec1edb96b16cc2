import type { JSX } from 'preact';

export interface DownloadProps {
  readonly label: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Makes the file when it is asked for. */
  readonly content: () => string;
}

/** Gives what is shown as a file, made here: no server is asked for it. */
export function Download({ label, fileName, mediaType, content }: DownloadProps): JSX.Element {
  const download = (): void => {
    const url = URL.createObjectURL(new Blob([content()], { type: `${mediaType};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000); // not before the browser has read it
  };
  return (
    <button type="button" class="button" onClick={download}>
      {label}
    </button>
  );
}
