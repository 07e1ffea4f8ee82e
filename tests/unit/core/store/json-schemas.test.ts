import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../../core/store/json-schemas.ts';
import {
  annotate,
  makeStoreProject,
  observeWorkspace,
  valueOf,
  type StoreProject,
} from '../../../harness/store-project.ts';

const ajv = new Ajv2020({ strict: false });
const validators = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(JSON.parse(schema) as object)]),
) as Record<string, ValidateFunction>;
const accepts = (name: string, value: unknown): boolean => validators[`${name}.schema.json`]?.(value) === true;

describe('The published schemas', () => {
  let project: StoreProject;

  beforeAll(async () => {
    project = await makeStoreProject();
    const { workspace } = await observeWorkspace(project);
    const id = await annotate(workspace, 4, 12);
    const speaker = { name: 'The minister', span: { start: 0, end: 12 } };
    valueOf(await workspace.run({ type: 'editAnnotation', annotationId: id, fields: { speaker, form: 'direct' } }));
    valueOf(await workspace.run({ type: 'addCode', path: 'Topic/Energy' }));
    valueOf(await workspace.run({ type: 'decide', groupId: 'g', verdict: 'same' }));
    valueOf(await workspace.run({ type: 'overrideText', textId: 'a.txt', language: 'de' }));
    valueOf(await workspace.undo());
    await workspace.close();
  });
  afterAll(() => project.remove());

  it('are those that the program checks with', async () => {
    const schemas = jsonSchemas();
    expect((await readdir('docs/schema')).sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas)) {
      expect(await readFile(`docs/schema/${name}`, 'utf8'), `${name}: run npm run schema`).toBe(schema);
    }
  });

  it('accept what the store writes', async () => {
    expect(accepts('text', JSON.parse(await project.read('annotations/texts/a.txt.json')))).toBe(true);
    expect(accepts('project', JSON.parse(await project.read('annotations/project.json')))).toBe(true);
    const lines = (await project.read('annotations/journal.jsonl')).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) expect(accepts('journal-line', JSON.parse(line)), line).toBe(true);
  });

  it('reject what is broken', async () => {
    const text = JSON.parse(await project.read('annotations/texts/a.txt.json')) as { annotations: object[] };
    expect(accepts('text', { ...text, version: 2 })).toBe(false);
    expect(accepts('text', { ...text, more: 1 })).toBe(false);
    expect(accepts('text', { ...text, annotations: [{ ...text.annotations[0], anchor: {} }] })).toBe(false);
    const file = JSON.parse(await project.read('annotations/project.json')) as { codes: object[] };
    expect(accepts('project', { ...file, codes: [{ ...file.codes[0], colour: 'red' }] })).toBe(false);
    expect(accepts('project', { ...file, decisions: {} })).toBe(false);
    const [, change = ''] = (await project.read('annotations/journal.jsonl')).split('\n');
    const line = JSON.parse(change) as object;
    expect(accepts('journal-line', { ...line, kind: 'shout' })).toBe(false);
    expect(accepts('journal-line', { ...line, sum: 'short' })).toBe(false);
    expect(accepts('journal-line', { ...line, change: { label: '', before: {}, after: { 'x/y': null } } })).toBe(false);
  });
});
