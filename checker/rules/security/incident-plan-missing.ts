import { at, defineRule, met, notStated } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';

/**
 * The province has one approved plan for responding to incidents.
 */
export default defineRule({
  id: 'incident-plan-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có kế hoạch, quy trình ứng phó sự cố an toàn thông tin.',
      en: 'The province has no plan or procedure for security incidents.',
    },
    notYet: {
      vi: 'Kế hoạch ứng phó sự cố an toàn thông tin của tỉnh {{state}}.',
      en: 'The province’s plan for security incidents {{state}}.',
    },
    notApproved: {
      vi: 'Chưa nêu kế hoạch ứng phó sự cố an toàn thông tin đã được Chủ tịch Ủy ban nhân dân tỉnh phê duyệt hay chưa.',
      en: 'Whether the chairman of the provincial People’s Committee approved the plan for security incidents is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có kế hoạch ứng phó sự cố an toàn thông tin hay không.',
      en: 'Whether the province has a plan for security incidents is not stated.',
    },
  },
  fix: {
    vi: 'Xây dựng một kế hoạch ứng phó sự cố an toàn thông tin cho toàn tỉnh, trình Chủ tịch Ủy ban nhân dân tỉnh phê duyệt; xong thì ghi tại /security/incidentPlan tình trạng (lifecycle) là đang áp dụng (operating) và quyết định phê duyệt (decision).',
    en: 'Draw up one incident response plan for the province and have the chairman of the provincial People’s Committee approve it, then set lifecycle to operating and add the decision at /security/incidentPlan.',
  },
  state: {
    vi: 'Nêu tại /security/incidentPlan tình trạng (lifecycle) của kế hoạch ứng phó sự cố: đang áp dụng (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent); kế hoạch đã có thì nêu cả người phê duyệt (approvedBy) hoặc quyết định phê duyệt (decision).',
    en: 'State the lifecycle of the incident response plan at /security/incidentPlan: operating, building, planned or absent; for a plan that exists also who approved it (approvedBy) or the decision (decision).',
  },
  why: {
    vi: 'Khi xảy ra sự cố, không còn thời gian để tìm xem ai quyết định, ai ngắt hệ thống và ai thông báo cho người dân.',
    en: 'In an incident there is no time to find out who decides, who switches off and who tells the public.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào tình trạng và việc phê duyệt đã nêu, không đọc nội dung kế hoạch và không xét người phê duyệt có đúng thẩm quyền hay không.',
    en: 'The rule believes the stated lifecycle and approval; it neither reads the plan nor judges who approved it.',
  },
  check({ security }, model) {
    const activity = carriedOut(model, 'incidentPlan');
    if (activity.kind !== 'met') return activity;
    const { approvedBy, decision } = security?.incidentPlan ?? {};
    const property = approvedBy === undefined ? 'decision' : 'approvedBy';
    const place = at(model.model, `security/incidentPlan/${property}`);
    return approvedBy === undefined && decision === undefined
      ? notStated({ messageId: 'notApproved', at: place })
      : met(...activity.rests, place);
  },
});
