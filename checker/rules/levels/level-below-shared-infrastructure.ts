import { sharedInfrastructure } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * Infrastructure shared by several agencies has level 3 or higher.
 */
export default defineRule({
  id: 'level-below-shared-infrastructure',
  over: ['platform', 'facility', 'network'],
  messages: {
    tooLow: {
      vi: '"{{name}}" là hạ tầng dùng chung của nhiều cơ quan nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" is infrastructure shared by several agencies but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" là hạ tầng dùng chung của nhiều cơ quan nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" is infrastructure shared by several agencies, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" là hạ tầng dùng chung của nhiều cơ quan hay chỉ phục vụ một cơ quan.',
      en: 'Whether "{{name}}" is infrastructure shared by several agencies or serves one is not stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu phạm vi phục vụ (serves): một cơ quan (oneAgency), nhiều cơ quan (severalAgencies), toàn tỉnh (province) hoặc toàn quốc (nation); nền tảng thì nêu cả loại hình (type), ví dụ hạ tầng thông tin (infrastructure); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.',
    en: 'State whom it serves (serves): oneAgency, severalAgencies, province or nation; for a platform also its type (type), such as infrastructure; and the level (level, 1 to 5); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Trung tâm dữ liệu hoặc nền tảng tích hợp, chia sẻ dữ liệu của tỉnh ngừng hoạt động thì mọi cơ quan dựa vào đó đều bị gián đoạn.',
    en: 'When the provincial data centre or integration platform stops, every agency that rests on it stops too.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào vai trò, loại hình và phạm vi phục vụ đã nêu; không tự đếm các hệ thống đặt trên hạ tầng.',
    en: 'The rule believes the stated role, type and reach; it does not count the systems that rest on the infrastructure.',
  },
  check: (system, model) => levelFollows(model, system, 3, () => sharedInfrastructure(system)),
});
