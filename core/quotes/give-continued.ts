import { paragraphPositionAt } from '../text/paragraphs.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** A quotation that goes on in the next paragraph has the speaker of its last part. */
export function giveContinued({ content, paragraphs }: Reading, drafts: Draft[]): void {
  const quotes = drafts.map((draft, index) => ({ draft, index })).filter(({ draft }) => draft.code === 'quote');
  for (let position = quotes.length - 2; position >= 0; position -= 1) {
    const here = quotes[position];
    const next = quotes[position + 1]?.index;
    if (!here || next === undefined || here.draft.speaker) continue;
    const following = drafts[next];
    if (!following?.speaker || content.slice(here.draft.end, following.start).trim() !== '') continue;
    const isNextParagraph =
      paragraphPositionAt(paragraphs, here.draft.start) < paragraphPositionAt(paragraphs, following.start);
    if (!isNextParagraph) continue;
    drafts[here.index] = {
      ...here.draft,
      speaker: { ...following.speaker, rule: 'carried', confidence: Math.min(0.85, following.speaker.confidence) },
    };
  }
}
