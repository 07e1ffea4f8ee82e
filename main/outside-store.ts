import type { Annotation } from '../core/annotation/annotation.ts';
import { ChangeBuilder } from '../core/command/change-builder.ts';
import { recordKey, touchedKeys, type Change, type RecordKinds } from '../core/command/change.ts';
import type { TextRecord } from '../core/project/text-record.ts';
import { builtInCodes } from '../core/project/code.ts';
import { isDismissal } from '../core/project/dismissal.ts';
import { isLink } from '../core/project/link.ts';
import type { ProjectStoreFile } from '../core/store/project-store-file.ts';
import { sameValue } from '../core/store/same-value.ts';
import type { StoreFileName } from '../core/store/store-paths.ts';
import type { TextStoreFile } from '../core/store/text-store-file.ts';
import { alignText, overridesOf, readsAsBefore, recordOfText } from './align-text.ts';
import { readText } from './corpus-folder.ts';
import { settleText } from './load-files.ts';
import { makeNotice } from './store-notices.ts';
import type { WorkspaceHost } from './workspace-host.ts';

const label = 'Changed outside Tagwerk';

/** Takes in files of the store that somebody else wrote: a colleague through git, an editor, a script. */
export class OutsideStore {
  readonly #host: WorkspaceHost;
  /** Damaged versions that the analyst was told of, so that one is told of once. */
  readonly #toldOf = new Set<string>();

  constructor(host: WorkspaceHost) {
    this.#host = host;
  }

  /**
   * Reads the files again and makes one change of what is different, except for records that we changed since we wrote
   * them. `isInTheWay` says that we are about to write the file: a damaged version is moved aside then, till then it
   * is left for whoever is at work on it.
   */
  async take(files: Iterable<StoreFileName>, isInTheWay = false): Promise<void> {
    const told: string[] = [];
    for (const file of files) told.push(...(await this.#takeOne(file, isInTheWay)));
    if (told.length === 0) return;
    this.#host.notify(
      makeNotice('info', 'Annotations were changed outside Tagwerk and were taken over', [
        ...told,
        'Steps that touched the same records cannot be undone any more.',
      ]),
    );
  }

  async #takeOne(file: StoreFileName, isInTheWay: boolean): Promise<string[]> {
    const { store } = this.#host;
    const version = await store.files.readOutside(file);
    switch (version.state) {
      case 'same':
        return [];
      case 'missing':
        if (store.isReadOnly) return [];
        store.rewrite(file);
        this.#host.notify(
          makeNotice('warning', 'A file of the project was removed by another program and is written again', [
            file,
            'To remove annotations, delete them in Tagwerk.',
          ]),
        );
        return [];
      case 'damaged':
        await this.#takeDamaged(file, version.message, version.sha256, isInTheWay);
        return [];
      case 'text':
        return this.#takeText(file, version.file, version.sha256);
      case 'project':
        return this.#takeProject(file, version.file, version.sha256);
    }
  }

  async #takeDamaged(file: StoreFileName, message: string, sha256: string, isInTheWay: boolean): Promise<void> {
    const { store } = this.#host;
    if (isInTheWay && !store.isReadOnly) {
      const keptAs = await store.files.moveAside(file);
      store.rewrite(file);
      this.#host.notify(
        makeNotice('warning', 'A file that another program changed cannot be read and was replaced', [
          `${file} ${message}. It is kept as ${keptAs}.`,
        ]),
      );
    } else if (!this.#toldOf.has(sha256)) {
      this.#toldOf.add(sha256);
      this.#host.notify(
        makeNotice('warning', 'A file of the project was changed outside Tagwerk and cannot be read', [
          `${file} ${message}.`,
          'What is shown here stays as it was. Mend the file; otherwise it is moved aside when you change something in it.',
        ]),
      );
    }
  }

  async #takeText(file: StoreFileName, found: TextStoreFile, sha256: string): Promise<string[]> {
    const { store, state } = this.#host;
    const settled = settleText(file, found, this.#idsElsewhere(found));
    const { textId } = settled.text;
    const { record, annotations } = await this.#aligned(settled);
    const ours = store.unfoldedIn(file);
    const builder = new ChangeBuilder(state);
    if (!ours.has(recordKey('text', textId)) && !sameValue(record, state.texts.get(textId))) {
      builder.set('text', textId, record);
    }
    const ids = new Set(annotations.map(({ annotationId }) => annotationId));
    for (const annotation of annotations) {
      const { annotationId } = annotation;
      if (ours.has(recordKey('annotation', annotationId))) continue;
      if (!sameValue(annotation, state.annotations.get(annotationId)))
        builder.set('annotation', annotationId, annotation);
    }
    for (const { annotationId } of state.annotations.ofText(textId)) {
      if (!ids.has(annotationId) && !ours.has(recordKey('annotation', annotationId))) {
        builder.set('annotation', annotationId, null);
      }
    }
    const told = await this.#commit(file, sha256, builder.build(label));
    const isAsFound = sameValue(record, found.text) && sameValue(annotations, found.annotations);
    if (!isAsFound) store.rewrite(file);
    return told;
  }

  async #takeProject(file: StoreFileName, found: ProjectStoreFile, sha256: string): Promise<string[]> {
    const { store, state } = this.#host;
    const ours = store.unfoldedIn(file);
    const builder = new ChangeBuilder(state);
    const take = <Kind extends 'code' | 'decision' | 'dismissal' | 'link'>(
      kind: Kind,
      theirs: ReadonlyMap<string, RecordKinds[Kind]>,
      present: { keys(): Iterable<string>; get(id: string): RecordKinds[Kind] | undefined },
    ): void => {
      for (const id of new Set([...theirs.keys(), ...present.keys()])) {
        const record = theirs.get(id) ?? null;
        if (ours.has(recordKey(kind, id)) || sameValue(record, present.get(id) ?? null)) continue;
        builder.set(kind, id, record);
      }
    };
    take('code', new Map([...builtInCodes, ...found.codes].map((one) => [one.codeId, one])), state.codes);
    take('decision', new Map(found.decisions.map((one) => [one.groupId, one])), state.decisions);
    take(
      'dismissal',
      new Map(found.dismissals.filter(isDismissal).map((one) => [one.dismissalId, one])),
      state.dismissals,
    );
    take('link', new Map(found.links.filter(isLink).map((one) => [one.linkId, one])), state.links);
    return this.#commit(file, sha256, builder.build(label));
  }

  async #commit(file: StoreFileName, sha256: string, change: Change): Promise<string[]> {
    const keys = touchedKeys(change);
    if (keys.length === 0) {
      await this.#host.store.seal({ file, sha256 });
      return [];
    }
    await this.#host.commit('outside', change, { file, sha256 });
    const added = keys.filter((key) => change.before[key] === null).length;
    const removed = keys.filter((key) => change.after[key] === null).length;
    const edited = keys.length - added - removed;
    return [`${file}: ${added} added, ${edited} changed, ${removed} removed`];
  }

  /** Annotations of other texts whose ids the file has too. */
  #idsElsewhere(found: TextStoreFile): Map<string, Annotation> {
    const elsewhere = new Map<string, Annotation>();
    for (const { annotationId } of found.annotations) {
      const other = this.#host.state.annotations.get(annotationId);
      if (other && other.textId !== found.text.textId) elsewhere.set(annotationId, other);
    }
    return elsewhere;
  }

  /** The file may come from someone whose copy of the text, or whose choice of its encoding, is another than ours. */
  async #aligned(file: TextStoreFile): Promise<{ record: TextRecord; annotations: readonly Annotation[] }> {
    const { texts, state, folders } = this.#host;
    const { textId } = file.text;
    const overrides = overridesOf(file.text);
    await this.#host.need([textId]);
    let loaded = texts.read.get(textId);
    if (!loaded) return { record: file.text, annotations: file.annotations };
    if (!sameValue(overrides, overridesOf(state.texts.get(textId)))) {
      const read = await readText(folders, textId, overrides);
      if (read.ok) {
        loaded = read.value;
        texts.put(loaded);
        this.#host.announceTexts([textId]);
      }
    }
    const now = recordOfText(loaded, overrides);
    if (readsAsBefore(file.text, now)) return { record: file.text, annotations: file.annotations };
    return alignText(file.text, file.annotations, loaded, overrides);
  }
}
