/** What XML 1.0 has no way to hold. */
export const ILLEGAL_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** A text as a reader of XML takes it, with what stands for illegal characters turned back into them. */
export function readXmlText(text: string): string {
  return text
    .replace(/&#(\d+);|&(\w+);/g, (_, number: string | undefined, name: string) =>
      number === undefined ? (ENTITIES[name] ?? '?') : String.fromCharCode(Number(number)),
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, number: string) => String.fromCharCode(parseInt(number, 16)));
}
