import { at, defineRule, met, notStated } from '../rule.ts';
import { carriedOut } from '../shared/activity.ts';

/**
 * The province has one approved plan for responding to incidents.
 *
 * **Why** In an incident there is no time to find out who decides, who switches off and who tells the public.
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
      vi: 'Kế hoạch ứng phó sự cố an toàn thông tin của tỉnh mới ở dạng dự kiến hoặc đang xây dựng.',
      en: 'The plan for security incidents is planned or being drafted.',
    },
    notApproved: {
      vi: 'Chưa nêu kế hoạch ứng phó sự cố đã được Chủ tịch Ủy ban nhân dân tỉnh phê duyệt.',
      en: 'Whether the chairman of the provincial People’s Committee approved the plan is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có kế hoạch ứng phó sự cố an toàn thông tin hay không.',
      en: 'Whether the province has a plan for security incidents is not stated.',
    },
  },
  fix: {
    vi: 'Phê duyệt một kế hoạch ứng phó sự cố cho toàn tỉnh và ghi tại /security/incidentPlan (lifecycle, approvedBy, decision).',
    en: 'Approve one incident response plan for the province and state it at /security/incidentPlan (lifecycle, approvedBy, decision).',
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
