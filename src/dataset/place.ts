/** Where something stands in a dataset: a file and the keys that lead to it, from the top of the file. */
export class Place {
  private constructor(
    /** Relative to the dataset's folder, with `/`. */
    readonly file: string,
    /** The id of the record that it stands in, if it stands in one that has one. */
    readonly record: string | null,
    /** The line, from 1, where it is known before it is looked up: in JSON Lines a record has one. */
    readonly line: number | null,
    private readonly parent: Place | null,
    private readonly key: string | number,
  ) {}

  static ofFile(file: string): Place {
    return new Place(file, null, null, null, '');
  }

  /** All that stands in one line of a file. */
  static ofLine(file: string, line: number): Place {
    return new Place(file, null, line, null, '');
  }

  /** The place of a member of the map or list that stands here. */
  at(key: string | number): Place {
    return new Place(this.file, this.record, this.line, this, key);
  }

  /** The same place, known to belong to a record. */
  inRecord(id: string): Place {
    return new Place(this.file, id, this.line, this.parent, this.key);
  }

  get path(): readonly (string | number)[] {
    return this.parent === null ? [] : [...this.parent.path, this.key];
  }
}
