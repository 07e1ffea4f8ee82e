import type { QuoteCase } from './quote-case.ts';

/** How far a quotation reaches, and what stands between marks but is none. */
export const englishMarkCases: readonly QuoteCase[] = [
  {
    name: 'interrupted',
    text: '“The court,” Holt wrote, “has no choice in this matter.”',
    quotes: [
      ['“The court,”', 'Holt'],
      ['“has no choice in this matter.”', 'Holt'],
    ],
  },
  {
    name: 'going on behind a full stop',
    text: '“We lost everything,” Dana Wells said. “The water came so fast.”',
    quotes: [
      ['“We lost everything,”', 'Dana Wells'],
      ['“The water came so fast.”', 'Dana Wells'],
    ],
  },
  {
    name: 'going on in the next paragraph',
    text: '“We lost everything,” Dana Wells said.\n“The water came so fast that we could not save the car.”',
    quotes: [
      ['“We lost everything,”', 'Dana Wells'],
      ['“The water came so fast that we could not save the car.”', 'Dana Wells'],
    ],
  },
  {
    name: 'mark repeated in the next paragraph',
    text: '“We lost everything.\n“The water came so fast,” Wells said.',
    quotes: [
      ['“We lost everything.', 'Wells'],
      ['“The water came so fast,”', 'Wells'],
    ],
  },
  {
    name: 'question',
    text: '“Who is going to pay for this?” Wells asked.',
    quotes: [['“Who is going to pay for this?”', 'Wells']],
  },
  { name: 'exclamation', text: '“Get out now!” a neighbor shouted.', quotes: [['“Get out now!”', 'a neighbor']] },
  {
    name: 'partial quotation',
    text: 'Trustees called the offer “a slap in the face to every teacher.”',
    quotes: [['“a slap in the face to every teacher.”', 'Trustees']],
  },
  {
    name: 'partial quotation with that',
    text: 'Greene said that the company “has always followed the law.”',
    quotes: [['“has always followed the law.”', 'Greene']],
  },
  {
    name: 'short partial quotation',
    text: 'Greene described the ruling as “deeply flawed.”',
    quotes: [['“deeply flawed.”', 'Greene']],
  },
  {
    name: 'one word called',
    text: 'The governor called the bill “reckless.”',
    quotes: [['“reckless.”', 'The governor']],
  },
  {
    name: 'two fragments',
    text: 'Kline said the talks were “tough” but “worth every minute of our time.”',
    quotes: [
      ['“tough”', 'Kline'],
      ['“worth every minute of our time.”', 'Kline'],
    ],
  },
  {
    name: 'straight marks',
    text: '"I am not going anywhere," Kline said.',
    quotes: [['"I am not going anywhere,"', 'Kline']],
  },
  {
    name: 'straight marks, nested single ones',
    text: '"He told me \'stay away\' and I did," Kline said.',
    quotes: [['"He told me \'stay away\' and I did,"', 'Kline']],
  },
  {
    name: 'mixed marks',
    text: '“I am not going anywhere," Kline said.',
    quotes: [['“I am not going anywhere,"', 'Kline']],
  },
  {
    name: 'British single marks',
    text: '‘I am not going anywhere,’ said the minister. ‘Ask me next year.’',
    quotes: [
      ['‘I am not going anywhere,’', 'the minister'],
      ['‘Ask me next year.’', 'the minister'],
    ],
  },
  {
    name: 'possessives inside British marks',
    text: '‘The students’ union won’t wait,’ said Lucy Hale.',
    quotes: [['‘The students’ union won’t wait,’', 'Lucy Hale']],
  },
  { name: 'apostrophes without quotation', text: 'The ’90s were O’Neil’s years, and the boys’ team won.', quotes: [] },
  {
    name: 'inches and feet',
    text: 'The 6\'2" guard has a 27" screen. "I like it big," he said.',
    quotes: [['"I like it big,"', 'he']],
  },
  { name: 'film title', text: 'The film “Seven Days in May” opens on Friday.', quotes: [] },
  { name: 'title without a noun', text: 'She read “The Old Man and the Sea” twice.', quotes: [] },
  { name: 'scare quotes', text: 'The so-called “peace dividend” never came.', quotes: [] },
  { name: 'nickname', text: 'Joe “Bones” Harlan finished third in Leeds.', quotes: [] },
  { name: 'nickname with known as', text: 'The canal, known as “the Ditch,” froze over.', quotes: [] },
  { name: 'name of a show', text: 'He hosts the show “Good Morning Ohio” every day.', quotes: [] },
  { name: 'title within reported speech', text: 'Kline said he had never seen “The Long Goodbye” before.', quotes: [] },
  { name: 'song in a list', text: 'They played “Yesterday,” “Imagine” and “Let It Be” at the service.', quotes: [] },
  {
    name: 'first words, then the rest',
    text: '“No,” he said. “Not today and not tomorrow.”',
    quotes: [
      ['“No,”', 'he'],
      ['“Not today and not tomorrow.”', 'he'],
    ],
  },
  {
    name: 'quotation behind a sentence of speech',
    text: 'Shaw defended the vote. “We did what the voters asked us to do.”',
    quotes: [['“We did what the voters asked us to do.”', 'Shaw']],
  },
  {
    name: 'numbers inside',
    text: '“We sold 1,200 tickets in 3.5 hours,” the manager said.',
    quotes: [['“We sold 1,200 tickets in 3.5 hours,”', 'the manager']],
  },
  {
    name: 'ellipsis inside',
    text: '“I think ... we should wait,” Shaw said.',
    quotes: [['“I think ... we should wait,”', 'Shaw']],
  },
  {
    name: 'brackets inside',
    text: '“They [the Lords] have no right to do this,” Shaw said.',
    quotes: [['“They [the Lords] have no right to do this,”', 'Shaw']],
  },
  {
    name: 'several sentences',
    text: '“It was dark. I saw nothing. Then it was over,” the driver recalled.',
    quotes: [['“It was dark. I saw nothing. Then it was over,”', 'the driver']],
  },
  { name: 'never closed', text: '“This was never closed, he said and left the room.', quotes: [] },
  {
    name: 'guillemets',
    text: '«The deal is done and we are glad», Shaw said.',
    quotes: [['«The deal is done and we are glad»', 'Shaw']],
  },
];
