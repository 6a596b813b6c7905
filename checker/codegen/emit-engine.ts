import { createHash } from 'node:crypto';

/** The rooms whose sources decide what a check answers. */
export const engineRooms = ['util', 'text', 'model', 'frameworks', 'rules', 'check'] as const;

/** `checker/generated/engine.ts`: name, version and a hash over the sources that decide a check, for the receipt. */
export function emitEngine(sources: ReadonlyMap<string, string>, version: string): Map<string, string> {
  const hash = createHash('sha256');
  for (const path of [...sources.keys()].sort()) hash.update(`${path}\0${sources.get(path)}\0`);
  const engine = `kientruc@${version} sha256:${hash.digest('hex')}`;
  const text = `// Generated from the sources by \`npm run generate\`; do not edit.\n\n/** Version of this package. */\nexport const version = '${version}';\n\n/** Version of the checker and a hash over the sources that decide a check. */\nexport const engine = '${engine}';\n`;
  return new Map([['checker/generated/engine.ts', text]]);
}
