import { msg, str } from '@lit/localize';
import type { CorpusOverlap } from '../../core/duplicates/corpus-overlap.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { counted } from '../locale/counted.ts';
import { formatShare } from '../locale/numbers.ts';
import type { CorpusSort } from './corpus-rows.ts';

export function corpusSortWords(sort: CorpusSort): string {
  switch (sort) {
    case 'share':
      return msg('Repeated share');
    case 'name':
      return msg('File name');
    case 'date':
      return msg('Date');
  }
}

/** A share that is not nothing never reads as nothing. */
export function shareWords(share: number): string {
  return share > 0 && share < 0.01 ? `<${formatShare(0.01)}` : formatShare(share);
}

/** What a cell says in full. */
export function pairWords(overlap: CorpusOverlap, one: TextSummary, other: TextSummary): string {
  const shared = overlap.shared(one.textId, other.textId);
  const values = {
    one: one.title,
    other: other.title,
    share: shareWords(overlap.share(one.textId, other.textId)),
    otherShare: shareWords(overlap.share(other.textId, one.textId)),
  };
  if (one.textId === other.textId) {
    return shared === 0
      ? msg(str`“${one.title}” repeats nothing of its own.`)
      : counted(
          shared,
          msg('# word ({share}) of “{one}” stands more than once in it.|# words ({share}) of “{one}” stand more than once in it.'),
          values,
        );
  }
  if (shared === 0) return msg(str`“${one.title}” and “${other.title}” have nothing in common.`);
  const words = counted(
    shared,
    msg('# word of “{one}” ({share}) stands also in “{other}” ({otherShare} of that).|# words of “{one}” ({share}) stand also in “{other}” ({otherShare} of that).'),
    values,
  );
  const earlier = overlap.earlier(one.textId, other.textId);
  if (earlier === null) return words;
  const first = earlier === 'one' ? one.title : other.title;
  return `${words} ${msg(str`Likely the earlier: “${first}”.`)}`;
}
