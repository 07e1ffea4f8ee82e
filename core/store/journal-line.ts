import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { ChangeSchema, type Change } from '../command/change.ts';
import { TextRecordSchema, type TextRecord } from '../project/text-record.ts';

export const journalFormat = 'tagwerk-journal';
export const journalVersion = 1;

const closed = { additionalProperties: false } as const;
const Sequence = Type.Integer({ minimum: 0 });
const Sum = Type.String({ pattern: '^[0-9a-f]{16}$' });

/** Schema of the first line of a journal. */
const JournalHeaderSchema = Type.Object(
  {
    format: Type.Literal(journalFormat),
    version: Type.Literal(journalVersion),
    journalId: Type.String({ minLength: 1 }),
    created: Type.String(),
  },
  closed,
);

/** Schema of a line that holds a change. */
const ChangeLineSchema = Type.Object(
  {
    sequence: Sequence,
    time: Type.String(),
    who: Type.String(),
    kind: Type.Enum(['do', 'undo', 'redo', 'outside']),
    change: ChangeSchema,
    /** Records, as they were before the change, of texts that nothing in the store speaks of yet. */
    texts: Type.Optional(Type.Array(TextRecordSchema)),
    sum: Sum,
  },
  closed,
);

/** Schema of a line that says that a file, as its SHA-256 tells it, holds everything up to a change. */
const CheckpointLineSchema = Type.Object(
  {
    sequence: Sequence,
    time: Type.String(),
    who: Type.String(),
    kind: Type.Literal('checkpoint'),
    file: Type.String({ minLength: 1 }),
    revision: Sequence,
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    sum: Sum,
  },
  closed,
);

/** Schema of any line of a journal. */
export const JournalLineSchema = Type.Union([JournalHeaderSchema, ChangeLineSchema, CheckpointLineSchema]);

export interface JournalHeader {
  readonly format: typeof journalFormat;
  readonly version: number;
  readonly journalId: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}

/** How a change came about: `outside` is one that was made to the files, not through the program. */
export type ChangeKind = 'do' | 'undo' | 'redo' | 'outside';

interface LineStart {
  /** Number of the change; in a checkpoint that of the last change before it. */
  readonly sequence: number;
  readonly time: string;
  readonly who: string;
}

export interface ChangeLine extends LineStart {
  readonly kind: ChangeKind;
  readonly change: Change;
  readonly texts?: readonly TextRecord[];
}

export interface CheckpointLine extends LineStart {
  readonly kind: 'checkpoint';
  readonly file: string;
  readonly revision: number;
  readonly sha256: string;
}

export type JournalLine = ChangeLine | CheckpointLine;

export type DecodedLine =
  { readonly ok: true; readonly line: JournalLine } | { readonly ok: false; readonly message: string };

let changeLines: ReturnType<typeof compileChangeLines> | undefined;
let checkpointLines: ReturnType<typeof compileCheckpointLines> | undefined;
const compileChangeLines = () => Compile(ChangeLineSchema);
const compileCheckpointLines = () => Compile(CheckpointLineSchema);

const sumStart = ',"sum":"';
const sumLength = sumStart.length + 16 + '"}'.length;

/** SHA-256 of a string in UTF-8, in hexadecimal digits. */
export type Digest = (content: string) => string;

/** The digest that runs everywhere. Where the runtime has a native one, handing that in makes reading ten times as fast. */
const portableDigest: Digest = (content) => bytesToHex(sha256(utf8ToBytes(content)));

/** The first 16 digits of the digest of a line without its sum. */
function sumOf(body: string, digest: Digest): string {
  return digest(body).slice(0, 16);
}

/** A line as the journal holds it: JSON without newlines, the sum last, a newline at the end. */
export function encodeLine(line: JournalLine): string {
  const body = JSON.stringify(line);
  return `${body.slice(0, -1)}${sumStart}${sumOf(body, portableDigest)}"}\n`;
}

/** The first line of a journal, with its newline. */
export function encodeHeader(header: JournalHeader): string {
  return `${JSON.stringify(header)}\n`;
}

/** Reads a line without its newline. A failure says what is wrong with it, for the person who has to mend it. */
export function decodeLine(encoded: string, digest: Digest = portableDigest): DecodedLine {
  const body = `${encoded.slice(0, -sumLength)}}`;
  const end = encoded.slice(-sumLength);
  if (!end.startsWith(sumStart) || !end.endsWith('"}')) return broken('is not complete');
  if (sumOf(body, digest) !== end.slice(sumStart.length, -2)) return broken('does not fit its checksum');
  let line: unknown;
  try {
    line = JSON.parse(encoded);
  } catch {
    return broken('is not JSON');
  }
  if ((checkpointLines ??= compileCheckpointLines()).Check(line)) return { ok: true, line: withoutSum(line) };
  if (!(changeLines ??= compileChangeLines()).Check(line)) return broken('does not keep to the schema of the journal');
  const { before, after } = line.change;
  const keys = Object.keys(after);
  if (keys.length !== Object.keys(before).length || keys.some((key) => !(key in before))) {
    return broken('names other records before than after its change');
  }
  return { ok: true, line: withoutSum(line as ChangeLine & { sum: string }) };
}

/** Reads the first line of a journal; null when it is none. Its version may be newer than this program knows. */
export function decodeHeader(encoded: string): JournalHeader | null {
  try {
    const header = JSON.parse(
      encoded.startsWith('\uFEFF') ? encoded.slice(1) : encoded,
    ) as Partial<JournalHeader> | null;
    const isHeader =
      header?.format === journalFormat && Number.isInteger(header.version) && typeof header.journalId === 'string';
    return isHeader && header.journalId !== '' ? (header as JournalHeader) : null;
  } catch {
    return null;
  }
}

function withoutSum<Line extends JournalLine>(line: Line & { sum: string }): JournalLine {
  const { sum: _sum, ...rest } = line;
  return rest as unknown as JournalLine;
}

function broken(message: string): DecodedLine {
  return { ok: false, message };
}
