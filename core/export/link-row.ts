import { succeed, type Result } from '../base/result.ts';
import { compareLinks, type Link } from '../project/link.ts';
import type { ExportOptions } from './export-options.ts';
import type { ExportProgress } from './export-progress.ts';
import { exportRows, type ExportInput, type ExportRow } from './export-row.ts';

/** A link with what is exported of the annotations at its ends; null where one is no longer in the project. */
export interface LinkRow {
  readonly link: Link;
  readonly from: ExportRow | null;
  readonly to: ExportRow | null;
}

/**
 * The links of a project by the place of their first end in the corpus, then by time; those whose ends are both gone
 * come last. With codes only links of which one end at least has one of them. Fails when the options name a code that
 * there is not.
 */
export function linkRows(
  input: ExportInput,
  options: Pick<ExportOptions, 'codes'>,
  progress?: ExportProgress,
): Result<LinkRow[]> {
  const selected = exportRows(input, options, progress?.of('rows'));
  if (!selected.ok) return selected;
  const everything = options.codes === undefined ? selected : exportRows(input, {}, progress?.of('everything'));
  if (!everything.ok) return everything;
  const rows = new Map(everything.value.map((row, place) => [row.id, { row, place }]));
  const chosen = new Set(selected.value.map(({ id }) => id));
  const placed: { place: number; row: LinkRow }[] = [];
  for (const link of input.state.links.all()) {
    if (options.codes !== undefined && !chosen.has(link.from) && !chosen.has(link.to)) continue;
    const [from, to] = [rows.get(link.from), rows.get(link.to)];
    placed.push({
      place: from?.place ?? to?.place ?? Infinity,
      row: { link, from: from?.row ?? null, to: to?.row ?? null },
    });
  }
  placed.sort((left, right) =>
    left.place === right.place ? compareLinks(left.row.link, right.row.link) : left.place - right.place,
  );
  return succeed(placed.map(({ row }) => row));
}
