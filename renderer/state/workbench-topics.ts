import type { PanelTab } from '../../core/protocol/view-state.ts';
import type { RevealOptions } from './pane-handle.ts';

/** What the workbench has news of: components name the topics that they depend on. */
export type WorkbenchTopic =
  | 'view'
  | 'panes'
  | 'focus'
  | 'groups'
  | 'review'
  | 'copies'
  | 'suggestions'
  | 'queue'
  | 'analysis'
  | 'opening'
  | 'counts'
  | 'pending'
  | 'message'
  | 'hints'
  | 'dialog'
  | 'focusRequest';
/** Parts of the window that a key can move the keyboard focus to. */
export type FocusTarget =
  | 'texts'
  | 'duplicates'
  | 'annotation'
  | 'annotations'
  | 'note'
  | `panel:${PanelTab}`
  | 'queueSpeaker'
  | 'queueCode'
  | 'hints';
export type WorkbenchListener = (topic: WorkbenchTopic) => void;
/** How a place is shown: in which pane, and whether the place left is one to come back to (it is, by default). */
export type JumpOptions = RevealOptions & { readonly paneIndex?: number; readonly isRemembered?: boolean };
export type DialogName =
  | 'none'
  | 'palette'
  | 'suggestionFilter'
  | 'acceptAbove'
  | 'codePalette'
  | 'codebook'
  | 'export'
  | 'keys'
  | 'analyst'
  | 'reading'
  | 'about';
