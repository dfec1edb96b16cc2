/** How one piece of a view's state stands in the URL. */
export interface Field<Value> {
  read(values: readonly string[]): Value;
  /** The values to write; none for what is so unless said otherwise, which keeps URLs short. */
  write(value: Value): readonly string[];
}

/** Any text; empty unless given. */
export function text(): Field<string> {
  return { read: ([value]) => value ?? '', write: (value) => (value === '' ? [] : [value]) };
}

/** Several texts, each once, in the order of the URL. */
export function texts(): Field<readonly string[]> {
  return { read: (values) => [...new Set(values.filter((value) => value !== ''))], write: (values) => values };
}

/** Several ids in one value, each once: `country:MMR,country:THA`. No id holds a comma. */
export function ids(): Field<readonly string[]> {
  return {
    read: (values) => [...new Set(values.flatMap((value) => value.split(',')).filter((id) => id !== ''))],
    write: (values) => (values.length === 0 ? [] : [values.join(',')]),
  };
}

/** One of some words; the first unless given. What is none of them counts as not given. */
export function choice<const Word extends string>(words: readonly [Word, ...Word[]]): Field<Word> {
  const [usual] = words;
  return {
    read: ([value]) => words.find((word) => word === value) ?? usual,
    write: (value) => (value === usual ? [] : [value]),
  };
}

/** Several of some words, in the order in which the words are listed. */
export function choices<const Word extends string>(words: readonly Word[]): Field<readonly Word[]> {
  return {
    read: (values) => words.filter((word) => values.includes(word)),
    write: (values) => words.filter((word) => values.includes(word)),
  };
}

/** A whole number within limits; what is none counts as not given. */
export function whole(usual: number, limits: { readonly least: number; readonly most: number }): Field<number> {
  return {
    read: ([value]) => {
      const number = /^-?\d{1,15}$/.test(value ?? '') ? Number(value) : usual;
      return Math.min(Math.max(number, limits.least), limits.most);
    },
    write: (value) => (value === usual ? [] : [String(value)]),
  };
}

/** Yes or no; no unless given. */
export function flag(): Field<boolean> {
  return { read: ([value]) => value === 'yes', write: (value) => (value ? ['yes'] : []) };
}
