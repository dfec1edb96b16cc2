import { TableError } from './errors.js';

/** The text of a file in UTF-8, with or without a byte-order mark, or in UTF-16 with one. Throws `TableError` for any other. */
export function decodedText(file: string, bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  if (encoding === 'utf-8' && bytes[0] === 0xfe && bytes[1] === 0xff) {
    throw new TableError(file, null, 'is UTF-16 with its bytes swapped: save it as UTF-8');
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const message = 'is not UTF-8 throughout, as where parts were pasted from another encoding: save it as UTF-8';
    throw new TableError(file, lineOfBadByte(bytes), message);
  }
}

/** The first line that cannot be decoded. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return number;
    }
    if (end === -1) break;
    start = end + 1;
  }
  return 1;
}
