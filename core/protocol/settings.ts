import { Type, type Static } from 'typebox';
import { languageChoices } from '../locale/languages.ts';
import { ReadingStyleSchema } from './reading-style.ts';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;

/** So many queries of earlier searches are kept. */
export const longestSearchHistory = 50;

/** Settings of the person, not of a project; kept with the application's user data. */
export const SettingsSchema = Type.Object(
  {
    theme: Type.Enum([...themes]),
    /** Language of the interface. */
    language: Type.Enum([...languageChoices]),
    /** Name recorded as who tagged. */
    analyst: Type.String({ minLength: 1, maxLength: 200 }),
    /** Zoom factor of the window, 1 for 100 %. */
    zoom: Type.Number({ minimum: 0.5, maximum: 3 }),
    /** Folders of projects, the last opened first. */
    recentProjects: Type.Array(Type.String(), { maxItems: 12 }),
    /** Keys in place of those of the action table, by action id; absent where none was changed. */
    keys: Type.Optional(
      Type.Record(Type.String({ maxLength: 60 }), Type.Array(Type.String({ maxLength: 60 }), { maxItems: 6 })),
    ),
    /** How texts are set; absent where nothing was chosen. */
    reading: Type.Optional(ReadingStyleSchema),
    /** The first hints were shown once. */
    areHintsSeen: Type.Optional(Type.Boolean()),
    /** What was searched for in all texts, the newest last. */
    searches: Type.Optional(Type.Array(Type.String({ maxLength: 2000 }), { maxItems: longestSearchHistory })),
  },
  { additionalProperties: false },
);
export type Settings = Static<typeof SettingsSchema>;

/** What a window may change of the settings. */
export const SettingsPatchSchema = Type.Partial(
  Type.Pick(SettingsSchema, ['theme', 'language', 'analyst', 'zoom', 'keys', 'reading', 'areHintsSeen', 'searches']),
  {
    additionalProperties: false,
  },
);
export type SettingsPatch = Static<typeof SettingsPatchSchema>;
