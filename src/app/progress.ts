/** Is told how far something is that may take long: what is being done, how much of it, and of how much. */
export type Progress = (doing: string, done?: number, total?: number) => void;

/** For whoever does not look. */
export const unobserved: Progress = () => undefined;
