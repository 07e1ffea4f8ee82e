import { fail, succeed, type Result } from '../base/result.ts';
import { codeWithDescendants, isBuiltIn, type Code } from '../project/code.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import { removeAnnotations } from './plan-annotations.ts';
import type { PlanContext } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

/** Colours for new codes, far apart in hue and dark enough to underline text on a light ground. */
const newColours = ['#8e44ad', '#c0392b', '#0e7c86', '#a6487c', '#5d6d1e', '#6b5b95', '#b03a2e', '#117a65', '#7d5a2b'];
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A new code, with the codes above it where they are missing. It gets the next free digit unless it is told otherwise. */
export function planAddCode(state: ProjectState, command: CommandOf<'addCode'>, context: PlanContext): Result<Change> {
  const clash = findByPath(state, command.path);
  if (clash) return fail('already-exists', `There is a code “${clash.path}” already. Choose another name.`);
  const builder = new ChangeBuilder(state);
  const names = command.path.split('/');
  let order = Math.max(0, ...[...state.codes.values()].map((code) => code.order));
  for (let depth = 1; depth <= names.length; depth += 1) {
    const path = names.slice(0, depth).join('/');
    if (findByPath(state, path)) continue;
    order += 1;
    const isLast = depth === names.length;
    const codeId = context.newId();
    builder.set('code', codeId, {
      codeId,
      path,
      colour: (isLast ? command.colour : undefined) ?? newColours[(order - 3) % newColours.length] ?? '#6b5b95',
      key: isLast ? takeKey(state, builder, command.key === undefined ? freeDigit(state) : command.key) : null,
      definition: isLast ? (command.definition ?? '') : '',
      order,
    });
  }
  return succeed(builder.build(`Add code ${command.path}`));
}

/** Another path, colour, key or definition for a code; a new path takes the codes below it along. */
export function planEditCode(state: ProjectState, command: CommandOf<'editCode'>): Result<Change> {
  const code = state.codes.get(command.codeId);
  if (!code) return fail('not-found', 'The code is no longer in the codebook.');
  const path = command.path ?? code.path;
  const isRenamed = path !== code.path;
  if (isBuiltIn(code.codeId) && (isRenamed || (command.key !== undefined && command.key !== code.key))) {
    return fail(
      'invalid-input',
      `“${code.path}” is built in: its name and key stay, its colour and definition can change.`,
    );
  }
  if (path.startsWith(`${code.path}/`)) {
    return fail('invalid-input', `A code cannot be moved below itself (“${path}”).`);
  }
  const clash = findByPath(state, path);
  if (clash && clash.codeId !== code.codeId) {
    return fail('already-exists', `There is a code “${clash.path}” already. Choose another name.`);
  }
  const builder = new ChangeBuilder(state);
  const edited: Code = {
    ...code,
    path,
    colour: command.colour ?? code.colour,
    definition: command.definition ?? code.definition,
    key: command.key === undefined || command.key === code.key ? code.key : takeKey(state, builder, command.key),
  };
  if (JSON.stringify(edited) === JSON.stringify(code)) {
    return fail('invalid-input', 'Nothing was changed: the code has these values already.');
  }
  if (isRenamed) {
    for (const below of codeWithDescendants(state.codes.values(), code)) {
      builder.set('code', below.codeId, { ...below, path: path + below.path.slice(code.path.length) });
    }
  }
  builder.set('code', code.codeId, edited);
  return succeed(builder.build(isRenamed ? `Rename code ${code.path}` : `Edit code ${code.path}`));
}

/** A code, the codes below it and every annotation that has one of them, gone in one step. */
export function planDeleteCode(state: ProjectState, command: CommandOf<'deleteCode'>): Result<Change> {
  const code = state.codes.get(command.codeId);
  if (!code) return fail('not-found', 'The code is no longer in the codebook.');
  const deleted = codeWithDescendants(state.codes.values(), code);
  if (deleted.some(({ codeId }) => isBuiltIn(codeId))) {
    return fail('invalid-input', `“${code.path}” is built in and cannot be deleted.`);
  }
  const builder = new ChangeBuilder(state);
  const codeIds = new Set(deleted.map(({ codeId }) => codeId));
  for (const codeId of codeIds) builder.set('code', codeId, null);
  const removed = new Set<string>();
  for (const { annotationId, codeId } of state.annotations.all()) if (codeIds.has(codeId)) removed.add(annotationId);
  removeAnnotations(state, builder, removed);
  const tail = removed.size === 0 ? '' : ` and ${removed.size} ${removed.size === 1 ? 'annotation' : 'annotations'}`;
  return succeed(builder.build(`Delete code ${code.path}${tail}`));
}

function findByPath(state: ProjectState, path: string): Code | undefined {
  const wanted = path.toLowerCase();
  return [...state.codes.values()].find((code) => code.path.toLowerCase() === wanted);
}

function freeDigit(state: ProjectState): string | null {
  const taken = new Set([...state.codes.values()].map((code) => code.key));
  return digits.find((digit) => !taken.has(digit)) ?? null;
}

/** Gives the key, and takes it from the code that had it; the keys of built-in codes cannot be taken. */
function takeKey(state: ProjectState, builder: ChangeBuilder, key: string | null): string | null {
  if (key === null) return null;
  const holder = [...state.codes.values()].find((code) => code.key === key);
  if (!holder) return key;
  if (isBuiltIn(holder.codeId)) return null;
  builder.set('code', holder.codeId, { ...holder, key: null });
  return key;
}
