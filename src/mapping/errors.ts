/** A mapping file cannot be used. Carries every problem found, each with where in the file it stands and what would be right. */
export class MappingError extends Error {
  readonly code = 'MAPPING_INVALID';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
    this.name = 'MappingError';
  }
}
