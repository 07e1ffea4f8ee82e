import type { QuoteCase } from './quote-case.ts';

export const germanCases: readonly QuoteCase[] = [
  {
    name: 'verb and subject behind',
    text: '„Wir werden das prüfen“, kündigte Innenministerin Nora Falk am Montag in Kiel an.',
    quotes: [['„Wir werden das prüfen“', 'Innenministerin Nora Falk']],
  },
  {
    name: 'hearer between verb and subject',
    text: '„Wir werden das prüfen“, sagte der Deutschen Presse-Agentur ein Sprecher der Behörde.',
    quotes: [['„Wir werden das prüfen“', 'Sprecher der Behörde']],
  },
  {
    name: 'time between verb and subject',
    text: '„Wir werden das prüfen“, sagte am Dienstag die Chefin der Bahn, Lena Vogt.',
    quotes: [['„Wir werden das prüfen“', 'die Chefin der Bahn, Lena Vogt']],
  },
  {
    name: 'party in brackets',
    text: '„Das Gesetz kommt im Herbst“, sagte Karl Brandt (SPD) dem Sender.',
    quotes: [['„Das Gesetz kommt im Herbst“', 'Karl Brandt']],
  },
  {
    name: 'unknown verb',
    text: '„Das ist ja noch schöner“, grantelte der Hausmeister.',
    quotes: [['„Das ist ja noch schöner“', 'der Hausmeister']],
  },
  {
    name: 'so with a role',
    text: '„Das Gesetz kommt im Herbst“, so die Vorsitzende der Fraktion.',
    quotes: [['„Das Gesetz kommt im Herbst“', 'die Vorsitzende der Fraktion']],
  },
  {
    name: 'laut behind',
    text: '„Der Zug hielt nicht an“, heißt es in dem Bericht der Polizei.',
    quotes: [['„Der Zug hielt nicht an“', 'dem Bericht der Polizei']],
  },
  {
    name: 'hearer before the verb',
    text: 'Dem „Spiegel“ sagte Brandt: „Ich bleibe bis zum Ende des Jahres.“',
    quotes: [['„Ich bleibe bis zum Ende des Jahres.“', 'Brandt']],
  },
  {
    name: 'phrase before the verb',
    text: 'In einem Brief an die Mitglieder schrieb Vorstand Uwe Kern: „Die Lage ist ernst.“',
    quotes: [['„Die Lage ist ernst.“', 'Vorstand Uwe Kern']],
  },
  {
    name: 'clause before the verb',
    text: 'Als die Nachricht kam, rief der Trainer: „Jetzt geht es los!“',
    quotes: [['„Jetzt geht es los!“', 'der Trainer']],
  },
  {
    name: 'apposition before the verb',
    text: 'Uwe Kern, Sprecher der Initiative, erklärte: „Wir geben nicht auf.“',
    quotes: [['„Wir geben nicht auf.“', 'Uwe Kern']],
  },
  {
    name: 'perfect tense',
    text: 'Brandt hat der Zeitung gesagt: „Ich bleibe bis zum Ende des Jahres.“',
    quotes: [['„Ich bleibe bis zum Ende des Jahres.“', 'Brandt']],
  },
  {
    name: 'interrupted',
    text: '„Ich bleibe“, sagte Brandt, „und ich freue mich darauf.“',
    quotes: [
      ['„Ich bleibe“', 'Brandt'],
      ['„und ich freue mich darauf.“', 'Brandt'],
    ],
  },
  {
    name: 'going on',
    text: '„Ich bleibe bis Mai“, sagte Brandt. „Danach ist Schluss.“',
    quotes: [
      ['„Ich bleibe bis Mai“', 'Brandt'],
      ['„Danach ist Schluss.“', 'Brandt'],
    ],
  },
  {
    name: 'fragment in the subjunctive',
    text: 'Kern sagte, die Lage sei „äußerst angespannt“.',
    quotes: [['„äußerst angespannt“', 'Kern']],
  },
  {
    name: 'called so',
    text: 'Die Opposition bezeichnete den Plan als „Luftnummer“.',
    quotes: [['„Luftnummer“', 'Die Opposition']],
  },
  {
    name: 'spoke of',
    text: 'Kern sprach von einem „Tag der Schande für die Stadt“.',
    quotes: [['„Tag der Schande für die Stadt“', 'Kern']],
  },
  {
    name: 'part of a sentence',
    text: 'Nach Angaben der Polizei wurde der Mann „mit mehreren Messerstichen schwer verletzt“.',
    quotes: [['„mit mehreren Messerstichen schwer verletzt“', 'der Polizei']],
  },
  { name: 'newspaper', text: 'Die „Süddeutsche Zeitung“ berichtete zuerst über den Fall.', quotes: [] },
  {
    name: 'paper in a prepositional phrase',
    text: 'Brandt sagte der „Bild am Sonntag“, er werde nicht zurücktreten.',
    quotes: [],
  },
  { name: 'ship', text: 'Das Rettungsschiff „Sea-Watch 3“ durfte in den Hafen einlaufen.', quotes: [] },
  { name: 'song', text: 'Die Band spielte ihr neues Lied „Wir sind die Nacht“ zum ersten Mal.', quotes: [] },
  { name: 'motto', text: 'Die Demonstration stand unter dem Motto „Wir lassen uns nicht spalten“.', quotes: [] },
  { name: 'scare quotes', text: 'Die angebliche „Reform“ kostet vor allem Geld.', quotes: [] },
  { name: 'title with a full stop behind', text: 'Gezeigt wird der Film „Das Leben der Anderen“.', quotes: [] },
  {
    name: 'chevrons, split',
    text: '»Wir haben«, sagte Kern, »alles versucht.«',
    quotes: [
      ['»Wir haben«', 'Kern'],
      ['»alles versucht.«', 'Kern'],
    ],
  },
  {
    name: 'Swiss marks with an inner pair',
    text: '«Er sagte ‹Nein› und ging», berichtete die Wirtin.',
    quotes: [['«Er sagte ‹Nein› und ging»', 'die Wirtin']],
  },
  {
    name: 'question',
    text: '„Wer soll das bezahlen?“, wollte ein Zuhörer wissen.',
    quotes: [['„Wer soll das bezahlen?“', 'ein Zuhörer']],
  },
  {
    name: 'label',
    text: 'Kern: „Das war so nicht abgesprochen.“',
    quotes: [['„Das war so nicht abgesprochen.“', 'Kern']],
  },
  {
    name: 'pointer behind',
    text: '„Wir geben nicht auf.“ Das sagte die Sprecherin Ida Roth gestern.',
    quotes: [['„Wir geben nicht auf.“', 'die Sprecherin Ida Roth']],
  },
  {
    name: 'passive of citing',
    text: 'Kern wird mit den Worten zitiert: „Wir haben alles versucht.“',
    quotes: [['„Wir haben alles versucht.“', 'Kern']],
  },
  {
    name: 'name with von',
    text: '„Das ist geregelt“, betonte Ursula von der Leyen.',
    quotes: [['„Das ist geregelt“', 'Ursula von der Leyen']],
  },
  {
    name: 'wie-clause',
    text: '„Das ist geregelt“, wie das Ministerium am Abend mitteilte.',
    quotes: [['„Das ist geregelt“', 'das Ministerium']],
  },
];
