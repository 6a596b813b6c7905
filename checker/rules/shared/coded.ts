import type { Code, Lifecycle, OpenPoint } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { tidyCode } from '#model/tidy-code';
import { isSameName } from '#util/vietnamese';
import { type Answer, at, met, notApplicable, notMet, notStated } from '../rule.ts';

type Coded = {
  readonly name?: string;
  readonly lifecycle?: Lifecycle;
  readonly codes?: readonly Code[];
  readonly openPoints?: readonly OpenPoint[];
};

/** The messages a rule about codes must have; `malformed` only when it gives a pattern. */
export type CodeMessage = 'malformed' | 'unstated';

/**
 * An element must carry a code of a reference model. It does when one of its codes of that scheme fits the pattern; it does not when it has
 * such codes and none fits; otherwise nothing is stated.
 */
export function coded(model: ModelIndex, element: Coded, scheme: string, pattern = /\S/u): Answer<CodeMessage> {
  if (model.presence(element) === 'absent') return notApplicable(at(element, 'lifecycle'));
  const listed = element.codes ?? [];
  const fitting = listed.findIndex((one) => isSameName(one.scheme, scheme) && pattern.test(one.code));
  if (fitting >= 0) return met(at(element, `codes/${fitting}/code`));
  const name = element.name ?? '';
  const [first, ...others] = listed.flatMap((one, position) =>
    isSameName(one.scheme, scheme) ? [{ code: one.code, place: at(element, `codes/${position}/code`) }] : [],
  );
  if (first) {
    const data = { name, code: first.code };
    const places = others.map(({ place }) => place);
    const value = tidyCode(first.code);
    if (!pattern.test(value)) return notMet({ messageId: 'malformed', at: first.place, data }, ...places);
    const edits = [{ op: 'replace', at: first.place, value }] as const;
    return notMet({ messageId: 'malformed', at: first.place, data, edits }, ...places);
  }
  if (model.openPoint(element, 'codes') === 'notApplicable') return notApplicable(at(element, 'openPoints'));
  return notStated({ messageId: 'unstated', at: at(element, 'codes'), data: { name } });
}
