/** The same function, which makes what it makes of an object once, as long as that object lives. */
export function madeOnce<Of extends object, Made extends object | string | number>(
  make: (of: Of) => Made,
): (of: Of) => Made {
  const kept = new WeakMap<Of, Made>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    kept.set(of, made);
    return made;
  };
}
