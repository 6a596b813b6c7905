import type { Service } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { type Answer, at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * No service asks applicants for data that the state already shares.
 */
export default defineRule({
  id: 'service-asks-for-shared-data',
  over: 'service',
  messages: {
    asksAgain: {
      vi: 'Dịch vụ công "{{name}}" yêu cầu người nộp hồ sơ cung cấp "{{input}}" dù dữ liệu này đã được chia sẻ.',
      en: 'Service "{{name}}" asks the applicant for "{{input}}" although this data is already shared.',
    },
    openInput: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu thành phần hồ sơ "{{input}}" lấy từ đâu hoặc dữ liệu đó đã được chia sẻ hay chưa.',
      en: 'Service "{{name}}" does not say where "{{input}}" comes from, or whether the state already shares it.',
    },
    notAllListed: {
      vi: 'Dịch vụ công "{{name}}" liệt kê {{listed}} thành phần hồ sơ nhưng chưa nêu rõ đó là toàn bộ.',
      en: 'Service "{{name}}" lists {{listed}} inputs without saying that these are all.',
    },
    unstated: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu thành phần hồ sơ.',
      en: 'Service "{{name}}" does not state what the applicant has to hand in.',
    },
  },
  fix: {
    vi: 'Bỏ yêu cầu nộp giấy tờ mà dữ liệu đã được chia sẻ, khai thác dữ liệu từ nguồn chia sẻ; xong thì ghi nơi lấy (collectedFrom) là dữ liệu chia sẻ (shared) tại {{pointer}}.',
    en: 'Stop asking for what is already shared and read it from its source; then set {{pointer}} to shared.',
  },
  state: {
    vi: 'Nêu đủ thành phần hồ sơ (inputs) và tổng số thành phần (inputCount) của dịch vụ; mỗi thành phần nêu lấy từ đâu (collectedFrom), dữ liệu tương ứng (data), và tại mục Dữ liệu (/dataAssets) nêu dữ liệu đó được chia sẻ thế nào (sharing); chỗ còn thiếu là {{pointer}}.',
    en: 'State all inputs (inputs) of the service and their number (inputCount); for each where it comes from (collectedFrom), its data asset (data), and at /dataAssets how that is shared (sharing); what is missing is {{pointer}}.',
  },
  why: {
    vi: 'Người dân chỉ phải khai báo một lần; mỗi lần nộp lại tốn thêm một giấy tờ và thêm nguy cơ sai lệch dữ liệu.',
    en: 'People should state a fact once; every second copy costs them a paper and the state an error.',
  },
  limits: {
    vi: 'Quy tắc chỉ xét thành phần hồ sơ được liệt kê và căn cứ vào nguồn được nêu, không đọc biểu mẫu của thủ tục.',
    en: 'It sees only the inputs listed and believes the source stated; it does not read the forms of the procedure.',
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
        ...sharingPlaces(
          model,
          broken.map(({ input }) => input),
        ),
      );
    }
    const open = judged.find(({ asks }) => asks === undefined);
    if (!open) return allListed(service, sharingPlaces(model, inputs));
    const data = { name, input: open.input.name };
    return notStated({ messageId: 'openInput', at: at(service, `inputs/${open.position}`), data });
  },
});

/** Another input may simply not be listed; only a stated number says that these are all. */
function allListed(service: Service, rests: readonly Place[]): Answer<'notAllListed'> {
  const { name, inputs = [], inputCount } = service;
  if (inputCount === inputs.length) return met(at(service, 'inputs'), at(service, 'inputCount'), ...rests);
  return notStated({ messageId: 'notAllListed', at: at(service, 'inputCount'), data: { name, listed: inputs.length } });
}

/** Where the model says whether the data that applicants hand in is shared. */
const sharingPlaces = (model: ModelIndex, inputs: NonNullable<Service['inputs']>): Place[] =>
  inputs.flatMap(({ data, collectedFrom }) => {
    const asset = collectedFrom === 'citizen' || collectedFrom === 'enterprise' ? model.element(data) : undefined;
    return asset && 'sharing' in asset ? [at(asset, 'sharing')] : [];
  });

/** Whether an applicant has to hand in what the state already shares; undefined when the model leaves it open. */
function asksAgain(model: ModelIndex, input: NonNullable<Service['inputs']>[number]): boolean | undefined {
  if (input.collectedFrom === undefined) return undefined;
  if (input.collectedFrom === 'shared' || input.collectedFrom === 'agency') return false;
  if (model.nationalSystem(input.data)) return true;
  const asset = model.element(input.data);
  if (!asset || !('sharing' in asset) || asset.sharing === undefined) return undefined;
  return asset.sharing !== 'internal';
}
