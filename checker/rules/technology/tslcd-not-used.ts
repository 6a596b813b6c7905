import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The province's systems run over the dedicated state network (TSLCD).
 *
 * **Why** Traffic between agencies stays off the Internet, and the network's operator answers for its security.
 */
export default defineRule({
  id: 'tslcd-not-used',
  over: 'model',
  messages: {
    broken: {
      vi: 'Mạng "{{name}}" không được dùng làm hạ tầng truyền dẫn căn bản của các hệ thống.',
      en: 'Network "{{name}}" is not used as the base transport of the systems.',
    },
    noSystem: {
      vi: 'Mạng truyền số liệu chuyên dùng "{{name}}" được nêu là chưa có hoặc mới dự kiến.',
      en: 'The dedicated state network "{{name}}" is stated as absent or planned.',
    },
    unstated: {
      vi: 'Chưa nêu các hệ thống của tỉnh có dùng mạng truyền số liệu chuyên dùng làm hạ tầng truyền dẫn hay không.',
      en: "Whether the province's systems use the dedicated state network as their transport is not stated.",
    },
  },
  fix: {
    vi: 'Khai báo tại /networks mạng có kind "tslcd" kèm lifecycle và inUse.',
    en: 'List at /networks a network with kind "tslcd", its lifecycle and inUse.',
  },
  check: (_, model) =>
    someElement(
      model,
      'networks',
      model.subjects('network').filter(({ kind }) => kind === 'tslcd'),
      ({ inUse }) => ({ holds: inUse, path: 'inUse' }),
    ),
});
