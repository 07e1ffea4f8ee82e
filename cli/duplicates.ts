import { findPassages } from '../core/duplicates/find-passages.ts';
import type { PassageClass } from '../core/duplicates/passage-group.ts';
import type { AlignedGroup } from '../core/duplicates/passage-result.ts';
import type { readProject } from '../main/read-project.ts';
import { printable, shortened, type ExitCode, type Output, type OutputFormat } from './output.ts';
import { withTexts, type NamedText } from './read-paths.ts';

/** What `tagwerk duplicates` is asked for. */
export interface DuplicatesRequest {
  readonly paths: readonly string[];
  readonly fine: boolean;
  /** Null is the detector's own choice. */
  readonly minWords: number | null;
  readonly format: OutputFormat;
}

const colours: Readonly<Record<PassageClass, string>> = { exact: '32', near: '33', partial: '36', boilerplate: '90' };
const shownLength = 100;

/** Finds repeated passages in the texts at the given paths; the exit code tells only whether they could be read. */
export async function runDuplicates(
  request: DuplicatesRequest,
  output: Output,
  read: typeof readProject,
  colour: boolean,
): Promise<ExitCode> {
  return withTexts(request.paths, output, read, (texts) => {
    const compared = texts.map(({ path, content, paragraphs, date, source }) => {
      return { textId: path, content, paragraphs, date, origin: source };
    });
    const { groups } = findPassages(compared, {
      fine: request.fine,
      ...(request.minWords !== null && { minWords: request.minWords }),
      onProgress: (done, total) => output.progress?.(done, total),
    });
    output.out(request.format === 'json' ? groupsAsJson(groups) : groupsInWords(groups, texts, colour));
  });
}

/** One line, so that programs can read it as it comes. */
function groupsAsJson(groups: readonly AlignedGroup[]): string {
  const document = {
    groups: groups.map((group) => ({
      id: group.groupId,
      class: group.class,
      source: group.source,
      members: group.members.map(({ textId, span, paragraphs }) => ({
        text: textId,
        start: span.start,
        end: span.end,
        paragraphs,
      })),
      pairs: group.pairs.map(({ a, b, similarity, aligned }) => ({ a, b, similarity, aligned })),
    })),
  };
  return `${JSON.stringify(document)}\n`;
}

function groupsInWords(groups: readonly AlignedGroup[], texts: readonly NamedText[], colour: boolean): string {
  const contents = new Map(texts.map(({ path, content }) => [path, content]));
  const blocks = groups.map((group) => groupInWords(group, contents, colour));
  const counts = (Object.keys(colours) as PassageClass[])
    .map((name) => [groups.filter((group) => group.class === name).length, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`);
  const inTexts = `in ${texts.length} ${texts.length === 1 ? 'text' : 'texts'}`;
  const verdict = groups.length === 0 ? `No repeated passages ${inTexts}.` : `${counts.join(', ')} ${inTexts}.`;
  return `${blocks.join('')}${verdict}\n`;
}

function groupInWords(group: AlignedGroup, contents: ReadonlyMap<string, string>, colour: boolean): string {
  const name = colour ? `\u001b[${colours[group.class]}m${group.class}\u001b[0m` : group.class;
  const percent =
    group.class === 'boilerplate' || group.class === 'exact' ? '' : `, ${Math.round(group.similarity * 100)} % alike`;
  const lines = group.members.map(({ textId, span, paragraphs: [first, last] }, index) => {
    const place = `${printable(textId)} ¶${first === last ? first : `${first}–${last}`}`;
    const isTold = group.class !== 'exact' || index === group.source;
    const words = isTold ? `  ${shortened((contents.get(textId) ?? '').slice(span.start, span.end), shownLength)}` : '';
    return `  ${index === group.source ? '*' : ' '} ${place}${words}\n`;
  });
  return `${name}, ${group.members.length} places${percent}\n${lines.join('')}\n`;
}
