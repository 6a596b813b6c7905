import { type Label, propertiesOf } from '#generated/properties';
import type { Bilingual } from '#util/bilingual';
import { memberOf, parsePointer } from '#util/json-pointer';
import { isList, isObject } from '#util/json-value';

type Step = Bilingual;

/** A place on the way from the model, in words, with what stands there. */
interface Named {
  readonly vi: string;
  readonly en: string;
  /** The same without its last step, for the step that a member of a list takes over. */
  readonly before: Step;
  readonly last: Step;
  readonly value: unknown;
  readonly type: string | undefined;
}

const nowhere: Step = { vi: '', en: '' };

/** A place in a model in words: `Ứng dụng “Quản lý văn bản” › Cấp độ`; the document as a whole for the empty pointer. */
export const placeName = (model: object, pointer: string): Bilingual => new PlaceNames(model).of(pointer);

/** The places of one model in words. Many findings share the way to an element, so that each step is named once. */
export class PlaceNames {
  readonly #known = new Map<string, Named>();

  constructor(model: object) {
    this.#known.set('', { ...nowhere, before: nowhere, last: nowhere, value: model, type: 'Model' });
  }

  of(pointer: string): Bilingual {
    if (pointer === '' || parsePointer(pointer) === undefined) return { vi: 'Toàn mô hình', en: 'The whole model' };
    const { vi, en } = this.#named(pointer);
    return { vi, en };
  }

  #named(pointer: string): Named {
    const known = this.#known.get(pointer);
    if (known !== undefined) return known;
    const end = pointer.lastIndexOf('/');
    const named = below(this.#named(pointer.slice(0, end)), parsePointer(pointer.slice(end))?.[0] ?? '');
    this.#known.set(pointer, named);
    return named;
  }
}

function below(outer: Named, segment: string): Named {
  const value = memberOf(outer.value, segment);
  if (isList(outer.value) && outer.last !== nowhere) {
    const last = called(outer.last, value, segment);
    return { ...joined(outer.before, last), before: outer.before, last, value, type: outer.type };
  }
  const label: Label | undefined = outer.type === undefined ? undefined : propertiesOf[outer.type]?.[segment];
  const last = label === undefined ? { vi: segment, en: segment } : { vi: label.vi, en: label.en };
  const before = outer.last === nowhere ? nowhere : { vi: outer.vi, en: outer.en };
  return { ...joined(before, last), before, last, value, type: label?.type };
}

const joined = (before: Step, last: Step): Step =>
  before === nowhere ? last : { vi: `${before.vi} › ${last.vi}`, en: `${before.en} › ${last.en}` };

/** A member of a list goes by its name, else its text, else its place in the list. */
function called({ vi, en }: Step, value: unknown, position: string): Step {
  const name = isObject(value) ? (value['name'] ?? value['title'] ?? value['number']) : undefined;
  if (typeof name === 'string' && name !== '') return { vi: `${vi} “${name}”`, en: `${en} “${name}”` };
  const count = Number(position) + 1;
  return { vi: `${vi} thứ ${count}`, en: `${en} no. ${count}` };
}
