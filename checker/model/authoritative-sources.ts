import type { DataAsset } from '#generated/types';
import { nameKey } from '#util/vietnamese';
import type { ModelIndex } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';

/** The data assets that claim to be the authoritative source of a subject; those stated absent do not count. */
export const authoritativeSources = (model: ModelIndex, subject: string): readonly DataAsset[] =>
  bySubject(model).get(nameKey(subject)) ?? [];

const bySubject = oncePerModel((model) => {
  const groups = new Map<string, DataAsset[]>();
  for (const asset of model.subjects('dataAsset')) {
    if (asset.authoritative !== true || asset.subject === undefined || model.presence(asset) === 'absent') continue;
    const key = nameKey(asset.subject);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [asset]);
    else group.push(asset);
  }
  return groups;
});
