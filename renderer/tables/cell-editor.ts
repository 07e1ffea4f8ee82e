import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { quoteForms } from '../../core/annotation/fields.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import { runCommand } from '../input/run-command.ts';
import { knownPeople } from '../inspector/known-names.ts';
import { valueName } from '../locale/value-names.ts';
import type { Workbench } from '../state/workbench.ts';
import type { EditedField } from './quote-columns.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The one cell of a table that is being edited: Enter or leaving it keeps what was typed, Escape does not. */
export class CellEditor {
  #place: { readonly rowId: string; readonly field: EditedField } | null = null;
  #isNew = false;
  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  open(rowId: string, field: EditedField): void {
    this.#place = { rowId, field };
    this.#isNew = true;
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
    if (field === 'form') {
      return html`<select class="field" aria-label=${label} @keydown=${press} @blur=${leave} ${ref(focusOnce)}>
        <option value="">–</option>
        ${quoteForms.map(
          (form) => html`<option value=${form} .selected=${form === row.fields.form}>${valueName(form)}</option>`,
        )}
      </select>`;
    }
    const names = field === 'speaker' ? knownPeople(workbench.mirror.state.annotations.all()) : [];
    return html`<input
        class="field"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        list="cell-names"
        .value=${valueOf(row, field)}
        @keydown=${press}
        @blur=${leave}
        ${ref(focusOnce)}
      /><datalist id="cell-names">${names.map((name) => html`<option value=${name}></option>`)}</datalist>`;
  }
}

function valueOf({ fields, note }: RecordRow, field: EditedField): string {
  if (field === 'note') return note;
  return (field === 'speaker' ? fields.speaker?.name : fields.form) ?? '';
}

async function edit(workbench: Workbench, annotationId: string, field: EditedField, typed: string): Promise<void> {
  const words = typed.replace(/\s+/gu, ' ').trim();
  const form = quoteForms.find((one) => one === typed) ?? null;
  if (field === 'note') await runCommand(workbench, { type: 'editAnnotation', annotationId, note: typed });
  else if (field === 'form') await runCommand(workbench, { type: 'editAnnotation', annotationId, fields: { form } });
  else {
    const speaker = words === '' ? null : { name: words };
    await runCommand(workbench, { type: 'editAnnotation', annotationId, fields: { speaker } });
  }
}
