import { relationName } from '../../core/locale/value-names.ts';
import { isSymmetrical, linkKinds, type LinkKind } from '../../core/project/link.ts';
import { currentLanguage } from '../locale/locale.ts';

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
  return relationName(currentLanguage(), kind, isFrom ? 'from' : 'to');
}
