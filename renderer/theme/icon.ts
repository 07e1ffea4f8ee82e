import { html, type TemplateResult } from 'lit';

/** Code points of the icons in use, in the font of @vscode/codicons. */
const codePoints = {
  add: 0xea60,
  arrowLeft: 0xea9b,
  arrowRight: 0xea9c,
  book: 0xeaa4,
  check: 0xeab2,
  chevronDown: 0xeab4,
  chevronRight: 0xeab6,
  chevronUp: 0xeab7,
  close: 0xea76,
  edit: 0xea73,
  error: 0xea87,
  export: 0xebac,
  files: 0xeaf0,
  folder: 0xea83,
  folderOpened: 0xeaf7,
  info: 0xea74,
  link: 0xeb15,
  lock: 0xea75,
  newFolder: 0xea80,
  note: 0xeb26,
  search: 0xea6d,
  settings: 0xeb52,
  splitHorizontal: 0xeb56,
  sync: 0xea77,
  tag: 0xea66,
  trash: 0xea81,
  warning: 0xea6c,
} as const;

export type IconName = keyof typeof codePoints;

/** A decorative icon: what it means is said in words beside it or by the name of its button. */
export function icon(name: IconName): TemplateResult {
  return html`<span class="icon" aria-hidden="true">${String.fromCodePoint(codePoints[name])}</span>`;
}
