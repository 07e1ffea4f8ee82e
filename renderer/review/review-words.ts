import { msg } from '@lit/localize';
import type { Decision } from '../../core/project/decision.ts';
import { classWords } from '../lists/group-description.ts';
import type { IconName } from '../theme/icon.ts';
import type { DecisionFilter, ReviewFilter, ReviewSort } from './review-list.ts';

export function verdictWords(verdict: Decision['verdict']): string {
  switch (verdict) {
    case 'same':
      return msg('Same');
    case 'different':
      return msg('Different');
    case 'boilerplate':
      return msg('Boilerplate');
    case 'quotation':
      return msg('Quotation');
  }
}

export const verdictIcons: Readonly<Record<Decision['verdict'], IconName>> = {
  same: 'check',
  different: 'close',
  boilerplate: 'files',
  quotation: 'note',
};

export function classFilterWords(filter: ReviewFilter['class']): string {
  return filter === 'content' ? msg('All classes') : classWords(filter);
}

export function decisionFilterWords(filter: DecisionFilter): string {
  switch (filter) {
    case 'all':
      return msg('Decided or not');
    case 'undecided':
      return msg('Undecided');
    case 'decided':
      return msg('Decided');
    default:
      return verdictWords(filter);
  }
}

export function sortWords(sort: ReviewSort): string {
  switch (sort) {
    case 'place':
      return msg('By place');
    case 'similarity':
      return msg('By similarity');
    case 'members':
      return msg('By number of passages');
    case 'size':
      return msg('By length');
  }
}
