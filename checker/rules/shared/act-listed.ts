import type { Decision } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, met, notStated } from '../rule.ts';

/** One of the province's acts must be the wanted one, told by its title. The list of acts is never known to be complete, so this cannot fail. */
export function actListed(model: ModelIndex, isWanted: (title: string, act: Decision) => boolean): Answer<'unstated'> {
  const { document } = model.model;
  const found = (document.relatedActs ?? []).findIndex((act) => act.title !== undefined && isWanted(act.title, act));
  if (found >= 0) return met(at(document, `relatedActs/${found}/title`));
  return notStated({ messageId: 'unstated', at: at(document, 'relatedActs') });
}
