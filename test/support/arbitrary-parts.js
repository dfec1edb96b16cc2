import fc from 'fast-check';
export const oneOf = (values) => fc.constantFrom(...values);
/** None, one or two, mostly one: arrays of their own accord are mostly empty, and plans would hardly nest. */
export function upToTwo(value) {
    return fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: fc.tuple(value) }, { weight: 1, arbitrary: fc.tuple(value, value) });
}
/**
 * A record with all of the first part and each key of the second once in so many times. Records of their own accord mostly
 * have their optional keys, and so many filters at once leave nothing over to compare.
 */
export function withSome(required, optional, onceIn) {
    const lots = fc.array(fc.noBias(fc.integer({ min: 1, max: onceIn })), { minLength: 8, maxLength: 8 });
    return fc.tuple(required, optional, lots).map(([all, some, drawn]) => {
        const kept = Object.entries(some).filter((_, index) => drawn[index] === onceIn);
        return { ...all, ...Object.fromEntries(kept) }; // keys and values are those of `some`
    });
}
/** Some of the values, mostly all of them: what is left out is looked at by nothing further on. */
export function mostOf(values) {
    return fc.oneof({ weight: 3, arbitrary: fc.constant([...values]) }, { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1 }) });
}
