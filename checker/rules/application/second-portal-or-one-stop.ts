import type { Application } from '#generated/types';
import { applicationsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { applicationsWithoutRole, procedureApplications } from '#model/procedure-systems';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';

/**
 * The province has no second service portal and no second electronic one-stop.
 */
export default defineRule({
  id: 'second-portal-or-one-stop',
  over: 'model',
  messages: {
    second: {
      vi: 'Có hai hệ thống cùng loại ({{kind}}) là "{{other}}" và "{{name}}"; mỗi tỉnh chỉ lập một.',
      en: 'There are two systems of one kind ({{kind}}), "{{other}}" and "{{name}}"; a province sets up one only.',
    },
    unstated: {
      vi: 'Chưa đủ thông tin để kết luận tỉnh chỉ có một cổng dịch vụ công và một hệ thống một cửa điện tử.',
      en: 'What is stated does not show that the province has only one portal and one electronic one-stop.',
    },
  },
  fix: {
    vi: 'Hợp nhất các hệ thống cùng loại thành một; xong thì ghi vòng đời (lifecycle) của hệ thống không còn dùng là không có (absent) tại mục Ứng dụng (/applications).',
    en: 'Merge the systems of one kind into one; then record lifecycle absent for the one out of use at /applications.',
  },
  state: {
    vi: 'Liệt kê đủ ứng dụng với vai trò (role), vòng đời (lifecycle) của từng ứng dụng và khai báo tổng số ứng dụng (inventory.applications); chỗ còn thiếu: {{pointer}}.',
    en: 'List all applications with role and lifecycle and declare their number (inventory.applications); still missing: {{pointer}}.',
  },
  why: {
    vi: 'Có hai cổng thì hồ sơ có thể nằm ở cổng không ai theo dõi, và mỗi kết nối phải xây dựng, trả tiền hai lần.',
    en: 'With two portals a dossier can be in the one nobody looks at, and every connection is built and paid for twice.',
  },
  limits: {
    vi: 'So các hệ thống theo vai trò đã ghi; không thấy cổng riêng của một cơ quan nếu cổng đó không được liệt kê.',
    en: 'It compares systems by the role stated; it does not see the portal of a single agency that is not listed.',
  },
  check(_, model) {
    const there = procedureApplications(model).filter((system) => model.presence(system) === 'present');
    for (const { role, ...kind } of KINDS) {
      const [first, second] = there.filter((system) => system.role === role);
      if (first && second) {
        const data = { kind, name: second.name, other: first.name };
        return notMet(
          { messageId: 'second', at: at(second, 'role'), data },
          ...placesOf(first),
          at(second, 'lifecycle'),
        );
      }
    }
    const open = openPlace(model);
    return open
      ? notStated({ messageId: 'unstated', at: open })
      : met(...procedureApplications(model).flatMap(placesOf), inventory(model));
  },
});

const KINDS = [
  { role: 'servicePortal', vi: 'cổng dịch vụ công', en: 'service portal' },
  { role: 'oneStop', vi: 'hệ thống một cửa điện tử', en: 'electronic one-stop' },
  { role: 'procedureSystem', vi: 'hệ thống thông tin giải quyết thủ tục hành chính', en: 'procedure system' },
] as const;

const placesOf = (system: Application) => [at(system, 'role'), at(system, 'lifecycle')];
const inventory = (model: ModelIndex) => model.inventoryPlace('application');

function openPlace(model: ModelIndex) {
  const [withoutRole] = applicationsWithoutRole(model);
  if (withoutRole) return at(withoutRole, 'role');
  const roles = KINDS.map(({ role }) => role);
  const unsure = applicationsWithRole(model, ...roles).find((system) => model.presence(system) === 'unstated');
  if (unsure) return at(unsure, 'lifecycle');
  return model.isComplete('application') ? undefined : inventory(model);
}
