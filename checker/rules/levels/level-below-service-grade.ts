import { highGradeService } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A system offering services of grade 3 or 4 has level 3.
 */
export default defineRule({
  id: 'level-below-service-grade',
  over: 'application',
  messages: {
    tooLow: {
      vi: '"{{name}}" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên hoặc toàn trình nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" offers public services of grade 3 or higher, or fully online, but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên hoặc toàn trình nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" offers public services of grade 3 or higher, or fully online, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" cung cấp dịch vụ công trực tuyến đến mức độ nào.',
      en: 'Up to which grade "{{name}}" offers online public services is not stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu mức độ cao nhất của dịch vụ công mà hệ thống cung cấp (highestGrade, từ 1 đến 4) và cấp độ (level, từ 1 đến 5); hệ thống không cung cấp dịch vụ cho người dân, doanh nghiệp thì nêu loại hình (type), ví dụ nội bộ (internal); hiện còn thiếu tại {{pointer}}.',
    en: 'State the highest grade of public service that the system offers (highestGrade, 1 to 4) and the level (level, 1 to 5); for a system that offers none to the public its type (type), such as internal; now missing: {{pointer}}.',
  },
  why: {
    vi: 'Từ mức độ 3, hồ sơ và kết quả giải quyết đi qua hệ thống, nên sự cố hoặc lộ lọt ảnh hưởng đến mọi người nộp hồ sơ.',
    en: 'From grade 3 on dossiers and results pass through the system, so an outage or a leak reaches every applicant.',
  },
  limits: {
    vi: 'Quy tắc chỉ thấy mức độ đã nêu, các dịch vụ được khai báo là do hệ thống này xử lý và các số liệu đếm dịch vụ của hệ thống; coi toàn trình tương đương mức độ 3 trở lên.',
    en: 'The rule sees the stated grade, services that name this system and figures that count its services; it takes fully online as grade 3 or higher.',
  },
  check: (system, model) => levelFollows(model, system, 3, () => highGradeService(model, system)),
});
