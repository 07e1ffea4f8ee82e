import { html, type TemplateResult } from 'lit';
import { valueName, type NamedValue } from '../locale/value-names.ts';

interface Choice<Value extends NamedValue> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Value[];
  readonly chosen: Value | null;
  readonly isReadOnly: boolean;
  /** What the values are called, where that is not what they are called everywhere. */
  readonly nameOf?: (value: Value) => string;
  readonly choose: (value: Value | null) => Promise<boolean>;
}

/** A labelled native select with an empty entry, for fields that have one of a few values. */
export function choiceField<Value extends NamedValue>(choice: Choice<Value>): TemplateResult {
  const choose = async (event: Event): Promise<void> => {
    const select = event.currentTarget as HTMLSelectElement;
    const value = choice.choices.find((candidate) => candidate === select.value) ?? null;
    if (!(await choice.choose(value))) select.value = choice.chosen ?? '';
  };
  const id = `choice-${choice.name}`;
  const nameOf = choice.nameOf ?? valueName;
  return html`
    <div class="labelled">
      <label for=${id}>${choice.label}</label>
      <select id=${id} class="field" ?disabled=${choice.isReadOnly} @change=${(event: Event) => void choose(event)}>
        <option value="" .selected=${choice.chosen === null}>–</option>
        ${choice.choices.map(
          (value) => html`<option value=${value} .selected=${value === choice.chosen}>${nameOf(value)}</option>`,
        )}
      </select>
    </div>
  `;
}
