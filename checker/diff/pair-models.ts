import type { CheckResult, KnownModel } from '#generated/types';

/** A result with what was known of the same model before, if anything. */
export interface Pair {
  readonly result: CheckResult;
  readonly known: KnownModel | undefined;
}

/** Results with what was known of them, and what was known of models that are not among the results. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly others: readonly KnownModel[];
}

/**
 * Finds for each result what was known of its model. A model is told by province and version, so that a renamed file is the same
 * model; the path decides where several files hold one version, and where a version was given a new name in its file.
 */
export function pairModels(known: readonly KnownModel[], results: readonly CheckResult[]): Pairs {
  const left = new Set(known);
  const found = new Map<CheckResult, KnownModel>();
  const match = (isSame: (one: KnownModel, result: CheckResult) => boolean): void => {
    const open = results.filter((result) => !found.has(result));
    for (const result of open) {
      const candidates = [...left].filter((one) => isSame(one, result));
      const rivals = open.filter((other) => candidates.some((one) => isSame(one, other)));
      const [only] = candidates;
      if (only === undefined || candidates.length > 1 || rivals.length > 1) continue;
      found.set(result, only);
      left.delete(only);
    }
  };
  match((one, result) => isSameVersion(one, result) && isSamePath(one, result));
  match(isSameVersion);
  match((one, result) => isSameFrame(one, result) && isSamePath(one, result));
  return { pairs: results.map((result) => ({ result, known: found.get(result) })), others: [...left] };
}

const isSameFrame = (one: KnownModel, { model, plateau, framework }: CheckResult): boolean =>
  one.province === model.province.code && one.plateau === plateau && one.framework === framework.id;

const isSameVersion = (one: KnownModel, result: CheckResult): boolean =>
  isSameFrame(one, result) && one.version === result.model.version;

const isSamePath = (one: KnownModel, { model }: CheckResult): boolean =>
  one.path !== undefined && one.path === model.path;
