import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * Dossiers of each service can go by public post.
 */
export default defineRule({
  id: 'service-not-by-post',
  over: 'service',
  messages: {
    unstated: {
      vi: 'Chưa nêu dịch vụ công "{{name}}" nhận hồ sơ, trả kết quả qua bưu chính công ích.',
      en: 'Service "{{name}}" does not state that dossiers and results can go by public post.',
    },
  },
  fix: {
    vi: 'Thỏa thuận với doanh nghiệp bưu chính công ích, công bố cách nộp này; xong thì thêm bưu chính công ích (postal) vào cách nộp tại {{pointer}}; thủ tục phải làm trực tiếp thì ghi cách nộp là không áp dụng tại openPoints.',
    en: 'Agree with the public postal service and publish this way; then add postal to the channels at {{pointer}}; for a procedure that needs personal attendance state in openPoints that channels do not apply.',
  },
  why: {
    vi: 'Người ở xa hoặc không dùng mạng vẫn nộp được hồ sơ và nhận kết quả mà không phải đi lại.',
    en: 'Whoever lives far away or is not online can still hand in a dossier and get the result without travelling.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào danh sách cách nộp đã nêu; danh sách có thể chưa đủ nên cách chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.',
    en: 'The rule believes the channels listed; the list may be short, so that a way that is not on it is open, not failed.',
  },
  check(service, model) {
    if (model.presence(service) === 'absent') return notApplicable(at(service, 'lifecycle'));
    const { name, channels = [] } = service;
    const position = channels.indexOf('postal');
    if (position >= 0) return met(at(service, `channels/${position}`));
    if (channels.length === 0 && model.openPoint(service, 'channels') === 'notApplicable')
      return notApplicable(at(service, 'openPoints'));
    return notStated({ messageId: 'unstated', at: at(service, 'channels'), data: { name } });
  },
});
