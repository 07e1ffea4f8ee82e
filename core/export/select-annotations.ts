import type { Annotation } from '../annotation/annotation.ts';
import { fail, succeed, type Failure, type Result } from '../base/result.ts';
import { sortedCodes, type ProjectState } from '../command/project-state.ts';
import { codeWithDescendants, type Code } from '../project/code.ts';

/**
 * The annotations that have one of the given codes or a code below one, by text in the given order and then by start;
 * texts that are not in the order come after it, by id. A code is named by its id or its path (a path may differ in
 * case where that leaves no doubt). Without `codes` all annotations. Fails with `not-found` when a name fits no code,
 * naming those there are, and with `invalid-input` when the list is empty.
 */
export function selectAnnotations(
  state: ProjectState,
  textOrder: readonly string[],
  codes?: readonly string[],
): Result<Annotation[]> {
  let wanted: ReadonlySet<string> | null = null;
  if (codes) {
    const chosen = chosenCodeIds(state, codes);
    if (!chosen.ok) return chosen;
    wanted = chosen.value;
  }
  const known = new Set(textOrder);
  const unknown = new Set<string>();
  for (const annotation of state.annotations.all()) {
    if (!known.has(annotation.textId)) unknown.add(annotation.textId);
  }
  const selected: Annotation[] = [];
  for (const textId of [...known, ...[...unknown].sort()]) {
    for (const annotation of state.annotations.ofText(textId)) {
      if (!wanted || wanted.has(annotation.codeId)) selected.push(annotation);
    }
  }
  return succeed(selected);
}

function chosenCodeIds(state: ProjectState, names: readonly string[]): Result<Set<string>> {
  if (names.length === 0) {
    return fail(
      'invalid-input',
      'No code was chosen, so there is nothing to export. Choose at least one, or all codes.',
    );
  }
  const chosen = new Set<string>();
  for (const name of names) {
    const code = findCode(state, name);
    if (!code) return unknownCode(state, name);
    for (const below of codeWithDescendants(state.codes.values(), code)) chosen.add(below.codeId);
  }
  return succeed(chosen);
}

function findCode(state: ProjectState, name: string): Code | null {
  const codes = [...state.codes.values()];
  const exact = state.codes.get(name) ?? codes.find((code) => code.path === name);
  if (exact) return exact;
  const alike = codes.filter((code) => foldPath(code.path) === foldPath(name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Composes letters: a path typed on one system may spell ö as o and dots where the codebook has one letter. */
function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function unknownCode(state: ProjectState, name: string): Failure {
  const known = sortedCodes(state).map((code) => code.path);
  const list = known.length > 0 ? `The codes of this project are: ${known.join(', ')}.` : 'This project has no codes.';
  return fail('not-found', `There is no code “${name}”. ${list}`);
}
