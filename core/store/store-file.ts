import type { Validator } from 'typebox/compile';
import type { TSchema } from 'typebox';
import type { Migrations } from './migrate.ts';

/** What every file of the store begins with. `journal` and `revision` say which change was the last folded into it. */
export interface StoreFile {
  readonly format: string;
  readonly version: number;
  /** Id of the journal that `revision` counts in. */
  readonly journal: string;
  /** Sequence number of the last change of that journal that the file holds. */
  readonly revision: number;
}

/** One kind of file of the store: what it is called, how it is checked, and how old versions become the present one. */
export interface StoreFileKind<File extends StoreFile> {
  readonly format: File['format'];
  readonly version: number;
  /** Shown in messages: `annotations of a text`. */
  readonly holds: string;
  readonly schema: TSchema;
  readonly migrations: Migrations;
  /** Compiled on first use, because most programs need only some of the kinds. */
  readonly validator: () => Pick<Validator, 'Check' | 'Errors'>;
}
