import type { Bridge, EventName, Events } from '../../core/protocol/contract.ts';

/** A bridge that answers as it is told to, and `tell`, which announces as main does. */
export function fakeBridge(answer: (name: string, input: { readonly textId: string }) => unknown): {
  bridge: Bridge;
  tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
} {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const bridge = {
    request: (name: string, input: { textId: string }) => Promise.resolve(answer(name, input)),
    on: (name: EventName, listener: (payload: never) => void) => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      return () => {};
    },
    pathOf: () => '',
  } as unknown as Bridge;
  return {
    bridge,
    tell: (name, payload) => listeners.get(name)?.forEach((listener) => listener(payload as never)),
  };
}
