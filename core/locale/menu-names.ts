import type { MenuName } from '../protocol/actions.ts';
import type { Language } from './languages.ts';

const names: Readonly<Record<Language, Readonly<Record<MenuName, string>>>> = {
  en: { file: 'File', edit: 'Edit', tag: 'Tag', go: 'Go', view: 'View', help: 'Help' },
  de: { file: 'Datei', edit: 'Bearbeiten', tag: 'Markieren', go: 'Gehe zu', view: 'Ansicht', help: 'Hilfe' },
  ru: { file: 'Файл', edit: 'Правка', tag: 'Пометки', go: 'Переход', view: 'Вид', help: 'Справка' },
};

/** Title of a menu. */
export function menuName(language: Language, menu: MenuName): string {
  return names[language][menu];
}
