import { viewerPage } from '#node/viewer-files';
import type { PageParts } from '#report/html';
import { type CheckResult, locateFindings, type Model } from '../../index.ts';

interface LoadedModel {
  readonly path: string;
  readonly model: Model;
  readonly text: string;
}

/** What the one-file report is made of: the viewer, and every model with its result and the one of the other plateau. */
export function pageParts(
  models: readonly LoadedModel[],
  results: readonly CheckResult[],
  checked: (model: Model, path: string, plateau: 'current' | 'target') => CheckResult,
): PageParts {
  return {
    viewer: viewerPage(),
    models: models.map(({ path, model, text }, position) => {
      const result = results[position];
      const other = result?.plateau === 'target' ? 'current' : 'target';
      const opposite = locateFindings(checked(model, path, other), text);
      return { path, text, results: result === undefined ? [opposite] : [result, opposite] };
    }),
  };
}
