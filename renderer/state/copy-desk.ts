import type { Annotation } from '../../core/annotation/annotation.ts';
import type { Command, CommandOf } from '../../core/command/command.ts';
import { findCopies, groupsAround, type CopyPlace, type TextPlace } from '../../core/duplicates/find-copies.ts';
import { findJoinedCopies, textsWithCopies, widenToParagraphs } from '../../core/duplicates/find-joined-copies.ts';
import { mapSpan } from '../../core/duplicates/map-span.ts';
import { spansOverlap } from '../../core/text/span.ts';
import type { GroupDesk } from './group-desk.ts';
import type { Mirror } from './mirror.ts';

/** What the offer needs of the workbench. */
interface CopyHost {
  readonly mirror: Mirror;
  readonly groups: Pick<GroupDesk, 'all' | 'areComplete'>;
}

/** Other places of a passage that was tagged just now. */
export interface CopyOffer {
  readonly annotationId: string;
  readonly places: readonly CopyPlace[];
}

/** So much of two spans must be common for the one to count as tagged by the other. */
const sameShare = 0.8;

/** Offers to tag the copies of a passage that was tagged; nothing happens until the offer is taken. */
export class CopyDesk {
  offer: CopyOffer | null = null;
  readonly #host: CopyHost;
  readonly #tell: (topic: 'copies') => void;
  #attempt = 0;

  /** The annotation whose copies are looked for until that is known for sure. */
  #wanted: string | null = null;

  constructor(host: CopyHost, tell: (topic: 'copies') => void) {
    this.#host = host;
    this.#tell = tell;
    host.mirror.subscribe((topic) => {
      if (topic === 'project') this.dismiss();
      if (topic === 'texts') this.#lookAgain();
      if (topic !== 'records') return;
      if (this.offer) this.#renew(this.offer);
      else if (this.#wanted !== null) void this.#search(this.#wanted);
    });
  }

  /** Looks for copies of the passage that an annotation covers; replaces an earlier offer. */
  async look(annotationId: string): Promise<void> {
    this.dismiss();
    this.#wanted = annotationId;
    await this.#search(annotationId);
  }

  /** To be called when other groups are known. */
  groupsChanged(): void {
    if (this.#wanted !== null) void this.#search(this.#wanted);
  }

  async #search(annotationId: string): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const { mirror, groups } = this.#host;
    const annotation = mirror.state.annotations.get(annotationId);
    // The change that made it may arrive after the answer to the command.
    if (!annotation) return;
    if (groups.areComplete) this.#wanted = null;
    if (annotation.codeId === 'duplicate') return;
    const tagged = placeOf(annotation);
    const touching = groups.all.filter(({ members }) => members.some((member) => overlaps(member, tagged)));
    if (touching.length === 0) return;
    const home = await mirror.readContent(tagged.textId);
    if (attempt !== this.#attempt || !home.ok) return;
    const contents = await this.#read([...textsWithCopies(touching, tagged, home.value)]);
    if (attempt !== this.#attempt) return;
    const contentOf = (textId: string): string | null => contents.get(textId) ?? null;
    const copies = findCopies(touching, tagged, contentOf);
    const joined = findJoinedCopies(touching, tagged, contentOf);
    const all = [...copies, ...joined.filter((place) => !copies.some((copy) => overlaps(copy, place)))];
    const places = this.#untagged(annotation, all);
    if (places.length === 0) return;
    this.#wanted = null;
    this.offer = { annotationId, places };
    this.#tell('copies');
  }

  /** The texts are others: what was offered may not be true any more. */
  #lookAgain(): void {
    const annotationId = this.offer?.annotationId ?? this.#wanted;
    this.dismiss();
    this.#wanted = annotationId;
  }

  /** Takes the offer away; false where there is none. */
  dismiss(): boolean {
    this.#attempt += 1;
    this.#wanted = null;
    if (!this.offer) return false;
    this.offer = null;
    this.#tell('copies');
    return true;
  }

  /** The command that takes the offer, with the places of speaker, cue and claimant in the other texts; null without one. */
  async command(): Promise<Command | null> {
    const { offer } = this;
    const annotation = offer && this.#host.mirror.state.annotations.get(offer.annotationId);
    if (!annotation) return null;
    const contents = await this.#read([annotation.textId, ...offer.places.map(({ textId }) => textId)]);
    const places = offer.places.map((place) => ({
      textId: place.textId,
      span: place.span,
      ...this.#mentions(annotation, place, contents),
    }));
    return { type: 'tagCopies', annotationId: offer.annotationId, places };
  }

  #mentions(
    annotation: Annotation,
    place: CopyPlace,
    contents: ReadonlyMap<string, string>,
  ): Pick<CommandOf<'tagCopies'>['places'][number], 'mentions'> {
    const from = contents.get(annotation.textId);
    const to = contents.get(place.textId);
    if (from === undefined || to === undefined) return {};
    const group = groupsAround(groupsAround(this.#host.groups.all, placeOf(annotation)), place)[0];
    const home = group?.members.find((member) => holds(member, placeOf(annotation)));
    const away = group?.members.find((member) => member !== home && holds(member, place));
    // No group has more than a paragraph: a longer passage and its copy correspond paragraph by paragraph.
    const here = home?.span ?? widenToParagraphs(from, placeOf(annotation).span);
    const there = away?.span ?? widenToParagraphs(to, place.span);
    const mentions: NonNullable<CommandOf<'tagCopies'>['places'][number]['mentions']> = {};
    for (const name of ['speaker', 'cue', 'claimant'] as const) {
      const anchor = annotation.fields[name]?.anchor;
      const span = anchor && mapSpan({ content: from, span: here }, anchor, { content: to, span: there });
      if (span) mentions[name] = span;
    }
    return Object.keys(mentions).length > 0 ? { mentions } : {};
  }

  /** After other changes: without places that were tagged meanwhile, and not at all without the annotation. */
  #renew(offer: CopyOffer): void {
    const annotation = this.#host.mirror.state.annotations.get(offer.annotationId);
    const places = annotation ? this.#untagged(annotation, offer.places) : [];
    if (places.length === offer.places.length) return;
    this.offer = places.length > 0 ? { ...offer, places } : null;
    this.#tell('copies');
  }

  #untagged({ codeId }: Annotation, places: readonly CopyPlace[]): CopyPlace[] {
    const { annotations } = this.#host.mirror.state;
    return places.filter(
      ({ textId, span }) =>
        !annotations.overlapping(textId, span).some((other) => other.codeId === codeId && isSame(other.anchor, span)),
    );
  }

  async #read(textIds: readonly string[]): Promise<Map<string, string>> {
    const contents = new Map<string, string>();
    await Promise.all(
      textIds.map(async (textId) => {
        const content = await this.#host.mirror.readContent(textId);
        if (content.ok) contents.set(textId, content.value);
      }),
    );
    return contents;
  }
}

function placeOf({ textId, anchor }: Annotation): TextPlace {
  return { textId, span: { start: anchor.start, end: anchor.end } };
}

function overlaps(left: TextPlace, right: TextPlace): boolean {
  return left.textId === right.textId && spansOverlap(left.span, right.span);
}

function holds(member: TextPlace, { textId, span }: TextPlace): boolean {
  return member.textId === textId && member.span.start <= span.start && span.end <= member.span.end;
}

function isSame(left: CopyPlace['span'], right: CopyPlace['span']): boolean {
  const common = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  const together = Math.max(left.end, right.end) - Math.min(left.start, right.start);
  return common >= sameShare * together;
}
