import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import {
  requestSchemas,
  type EventName,
  type Events,
  type RequestInput,
  type RequestName,
  type RequestOutputs,
} from '../core/protocol/contract.ts';
import { checkRequest, type RequestSender } from './check-request.ts';

/** What main does for each request of the contract. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => RequestOutputs[Name] | Promise<RequestOutputs[Name]>;
};

/** The one door between main and the windows: requests come in, events go out, nothing else does. */
export class WindowDoor {
  readonly #pages: readonly string[];
  readonly #report: (error: unknown) => void;
  readonly #admitted = new Set<WebContents>();

  /** `pages` are the beginnings of the addresses that are ours; `report` hears of refused requests and of bugs. */
  constructor(pages: readonly string[], report: (error: unknown) => void) {
    this.#pages = pages;
    this.#report = report;
  }

  /** Lets a window ask and hear. Any other window gets neither answers nor events. */
  admit(contents: WebContents): void {
    this.#admitted.add(contents);
    contents.once('destroyed', () => this.#admitted.delete(contents));
  }

  /** Answers the requests of the contract, from admitted windows' own pages and with checked input only. */
  serve(handlers: RequestHandlers): void {
    for (const name of Object.keys(requestSchemas) as RequestName[]) {
      const handle = handlers[name] as (input: unknown) => unknown;
      ipcMain.handle(name, async (event, input: unknown): Promise<unknown> => {
        try {
          checkRequest(name, input, this.#senderOf(event), this.#pages);
          return await handle(input);
        } catch (error) {
          this.#report(error);
          throw error;
        }
      });
    }
  }

  /** Tells every admitted window that shows our page. */
  announce<Name extends EventName>(name: Name, payload: Events[Name]): void {
    for (const contents of this.#admitted) {
      const isOurs = !contents.isDestroyed() && this.#pages.some((page) => contents.getURL().startsWith(page));
      if (isOurs) contents.send(name, payload);
    }
  }

  #senderOf(event: IpcMainInvokeEvent): RequestSender {
    const frame = event.senderFrame;
    const isOurMainFrame = this.#admitted.has(event.sender) && frame?.parent === null;
    return { isOurMainFrame, url: frame?.url ?? '' };
  }
}
