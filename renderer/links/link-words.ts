import { msg } from '@lit/localize';
import { isSymmetrical, linkKinds, type LinkKind } from '../../core/project/link.ts';

/** What an annotation says of the one at the other end of a link: the kind, and whether the link begins here. */
export interface Relation {
  readonly kind: LinkKind;
  readonly isFrom: boolean;
}

/** All that one annotation can say of another; symmetrical kinds once. */
export function relations(): readonly Relation[] {
  return linkKinds.flatMap((kind) =>
    isSymmetrical(kind)
      ? [{ kind, isFrom: true }]
      : [
          { kind, isFrom: true },
          { kind, isFrom: false },
        ],
  );
}

/** The relation in words: `quoted by`. */
export function relationWords({ kind, isFrom }: Relation): string {
  switch (kind) {
    case 'supports':
      return isFrom ? msg('supports') : msg('supported by');
    case 'contradicts':
      return msg('contradicts');
    case 'same-quote':
      return msg('same quote as');
    case 'quotes':
      return isFrom ? msg('quotes') : msg('quoted by');
    case 'duplicate-of':
      return isFrom ? msg('duplicate of') : msg('source of duplicate');
  }
}
