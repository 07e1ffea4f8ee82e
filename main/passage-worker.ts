import { parentPort, workerData } from 'node:worker_threads';
import { withMemberHashes } from '../core/duplicates/member-hash.ts';
import { PassageIndex } from '../core/duplicates/passage-index.ts';
import type { AlignedGroup } from '../core/duplicates/passage-result.ts';
import { withWordPlaces, WordPlaces } from '../core/duplicates/word-places.ts';
import { findParagraphs } from '../core/text/paragraphs.ts';
import type { FromPassageWorker, PassageWorkerData, ToPassageWorker } from './passage-messages.ts';

/* Entry of a worker thread: holds the index of repeated passages of one project, and answers what is new in it. */

/** Taking in many groups at once would hold main up. */
const groupsPerMessage = 500;
const unitsPerWord = 6;

const { expectedUnits } = workerData as PassageWorkerData;
const index = new PassageIndex({}, Math.ceil(expectedUnits / unitsPerWord));
const contents = new Map<string, string>();
/** Milliseconds between two reports of how far the work is. */
const reportEvery = 100;

let answered = new Map<string, AlignedGroup>();

function answer(question: number): void {
  const groups = index.groups();
  // Groups that nothing has touched are the same objects as before.
  const fresh = groups.filter((group) => answered.get(group.groupId) !== group);
  answered = new Map(groups.map((group) => [group.groupId, group]));
  const placesOf = wordPlaces();
  for (let first = 0; first < fresh.length; first += groupsPerMessage) {
    const some = fresh.slice(first, first + groupsPerMessage);
    const hashed = some.map((group) => withMemberHashes(group, (textId) => contents.get(textId)));
    send({ groups: hashed.map((group) => withWordPlaces(group, placesOf)) });
  }
  send({ answer: { question, groupIds: [...answered.keys()] } });
}

/** Looks the words of each text up once; nothing is kept after the answer. */
function wordPlaces(): (textId: string) => WordPlaces | undefined {
  const known = new Map<string, WordPlaces>();
  return (textId) => {
    const content = contents.get(textId);
    const places = known.get(textId) ?? (content === undefined ? undefined : new WordPlaces(content));
    if (places) known.set(textId, places);
    return places;
  };
}

let taken = 0;
let reportedAt = 0;

/** Tells how many texts were taken in, now and then. */
function report(): void {
  taken += 1;
  if (performance.now() - reportedAt < reportEvery) return;
  send({ taken });
  taken = 0;
  reportedAt = performance.now();
}

function send(message: FromPassageWorker): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ texts = [], removed = [], question }: ToPassageWorker) => {
  for (const textId of removed) {
    contents.delete(textId);
    index.remove(textId);
  }
  for (const text of texts) {
    contents.set(text.textId, text.content);
    index.add({ ...text, paragraphs: findParagraphs(text.content) });
    report();
  }
  if (question !== undefined) answer(question);
});
