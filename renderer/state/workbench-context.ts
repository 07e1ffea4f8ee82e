import { createContext } from '@lit/context';
import type { Workbench } from './workbench.ts';

/** The one workbench of the window, given by `<tw-app>` to every component below it. */
export const workbenchContext = createContext<Workbench>(Symbol('workbench'));
