import { msg } from '@lit/localize';

const names: Readonly<Record<string, () => string>> = {
  quote: () => msg('quote'),
  duplicate: () => msg('duplicate'),
  claim: () => msg('claim'),
  evidence: () => msg('evidence'),
};

/**
 * The path of a code as the window says it: codes that Tagwerk itself makes have a name in each language. Files and
 * exports have the path as it is.
 */
export function pathWords(path: string): string {
  const [root = '', ...below] = path.split('/');
  return [Object.hasOwn(names, root) ? names[root]?.() : root, ...below].join('/');
}
