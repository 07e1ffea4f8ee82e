import { stateFromRecords, type ProjectState } from '../../core/command/project-state.ts';
import type { PlanContext } from '../../core/command/plan-context.ts';
import { planChange } from '../../core/command/plan-change.ts';
import { applyChange } from '../../core/command/apply-change.ts';
import type { Change } from '../../core/command/change.ts';
import type { Command } from '../../core/command/command.ts';
import { builtInCodes } from '../../core/project/code.ts';
import { suggest } from '../../core/suggestion/suggest.ts';
import { findParagraphs } from '../../core/text/paragraphs.ts';

/** A project in memory: the built-in codes, the given texts, and ids that count up. */
export class ProjectFixture {
  readonly state: ProjectState;
  readonly context: PlanContext;

  constructor(contents: Readonly<Record<string, string>>, language = 'de') {
    this.state = stateFromRecords({
      annotations: [],
      codes: builtInCodes,
      decisions: [],
      dismissals: [],
      links: [],
      texts: Object.entries(contents).map(([textId, content]) => ({
        textId,
        sha256: '0'.repeat(64),
        length: content.length,
        paragraphHashes: [],
      })),
    });
    let count = 0;
    this.context = {
      who: 'Ada',
      now: '2026-01-02T03:04:05.000Z',
      newId: () => `id${(count += 1)}`,
      content: (textId) => {
        const content = contents[textId];
        return content === undefined ? null : { content, paragraphs: findParagraphs(content) };
      },
      suggestion: (textId, key) => suggest(contents[textId] ?? '', language).find((one) => one.key === key) ?? null,
    };
  }

  /** Plans and applies; throws where the command fails. */
  run(command: Command): Change {
    const planned = planChange(this.state, command, this.context);
    if (!planned.ok) throw new Error(planned.message);
    applyChange(this.state, planned.value);
    return planned.value;
  }

  /** The failure of a command that must not be possible; throws where it is. */
  failure(command: Command): { code: string; message: string } {
    const planned = planChange(this.state, command, this.context);
    if (planned.ok) throw new Error(`Expected a failure, got the change "${planned.value.label}"`);
    return { code: planned.code, message: planned.message };
  }
}
