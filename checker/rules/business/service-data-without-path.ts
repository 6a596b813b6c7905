import type { Service } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { type Answer, at, defineRule, met, notApplicable, notStated } from '../rule.ts';
import { nationalWay, type WayMessage, worstOf } from '../shared/national-way.ts';

/**
 * Services fed with national data run on systems that can reach it.
 */
export default defineRule({
  id: 'service-data-without-path',
  over: 'service',
  messages: {
    noWay: {
      vi: 'Dịch vụ công "{{name}}" lấy dữ liệu từ "{{database}}", nhưng không ứng dụng nào xử lý dịch vụ có đường kết nối đến đó.',
      en: 'Service "{{name}}" takes data from "{{database}}", but no application that handles it has a way there.',
    },
    openLink: {
      vi: 'Dịch vụ công "{{name}}" lấy dữ liệu từ "{{database}}" qua một kết nối chưa nêu tình trạng.',
      en: 'Service "{{name}}" takes data from "{{database}}" over a connection whose state is not stated.',
    },
    unstated: {
      vi: 'Dịch vụ công "{{name}}" lấy dữ liệu từ "{{database}}" nhưng chưa nêu kết nối nào dẫn đến đó.',
      en: 'Service "{{name}}" takes data from "{{database}}", but no connection that leads there is stated.',
    },
    noApplication: {
      vi: 'Dịch vụ công "{{name}}" lấy dữ liệu từ cơ sở dữ liệu quốc gia nhưng chưa nêu ứng dụng xử lý.',
      en: 'Service "{{name}}" takes data from a national database, but the application that handles it is not stated.',
    },
    openInput: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu rõ thành phần hồ sơ "{{input}}" lấy từ dữ liệu nào và bằng cách nào.',
      en: 'Service "{{name}}" does not say which data "{{input}}" comes from, or how.',
    },
    inputsUnstated: {
      vi: 'Dịch vụ công "{{name}}" chưa nêu đủ thành phần hồ sơ và tổng số thành phần.',
      en: 'Service "{{name}}" does not state all its inputs and how many there are.',
    },
  },
  fix: {
    vi: 'Xác minh ứng dụng nào lấy dữ liệu và bằng cách nào; xong thì khai báo kết nối đến cơ sở dữ liệu quốc gia tại mục Kết nối (/connections), sửa tổng số đã khai báo; nếu dữ liệu không lấy từ đó thì sửa nơi lấy tại {{pointer}}.',
    en: 'Find out which application fetches the data and how; then list the connection with the national database at /connections and correct the declared total; if the data does not come from there, correct {{pointer}}.',
  },
  state: {
    vi: 'Nêu đủ thành phần hồ sơ (inputs, inputCount), dữ liệu (data) và nơi lấy (collectedFrom) của từng thành phần, ứng dụng xử lý (applications), và tại mục Kết nối (/connections) kết nối dẫn đến cơ sở dữ liệu quốc gia; chỗ còn thiếu: {{pointer}}.',
    en: 'State all inputs (inputs, inputCount) with their data (data) and origin (collectedFrom), the applications (applications), and at /connections the connection that leads to the national database; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Dịch vụ hứa không hỏi lại giấy tờ nhưng không có đường lấy dữ liệu thì người dân vẫn phải nộp.',
    en: 'A service that promises not to ask again, but has no way to the data, will ask again.',
  },
  limits: {
    vi: 'Tin rằng dữ liệu đi được suốt chuỗi kết nối đã khai báo; dịch vụ có hệ thống quốc gia tham gia xử lý thì không xét.',
    en: 'It believes that data passes the whole chain of listed connections; a service that a national system helps to handle is left out.',
  },
  check(service, model) {
    if (model.presence(service) === 'absent') return notApplicable(at(service, 'lifecycle'));
    const { name, inputs = [], inputCount } = service;
    const answers = inputs.map((_, position) => inputAnswer(model, service, position));
    const worst = worstOf(answers.filter((answer) => answer !== undefined));
    if (worst && worst.kind !== 'met') return worst;
    if (inputCount === inputs.length) {
      const origins = answers.flatMap((answer, position) =>
        answer === undefined ? originOf(model, service, position) : [],
      );
      const rests = [at(service, 'inputCount'), ...origins];
      return worst ? met(...worst.rests, ...rests) : notApplicable(...rests);
    }
    if (model.openPoint(service, 'inputs') === 'notApplicable' && inputs.length === 0)
      return notApplicable(at(service, 'openPoints'));
    const missing = at(service, inputs.length === 0 ? 'inputs' : 'inputCount');
    return notStated({ messageId: 'inputsUnstated', at: missing, data: { name } });
  },
});

/** Where the model says that an input does not come from a national database over systems of ours. */
function originOf(model: ModelIndex, service: Service, position: number): readonly Place[] {
  const { data, collectedFrom } = service.inputs?.[position] ?? {};
  if (collectedFrom !== 'shared' && collectedFrom !== undefined)
    return [at(service, `inputs/${position}/collectedFrom`)];
  const own = at(service, `inputs/${position}/data`);
  return isNationalDatabase(model, data) ? [own, at(service, 'applications')] : [own];
}

const isNationalDatabase = (model: ModelIndex, data: string | undefined): boolean =>
  model.nationalSystem(data)?.kind === 'database';

/** What one input says; undefined when it does not come from a national database. */
function inputAnswer(
  model: ModelIndex,
  service: Service,
  position: number,
): Answer<WayMessage | 'noApplication' | 'openInput'> | undefined {
  const { name, applications } = service;
  const { name: input = '', data, collectedFrom } = service.inputs?.[position] ?? {};
  if (collectedFrom !== 'shared' && collectedFrom !== undefined) return undefined;
  if (data !== undefined && !isNationalDatabase(model, data)) return undefined;
  if (data === undefined || collectedFrom === undefined) {
    const missing = at(service, `inputs/${position}/${collectedFrom === undefined ? 'collectedFrom' : 'data'}`);
    return notStated({ messageId: 'openInput', at: missing, data: { name, input } });
  }
  if (applications === undefined || applications.length === 0)
    return notStated({ messageId: 'noApplication', at: at(service, 'applications'), data: { name } });
  if (applications.some((id) => model.nationalSystem(id) !== undefined)) return undefined;
  const place = at(service, `inputs/${position}/data`);
  const rests = [at(service, `inputs/${position}/collectedFrom`), at(service, 'applications')];
  return nationalWay(model, name, { database: data, systems: applications, place, rests });
}
