import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * A steering body supervises the implementation of the architecture.
 *
 * **Why** The architecture cuts across departments; only a body above them can settle what one must give up for another.
 */
export default defineRule({
  id: 'steering-body-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tài liệu nêu tỉnh chưa có ban chỉ đạo ("{{name}}").',
      en: 'The document says that the province has no steering body ("{{name}}").',
    },
    notYet: {
      vi: 'Ban chỉ đạo "{{name}}" mới ở dạng dự kiến, chưa hoạt động.',
      en: 'Steering body "{{name}}" is only planned and does not work yet.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có ban chỉ đạo đang hoạt động hay không.',
      en: 'Whether a steering body is at work in the province is not stated.',
    },
  },
  fix: {
    vi: 'Ghi tên, quyết định thành lập và lifecycle của ban chỉ đạo tại /document/governance/steeringBody.',
    en: 'State name, act and lifecycle of the steering body at /document/governance/steeringBody.',
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
    return notMet({ messageId, at: place, data: { name: body.name } });
  },
});
