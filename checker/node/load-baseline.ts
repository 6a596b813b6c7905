import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Baseline, KnownModel } from '#generated/types';
import { type ReadResult, readDocument } from '../index.ts';

/** A baseline from its file, or what is wrong with it; undefined when there is no such file. Throws what the operating system says otherwise. */
export async function loadBaseline(path: string): Promise<ReadResult<Baseline> | undefined> {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const [{ default: schema }, { validateBaseline: validate }] = await Promise.all([
    import('#generated/baseline.schema.json', { with: { type: 'json' } }),
    import('#generated/validators/baseline'),
  ]);
  return readDocument(bytes, {
    schema,
    schemaName: 'baseline.schema.json',
    strange: 'not-a-baseline',
    validate,
    judge: () => [],
  });
}

/** The models of a baseline with the paths by which this run knows them; in the file they are told from its folder. */
export function asThisRunNames(
  models: readonly KnownModel[],
  baseline: string,
  paths: readonly string[],
): KnownModel[] {
  const names = new Map(paths.map((path) => [resolve(path), path]));
  return models.map((known) => {
    if (known.path === undefined) return known;
    const place = resolve(dirname(baseline), known.path);
    return { ...known, path: names.get(place) ?? place };
  });
}

/** The models with paths from the folder of the baseline, so that the file means the same on every machine. */
export const asFileNames = ({ models, ...rest }: Baseline, baseline: string): Baseline => ({
  ...rest,
  models: models.map((known) =>
    known.path === undefined ? known : { ...known, path: fromFolderOf(baseline, known.path) },
  ),
});

const fromFolderOf = (baseline: string, path: string): string =>
  relative(dirname(resolve(baseline)), resolve(path)).replaceAll(sep, '/');

/** Whether the file that a model was read from is gone. */
export const isGone = ({ path }: KnownModel): boolean => path !== undefined && !existsSync(path);
