import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * The protection plan of a system covers its whole life.
 */
export default defineRule({
  id: 'protection-plan-section-missing',
  over: ['application', 'platform', 'facility', 'network'],
  messages: {
    missing: {
      vi: 'Phương án bảo đảm an toàn của "{{name}}" chưa nêu nội dung "{{section}}".',
      en: 'The protection plan of "{{name}}" does not state the section "{{section}}".',
    },
    unstated: {
      vi: 'Chưa nêu phương án bảo đảm an toàn của "{{name}}" gồm những nội dung nào.',
      en: 'What the protection plan of "{{name}}" covers is not stated.',
    },
  },
  fix: {
    vi: 'Liệt kê tại {{pointer}} các nội dung đã có trong phương án bảo đảm an toàn (sections): thiết kế, xây dựng (designBuild), vận hành (operation), kiểm tra, đánh giá (inspection), quản lý rủi ro (risk), giám sát (monitoring), dự phòng, khôi phục (continuity), kết thúc vận hành (endOfUse); phương án chưa có nội dung nào thì bổ sung nội dung đó trước.',
    en: 'List at {{pointer}} what the protection plan covers (sections): designBuild, operation, inspection, risk, monitoring, continuity, endOfUse; what the plan lacks is added to it first.',
  },
  why: {
    vi: 'Phương án bỏ sót vận hành, dự phòng hoặc kết thúc sử dụng sẽ không dùng được đúng vào lúc cần đến.',
    en: 'A plan that forgets operation, backup or the end of use fails in the very moment it is needed.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem phương án có những nội dung nào, không đọc từng nội dung; nội dung không được nêu chưa bị coi là thiếu.',
    en: 'The rule sees which sections there are and does not read them; one that is not stated is not taken as missing.',
  },
  check(system, model) {
    if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
    const place = at(system, 'security/plan/sections');
    const sections: readonly string[] | undefined = system.security?.plan?.sections;
    if (sections === undefined) return notStated({ messageId: 'unstated', at: place, data: { name: system.name } });
    const missing = SECTIONS.find(({ key }) => !sections.includes(key));
    if (missing === undefined) return met(place);
    const section = { vi: missing.vi, en: missing.en };
    return notStated({ messageId: 'missing', at: place, data: { name: system.name, section } });
  },
});

const SECTIONS = [
  { key: 'designBuild', vi: 'thiết kế, xây dựng hệ thống', en: 'design and build' },
  { key: 'operation', vi: 'quản lý vận hành', en: 'operation' },
  { key: 'inspection', vi: 'kiểm tra, đánh giá', en: 'inspection and assessment' },
  { key: 'risk', vi: 'quản lý rủi ro', en: 'risk management' },
  { key: 'monitoring', vi: 'giám sát', en: 'monitoring' },
  {
    key: 'continuity',
    vi: 'dự phòng, ứng cứu sự cố, khôi phục sau thảm họa',
    en: 'backup, incident response and recovery',
  },
  { key: 'endOfUse', vi: 'kết thúc vận hành, hủy bỏ', en: 'end of use' },
];
