import { createHash } from 'node:crypto';
import {
  decodeHeader,
  decodeLine,
  journalVersion,
  type JournalHeader,
  type JournalLine,
} from '../core/store/journal-line.ts';

/** A line of a journal that cannot be used; lines count from 1. */
export interface DamagedLine {
  readonly line: number;
  readonly message: string;
}

/** What a journal file holds. */
export interface JournalContents {
  /** Null when the first line is none. */
  readonly header: JournalHeader | null;
  readonly isNewer: boolean;
  readonly lines: readonly JournalLine[];
  /** Line number of each of `lines`. */
  readonly lineNumbers: readonly number[];
  /** Lines that cannot be used though good ones follow; the first line counts among them when it is no header. */
  readonly damaged: readonly DamagedLine[];
  /** What stands behind the last good line: a line that was being written when the program ended. Empty mostly. */
  readonly tail: Uint8Array;
  /** Bytes up to the end of the last good line. */
  readonly goodLength: number;
  /** True when the last good line lacks its newline. */
  readonly lacksNewline: boolean;
}

const newline = 0x0a;

const nativeDigest = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

/** Reads the bytes of a journal; never fails, whatever they are. */
export function readJournal(bytes: Uint8Array): JournalContents {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: JournalHeader | null = null;
  const lines: JournalLine[] = [];
  const lineNumbers: number[] = [];
  const damaged: DamagedLine[] = [];
  let pending: DamagedLine[] = [];
  let goodLength = 0;
  let lacksNewline = false;
  let number = 0;
  for (let start = 0; start < buffer.length;) {
    const found = buffer.indexOf(newline, start);
    const end = found === -1 ? buffer.length : found;
    number += 1;
    const encoded = buffer.toString('utf8', start, end);
    start = end + 1;
    if (number === 1) {
      header = decodeHeader(encoded);
      if (header && header.version > journalVersion) return newer(header);
    }
    if (number > 1 || !header) {
      const decoded = decodeLine(encoded, nativeDigest);
      if (!decoded.ok) {
        pending.push({ line: number, message: decoded.message });
        continue;
      }
      lines.push(decoded.line);
      lineNumbers.push(number);
    }
    damaged.push(...pending);
    pending = [];
    lacksNewline = found === -1;
    goodLength = Math.min(start, buffer.length);
  }
  const tail = buffer.subarray(goodLength);
  return { header, isNewer: false, lines, lineNumbers, damaged, tail, goodLength, lacksNewline };
}

function newer(header: JournalHeader): JournalContents {
  const nothing = {
    lines: [],
    lineNumbers: [],
    damaged: [],
    tail: new Uint8Array(),
    goodLength: 0,
    lacksNewline: false,
  };
  return { header, isNewer: true, ...nothing };
}
