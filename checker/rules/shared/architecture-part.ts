import type { ModelIndex } from '#model/model-index';
import { type Answer, at, met, notStated } from '../rule.ts';

/**
 * What a plan or report states is content of the architecture only when there is one: drafted, issued or replaced since. Otherwise what
 * would be met is left open (`noArchitecture`).
 */
export function architecturePart<Id extends string>(
  model: ModelIndex,
  answer: Answer<Id>,
): Answer<Id | 'noArchitecture'> {
  if (answer.kind !== 'met') return answer;
  const { document } = model.model;
  const status = document.architecture?.status;
  const place = at(document, 'architecture/status');
  if (status === 'drafting' || status === 'issued' || status === 'replaced') return met(...answer.rests, place);
  return notStated({ messageId: 'noArchitecture', at: place });
}
