import { consume } from '@lit/context';
import type { Change } from '../../core/command/change.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { afterFrame } from './after-frame.ts';
import type { Mirror, MirrorTopic } from './mirror.ts';
import type { Workbench } from './workbench.ts';
import type { WorkbenchTopic } from './workbench-topics.ts';
import { workbenchContext } from './workbench-context.ts';

export type Topic = MirrorTopic | WorkbenchTopic;

/** News that come by the dozen while somebody works in a text. */
const lasting: ReadonlySet<Topic> = new Set<Topic>(['records', 'status', 'message', 'focus']);

/**
 * Base of the components that show a part of the workbench: renders again when one of its topics has news or
 * the language changes, and stops listening when it leaves the page.
 */
export class WorkbenchElement extends LocalizedElement {
  @consume({ context: workbenchContext })
  protected workbench!: Workbench;

  /** The topics that this component depends on. */
  static topics: readonly Topic[] = [];

  readonly #stops: (() => void)[] = [];
  #isLate = false;

  protected get mirror(): Mirror {
    return this.workbench.mirror;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const topics = new Set<Topic>((this.constructor as typeof WorkbenchElement).topics);
    const hear = (news: Topic, change: Change | null = null): void => {
      const topic = news === 'descriptions' ? 'texts' : news;
      if (topics.has(topic) || topic === 'project') this.newsArrived(topic, change);
    };
    this.#stops.push(
      this.mirror.subscribe(hear),
      this.workbench.subscribe((topic) => hear(topic)),
    );
  }

  override disconnectedCallback(): void {
    for (const stop of this.#stops.splice(0)) stop();
    super.disconnectedCallback();
  }

  /**
   * Called at each news of the component's topics; renders again unless a component does something finer. What tagging
   * and moving about tell of is rendered behind the next frame: the text itself goes first.
   */
  protected newsArrived(topic: Topic, _change: Change | null): void {
    if (!lasting.has(topic)) return this.requestUpdate();
    if (this.#isLate) return;
    this.#isLate = true;
    afterFrame(() => {
      this.#isLate = false;
      this.requestUpdate();
    });
  }
}
