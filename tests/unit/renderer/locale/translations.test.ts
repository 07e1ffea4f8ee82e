import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pluralForms } from '../../../../core/locale/plural.ts';
import * as german from '../../../../renderer/locale/generated/de.ts';
import * as russian from '../../../../renderer/locale/generated/ru.ts';

type Words = Pick<ProgramMessage, 'contents'>;

const generated = { de: german, ru: russian } as const;

/** The words of a message, `<>` standing for each value. */
function wordsOf({ contents }: Words): string {
  return contents.map((part) => (typeof part === 'string' ? part : '<>')).join('');
}

function valuesOf(message: Words): string[] {
  const named = wordsOf(message).match(/\{\w+\}/gu) ?? [];
  return [...new Set(named), ...message.contents.flatMap((part) => (typeof part === 'string' ? [] : ['<>']))].sort();
}

describe('the translations of the window', () => {
  let messages: readonly ProgramMessage[];
  let mistakes: readonly string[];
  let translations: ReadonlyMap<string, ReadonlyMap<string, Words>>;

  beforeAll(() => {
    const config = readConfigFileAndWriteSchema(resolve('lit-localize.json'));
    const localizer = new RuntimeLitLocalizer({ ...config, output: config.output as RuntimeOutputConfig });
    const extracted = localizer.extractSourceMessages();
    messages = extracted.messages;
    mistakes = [
      ...extracted.errors.map((error) => JSON.stringify(error.messageText)),
      ...localizer.validateTranslations().errors,
    ];
    translations = new Map(
      [...localizer.readTranslationsSync().translations].map(([locale, bundle]) => [
        locale,
        new Map(bundle.map((message) => [message.name, message])),
      ]),
    );
  }, 180_000);

  it('keep the values of each message', () => {
    expect(messages.length).toBeGreaterThan(100);
    expect(mistakes).toEqual([]);
  });

  it.each(['de', 'ru'] as const)(
    'are whole in %s: run `npx lit-localize extract` and fill in what is new',
    (locale) => {
      const bundle = translations.get(locale);
      expect(messages.filter(({ name }) => !bundle?.has(name)).map(wordsOf)).toEqual([]);
      expect([...(bundle?.values() ?? [])].filter((message) => wordsOf(message).trim() === '')).toEqual([]);
    },
  );

  it.each(['de', 'ru'] as const)('have the plural forms and named values of %s', (locale) => {
    const wrong = messages.filter((message) => {
      const translation = translations.get(locale)?.get(message.name);
      if (!translation) return false;
      const isCounted = wordsOf(message).split('|').length === pluralForms.en.length;
      const forms = wordsOf(translation).split('|');
      const wanted = isCounted ? pluralForms[locale].length : 1;
      const hasCount = !isCounted || !wordsOf(message).includes('#') || forms.every((form) => form.includes('#'));
      return forms.length !== wanted || !hasCount || String(valuesOf(message)) !== String(valuesOf(translation));
    });
    expect(wrong.map(wordsOf)).toEqual([]);
  });

  it.each(['de', 'ru'] as const)('are built in for %s: run `npx lit-localize build`', (locale) => {
    const built: Readonly<Record<string, unknown>> = generated[locale].templates;
    const shown = messages.map(({ name }) => {
      const template = built[name];
      if (typeof template === 'string') return template;
      return (template as { strings?: readonly string[] } | undefined)?.strings?.length;
    });
    const wanted = messages.map(({ name }) => {
      const contents = translations.get(locale)?.get(name)?.contents ?? [];
      const text = contents.every((part) => typeof part === 'string') ? contents.join('') : null;
      return (
        text ?? contents.filter((part) => typeof part !== 'string' && /\$\{/u.test(part.untranslatable)).length + 1
      );
    });
    expect(shown).toEqual(wanted);
  });
});
