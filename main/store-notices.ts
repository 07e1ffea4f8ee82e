import { randomUUID } from 'node:crypto';
import type { Notice } from '../core/protocol/contract.ts';
import type { FileDamage } from './store-adapter.ts';

/** A message for the analyst; each line of the details is a paragraph of its own. */
export function makeNotice(
  severity: Notice['severity'],
  title: string,
  details: readonly string[],
  technical: Pick<Notice, 'code' | 'stack'> = {},
): Notice {
  const at = new Date().toISOString();
  return { noticeId: randomUUID(), severity, title, details: details.join('\n'), at, ...technical };
}

/** What happened to files that could not be used. */
export function damageNotice(damage: readonly FileDamage[], isUsingBackup: boolean): Notice {
  const files = damage.map(({ path, message, keptAs }) =>
    keptAs === null ? `${path} ${message}. It stays where it is.` : `${path} ${message}. It is kept as ${keptAs}.`,
  );
  const rescue = isUsingBackup
    ? 'The last good copy (.bak) was used instead, and what the journal holds beyond it was added.'
    : 'There was no good copy. What the journal holds was used instead; compare it with the file that is kept.';
  return makeNotice('warning', 'A file of the project was damaged and was replaced', [...files, rescue]);
}

/** `3 steps`, `1 step`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
