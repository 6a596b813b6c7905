import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModelParts, modelWith } from '../../kit/model-builder.ts';

const schema = 'https://example.invalid/kientruc-model-1.schema.json';

/** The text of a small model. */
export const modelText = (parts: ModelParts = {}): string =>
  `${JSON.stringify({ ...modelWith(parts), $schema: schema }, null, 2)}\n`;

/** A model that fails a must (INT-01): the province says that it has no LGSP. */
export const failing = modelText({
  platforms: [{ id: 'lgsp', name: 'LGSP tỉnh', role: 'lgsp', lifecycle: 'absent' }],
});

/** A model that passes INT-01. */
export const passing = modelText({
  platforms: [{ id: 'lgsp', name: 'LGSP tỉnh', role: 'lgsp', lifecycle: 'operating' }],
});

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
