import { Menu } from 'electron';
import { menuTemplate, type MenuChoices, type MenuState } from './app-menu-template.ts';

/** The application menu; it is built anew only when something in it changes. */
export class AppMenu {
  readonly #choices: MenuChoices;
  #shown = '';

  constructor(choices: MenuChoices) {
    this.#choices = choices;
  }

  /** Makes the menu show this state. */
  show(state: MenuState): void {
    const key = JSON.stringify(state);
    if (key === this.#shown) return;
    this.#shown = key;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, this.#choices)));
  }
}
