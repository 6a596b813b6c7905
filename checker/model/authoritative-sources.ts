import type { DataAsset } from '#generated/types';
import { nameKey } from '#util/vietnamese';
import type { ModelIndex } from './model-index.ts';

const known = new WeakMap<ModelIndex, ReadonlyMap<string, readonly DataAsset[]>>();

/** The data assets that claim to be the authoritative source of a subject; those stated absent do not count. */
export function authoritativeSources(model: ModelIndex, subject: string): readonly DataAsset[] {
  const bySubject = known.get(model) ?? groupBySubject(model);
  known.set(model, bySubject);
  return bySubject.get(nameKey(subject)) ?? [];
}

function groupBySubject(model: ModelIndex): ReadonlyMap<string, readonly DataAsset[]> {
  const groups = new Map<string, DataAsset[]>();
  for (const asset of model.subjects('dataAsset')) {
    if (asset.authoritative !== true || asset.subject === undefined || model.presence(asset) === 'absent') continue;
    const key = nameKey(asset.subject);
    groups.set(key, [...(groups.get(key) ?? []), asset]);
  }
  return groups;
}
