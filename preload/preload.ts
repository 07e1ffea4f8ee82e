import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, EventName, Events } from '../core/protocol/contract.ts';
import { eventNames } from '../core/protocol/event-names.ts';

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(name, input),
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void) {
    if (!eventNames.includes(name)) throw new RangeError(`No event is called ${name}`);
    // The event object of the first argument leads to Electron itself, so it stays here.
    const forward = (_event: unknown, payload: Events[Name]): void => listener(payload);
    ipcRenderer.on(name, forward);
    return () => void ipcRenderer.off(name, forward);
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('tagwerk', bridge);
