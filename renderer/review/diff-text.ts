import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { DiffOp } from '../../core/duplicates/word-diff.ts';
import type { Span } from '../../core/text/span.ts';
import { counted } from '../locale/counted.ts';
import type { Comparison } from '../state/review-desk.ts';

/** The look of differences: told apart by lines, not by colour alone. */
export const diffStyles = css`
  .diff {
    margin: 0;
    font: 15px/1.6 var(--tw-font-reading);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    user-select: text;
  }

  ins,
  del,
  .here,
  .away {
    border-radius: 2px;
    box-decoration-break: clone;
  }

  ins {
    background: light-dark(#d9f2e1, #1d4129);
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }

  del {
    background: light-dark(#fbdfdd, #55231f);
    text-decoration: line-through 1.5px;
  }

  .here,
  .away {
    background: light-dark(#e4e6fb, #30335c);
  }

  .here {
    text-decoration: underline double 1px;
    text-underline-offset: 3px;
  }

  .away {
    text-decoration: line-through dotted 1.5px;
  }

  .variant {
    text-decoration: underline dotted 1px var(--tw-text-muted);
    text-underline-offset: 3px;
  }

  .fold {
    margin-inline: 2px;
    vertical-align: baseline;
    white-space: nowrap;
  }

  .move {
    padding-inline: 2px;
    font: 600 11px var(--tw-font-ui);
    user-select: none;
  }
`;

type Side = 'a' | 'b';

/** Which of the long stretches that both passages have are shown whole, by the numbers of their steps. */
export interface Folding {
  readonly unfolded: ReadonlySet<number>;
  readonly turn: (step: number) => void;
}

/** Equal stretches from this length on (UTF-16 code units) are folded, but for so much at both ends. */
const longStretch = 1500;
const keptEnd = 300;

/** Both passages as one text: what only the base has is struck out, what only the other has is underlined. */
export function inlineDiff({ base, other, diff }: Comparison, folding: Folding): TemplateResult {
  const words = diff.ops.map((op, step) =>
    isOf(op, 'b') ? renderStep(op, step, other.content, op.b, folding) : renderOp(op, base.content, op.a),
  );
  // White space counts in here.
  return html`<p class="diff">${words}</p>`;
}

/** One passage with what the other has not marked. */
export function columnDiff({ base, other, diff }: Comparison, side: Side, folding: Folding): TemplateResult {
  const { content } = side === 'a' ? base : other;
  const words = diff.ops.map((op, step) =>
    isOf(op, side) ? renderStep(op, step, content, op[side], folding) : nothing,
  );
  return html`<p class="diff">${words}</p>`;
}

function isOf({ kind }: DiffOp, side: Side): boolean {
  const onlyOther = side === 'a' ? ['insert', 'movedHere'] : ['delete', 'movedAway'];
  return !onlyOther.includes(kind);
}

function renderStep(
  op: DiffOp,
  step: number,
  content: string,
  span: Span,
  { unfolded, turn }: Folding,
): TemplateResult | string {
  const from = wordEdge(content, span.start + keptEnd, span.end);
  const to = wordEdge(content, span.end - keptEnd, span.end);
  if (op.kind !== 'equal' || span.end - span.start < longStretch || from >= to) return renderOp(op, content, span);
  const isFolded = !unfolded.has(step);
  const words = content.slice(from, to).trim().split(/\s+/u).length;
  return html`${content.slice(span.start, from)}<button
      class="fold button small"
      type="button"
      aria-expanded=${isFolded ? 'false' : 'true'}
      @click=${() => turn(step)}
    >
      ${isFolded ? counted(words, msg('… # equal word|… # equal words')) : counted(words, msg('Fold # equal word|Fold # equal words'))}</button
    >${isFolded ? ' ' : html` ${content.slice(from, to)}`}${content.slice(to, span.end)}`;
}

/** The next place after an offset where a word begins. */
function wordEdge(content: string, offset: number, end: number): number {
  const space = content.slice(offset, end).search(/\s/u);
  return space === -1 ? end : offset + space + 1;
}

function renderOp(op: DiffOp, content: string, { start, end }: Span): TemplateResult | string {
  const tile = content.slice(start, end);
  const words = tile.trimEnd();
  const space = tile.slice(words.length);
  switch (op.kind) {
    case 'equal':
      return tile;
    case 'variant':
      return html`<span class="variant" title=${msg('Written in another way')}>${words}</span>${space}`;
    case 'delete':
      return html`<del>${words}</del>${space}`;
    case 'insert':
      return html`<ins>${words}</ins>${space}`;
    case 'movedAway':
      return html`<del class="away" title=${msg('Stands elsewhere in the other passage')}>${words}${moveSign(op)}</del
        >${space}`;
    case 'movedHere':
      return html`<ins class="here" title=${msg('Stands elsewhere in the other passage')}>${words}${moveSign(op)}</ins
        >${space}`;
  }
}

function moveSign({ move }: DiffOp): TemplateResult | typeof nothing {
  if (move === undefined) return nothing;
  return html`<span class="move"
    ><span aria-hidden="true">⇅${move}</span><span class="hidden-text"> ${msg('moved')} ${move}</span></span
  >`;
}
