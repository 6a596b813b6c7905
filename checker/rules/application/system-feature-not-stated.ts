import type { Application } from '#generated/types';
import { featureName, featurePlaces } from '#model/features';
import { applicationsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notMet, notStated, stateData } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * A system has all the functions that the regulation lists.
 */
export default defineRule({
  id: 'system-feature-not-stated',
  over: 'model',
  messages: {
    noSystem: {
      vi: 'Chưa có các chức năng theo quy định vì "{{name}}" {{state}}.',
      en: 'The prescribed functions are not there because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu {{count}} chức năng theo quy định: {{missing}}.',
      en: '{{count}} prescribed functions are not stated: {{missing}}.',
    },
  },
  fix: {
    vi: 'Đưa hệ thống vào vận hành với đủ chức năng theo quy định; xong thì ghi vòng đời (lifecycle) và các chức năng (features) của hệ thống tại mục Ứng dụng (/applications).',
    en: 'Put the system into operation with all prescribed functions; then record its lifecycle and features at /applications.',
  },
  state: {
    vi: 'Liệt kê các chức năng (features) mà hệ thống đang vận hành đã có, gọi tên như trong quy định; chỗ còn thiếu: {{pointer}}.',
    en: 'List the functions that the operating system has in features, named as in the regulation; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Danh sách chức năng cho biết người dùng và hệ thống khác trông cậy được vào điều gì; chức năng còn thiếu chỉ lộ ra khi có hồ sơ đầu tiên cần đến.',
    en: 'The list tells what users and other systems may count on; a function that is missing shows when the first dossier needs it.',
  },
  limits: {
    vi: 'So tên chức năng đã ghi với tên trong quy định; không thử hệ thống và có thể bỏ sót chức năng được gọi bằng tên khác.',
    en: 'It compares the names listed with those of the regulation; it does not try the system and may miss a function under another name.',
  },
  check(_, model, context) {
    const systems = applicationsWithRole(model, ...listParameter(context, 'roles'));
    const [absent, ...others] = systems;
    if (absent && systems.every((system) => model.presence(system) === 'absent')) {
      const rests = others.map((other) => at(other, 'lifecycle'));
      const data = { name: absent.name, ...stateData(model, absent) };
      return notMet({ messageId: 'noSystem', at: at(absent, 'lifecycle'), data }, ...rests);
    }
    const there = systems.filter((system) => model.presence(system) === 'present');
    const wanted = listParameter(context, 'features');
    const places = featurePlaces(model, there, wanted);
    const missing = wanted.filter((_feature, position) => places[position] === undefined);
    if (wanted.length > 0 && missing.length === 0)
      return met(
        ...places.filter((place) => place !== undefined),
        ...there.flatMap((system) => [at(system, 'role'), at(system, 'lifecycle')]),
      );
    const data = { count: missing.length, missing: missing.map(featureName).join('; ') };
    return notStated({ messageId: 'unstated', at: openPlace(model, systems), data });
  },
});

function openPlace(model: ModelIndex, systems: readonly Application[]) {
  const [there] = systems.filter((system) => model.presence(system) === 'present');
  if (there) return at(there, 'features');
  const [unsure] = systems.filter((system) => model.presence(system) === 'unstated');
  return unsure ? at(unsure, 'lifecycle') : at(model.model, 'applications');
}
