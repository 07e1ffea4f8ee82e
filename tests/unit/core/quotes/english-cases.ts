/** A text with the quotations it holds and who speaks each; `null` where nobody is named. */
export interface QuoteCase {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly (readonly [quotation: string, speaker: string | null])[];
}

export const englishCases: readonly QuoteCase[] = [
  {
    name: 'subject and verb behind',
    text: '“We will not raise taxes this year,” Mayor Ellen Park said.',
    quotes: [['“We will not raise taxes this year,”', 'Mayor Ellen Park']],
  },
  {
    name: 'verb and subject behind',
    text: '“We will not raise taxes this year,” said Mayor Ellen Park of Dunmore.',
    quotes: [['“We will not raise taxes this year,”', 'Mayor Ellen Park of Dunmore']],
  },
  {
    name: 'pronoun behind',
    text: '“It was a hard night for all of us,” she said on Tuesday.',
    quotes: [['“It was a hard night for all of us,”', 'she']],
  },
  {
    name: 'role without a name',
    text: '“The bridge is safe,” a spokesman for the transport agency said.',
    quotes: [['“The bridge is safe,”', 'a spokesman for the transport agency']],
  },
  {
    name: 'apposition before the verb',
    text: '“The bridge is safe,” Paul Reiner, the chief engineer, said in an interview.',
    quotes: [['“The bridge is safe,”', 'Paul Reiner, the chief engineer,']],
  },
  {
    name: 'relative clause before the verb',
    text: '“They never called us back,” Ms. Ortega, who runs the shelter, said.',
    quotes: [['“They never called us back,”', 'Ms. Ortega']],
  },
  {
    name: 'apposition behind the verb',
    text: '“They never called us back,” said Ana Ortega, who runs the shelter.',
    quotes: [['“They never called us back,”', 'Ana Ortega']],
  },
  {
    name: 'said with a hearer',
    text: '“They never called us back,” Ortega told reporters after the hearing.',
    quotes: [['“They never called us back,”', 'Ortega']],
  },
  {
    name: 'verb with a particle',
    text: '“There is no plan,” Ortega pointed out.',
    quotes: [['“There is no plan,”', 'Ortega']],
  },
  {
    name: 'adverb before the verb',
    text: '“There is no plan,” Ortega later added.',
    quotes: [['“There is no plan,”', 'Ortega']],
  },
  { name: 'perfect tense', text: '“There is no plan,” Ortega has said.', quotes: [['“There is no plan,”', 'Ortega']] },
  {
    name: 'comma before',
    text: 'Ortega said, “There is no plan for the winter.”',
    quotes: [['“There is no plan for the winter.”', 'Ortega']],
  },
  {
    name: 'colon before',
    text: 'The senator was blunt: “This bill is dead.”',
    quotes: [['“This bill is dead.”', 'The senator']],
  },
  {
    name: 'verb and colon before',
    text: 'In her statement, Judge Amy Holt wrote: “The court has no choice.”',
    quotes: [['“The court has no choice.”', 'Judge Amy Holt']],
  },
  {
    name: 'label',
    text: 'HOLT: “The court has no choice in this matter.”',
    quotes: [['“The court has no choice in this matter.”', 'HOLT']],
  },
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
    name: 'according to',
    text: 'According to Kline, the talks were “long, hard and at times very loud.”',
    quotes: [['“long, hard and at times very loud.”', 'Kline']],
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
    name: 'statement read',
    text: '“We regret the error,” the statement read.',
    quotes: [['“We regret the error,”', 'the statement']],
  },
  {
    name: 'source is a document',
    text: '“All staff must leave,” the email said.',
    quotes: [['“All staff must leave,”', 'the email']],
  },
  { name: 'tweet', text: '“Rigged system!” Trask tweeted.', quotes: [['“Rigged system!”', 'Trask']] },
  {
    name: 'title before the name',
    text: '“The deal is done,” Prime Minister Liam Shaw announced.',
    quotes: [['“The deal is done,”', 'Prime Minister Liam Shaw']],
  },
  {
    name: 'initial in a name',
    text: '“The deal is done,” said John F. Marsh.',
    quotes: [['“The deal is done,”', 'John F. Marsh']],
  },
  {
    name: 'name with an apostrophe',
    text: '"The deal is done," said Mary O\'Hara.',
    quotes: [['"The deal is done,"', "Mary O'Hara"]],
  },
  {
    name: 'two speakers in turn',
    text: '“I did not do it,” Hale said. “Yes, you did,” Shaw replied.',
    quotes: [
      ['“I did not do it,”', 'Hale'],
      ['“Yes, you did,”', 'Shaw'],
    ],
  },
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
    name: 'verb before an inner quotation',
    text: '“When she yelled ‘Fire!’ we all ran,” said Tom Bright.',
    quotes: [['“When she yelled ‘Fire!’ we all ran,”', 'Tom Bright']],
  },
  {
    name: 'semicolon clause behind',
    text: '“I am tired,” Shaw said; he left soon after.',
    quotes: [['“I am tired,”', 'Shaw']],
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
  {
    name: 'asked in passing',
    text: 'Asked about the vote, Shaw said, “No comment.”',
    quotes: [['“No comment.”', 'Shaw']],
  },
  {
    name: 'on a weekday',
    text: 'On Monday, the White House said: “The president stands by his words.”',
    quotes: [['“The president stands by his words.”', 'the White House']],
  },
  {
    name: 'subject with a long apposition',
    text: 'Ruth Bell, a nurse who has worked in Kent for 30 years, said: “I have never seen it this bad.”',
    quotes: [['“I have never seen it this bad.”', 'Ruth Bell']],
  },
  {
    name: 'that-clause from somebody else',
    text: 'Her lawyer insisted that she “did nothing wrong and has nothing to hide.”',
    quotes: [['“did nothing wrong and has nothing to hide.”', 'Her lawyer']],
  },
  {
    name: 'joined verbs',
    text: 'Shaw thanked the crowd and said, “This is only the start.”',
    quotes: [['“This is only the start.”', 'Shaw']],
  },
];
