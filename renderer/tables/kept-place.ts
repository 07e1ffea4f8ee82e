/** Where the keyboard focus was before something was done to rows. */
export interface KeptPlace {
  readonly rowId: string;
  readonly heading: string;
  /** The row to go on to where the row itself moved or went. */
  readonly next: string | null;
  readonly hasFocus: boolean;
}
