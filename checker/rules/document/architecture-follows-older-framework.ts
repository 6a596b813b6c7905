import { formatDate } from '#text/format-number';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The architecture follows the framework of its day, or a later one.
 */
export default defineRule({
  id: 'architecture-follows-older-framework',
  over: 'model',
  messages: {
    older: {
      vi: 'Kiến trúc của tỉnh theo Khung phiên bản "{{basedOn}}", trong khi phiên bản {{current}} áp dụng từ {{since}}.',
      en: 'The provincial architecture follows framework "{{basedOn}}", while version {{current}} applies from {{since}}.',
    },
    unknown: {
      vi: 'Kiến trúc của tỉnh được nêu là theo khung "{{basedOn}}", nhưng không nhận ra đó là phiên bản nào.',
      en: 'The provincial architecture is stated to follow "{{basedOn}}", which is no known version of the framework.',
    },
    unstated: {
      vi: 'Chưa nêu kiến trúc của tỉnh theo phiên bản nào của Khung Kiến trúc Chính phủ điện tử Việt Nam.',
      en: 'Which version of the national framework the provincial architecture follows is not stated.',
    },
  },
  fix: {
    vi: 'Cập nhật kiến trúc của tỉnh theo phiên bản khung đang áp dụng; xong thì ghi phiên bản đó tại /document/architecture/basedOn.',
    en: 'Update the provincial architecture to the framework in force; then set /document/architecture/basedOn to that version.',
  },
  state: {
    vi: 'Nêu phiên bản khung mà kiến trúc của tỉnh tuân theo (basedOn) tại /document/architecture/basedOn, ví dụ "1.0" hoặc "2.0".',
    en: 'State the version of the framework that the architecture follows (basedOn) at /document/architecture/basedOn, for example "1.0" or "2.0".',
  },
  why: {
    vi: 'Kiến trúc lập theo khung cũ không có những nội dung mà khung mới yêu cầu; cần nâng cấp trước khi lấy làm căn cứ cho dự án.',
    en: 'An architecture under an older framework misses what the newer one asks for; it has to be upgraded before projects rest on it.',
  },
  limits: {
    vi: 'Quy tắc chỉ so phiên bản được nêu với phiên bản đang áp dụng, không đối chiếu nội dung kiến trúc với khung.',
    en: 'It compares the version stated with the one in force, not the content of the architecture with the framework.',
  },
  check(_, model, context) {
    const { document } = model.model;
    const place = at(document, 'architecture/basedOn');
    const basedOn = document.architecture?.basedOn;
    if (basedOn === undefined) return notStated({ messageId: 'unstated', at: place });
    const versions = listParameter(context, 'versions').map(readVersion);
    const own = versions.findIndex(({ version }) => version === /\d+\.\d+/.exec(basedOn)?.[0]);
    if (own < 0) return notStated({ messageId: 'unknown', at: place, data: { basedOn } });
    const now = versions.findLastIndex(({ since }) => since <= context.asOf);
    const current = versions[now];
    if (current === undefined || own >= now) return met(place);
    const since = { vi: formatDate(current.since, 'vi'), en: formatDate(current.since, 'en') };
    return notMet({ messageId: 'older', at: place, data: { basedOn, current: current.version, since } });
  },
});

/** The pack lists the versions in order of time, each as "version first-day". */
function readVersion(text: string): { version: string; since: string } {
  const [version = '', since = ''] = text.split(' ');
  return { version, since };
}
