import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { DiffOp } from '../../core/duplicates/word-diff.ts';
import type { Span } from '../../core/text/span.ts';
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

  .move {
    padding-inline: 2px;
    font: 600 11px var(--tw-font-ui);
    user-select: none;
  }
`;

type Side = 'a' | 'b';

/** Both passages as one text: what only the base has is struck out, what only the other has is underlined. */
export function inlineDiff({ base, other, diff }: Comparison): TemplateResult {
  const words = diff.ops.map((op) =>
    isOf(op, 'b') ? renderOp(op, other.content, op.b) : renderOp(op, base.content, op.a),
  );
  // White space counts in here.
  return html`<p class="diff">${words}</p>`;
}

/** One passage with what the other has not marked. */
export function columnDiff({ base, other, diff }: Comparison, side: Side): TemplateResult {
  const { content } = side === 'a' ? base : other;
  const words = diff.ops.filter((op) => isOf(op, side)).map((op) => renderOp(op, content, op[side]));
  return html`<p class="diff">${words}</p>`;
}

function isOf({ kind }: DiffOp, side: Side): boolean {
  const onlyOther = side === 'a' ? ['insert', 'movedHere'] : ['delete', 'movedAway'];
  return !onlyOther.includes(kind);
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
