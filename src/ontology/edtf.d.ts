declare module 'edtf' {
  /** A parsed date or interval; `min` and `max` are milliseconds since 1970, infinite where an end is open. */
  interface ExtendedDate {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
