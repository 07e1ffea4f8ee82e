/** Keys that work in the review alone, and what they do. Letters count by place on keyboards without Latin ones. */
export const reviewKeys: Readonly<Record<string, string>> = {
  '1': 'review.same',
  '2': 'review.different',
  '3': 'review.boilerplate',
  '4': 'review.quotation',
  Space: 'review.skip',
  Backspace: 'review.takeBack',
  Right: 'review.nextMember',
  Left: 'review.previousMember',
  B: 'review.nextBase',
  O: 'review.source',
  V: 'review.presentation',
  D: 'duplicates.tagGroup',
};

/** Key that goes to the note of the chosen group. */
export const noteKey = 'M';

/** What `data-own-keys` of the review says: the keys that no other action gets there. */
export const ownKeys = [...Object.keys(reviewKeys).filter((key) => /^\w$/.test(key)), noteKey].join(' ');
