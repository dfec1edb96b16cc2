/** A name for a file that every system takes. Letters of every script stay. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, 60)
    .toWellFormed()
    .replace(/^-+|[-\ufffd]+$/g, '');
  return `${plain === '' ? 'picture' : plain}.${ending}`;
}
