import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { claimStatuses, quoteForms, type FieldsPatch } from '../../core/annotation/fields.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import { checkabilities } from '../../core/suggestion/suggestion.ts';
import type { CodeKind } from '../input/code-kind.ts';
import { runCommand } from '../input/run-command.ts';
import { knownPeopleInSteps } from '../inspector/known-names.ts';
import { formName, valueName } from '../locale/value-names.ts';
import { betweenFrames, workInSlices } from '../state/sliced-work.ts';
import type { Workbench } from '../state/workbench.ts';
import type { EditedField } from './row-columns.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** What a field can be, and what each of that is called. */
type Choice = readonly [string, () => string];

const choices: Readonly<Partial<Record<EditedField, readonly Choice[]>>> = {
  form: quoteForms.map((form): Choice => [form, () => formName(form)]),
  checkability: checkabilities.map((value): Choice => [value, () => valueName(value)]),
  status: claimStatuses.map((value): Choice => [value, () => valueName(value)]),
};

/** Whether annotations with a code of this kind have the field. */
export function hasField(kind: CodeKind, field: EditedField): boolean {
  if (field === 'note') return true;
  return field === 'speaker' || field === 'form' ? kind === 'quote' : kind === 'claim';
}

/** The one cell of a table that is being edited: Enter or leaving it keeps what was typed, Escape does not. */
export class CellEditor {
  #place: { readonly rowId: string; readonly field: EditedField } | null = null;
  #isNew = false;
  #names: readonly string[] = [];
  #stopNames: (() => void) | null = null;
  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  open({ mirror }: Workbench, rowId: string, field: EditedField): void {
    this.#place = { rowId, field };
    this.#isNew = true;
    this.#stopNames?.();
    if (field === 'speaker' || field === 'claimant') {
      const work = knownPeopleInSteps(mirror.state.annotations.all());
      this.#stopNames = workInSlices(work, betweenFrames, (names) => {
        this.#names = names;
        this.#redraw();
      });
    }
    this.#redraw();
  }

  isAt(rowId: string, field: EditedField): boolean {
    return this.#place?.rowId === rowId && this.#place.field === field;
  }

  /** The field in the cell; `done` is called when the keyboard focus is to go back to the cell. */
  render(workbench: Workbench, row: RecordRow, field: EditedField, label: string, done: () => void): TemplateResult {
    const close = (): void => {
      this.#place = null;
      this.#redraw();
    };
    const keep = (input: Field): void => {
      if (!this.isAt(row.id, field)) return;
      close();
      if (input.value !== valueOf(row, field)) void edit(workbench, row.id, field, input.value);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') keep(event.currentTarget as Field);
      else close();
      done();
    };
    const leave = (event: FocusEvent): void => keep(event.currentTarget as Field);
    const focusOnce = (element: Element | undefined): void => {
      if (!this.#isNew || !(element instanceof HTMLElement)) return;
      this.#isNew = false;
      queueMicrotask(() => {
        element.focus();
        if (element instanceof HTMLInputElement) element.select();
      });
    };
    const values = choices[field];
    const current = valueOf(row, field);
    if (values) {
      return html`<select class="field" aria-label=${label} @keydown=${press} @blur=${leave} ${ref(focusOnce)}>
        <option value="">–</option>
        ${values.map(
          ([value, nameOf]) => html`<option value=${value} .selected=${value === current}>${nameOf()}</option>`,
        )}
      </select>`;
    }
    return html`<input
        class="field"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        list="cell-names"
        .value=${current}
        @keydown=${press}
        @blur=${leave}
        ${ref(focusOnce)}
      />${
        field === 'note'
          ? nothing
          : html`<datalist id="cell-names">
              ${this.#names.map((name) => html`<option value=${name}></option>`)}
            </datalist>`
      }`;
  }
}

function valueOf({ fields, note }: RecordRow, field: EditedField): string {
  if (field === 'note') return note;
  const value = fields[field];
  return (typeof value === 'object' ? value.name : value) ?? '';
}

async function edit(workbench: Workbench, annotationId: string, field: EditedField, typed: string): Promise<void> {
  if (field === 'note') await runCommand(workbench, { type: 'editAnnotation', annotationId, note: typed });
  else {
    const fields: FieldsPatch = patchOf(field, typed);
    await runCommand(workbench, { type: 'editAnnotation', annotationId, fields });
  }
}

function patchOf(field: Exclude<EditedField, 'note'>, typed: string): FieldsPatch {
  const words = typed.replace(/\s+/gu, ' ').trim();
  switch (field) {
    case 'form':
      return { form: quoteForms.find((one) => one === typed) ?? null };
    case 'checkability':
      return { checkability: checkabilities.find((one) => one === typed) ?? null };
    case 'status':
      return { status: claimStatuses.find((one) => one === typed) ?? null };
    default:
      return { [field]: words === '' ? null : { name: words } };
  }
}
