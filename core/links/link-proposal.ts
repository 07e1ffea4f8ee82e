import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldPassage } from '../text/fold.ts';
import type { QuoteEnd, QuoteMatch } from './quote-matcher.ts';

/** A link that may be missing: the quote at the other end and why both may be one. */
export interface LinkProposal extends Pick<QuoteMatch, 'rule' | 'confidence' | 'shared'> {
  readonly other: {
    readonly end: QuoteEnd;
    readonly textId: string;
    readonly words: string;
    readonly speaker: string | null;
  };
}

interface Said {
  readonly textId: string;
  readonly words: string;
}

/**
 * Key of the proposal that two quotes are one, in either order. It is made of their texts and words (case, marks and
 * spaces aside), so that it stays the same across edits elsewhere, and whether they are tagged or only suggested.
 */
export function sameQuoteKey(left: Said, right: Said): string {
  return `same-quote-${[keyOf(left), keyOf(right)].sort().join('-')}`;
}

function keyOf({ textId, words }: Said): string {
  const folded = (foldPassage(words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
  return bytesToHex(sha256(utf8ToBytes(`${textId}\n${folded}`))).slice(0, 16);
}
