import type { Bridge } from '../core/protocol/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script; the only way to main. */
    readonly tagwerk: Bridge;
  }
}
