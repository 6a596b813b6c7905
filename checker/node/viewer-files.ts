import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Which build of the viewer: files for a server, or one file that opens by double click. */
export type ViewerBuild = 'viewer' | 'page';

/** The folder of a build of the viewer, beside the program or above the part of it that asks; undefined when it was not built. */
export function viewerFolder(build: ViewerBuild): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  return [here, dirname(here)]
    .map((folder) => join(folder, build))
    .find((folder) => existsSync(join(folder, 'index.html')));
}

/** The viewer as one page. Throws when it was not built. */
export function viewerPage(): string {
  const folder = viewerFolder('page');
  if (folder === undefined) throw new Error('The viewer is missing from this installation.');
  return readFileSync(join(folder, 'index.html'), 'utf8');
}
