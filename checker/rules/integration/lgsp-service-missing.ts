import type { Platform, PlatformService } from '#generated/types';
import { platformsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notMet, notStated, stateData } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The provincial platform offers the services asked for.
 */
export default defineRule({
  id: 'lgsp-service-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Trong {{plateau}}, LGSP chưa cung cấp các dịch vụ: {{services}}.',
      en: 'In {{plateau}} the LGSP does not offer: {{services}}.',
    },
    noPlatform: {
      vi: 'Chưa có các dịch vụ của LGSP vì "{{name}}" {{state}}.',
      en: 'The services of the LGSP are not there because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu LGSP có đang cung cấp các dịch vụ sau hay không: {{services}}.',
      en: 'Whether the LGSP offers these services is not stated: {{services}}.',
    },
  },
  fix: {
    vi: 'Đưa LGSP và các dịch vụ còn thiếu của LGSP vào vận hành; xong thì ghi vòng đời (lifecycle) đang vận hành (operating) cho nền tảng và từng dịch vụ (services) tại mục Nền tảng (/platforms).',
    en: 'Put the LGSP and its missing services into operation; then record lifecycle operating for the platform and each of its services at /platforms.',
  },
  state: {
    vi: 'Nêu các dịch vụ (services) của LGSP tại {{pointer}}, mỗi dịch vụ có loại (kind) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'List the services of the LGSP at {{pointer}}, each with kind and lifecycle: operating, building, planned or absent.',
  },
  why: {
    vi: 'Nền tảng chỉ chuyển tiếp thì quyền truy cập, định dạng và nhật ký phải do từng hệ thống tự lo, mỗi nơi làm một kiểu.',
    en: 'A platform that only forwards calls leaves access rights, formats and logs to every system, and each solves them anew.',
  },
  limits: {
    vi: 'Căn cứ vào dịch vụ và vòng đời đã ghi; không thử dịch vụ và không biết hệ thống nào đang dùng.',
    en: 'It believes the services and their lifecycle as stated; it does not try them and cannot tell who uses them.',
  },
  check(_, model, context) {
    const all = platformsWithRole(model, 'lgsp');
    const platforms = all.filter((platform) => model.presence(platform) !== 'absent');
    const [none] = all;
    if (none && platforms.length === 0) {
      const rests = all.slice(1).map((platform) => at(platform, 'lifecycle'));
      const data = { name: none.name, ...stateData(model, none) };
      return notMet({ messageId: 'noPlatform', at: at(none, 'lifecycle'), data }, ...rests);
    }
    const answers = listParameter(context, 'services').map((kind) => ({ kind, offers: offersOf(platforms, kind) }));
    const present = (offer: Offer) => model.presence(offer.service) === 'present' && isThere(model, offer);
    const missing = answers.filter(({ offers }) => !offers.some(present));
    if (answers.length > 0 && missing.length === 0)
      return met(...answers.flatMap(({ offers }) => offers.filter(present).slice(0, 1).flatMap(livingPlaces)));
    const stated = missing.filter(({ offers }) => offers.length > 0 && offers.every((offer) => isAbsent(model, offer)));
    const [first, ...others] = stated.flatMap(({ offers }) => offers.map(placeOf));
    if (first)
      return notMet(
        { messageId: 'absent', at: first, data: { services: namesOf(stated), ...stateData(model, {}) } },
        ...others,
      );
    const [platform] = platforms;
    return notStated({
      messageId: 'unstated',
      at: platform ? at(platform, 'services') : at(model.model, 'platforms'),
      data: { services: namesOf(missing) },
    });
  },
});

interface Offer {
  readonly platform: Platform;
  readonly service: PlatformService;
  readonly position: number;
}

const offersOf = (platforms: readonly Platform[], kind: string): readonly Offer[] =>
  platforms.flatMap((platform) =>
    (platform.services ?? []).flatMap((service, position) =>
      service.kind === kind ? [{ platform, service, position }] : [],
    ),
  );

const isThere = (model: ModelIndex, { platform }: Offer): boolean => model.presence(platform) === 'present';
const isAbsent = (model: ModelIndex, { service }: Offer): boolean => model.presence(service) === 'absent';
const placeOf = ({ platform, position }: Offer) => at(platform, `services/${position}/lifecycle`);

/** A service is there only while its platform is. */
const livingPlaces = (offer: Offer) => [placeOf(offer), at(offer.platform, 'lifecycle')];

const NAMES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  identity: { vi: 'quản lý định danh và truy cập', en: 'identity and access management' },
  serviceBus: { vi: 'trục tích hợp dịch vụ', en: 'service bus' },
  apiManagement: { vi: 'quản lý API', en: 'API management' },
  monitoring: { vi: 'giám sát và nhật ký', en: 'monitoring and log' },
  routing: { vi: 'nhận và chuyển tiếp yêu cầu dữ liệu', en: 'routing of data requests' },
  transformation: { vi: 'chuyển đổi giao thức, định dạng', en: 'transformation of protocols and formats' },
};

const namesOf = (answers: readonly { readonly kind: string }[]) => ({
  vi: answers.map(({ kind }) => NAMES[kind]?.vi ?? kind).join('; '),
  en: answers.map(({ kind }) => NAMES[kind]?.en ?? kind).join('; '),
});
