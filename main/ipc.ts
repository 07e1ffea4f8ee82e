import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
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

/** Answers the requests of the contract, from our pages only and with checked input only. */
export function serveRequests(
  handlers: RequestHandlers,
  pages: readonly string[],
  report: (error: unknown) => void,
): void {
  for (const name of Object.keys(requestSchemas) as RequestName[]) {
    const handle = handlers[name] as (input: unknown) => unknown;
    ipcMain.handle(name, async (event, input: unknown) => {
      try {
        checkRequest(name, input, senderOf(event), pages);
        return await handle(input);
      } catch (error) {
        report(error);
        throw error;
      }
    });
  }
}

/** Tells every window. */
export function announce<Name extends EventName>(name: Name, payload: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send(name, payload);
  }
}

function senderOf(event: IpcMainInvokeEvent): RequestSender {
  const frame = event.senderFrame;
  const isOurMainFrame =
    frame !== null && frame === event.sender.mainFrame && BrowserWindow.fromWebContents(event.sender) !== null;
  return { isOurMainFrame, url: frame?.url ?? '' };
}
