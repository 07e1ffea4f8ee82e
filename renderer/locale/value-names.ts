import { msg } from '@lit/localize';
import type { AnchorState } from '../../core/anchor/anchor.ts';
import type { claimStatuses, duplicateRoles, evidenceStances, quoteForms } from '../../core/annotation/fields.ts';
import type { verdicts } from '../../core/project/decision.ts';
import type { Checkability, ClaimKind } from '../../core/suggestion/suggestion.ts';

/** Values that are stored in English and have a name in every language. */
export type NamedValue =
  | (typeof quoteForms)[number]
  | (typeof claimStatuses)[number]
  | (typeof duplicateRoles)[number]
  | (typeof evidenceStances)[number]
  | (typeof verdicts)[number]
  | AnchorState
  | Checkability
  | ClaimKind;

const names: Readonly<Record<NamedValue, () => string>> = {
  direct: () => msg('direct'),
  indirect: () => msg('indirect'),
  mixed: () => msg('mixed'),
  fragment: () => msg('fragment'),
  open: () => msg('open'),
  checking: () => msg('checking'),
  supported: () => msg('supported'),
  refuted: () => msg('refuted'),
  unverifiable: () => msg('unverifiable'),
  source: () => msg('source'),
  copy: () => msg('copy'),
  supports: () => msg('supports'),
  refutes: () => msg('refutes'),
  context: () => msg('context'),
  same: () => msg('same'),
  different: () => msg('different'),
  boilerplate: () => msg('boilerplate'),
  quotation: () => msg('quotation'),
  exact: () => msg('exact'),
  moved: () => msg('moved'),
  edited: () => msg('edited'),
  ambiguous: () => msg('ambiguous'),
  lost: () => msg('lost'),
  yes: () => msg('yes'),
  weak: () => msg('weak'),
  'attribution-only': () => msg('attribution only'),
  no: () => msg('no'),
  figure: () => msg('figure'),
  date: () => msg('date'),
  event: () => msg('event'),
  ranking: () => msg('ranking'),
  comparison: () => msg('comparison'),
  trend: () => msg('trend'),
  prediction: () => msg('prediction'),
  position: () => msg('position'),
};

/** The name of the form of a quote; what is mixed of direct and indirect is called otherwise than a mixed result. */
export function formName(form: (typeof quoteForms)[number]): string {
  return form === 'mixed' ? msg('mixed', { id: 'form-mixed' }) : valueName(form);
}

/** The name of a stored value in the language of the window. */
export function valueName(value: NamedValue): string {
  return names[value]();
}
