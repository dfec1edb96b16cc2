/** Where the explorer is: a path and its parameters, both decoded. */
export interface Address {
  readonly path: string;
  readonly parameters: Parameters;
}

/** The values of each parameter, in the order of the URL. */
export type Parameters = Readonly<Record<string, readonly string[]>>;

/** Reads what follows the host in a URL. What cannot be decoded is kept as it stands. */
export function parseAddress(pathAndSearch: string): Address {
  const [beforeHash = ''] = pathAndSearch.split('#');
  const mark = beforeHash.indexOf('?');
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const parameters: Record<string, string[]> = Object.create(null) as Record<string, string[]>; // no inherited names
  for (const [name, value] of new URLSearchParams(mark < 0 ? '' : beforeHash.slice(mark + 1))) {
    (parameters[name] ??= []).push(value);
  }
  return { path: path.split('/').map(decoded).join('/') || '/', parameters: { ...parameters } };
}

/** The URL of an address: the same address always gives the same text, and ids stay readable in it. */
export function formatAddress({ path, parameters }: Address): string {
  const pairs = Object.entries(parameters).flatMap(([name, values]) =>
    values.map((value) => `${encoded(name)}=${encoded(value)}`),
  );
  const encodedPath = path.split('/').map(encoded).join('/');
  return pairs.length === 0 ? encodedPath : `${encodedPath}?${pairs.join('&')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/%(3A|2C|40)/g, (code) => decodeURIComponent(code));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that somebody typed
  }
}
