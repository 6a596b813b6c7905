import { inIdOrder } from '#util/id-order';
import { defineRule, stating, withEdits } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The province's systems run over the dedicated state network (TSLCD).
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
      vi: 'Mạng truyền số liệu chuyên dùng "{{name}}" {{state}}.',
      en: 'The dedicated state network "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu các hệ thống của tỉnh có dùng mạng truyền số liệu chuyên dùng đang vận hành làm hạ tầng truyền dẫn hay không.',
      en: "Whether the province's systems use an operating dedicated state network as their transport is not stated.",
    },
  },
  fix: {
    vi: 'Đưa mạng truyền số liệu chuyên dùng vào vận hành và dùng làm hạ tầng truyền dẫn của các hệ thống; xong thì ghi vòng đời (lifecycle) đang vận hành (operating) và "inUse" là true cho mạng đó tại mục Mạng (/networks).',
    en: 'Put the dedicated state network into operation and use it as the transport of the systems; then record lifecycle operating and inUse true for it at /networks.',
  },
  state: {
    vi: 'Nêu mạng có loại (kind) "tslcd": vòng đời (lifecycle) và có được dùng làm hạ tầng truyền dẫn hay không (inUse: true hoặc false); chỗ còn thiếu: {{pointer}}.',
    en: 'State for the network with kind "tslcd" its lifecycle and inUse (true or false); still missing: {{pointer}}.',
  },
  why: {
    vi: 'Trao đổi giữa các cơ quan không đi qua Internet, và đơn vị vận hành mạng chịu trách nhiệm về an toàn.',
    en: "Traffic between agencies stays off the Internet, and the network's operator answers for its security.",
  },
  limits: {
    vi: 'Căn cứ vào điều đã nêu; không biết hệ thống nào còn chạy trên Internet.',
    en: 'It believes what is stated; it cannot tell which systems still run over the Internet.',
  },
  check(_, model) {
    const networks = inIdOrder(model.subjects('network').filter(({ kind }) => kind === 'tslcd'));
    const answer = someElement(model, 'networks', networks, ({ inUse }) => ({ holds: inUse, path: 'inUse' }));
    if (answer.kind !== 'notStated' || answer.report.at.path !== 'inUse') return answer;
    const network = networks.find((one) => one === answer.report.at.on);
    const isUsed = model
      .subjects('connection')
      .some((link) => link.network === network?.id && link.lifecycle === 'operating');
    const isThere = network?.lifecycle === 'operating';
    return network && isUsed && isThere ? withEdits(answer, stating(model, network, 'inUse', true)) : answer;
  },
});
