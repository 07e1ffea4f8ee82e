import { compareLinks, type Link } from './link.ts';

const none: readonly Link[] = [];

/** The links of a project, by id and by the annotations at their ends. Each change costs as much as the ends have links. */
export class LinkIndex {
  readonly #byId = new Map<string, Link>();
  readonly #byAnnotation = new Map<string, Link[]>();

  /** How many links the project has. */
  get size(): number {
    return this.#byId.size;
  }

  get(linkId: string): Link | undefined {
    return this.#byId.get(linkId);
  }

  /** Ids of all links. */
  keys(): IterableIterator<string> {
    return this.#byId.keys();
  }

  /** All links, in no particular order. */
  all(): IterableIterator<Link> {
    return this.#byId.values();
  }

  /** The links that begin or end at an annotation, the oldest first. The array is the live one: do not keep it. */
  ofAnnotation(annotationId: string): readonly Link[] {
    return this.#byAnnotation.get(annotationId) ?? none;
  }

  /** Adds a link, or replaces the one that has its id. */
  put(link: Link): void {
    this.delete(link.linkId);
    this.#byId.set(link.linkId, link);
    for (const end of new Set([link.from, link.to])) {
      const links = this.#byAnnotation.get(end);
      if (!links) this.#byAnnotation.set(end, [link]);
      else {
        const after = links.findIndex((other) => compareLinks(other, link) > 0);
        links.splice(after === -1 ? links.length : after, 0, link);
      }
    }
  }

  /** Removes a link; does nothing when there is none with this id. */
  delete(linkId: string): void {
    const link = this.#byId.get(linkId);
    if (!link) return;
    this.#byId.delete(linkId);
    for (const end of new Set([link.from, link.to])) {
      const links = this.#byAnnotation.get(end) ?? [];
      links.splice(links.indexOf(link), 1);
      if (links.length === 0) this.#byAnnotation.delete(end);
    }
  }
}
