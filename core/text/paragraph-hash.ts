import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Short identity of a paragraph: the first 16 hexadecimal digits of the SHA-256 of its words in UTF-8, white space at
 * its ends not counted. Equal paragraphs have equal hashes wherever they stand.
 */
export function hashParagraph(paragraph: string): string {
  return bytesToHex(sha256(utf8ToBytes(paragraph.trim())).subarray(0, 8));
}
