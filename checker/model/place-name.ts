import { type Label, propertiesOf } from '#generated/properties';
import type { Bilingual } from '#util/bilingual';
import { memberOf, parsePointer } from '#util/json-pointer';
import { isList, isObject } from '#util/json-value';

type Step = Bilingual;

/** A place in a model in words: `Ứng dụng “Quản lý văn bản” › Cấp độ`; the document as a whole for the empty pointer. */
export function placeName(model: object, pointer: string): Bilingual {
  const steps = stepsOf(model, parsePointer(pointer) ?? []);
  if (steps.length === 0) return { vi: 'Toàn mô hình', en: 'The whole model' };
  return { vi: steps.map(({ vi }) => vi).join(' › '), en: steps.map(({ en }) => en).join(' › ') };
}

function stepsOf(model: object, segments: readonly string[]): Step[] {
  const steps: Step[] = [];
  let value: unknown = model;
  let type: string | undefined = 'Model';
  for (const segment of segments) {
    const isMember: boolean = isList(value);
    value = memberOf(value, segment);
    const last = steps.at(-1);
    if (isMember && last) {
      steps[steps.length - 1] = called(last, value, segment);
      continue;
    }
    const label: Label | undefined = type === undefined ? undefined : propertiesOf[type]?.[segment];
    steps.push(label ?? { vi: segment, en: segment });
    type = label?.type;
  }
  return steps;
}

/** A member of a list goes by its name, else its text, else its place in the list. */
function called({ vi, en }: Step, value: unknown, position: string): Step {
  const name = isObject(value) ? (value['name'] ?? value['title'] ?? value['number']) : undefined;
  if (typeof name === 'string' && name !== '') return { vi: `${vi} “${name}”`, en: `${en} “${name}”` };
  const count = Number(position) + 1;
  return { vi: `${vi} thứ ${count}`, en: `${en} no. ${count}` };
}
