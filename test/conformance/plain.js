/**
 * An answer without the empty lists in fields: the port lets a store keep a list without members or leave it out. Nothing else
 * that two stores answer may differ.
 */
export function plain(answer) {
    if (Array.isArray(answer))
        return answer.map(plain);
    if (typeof answer !== 'object' || answer === null)
        return answer;
    const entries = Object.entries(answer).map(([key, value]) => [
        key,
        key === 'fields' ? withoutEmptyLists(value) : plain(value),
    ]);
    return Object.fromEntries(entries);
}
function withoutEmptyLists(fields) {
    if (typeof fields !== 'object' || fields === null)
        return fields;
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}
