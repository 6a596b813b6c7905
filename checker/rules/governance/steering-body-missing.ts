import { at, defineRule, met, notApplicable, notMet, notStated, stateData } from '../rule.ts';

/**
 * A steering body supervises the implementation of the architecture.
 */
export default defineRule({
  id: 'steering-body-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tài liệu nêu tỉnh không có ban chỉ đạo ("{{name}}").',
      en: 'The document says that the province has no steering body ("{{name}}").',
    },
    notYet: {
      vi: 'Ban chỉ đạo "{{name}}" {{state}}.',
      en: 'Steering body "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có ban chỉ đạo đang hoạt động hay không.',
      en: 'Whether a steering body is at work in the province is not stated.',
    },
  },
  fix: {
    vi: 'Thành lập hoặc kiện toàn ban chỉ đạo, đưa vào hoạt động; xong thì ghi quyết định (decision) và tình trạng (lifecycle) là đang hoạt động (operating) tại /document/governance/steeringBody.',
    en: 'Set up or renew the steering body and let it work; then state its act (decision) and set lifecycle (lifecycle) to operating at /document/governance/steeringBody.',
  },
  state: {
    vi: 'Nêu ban chỉ đạo tại /document/governance/steeringBody: tên (name) và tình trạng (lifecycle) là đang hoạt động (operating), dự kiến thành lập (planned) hoặc không có (absent).',
    en: 'State the steering body at /document/governance/steeringBody: its name (name) and its lifecycle (lifecycle), which is operating, planned or absent.',
  },
  why: {
    vi: 'Kiến trúc liên quan đến nhiều sở, ngành; chỉ ban chỉ đạo đứng trên các cơ quan mới quyết định được phần mỗi bên phải điều chỉnh vì lợi ích chung.',
    en: 'The architecture cuts across departments; only a body above them can settle what one must give up for another.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào tình trạng được nêu, không xét ban chỉ đạo có họp và giám sát thường xuyên hay không.',
    en: 'It believes the state stated; it does not see whether the body meets and supervises.',
  },
  check(_, model) {
    const { document } = model.model;
    const { governance } = document;
    const body = governance?.steeringBody;
    if (body === undefined) {
      if (governance && model.openPoint(governance, 'steeringBody') === 'notApplicable')
        return notApplicable(at(governance, 'openPoints'));
      return notStated({ messageId: 'unstated', at: at(document, 'governance/steeringBody') });
    }
    const place = at(body, 'lifecycle');
    const presence = model.presence(body);
    if (presence === 'present') return met(place);
    if (presence === 'unstated') return notStated({ messageId: 'unstated', at: place });
    const messageId = body.lifecycle === 'absent' ? 'absent' : 'notYet';
    return notMet({ messageId, at: place, data: { name: body.name, ...stateData(model, body) } });
  },
});
