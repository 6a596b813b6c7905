import { nationalNonStop } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A national system that must never stop has level 4.
 */
export default defineRule({
  id: 'level-below-national-system',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{name}}" phục vụ phạm vi toàn quốc, không được ngừng vận hành ngoài kế hoạch nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" serves the whole nation and may not stop without a plan but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" phục vụ phạm vi toàn quốc, không được ngừng vận hành ngoài kế hoạch nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" serves the whole nation and may not stop without a plan, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu đủ phạm vi phục vụ của "{{name}}" và hệ thống có được phép ngừng vận hành ngoài kế hoạch hay không.',
      en: 'Whom "{{name}}" serves and whether it may stop without a plan is not fully stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu phạm vi phục vụ (serves): một cơ quan (oneAgency), nhiều cơ quan (severalAgencies), toàn tỉnh (province) hoặc toàn quốc (nation); có phải hoạt động 24/7, không được ngừng ngoài kế hoạch hay không (nonStop là true hoặc false); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.',
    en: 'State whom it serves (serves): oneAgency, severalAgencies, province or nation; whether it must run without unplanned stops (nonStop true or false); and the level (level, 1 to 5); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Hệ thống ngừng hoạt động thì dịch vụ điện tử của cả nước bị gián đoạn.',
    en: 'When it stops, electronic services of the whole country stop.',
  },
  limits: {
    vi: 'Quy tắc chỉ dựa vào phạm vi phục vụ và yêu cầu hoạt động liên tục đã nêu, không đánh giá mức độ thiệt hại khi xảy ra sự cố.',
    en: 'The rule rests on the stated reach and the stated need to run without a stop; it does not judge the harm an incident would do.',
  },
  check: (system, model) => levelFollows(model, system, 4, () => nationalNonStop(system)),
});
