import type { TSchema } from 'typebox';
import { JournalLineSchema } from './journal-line.ts';
import { ProjectStoreFileSchema } from './project-store-file.ts';
import { TextStoreFileSchema } from './text-store-file.ts';

interface PublishedSchema {
  readonly title: string;
  readonly description: string;
  readonly schema: TSchema;
}

const published: Readonly<Record<string, PublishedSchema>> = {
  'text.schema.json': {
    title: 'Tagwerk text file',
    description: 'annotations/texts/<text>.json: a text and all its annotations.',
    schema: TextStoreFileSchema,
  },
  'project.schema.json': {
    title: 'Tagwerk project file',
    description: 'annotations/project.json: the codebook and what was decided.',
    schema: ProjectStoreFileSchema,
  },
  'journal-line.schema.json': {
    title: 'Tagwerk journal line',
    description: 'One line of annotations/journal.jsonl: the header, a change, or a checkpoint.',
    schema: JournalLineSchema,
  },
};

/** The JSON Schemas (draft 2020-12) of the files of the store, by the name of the file each is published in. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(published).map(([name, { title, description, schema }]) => {
      const $schema = 'https://json-schema.org/draft/2020-12/schema';
      return [name, `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`];
    }),
  );
}
