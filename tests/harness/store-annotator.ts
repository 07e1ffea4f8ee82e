import { writeSync } from 'node:fs';
import type { Change } from '../../core/command/change.ts';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { Workspace } from '../../main/workspace.ts';

/*
 * A program that annotates a project as fast as it can until it is killed. Each annotation is printed, as its id and the
 * number in its note, at the moment a window would be shown it; whatever was printed must be there afterwards.
 */

const [folder = '', seed = '1'] = process.argv.slice(2);
let random = Number(seed);

/** Numbers below the limit, the same ones for the same seed (a linear congruential generator is random enough here). */
function below(limit: number): number {
  random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((random / 2_147_483_648) * limit);
}

function print(line: string): void {
  writeSync(1, `${line}\n`);
}

function show(change: Change): void {
  for (const [key, record] of Object.entries(change.after)) {
    if (key.startsWith('annotation/') && record)
      print(`${key.slice('annotation/'.length)} ${(record as Annotation).note}`);
  }
}

const opened = await Workspace.open(folder, {
  who: () => 'Annotator',
  announce: (name, payload) => {
    if (name === 'workspace:changed') show((payload as { change: Change }).change);
  },
});
if (!opened.ok) throw new Error(opened.message);
const workspace = opened.value;
await workspace.begin();
print(`open ${workspace.status.state}`);
const ids = [...workspace.state.annotations.all()].map(({ annotationId }) => annotationId);
for (let count = 1; ; count += 1) {
  const texts = workspace.texts();
  const text = texts[below(texts.length)];
  if (!text) throw new Error('There are no texts to annotate.');
  if (below(10) === 0) void workspace.flush();
  const edited = below(4) === 0 ? ids[below(ids.length)] : undefined;
  if (edited !== undefined) {
    const before = Number(workspace.state.annotations.get(edited)?.note ?? 0);
    await workspace.run({ type: 'editAnnotation', annotationId: edited, note: String(before + 1) });
    continue;
  }
  const start = below(text.content.length - 2);
  const end = start + 1 + below(Math.min(80, text.content.length - start - 1));
  const { textId } = text.summary;
  const outcome = await workspace.run({ type: 'annotate', codeId: 'quote', textId, span: { start, end }, note: '1' });
  if (outcome.ok) ids.push(...outcome.value.annotationIds);
}
