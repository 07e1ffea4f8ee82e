import type { UnitRange } from './unit.ts';

/** Who is found to speak, by which pattern, and how often that pattern is right. */
export interface Attribution {
  readonly speaker: UnitRange | null;
  /** Positions of the units that report, in order. */
  readonly cue: readonly number[];
  readonly rule: string;
  readonly confidence: number;
}

/** How often each pattern names the right speaker: measured on news, by language where that differs. */
const confidences: Readonly<Record<string, number | Readonly<Record<string, number>>>> = {
  'after-verb-subject': 0.95,
  'after-so': 0.95,
  'after-wie': 0.9,
  'after-cite': 0.9,
  'after-source': 0.85,
  'after-subject-verb': { en: 0.93, fr: 0.8, de: 0.4, ru: 0.7 },
  'inside-verb-subject': 0.95,
  'before-label': 0.9,
  'before-colon': 0.85,
  'before-comma': { en: 0.92, de: 0.6, ru: 0.6, fr: 0.6 },
  'before-colon-no-verb': 0.55,
  'before-source': 0.8,
  'same-sentence-before': { en: 0.75, de: 0.6, ru: 0.85, fr: 0.6 },
  'same-sentence-behind': 0.4,
  'headline-name': 0.85,
  'dash-dialogue': 0.8,
  carried: { en: 0.9, de: 0.65, ru: 0.75, fr: 0.6 },
  'carried-indirect': 0.5,
  'sentence-before': 0.35,
  'sentence-subject': 0.4,
};

/** The confidence of a pattern in a language. */
export function ruleConfidence(rule: string, language: string): number {
  const entry = confidences[rule];
  if (typeof entry === 'number') return entry;
  return entry?.[language] ?? 0.5;
}

/** Puts an attribution together with the confidence of its pattern. */
export function attribution(
  rule: string,
  language: string,
  speaker: UnitRange | null,
  cue: readonly (number | null)[],
): Attribution {
  const positions = cue.filter((position) => position !== null);
  return { speaker, cue: positions, rule, confidence: ruleConfidence(rule, language) };
}
