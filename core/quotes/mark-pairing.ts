import type { Paragraph } from '../text/paragraphs.ts';
import { isLetterOrDigitCode } from '../text/characters.ts';
import { closersOfKind, kindOfMark, markKind } from './mark-kinds.ts';
import { markTraits, type Marks } from './read-marks.ts';
import { segmentOf, type Segment } from './segment.ts';

/** How far down the stack a closing mark looks for its partner: nesting is never deep, and time stays linear. */
const reach = 5;

const { canOpen, canClose, prefersOpening, isSingle } = markTraits;
const curly = kindOfMark('“');
const none: readonly Segment[] = [];

/** The pairs of quotation marks within each paragraph of a text, and the marks that found no partner there. */
export class MarkPairing {
  readonly #content: string;
  readonly #marks: Marks;
  readonly #segments: (readonly Segment[])[] = [];
  readonly #open: Int32Array;
  readonly #orphans: Int32Array;
  /** Opened marks that wait for their partner. */
  readonly #stack: number[] = [];
  /** For each of them the pairs closed inside it, for the case that one of their marks was meant for two. */
  readonly #inside: (Segment[] | null)[] = [];
  /** How many wait; what stands behind in both lists is left over, since cutting lists short costs more than it seems. */
  #depth = 0;
  #top: Segment[] | null = null;

  constructor(content: string, paragraphs: readonly Paragraph[], marks: Marks) {
    this.#content = content;
    this.#marks = marks;
    this.#open = new Int32Array(paragraphs.length).fill(-1);
    this.#orphans = new Int32Array(paragraphs.length).fill(-1);
    for (const [index, paragraph] of paragraphs.entries()) {
      const from = marks.starts[index] ?? 0;
      const to = marks.starts[index + 1] ?? 0;
      if (from < to) this.#pair(index, paragraph.start, from, to);
      this.#segments.push((from < to ? this.#top : null) ?? none);
    }
  }

  /** The outermost pairs of a paragraph, in order. */
  segmentsOf(paragraph: number): readonly Segment[] {
    return this.#segments[paragraph] ?? none;
  }

  /** The outermost double mark that stayed open in a paragraph; -1 for none. */
  openIn(paragraph: number): number {
    return this.#open[paragraph] ?? -1;
  }

  /** The first closing mark of a paragraph that found nothing to close; -1 for none. */
  orphanIn(paragraph: number): number {
    return this.#orphans[paragraph] ?? -1;
  }

  /** Takes the pairs that begin before the offset out of a paragraph. */
  dropUpTo(paragraph: number, offset: number): void {
    this.#segments[paragraph] = this.segmentsOf(paragraph).filter((segment) => segment.start > offset);
  }

  #pair(index: number, paragraphStart: number, from: number, to: number): void {
    const { kinds, offsets, traits } = this.#marks;
    this.#top = null;
    this.#depth = 0;
    for (let mark = from; mark < to; mark += 1) {
      const trait = traits[mark] ?? 0;
      const offset = offsets[mark] ?? 0;
      const partner = (trait & canClose) === 0 ? -1 : this.#partnerOf(kinds[mark] ?? 0, trait);
      if (partner >= 0) {
        const opened = this.#stack[partner] ?? 0;
        // Whatever was opened above it and never closed counted for nothing.
        this.#depth = partner;
        this.#add(segmentOf(this.#content, offsets[opened] ?? 0, offset + 1, false));
      } else if ((trait & canOpen) !== 0) {
        this.#stack[this.#depth] = mark;
        this.#inside[this.#depth] = null;
        this.#depth += 1;
      } else if ((trait & isSingle) === 0) {
        const repaired = this.#depth > 0 ? null : this.#openerMeantForTwo(paragraphStart, offset);
        if (repaired) this.#add(repaired);
        else if (this.#orphans[index] === -1) this.#orphans[index] = mark;
      }
    }
    this.#settle(index);
  }

  #add(segment: Segment | null): void {
    if (!segment) return;
    const around = this.#depth - 1;
    const holder = around < 0 ? (this.#top ??= []) : (this.#inside[around] ??= []);
    while ((holder.at(-1)?.start ?? -1) >= segment.start) holder.pop();
    holder.push(segment);
  }

  #partnerOf(kind: number, trait: number): number {
    const { kinds, traits } = this.#marks;
    const length = this.#depth;
    const lowest = Math.max(0, length - reach);
    for (let position = length - 1; position >= lowest; position -= 1) {
      const open = this.#stack[position] ?? 0;
      const openKind = kinds[open] ?? 0;
      if ((((closersOfKind[openKind] ?? 0) >> kind) & 1) === 1) {
        // “ closes in German and opens in English: where it can only be opening, it is.
        if ((trait & canOpen) !== 0 && (trait & prefersOpening) !== 0 && openKind !== curly) return -1;
        return position;
      }
      // A single mark never reaches out of the double pair it stands in.
      if ((trait & isSingle) !== 0 && ((traits[open] ?? 0) & isSingle) === 0) return -1;
    }
    if ((trait & (canOpen | isSingle)) !== 0 || length === 0) return -1;
    // Newsrooms mix the families: what can only close, closes whatever is open.
    return ((traits[this.#stack[length - 1] ?? 0] ?? 0) & isSingle) === 0 ? length - 1 : -1;
  }

  /** A mark left open takes the pairs inside it with it only if it turns out to be a quotation. */
  #settle(index: number): void {
    const { offsets, traits } = this.#marks;
    for (let position = 0; position < this.#depth; position += 1) {
      const mark = this.#stack[position] ?? 0;
      const inside = this.#inside[position] ?? null;
      const isDouble = ((traits[mark] ?? 0) & isSingle) === 0;
      if (isDouble && this.#open[index] === -1) this.#open[index] = mark;
      if (!inside) continue;
      const closed = isDouble ? inside.find(({ end }) => leadsToReport(this.#content, end)) : undefined;
      if (!closed) {
        this.#append(inside, 0);
        continue;
      }
      const segment = segmentOf(this.#content, offsets[mark] ?? 0, closed.end, false);
      if (segment) this.#append([segment], 0);
      for (let later = position; later < this.#depth; later += 1) {
        this.#append(this.#inside[later] ?? none, closed.end);
      }
      this.#open[index] = -1;
      return;
    }
  }

  /** Adds those that begin at the offset or behind it one by one: a long list of arguments would overflow the stack. */
  #append(segments: readonly Segment[], offset: number): void {
    for (const segment of segments) if (segment.start >= offset) (this.#top ??= []).push(segment);
  }

  /** `"Династия" ведет 20 программ", - говорится`: the pair whose opening mark also opens the quotation around it. */
  #openerMeantForTwo(paragraphStart: number, closer: number): Segment | null {
    if (!leadsToReport(this.#content, closer + 1)) return null;
    const closed = this.#top ?? none;
    for (let position = closed.length - 1; position >= 0 && position >= closed.length - 8; position -= 1) {
      const candidate = closed[position];
      if (!candidate || leadsToReport(this.#content, candidate.end)) return null;
      const before = this.#content.slice(Math.max(paragraphStart, candidate.start - 4), candidate.start).trimEnd();
      if (before === '' || /[.!?:]$/u.test(before)) return segmentOf(this.#content, candidate.start, closer + 1, false);
    }
    return null;
  }
}

/** Whether a comma or dash that leads to a reporting clause follows: `», — сказал`, `", - говорится`, `“, sagte`. */
function leadsToReport(content: string, offset: number): boolean {
  const code = content.charCodeAt(offset);
  if (offset >= content.length || isLetterOrDigitCode(code) || markKind(code) !== 0) return false;
  const tail = content.slice(offset, offset + 8);
  if (/^\s?,?\s?[–—-]\s\p{Ll}/u.test(tail)) return true;
  return (
    /^,\s\p{Ll}/u.test(tail) &&
    /^,\s(?:sagte|so|erklärt|betont|said|says|сказал|заявил|сообщ|отмет)/u.test(content.slice(offset, offset + 14))
  );
}
