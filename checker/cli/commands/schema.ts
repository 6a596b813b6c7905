import type { SchemaName } from '../options.ts';
import type { Session } from '../session.ts';
import { refuseOutput, writeOutput } from '../write-output.ts';

const schemas: Readonly<Record<SchemaName, () => Promise<{ readonly default: object }>>> = {
  model: () => import('#generated/kientruc-model-1.schema.json', { with: { type: 'json' } }),
  result: () => import('#generated/result.schema.json', { with: { type: 'json' } }),
  report: () => import('#generated/report.schema.json', { with: { type: 'json' } }),
  event: () => import('#generated/event.schema.json', { with: { type: 'json' } }),
  framework: () => import('#generated/framework.schema.json', { with: { type: 'json' } }),
  baseline: () => import('#generated/baseline.schema.json', { with: { type: 'json' } }),
  config: () => import('#generated/config.schema.json', { with: { type: 'json' } }),
  pack: () => import('#generated/pack.schema.json', { with: { type: 'json' } }),
};

/** Writes a JSON Schema to a file or to standard output. */
export async function runSchema(name: SchemaName, output: string | undefined, session: Session): Promise<number> {
  if (output !== undefined) refuseOutput(output, session);
  const { default: schema } = await schemas[name]();
  writeOutput(`${JSON.stringify(schema, null, 2)}\n`, output, session);
  return 0;
}
