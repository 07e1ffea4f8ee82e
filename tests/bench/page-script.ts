import * as besidePage from './beside-page.ts';
import * as clickPage from './click-page.ts';
import * as jumpPage from './jump-page.ts';
import * as panePage from './pane-page.ts';
import * as scrollPage from './scroll-page.ts';
import * as tablesPage from './tables-page.ts';

/* What the bench puts into the window of the app: the functions that it calls there, by the names of their modules. */

const modules = { besidePage, clickPage, jumpPage, panePage, scrollPage, tablesPage };

declare global {
  var besidePage: typeof modules.besidePage;
  var clickPage: typeof modules.clickPage;
  var jumpPage: typeof modules.jumpPage;
  var panePage: typeof modules.panePage;
  var scrollPage: typeof modules.scrollPage;
  var tablesPage: typeof modules.tablesPage;
}

Object.assign(globalThis, modules);
