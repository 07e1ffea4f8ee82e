import type { Paragraph } from '../text/paragraphs.ts';
import { isLetter, isSpace } from './characters.ts';
import { readMarks, type Mark } from './read-marks.ts';

/** A pair of quotation marks with what stands between them (UTF-16 offsets, marks included). */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** What stands between the marks, without white space at its ends. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** The quotation goes on in the next paragraph, which opens with a mark again. */
  readonly continues: boolean;
}

/** An opened mark that waits for its partner. */
interface Open {
  readonly mark: Mark;
  /** Pairs closed inside it, for the case that one of their marks was meant for two. */
  inside: Segment[] | null;
}

const none: readonly Segment[] = [];

/** For each mark the ones that close it. */
const partners: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '‟': '”"',
  '“': '”"“',
  '”': '”“"',
  '«': '»',
  '»': '«»',
  '"': '"”“',
  '‚': "‘’'",
  '‘': "’'",
  '’': '’',
  '‹': '›',
  '›': '‹›',
  "'": "'’",
};

/** How far down the stack a closing mark looks for its partner: nesting is never deep, and time stays linear. */
const reach = 5;
/** How many paragraphs one quotation may run over without its mark being repeated. */
const maximumRun = 6;

/**
 * Pairs the quotation marks of a text: nested ones of any family, wrong closers, quotations that run over paragraphs
 * (with the mark repeated or not), and marks that close or open two at once. Only outermost pairs are given, in order;
 * a mark without partner makes none. One pass with a stack, linear in the text.
 */
export function pairMarks(content: string, paragraphs: readonly Paragraph[]): Segment[] {
  const found: Segment[] = [];
  const marks = readMarks(content, paragraphs);
  const perParagraph = paragraphs.map((paragraph, index) => pairInParagraph(content, paragraph, marks[index] ?? []));
  for (let index = 0; index < perParagraph.length; index += 1) {
    const paired = perParagraph[index];
    const paragraph = paragraphs[index];
    if (!paired || !paragraph) continue;
    append(found, paired.segments);
    const pending = paired.open;
    if (!pending) continue;
    const next = marks[index + 1]?.[0];
    const nextParagraph = paragraphs[index + 1];
    // The mark is repeated where the next paragraph begins: the quotation was never closed on purpose.
    if (
      next &&
      nextParagraph &&
      next.canOpen &&
      next.family === pending.mark.family &&
      next.char === pending.mark.char
    ) {
      const lead = content.slice(nextParagraph.start, next.offset).trim();
      if (lead === '') {
        const segment = segmentOf(content, pending.mark.offset, paragraph.end, true);
        if (segment) pushOutermost(found, segment);
        continue;
      }
    }
    const closing = findOrphanBelow(perParagraph, marks, index, pending);
    if (closing) {
      const segment = segmentOf(content, pending.mark.offset, closing.offset + 1, false);
      if (segment) pushOutermost(found, segment);
      index = closing.paragraph - 1;
      const target = perParagraph[closing.paragraph];
      if (target) {
        perParagraph[closing.paragraph] = {
          ...target,
          segments: target.segments.filter((other) => other.start > closing.offset),
        };
      }
    }
  }
  return found;
}

/** Adds one by one: spreading a long list into arguments would overflow the stack. */
function append(target: Segment[], items: readonly Segment[]): void {
  for (const item of items) target.push(item);
}

/** Takes out the pairs that the new one encloses. */
function pushOutermost(found: Segment[], segment: Segment): void {
  while ((found.at(-1)?.start ?? -1) >= segment.start) found.pop();
  found.push(segment);
}

interface PairedParagraph {
  readonly segments: readonly Segment[];
  /** The outermost mark that stayed open. */
  readonly open: Open | null;
  /** The first closing mark that found nothing to close. */
  readonly orphan: Mark | null;
}

function findOrphanBelow(
  all: readonly PairedParagraph[],
  marks: readonly (readonly Mark[])[],
  from: number,
  pending: Open,
): { offset: number; paragraph: number } | null {
  if (pending.mark.level === 'single') return null;
  for (let index = from + 1; index <= from + maximumRun && index < all.length; index += 1) {
    const orphan = all[index]?.orphan;
    if (orphan && partners[pending.mark.char]?.includes(orphan.char)) {
      const before = marks[index]?.[0];
      if (before && before.offset < orphan.offset && before.char === pending.mark.char && before.canOpen) return null;
      return { offset: orphan.offset, paragraph: index };
    }
    if (all[index]?.open) return null;
  }
  return null;
}

function pairInParagraph(content: string, paragraph: Paragraph, marks: readonly Mark[]): PairedParagraph {
  const stack: Open[] = [];
  const top: Segment[] = [];
  let orphan: Mark | null = null;
  const add = (segment: Segment | null) => {
    if (!segment) return;
    const around = stack.at(-1);
    const holder = around ? (around.inside ??= []) : top;
    while ((holder.at(-1)?.start ?? -1) >= segment.start) holder.pop();
    holder.push(segment);
  };
  for (const mark of marks) {
    const partner = mark.canClose ? partnerOf(stack, mark) : -1;
    if (partner >= 0) {
      const opened = stack[partner];
      // Whatever was opened above it and never closed counted for nothing.
      stack.length = partner;
      if (opened) add(segmentOf(content, opened.mark.offset, mark.offset + 1, false));
    } else if (mark.canOpen) {
      stack.push({ mark, inside: null });
    } else if (mark.level === 'double') {
      const repaired = openerMeantForTwo(content, paragraph, top, mark, stack);
      if (repaired) add(repaired);
      else orphan ??= mark;
    }
  }
  const doubles = stack.filter((open) => open.mark.level === 'double');
  const outermost = doubles[0] ?? null;
  // A mark left open takes the pairs inside it with it only if it turns out to be a quotation.
  for (const [position, open] of stack.entries()) {
    const closed = open.mark.level === 'double' ? closerMeantForTwo(content, open.inside ?? none) : null;
    if (closed) {
      const segment = segmentOf(content, open.mark.offset, closed.end, false);
      if (segment) top.push(segment);
      const behind = (inner: Segment) => inner.start >= closed.end;
      append(top, (open.inside ?? none).filter(behind));
      for (const later of stack.slice(position + 1)) append(top, (later.inside ?? none).filter(behind));
      return { segments: top, open: null, orphan };
    }
    append(top, open.inside ?? none);
  }
  return { segments: top, open: outermost, orphan };
}

function partnerOf(stack: readonly Open[], mark: Mark): number {
  const lowest = Math.max(0, stack.length - reach);
  for (let position = stack.length - 1; position >= lowest; position -= 1) {
    const open = stack[position]?.mark;
    if (!open) continue;
    if (partners[open.char]?.includes(mark.char)) {
      // “ closes in German and opens in English: where it can only be opening, it is.
      if (mark.canOpen && mark.prefersOpening && open.char !== '“') return -1;
      return position;
    }
    // A single mark never reaches out of the double pair it stands in.
    if (mark.level === 'single' && open.level === 'double') return -1;
  }
  if (mark.canOpen || mark.level === 'single') return -1;
  // Newsrooms mix the families: what can only close, closes whatever is open.
  const last = stack.length - 1;
  return stack[last]?.mark.level === 'double' ? last : -1;
}

/** `«Мы едем в «Сколково», — сказал`: the pair inside whose closing mark also closes the quotation around it. */
function closerMeantForTwo(content: string, inside: readonly Segment[]): Segment | null {
  for (const inner of inside) {
    if (leadsToReport(content, inner.end)) return inner;
  }
  return null;
}

/** `"Династия" ведет 20 программ", - говорится`: the pair whose opening mark also opens the quotation around it. */
function openerMeantForTwo(
  content: string,
  paragraph: Paragraph,
  closed: readonly Segment[],
  closer: Mark,
  stack: readonly Open[],
): Segment | null {
  if (stack.length > 0 || !leadsToReport(content, closer.offset + 1)) return null;
  for (let position = closed.length - 1; position >= 0 && position >= closed.length - 8; position -= 1) {
    const candidate = closed[position];
    if (!candidate) break;
    if (leadsToReport(content, candidate.end)) return null;
    const before = content.slice(Math.max(paragraph.start, candidate.start - 4), candidate.start).trimEnd();
    if (before === '' || /[.!?:]$/u.test(before)) return segmentOf(content, candidate.start, closer.offset + 1, false);
  }
  return null;
}

/** Whether a comma or dash that leads to a reporting clause follows: `», — сказал`, `", - говорится`, `“, sagte`. */
function leadsToReport(content: string, offset: number): boolean {
  const tail = content.slice(offset, offset + 8);
  if (/^\s?,?\s?[–—-]\s\p{Ll}/u.test(tail)) return true;
  return (
    /^,\s\p{Ll}/u.test(tail) &&
    /^,\s(?:sagte|so|erklärt|betont|said|says|сказал|заявил|сообщ|отмет)/u.test(content.slice(offset, offset + 14))
  );
}

function segmentOf(content: string, start: number, end: number, continues: boolean): Segment | null {
  let innerStart = start + 1;
  let innerEnd = continues ? end : end - 1;
  while (innerStart < innerEnd && isSpace(content.charAt(innerStart))) innerStart += 1;
  while (innerEnd > innerStart && isSpace(content.charAt(innerEnd - 1))) innerEnd -= 1;
  // A pair without any word in it says nothing; the look is short, since a word begins soon or not at all.
  for (let offset = innerStart; offset < innerEnd && offset < innerStart + 40; offset += 1) {
    if (isLetter(content.charAt(offset)))
      return { start, end: continues ? innerEnd : end, innerStart, innerEnd, continues };
  }
  return null;
}
