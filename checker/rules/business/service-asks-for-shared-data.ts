import type { Service } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * No service asks applicants for data that the state already shares.
 *
 * **Why** People should state a fact once; every second copy costs them a paper and the state an error.
 */
export default defineRule({
  id: 'service-asks-for-shared-data',
  over: 'service',
  messages: {
    asksAgain: {
      vi: 'Dịch vụ công "{{name}}" yêu cầu người nộp cung cấp "{{input}}" dù dữ liệu này đã được chia sẻ.',
      en: 'Service "{{name}}" asks the applicant for "{{input}}" although this data is already shared.',
    },
    openInput: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu "{{input}}" lấy từ đâu, hoặc đã có dữ liệu chia sẻ hay chưa.',
      en: 'Service "{{name}}" does not say where "{{input}}" comes from, or whether the state already shares it.',
    },
    notAllListed: {
      vi: 'Dịch vụ công "{{name}}" liệt kê {{listed}} thành phần hồ sơ nhưng chưa nêu tổng số, nên chưa rõ đã đủ hay chưa.',
      en: 'Service "{{name}}" lists {{listed}} inputs but not how many there are in all.',
    },
    unstated: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu thành phần hồ sơ.',
      en: 'Service "{{name}}" does not state what the applicant has to hand in.',
    },
  },
  fix: {
    vi: 'Ghi nguồn (collectedFrom) và dữ liệu tương ứng (data, kèm sharing của dữ liệu) cho từng thành phần hồ sơ tại {{pointer}}; dữ liệu đã chia sẻ thì lấy từ nguồn chia sẻ.',
    en: 'State source (collectedFrom) and data asset (data, with its sharing) of each input at {{pointer}}; take shared data from its source.',
  },
  check(service, model) {
    const { name, inputs = [] } = service;
    if (model.presence(service) === 'absent') return notApplicable(at(service, 'lifecycle'));
    if (inputs.length === 0) {
      if (model.openPoint(service, 'inputs') === 'notApplicable') return notApplicable(at(service, 'openPoints'));
      return notStated({ messageId: 'unstated', at: at(service, 'inputs'), data: { name } });
    }
    const judged = inputs.map((input, position) => ({ input, position, asks: asksAgain(model, input) }));
    const broken = judged.filter(({ asks }) => asks === true);
    const [first] = broken;
    if (first) {
      const places = broken.map(({ position }) => at(service, `inputs/${position}/collectedFrom`));
      const data = { name, input: first.input.name };
      return notMet(
        { messageId: 'asksAgain', at: at(service, `inputs/${first.position}/collectedFrom`), data },
        ...places.slice(1),
        ...broken.map(({ position }) => at(service, `inputs/${position}/data`)),
      );
    }
    const open = judged.find(({ asks }) => asks === undefined);
    if (!open) return allListed(service);
    const data = { name, input: open.input.name };
    return notStated({ messageId: 'openInput', at: at(service, `inputs/${open.position}`), data });
  },
});

/** Another input may simply not be listed; only a stated number says that these are all. */
function allListed(service: Service): Answer<'notAllListed'> {
  const { name, inputs = [], inputCount } = service;
  if (inputCount === inputs.length) return met(at(service, 'inputs'), at(service, 'inputCount'));
  return notStated({ messageId: 'notAllListed', at: at(service, 'inputCount'), data: { name, listed: inputs.length } });
}

/** Whether an applicant has to hand in what the state already shares; undefined when the model leaves it open. */
function asksAgain(model: ModelIndex, input: NonNullable<Service['inputs']>[number]): boolean | undefined {
  if (input.collectedFrom === undefined) return undefined;
  if (input.collectedFrom === 'shared' || input.collectedFrom === 'agency') return false;
  if (model.nationalSystem(input.data)) return true;
  const asset = model.element(input.data);
  if (!asset || !('sharing' in asset) || asset.sharing === undefined) return undefined;
  return asset.sharing !== 'internal';
}
