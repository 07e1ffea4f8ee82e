import { counted, withValues } from '../locale/counted.ts';
import { formatNumber, formatShare } from '../locale/format-number.ts';
import type { Language } from '../locale/languages.ts';
import { reportWords, type ReportWord } from '../locale/report-words.ts';
import { inLanguage } from '../locale/sentence-row.ts';
import { dateInWords, timeInWords } from './report-date.ts';

type Values = Readonly<Record<string, string>>;

/** What a report says of its own, in the language of whoever has it made. What the project says stays as it is. */
export class ReportSpeech {
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  say(word: ReportWord, values: Values = {}): string {
    return withValues(inLanguage(this.language, reportWords[word]), values);
  }

  /** With the form that the count asks for. */
  count(word: ReportWord, count: number, values: Values = {}): string {
    return counted(this.language, count, inLanguage(this.language, reportWords[word]), values);
  }

  /** An ISO date in words; what is none as it is. */
  date(date: string): string {
    return dateInWords(this.language, date);
  }

  /** An ISO time in words and UTC. */
  time(time: string): string {
    return timeInWords(this.language, time);
  }

  number(value: number): string {
    return formatNumber(this.language, value);
  }

  /** A share from 0 to 1 as a percentage. */
  share(share: number): string {
    return formatShare(this.language, share);
  }
}
