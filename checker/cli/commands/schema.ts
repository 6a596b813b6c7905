import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import type { Session } from '../session.ts';

/** Prints the JSON Schema of the model language. */
export function runSchema(session: Session): number {
  session.print(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
