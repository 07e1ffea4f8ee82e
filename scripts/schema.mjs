/** Writes the JSON Schemas of the store's files to docs/schema: npm run schema. */
import { mkdir, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const { module } = await runnerImport('/core/store/json-schemas.ts', { configFile: false, logLevel: 'error' });
await mkdir('docs/schema', { recursive: true });
for (const [name, schema] of Object.entries(module.jsonSchemas())) {
  await writeFile(`docs/schema/${name}`, schema);
  console.log(`docs/schema/${name}`);
}
