import type { Lifecycle } from '#generated/types';
import type { ElementKind } from '#model/kinds';
import { SECTION_OF } from '#model/kinds';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, met, notMet, notStated, stateData } from '../rule.ts';

type Named = { readonly name?: string; readonly lifecycle?: Lifecycle };

/** The messages an existence rule must have. */
export type ExistenceMessage = 'absent' | 'notYet' | 'unlisted' | 'unstated';

/**
 * Something of this kind must exist. It does when one of the candidates is there; it does not when all are stated absent (`absent`) or only
 * planned, being built or, in the target, to be retired (`notYet`), or when the section is declared complete and lists none (`unlisted`); otherwise nothing is stated.
 * `undecided` are listed elements that may be meant: while there are any, a complete list proves nothing.
 */
export function exists(
  model: ModelIndex,
  kind: ElementKind,
  candidates: readonly Named[],
  undecided: readonly Named[] = [],
): Answer<ExistenceMessage> {
  const there = candidates.find((candidate) => model.presence(candidate) === 'present');
  if (there) return met(at(there, 'lifecycle'));
  const open = candidates.find((candidate) => model.presence(candidate) === 'unstated');
  if (open) return notStated({ messageId: 'unstated', at: at(open, 'lifecycle'), data: { name: open.name ?? '' } });
  const coming = candidates.find(({ lifecycle }) => lifecycle !== 'absent');
  const told = coming ?? candidates[0];
  if (told) {
    const others = candidates.filter((candidate) => candidate !== told);
    return notMet(
      {
        messageId: coming ? 'notYet' : 'absent',
        at: at(told, 'lifecycle'),
        data: { name: told.name ?? '', ...stateData(model, told) },
      },
      ...others.map((other) => at(other, 'lifecycle')),
    );
  }
  const [doubtful] = undecided;
  if (doubtful) return notStated({ messageId: 'unstated', at: at(doubtful, 'role') });
  if (model.isComplete(kind)) return notMet({ messageId: 'unlisted', at: model.inventoryPlace(kind) });
  return notStated({ messageId: 'unstated', at: at(model.model, SECTION_OF[kind]) });
}
