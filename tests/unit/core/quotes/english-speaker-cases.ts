import type { QuoteCase } from './quote-case.ts';

/** Who speaks, wherever the words around a quotation say so. */
export const englishSpeakerCases: readonly QuoteCase[] = [
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
    name: 'according to',
    text: 'According to Kline, the talks were “long, hard and at times very loud.”',
    quotes: [['“long, hard and at times very loud.”', 'Kline']],
  },
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
