/** Where something stands in a dataset: a file and the keys that lead to it, from the top of the file. */
export class Place {
  private constructor(
    /** Relative to the dataset's folder, with `/`. */
    readonly file: string,
    /** The id of the record that it stands in, if it stands in one that has one. */
    readonly record: string | null,
    private readonly parent: Place | null,
    private readonly key: string | number,
  ) {}

  static ofFile(file: string): Place {
    return new Place(file, null, null, '');
  }

  /** The place of a member of the map or list that stands here. */
  at(key: string | number): Place {
    return new Place(this.file, this.record, this, key);
  }

  /** The same place, known to belong to a record. */
  inRecord(id: string): Place {
    return new Place(this.file, id, this.parent, this.key);
  }

  get path(): readonly (string | number)[] {
    return this.parent === null ? [] : [...this.parent.path, this.key];
  }
}
