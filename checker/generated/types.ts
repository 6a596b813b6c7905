// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Đường dẫn tính từ thư mục của tệp cấu hình. — Path from the folder of the configuration.
 */
export type ConfigPath = string;
/**
 * Một dòng mà `check --format ndjson` ghi ra: dòng đầu, rồi mô hình, yêu cầu, phát hiện, tệp không đọc được, rồi dòng cuối. — One line that `check --format ndjson` writes: a first one, then models, requirements, findings, unreadable files, and a last one.
 */
export type CheckEvent = StartEvent | ModelEvent | RequirementEvent | FindingEvent | UnreadableEvent | EndEvent;
/**
 * Đáp ứng, chưa đáp ứng, chưa đủ cơ sở đánh giá, không áp dụng, chờ người thẩm định, được chấp nhận ngoại lệ, quy tắc lỗi. — Pass, fail, unknown, not applicable, manual, waived, error.
 */
export type Outcome = 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual' | 'waived' | 'error';
/**
 * Ngày dạng năm-tháng-ngày. — Date, YYYY-MM-DD.
 */
export type IsoDate = string;
/**
 * Phải, nên, có thể. — Must, should, may.
 */
export type Strength = 'must' | 'should' | 'may';
/**
 * Nguyên văn điều khoản đã đọc; nguồn thứ cấp; dự thảo; chưa kiểm chứng. — Text read, secondary source, draft, unverified.
 */
export type Verification = 'text' | 'secondary' | 'draft' | 'unverified';
/**
 * Hiến pháp, luật, nghị quyết, nghị định, quyết định, chỉ thị, thông tư, công văn, quy định của Đảng, tiêu chuẩn, quy chuẩn, dự thảo. — Constitution, law, resolution, decree, decision, directive, circular, official letter, Party regulation, standard, technical regulation, draft.
 */
export type LegalKind =
  | 'constitution'
  | 'law'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'directive'
  | 'circular'
  | 'officialLetter'
  | 'partyRegulation'
  | 'standard'
  | 'regulation'
  | 'draft';
/**
 * Năm, hoặc năm-tháng, hoặc năm-tháng-ngày, đúng độ chính xác của văn bản. — Year, month or day, as precise as the document is.
 */
export type PartialDate = string;
/**
 * Ngày đầy đủ dạng năm-tháng-ngày. — Full date, YYYY-MM-DD.
 */
export type Date = string;
/**
 * Tên gọi đúng như trong văn bản, tiếng Việt có dấu. — Name as the document writes it, in Vietnamese with diacritics.
 */
export type Name = string;
/**
 * Một con số, hoặc con số kèm mức chính xác ("hơn 95"). — A number, or a number with its qualifier.
 */
export type Quantity = number | StatedQuantity;
/**
 * Từ chỉ mức chính xác trong văn bản: đúng, khoảng, hơn (trên), ít nhất, dưới, nhiều nhất. — How precisely the document states the figure.
 */
export type Qualifier = 'exactly' | 'about' | 'over' | 'atLeast' | 'under' | 'atMost';
/**
 * Mã nguồn đã khai trong tệp này hoặc trong danh mục quốc gia. — Source id declared in this file or in the national catalogue.
 */
export type SourceReference = string;
/**
 * Mã chỉ tiêu đã khai trong tệp này hoặc trong danh mục quốc gia. — Indicator id declared in this file or in the national catalogue.
 */
export type IndicatorReference = string;
/**
 * Cấp hành chính: trung ương, tỉnh, huyện, xã. — Level of government: central, province, district, commune.
 */
export type AdministrativeLevel = 'central' | 'province' | 'district' | 'commune';
/**
 * Mã cơ quan đã khai trong tệp này hoặc trong danh mục quốc gia. — Organisation id declared in this file or in the national catalogue.
 */
export type OrganisationReference = string;
/**
 * Đang vận hành, thí điểm, đang xây dựng, dự kiến, đang thay thế; absent: văn bản nói rõ là không có. — Operating, pilot, building, planned, retiring; absent: the document says that it does not exist.
 */
export type Lifecycle = 'operating' | 'pilot' | 'building' | 'planned' | 'retiring' | 'absent';
/**
 * Mã ngắn, duy nhất trong tệp, viết thường không dấu, nối bằng gạch ngang. — Short id, unique in the file: lower-case ASCII words joined by hyphens.
 */
export type Id = string;
/**
 * Năm kiến trúc thành phần: nghiệp vụ, dữ liệu, ứng dụng, công nghệ, an toàn thông tin. — The five component architectures.
 */
export type Domain = 'business' | 'data' | 'application' | 'technology' | 'security';
/**
 * Một cấp hành chính, hoặc all khi tài liệu tính chung mọi cấp. — One level of government, or all when the document counts every level together.
 */
export type CoverageLevel = 'central' | 'province' | 'district' | 'commune' | 'all';
/**
 * Lớp của sơ đồ tổng thể cấp tỉnh theo Khung 2.0. — Layer of the provincial overall diagram of framework 2.0.
 */
export type Layer =
  | 'users'
  | 'channels'
  | 'portalServices'
  | 'applicationsData'
  | 'integration'
  | 'infrastructure'
  | 'security'
  | 'direction';
/**
 * Mã phần tử bất kỳ đã khai trong tệp này hoặc trong danh mục quốc gia. — Id of any element declared in this file or in the national catalogue.
 */
export type ElementReference = string;
/**
 * Mã nghiệp vụ đã khai trong tệp này hoặc trong danh mục quốc gia. — Function id declared in this file or in the national catalogue.
 */
export type FunctionReference = string;
/**
 * Mã ứng dụng đã khai trong tệp này hoặc trong danh mục quốc gia. — Application id declared in this file or in the national catalogue.
 */
export type ApplicationReference = string;
/**
 * Mã cơ sở dữ liệu đã khai trong tệp này hoặc trong danh mục quốc gia. — Data asset id declared in this file or in the national catalogue.
 */
export type DataReference = string;
/**
 * Mã nền tảng đã khai trong tệp này hoặc trong danh mục quốc gia. — Platform id declared in this file or in the national catalogue.
 */
export type PlatformReference = string;
/**
 * Mã nơi đặt hệ thống đã khai trong tệp này hoặc trong danh mục quốc gia. — Hosting facility id declared in this file or in the national catalogue.
 */
export type HostReference = string;
/**
 * Mã hệ thống đã khai trong tệp này hoặc trong danh mục quốc gia. — System id declared in this file or in the national catalogue.
 */
export type SystemReference = string;
/**
 * Mã mạng đã khai trong tệp này hoặc trong danh mục quốc gia. — Network id declared in this file or in the national catalogue.
 */
export type NetworkReference = string;
/**
 * Mã tiêu chuẩn đã khai trong tệp này hoặc trong danh mục quốc gia. — Standard id declared in this file or in the national catalogue.
 */
export type StandardReference = string;
/**
 * Mã nhiệm vụ đã khai trong tệp này hoặc trong danh mục quốc gia. — Initiative id declared in this file or in the national catalogue.
 */
export type InitiativeReference = string;
/**
 * Mã nội dung cần hoàn thiện đã khai trong tệp này hoặc trong danh mục quốc gia. — Gap id declared in this file or in the national catalogue.
 */
export type GapReference = string;
/**
 * Máy kiểm tra; người thẩm định trả lời; không mã hóa; chưa ai đọc. — Checked by a rule; answered by a person; not encoded; read by nobody.
 */
export type LawRowStatus = 'encoded' | 'manual' | 'notEncoded' | 'unread';
/**
 * Cơ sở dữ liệu, nền tảng, cổng, hệ thống, trục, mạng, trung tâm dữ liệu. — Database, platform, portal, system, axis, network, data centre.
 */
export type NationalSystemKind = 'database' | 'platform' | 'portal' | 'system' | 'axis' | 'network' | 'dataCentre';
/**
 * Vai trò mà quy tắc kiểm tra tìm đến. — Role that rules look for.
 */
export type NationalRole =
  | 'administrativeViolationsDatabase'
  | 'aggregatedDataStore'
  | 'architectureManagement'
  | 'artificialIntelligenceDatabase'
  | 'budgetUnitCodes'
  | 'businessRegistrationDatabase'
  | 'businessRegistrationSystem'
  | 'civilServantsDatabase'
  | 'civilStatusDatabase'
  | 'constructionDatabase'
  | 'criminalRecordsDatabase'
  | 'cyberSecurityMonitoring'
  | 'dataServiceRegister'
  | 'dedicatedNetwork'
  | 'documentAxis'
  | 'documentExchange'
  | 'eCabinet'
  | 'eIdentification'
  | 'eIdentityDatabase'
  | 'educationDatabase'
  | 'entryExitDatabase'
  | 'financeDatabase'
  | 'governmentPortal'
  | 'healthDatabase'
  | 'healthInsuranceHouseholds'
  | 'insuranceDatabase'
  | 'landDatabase'
  | 'legalDocumentsDatabase'
  | 'locationDatabase'
  | 'nationalDataCentre'
  | 'nationalOverallDatabase'
  | 'ndop'
  | 'ndxp'
  | 'openDataPortal'
  | 'paymentPlatform'
  | 'peopleDataStore'
  | 'populationDatabase'
  | 'populationStatisticsDatabase'
  | 'postalService'
  | 'proceduresDatabase'
  | 'publicServicePortal'
  | 'reportingSystem'
  | 'serviceMeasurement'
  | 'sharedCatalogues'
  | 'socialInsuranceSystem'
  | 'socialInsuranceTransactions'
  | 'specialisedCertification'
  | 'stateAssets'
  | 'taxSystem'
  | 'treasurySystem';
/**
 * Quốc hội, Chính phủ, Thủ tướng, cơ quan Đảng, bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, đơn vị trực thuộc, tổ chức khác. — National Assembly, Government, Prime Minister, Party body, ministry, ministry-level agency, agency of the Government, subordinate unit, other.
 */
export type CentralBodyKind =
  | 'assembly'
  | 'government'
  | 'primeMinister'
  | 'party'
  | 'ministry'
  | 'ministryLevel'
  | 'governmentAgency'
  | 'subordinate'
  | 'other';
/**
 * Tỉnh hay thành phố trực thuộc Trung ương. — Province or centrally-run city.
 */
export type UnitType = 'province' | 'centrallyRunCity';
/**
 * Phần tốn công lập mà không phải ai cũng cần: dữ kiện cần nêu của phát hiện, dữ kiện làm chứng, dấu băm. — A part that costs time and that not every reader needs: the fact a finding asks for, the witness, the hashes.
 */
export type ResultPart = 'asks' | 'witness' | 'hashes';

/**
 * Những phát hiện đã biết; chỉ phát hiện mới làm không đạt điều kiện. — Findings that are known; only new ones keep a gate shut.
 */
export interface Baseline {
  /**
   * Đường dẫn tới lược đồ, kết thúc bằng baseline.schema.json. — Path of the schema, ending in baseline.schema.json.
   */
  $schema: string;
  /**
   * Điều đã biết về từng mô hình. — What is known of each model.
   */
  models: KnownModel[];
}
/**
 * Kết quả đã ghi nhận của một phiên bản kiến trúc. — What was recorded of one version of an architecture.
 */
export interface KnownModel {
  /**
   * Mã tỉnh; cùng với phiên bản nhận ra mô hình, dù tệp đổi tên. — Code of the province; with the version it tells the model, whatever its file is called.
   */
  province: string;
  /**
   * Phiên bản kiến trúc. — Version of the architecture.
   */
  version: string;
  /**
   * Hiện trạng hay mục tiêu. — Current or target architecture.
   */
  plateau: 'current' | 'target';
  /**
   * Mã khung đã áp dụng. — Id of the framework that was applied.
   */
  framework: string;
  /**
   * Tệp lúc ghi nhận; chỉ dùng khi hai tệp mang cùng một phiên bản. — File at the time; asked only when two files hold the same version.
   */
  path?: string;
  /**
   * Kết luận lúc ghi nhận. — Verdict at the time.
   */
  verdict: 'compliant' | 'compliantWithRemarks' | 'notCompliant' | 'undecided';
  /**
   * Khoảng điểm lúc ghi nhận; null khi không tính được. — Score at the time; null when there was none.
   */
  score: Interval | null;
  /**
   * Phát hiện chưa đáp ứng đã biết, mỗi phát hiện một dòng nhận dạng. — Known failures, one line of identity each.
   */
  fail: string[];
  /**
   * Phát hiện chưa đủ cơ sở đã biết. — Known open findings.
   */
  unknown: string[];
}
/**
 * Khoảng điểm. — Interval.
 */
export interface Interval {
  /**
   * Mọi điều chưa rõ coi như chưa đáp ứng. — Every unknown fails.
   */
  low: number;
  /**
   * Mọi điều chưa rõ coi như đáp ứng. — Every unknown passes.
   */
  high: number;
}
/**
 * kientruc.config.json: giá trị mặc định cho các lệnh chạy trong thư mục này và dưới đó; tùy chọn trên dòng lệnh được ưu tiên. — kientruc.config.json: defaults for commands run in this folder and below; options on the command line win.
 */
export interface Config {
  /**
   * Đường dẫn tới lược đồ, kết thúc bằng config.schema.json; để trình soạn thảo gợi ý. — Path of the schema, ending in config.schema.json; for editors.
   */
  $schema?: string;
  /**
   * Tệp hoặc thư mục được kiểm tra khi dòng lệnh không nêu, tính từ thư mục của tệp cấu hình. — Files or folders to check when the command line names none, from the folder of the configuration.
   *
   * @minItems 1
   */
  paths?: ConfigPath[];
  /**
   * Mã khung kiến trúc, như --framework. — Id of the framework, as --framework.
   */
  framework?: string;
  /**
   * Ngày của pháp luật được áp dụng (NNNN-TT-NN), như --as-of. — Day whose law applies (YYYY-MM-DD), as --as-of.
   */
  asOf?: string;
  /**
   * Kiến trúc hiện tại (current) hay mục tiêu (target), như --plateau. — Current or target architecture, as --plateau.
   */
  plateau?: 'current' | 'target';
  /**
   * Ngôn ngữ của chương trình, như --lang. — Language of the program, as --lang.
   */
  language?: 'vi' | 'en';
  /**
   * Khi nào mã thoát là 1. — When the exit code is 1.
   */
  gate?: ConfigGate;
  /**
   * Gói riêng được áp dụng, theo thứ tự, như --pack. — Own packs to apply, in order, as --pack.
   */
  packs?: ConfigPath[];
  /**
   * Mô-đun .mjs chứa quy tắc riêng, như --rules; các tệp này được CHẠY: chỉ dùng cấu hình tin cậy. — Modules (.mjs) of own rules, as --rules; they are RUN: use a configuration you trust only.
   */
  rules?: ConfigPath[];
  /**
   * Tệp mốc so sánh, như --baseline. — File of the baseline, as --baseline.
   */
  baseline?: ConfigPath;
  /**
   * Dạng kết quả và tệp ghi ra, như --format; một mục không có tệp thì in ra màn hình. — Formats and files to write, as --format; one entry without a file goes to the screen.
   *
   * @minItems 1
   */
  outputs?: ConfigOutput[];
  /**
   * Điều kiện và gói riêng cho một số tệp; mục sau được ưu tiên. — Gate and packs for some files; later entries win.
   */
  overrides?: ConfigOverride[];
}
/**
 * Điều kiện để mã thoát là 0. — What must hold for the exit code 0.
 */
export interface ConfigGate {
  /**
   * must – yêu cầu bắt buộc chưa đáp ứng; should – kể cả yêu cầu nên có; any – bất kỳ; unknown – kể cả chưa đủ cơ sở; never – không bao giờ; như --fail-on. — must, should, any, unknown, never; as --fail-on.
   */
  failOn?: 'must' | 'should' | 'any' | 'unknown' | 'never';
  /**
   * Không đạt khi cận dưới của điểm thấp hơn số này, như --min-score. — Not met when the low bound of the score is below this, as --min-score.
   */
  minScore?: number;
}
/**
 * Một dạng kết quả và nơi ghi. — A format and where it goes.
 */
export interface ConfigOutput {
  /**
   * Tên dạng kết quả, như --format. — Name of the format, as --format.
   */
  format: string;
  /**
   * Tệp được ghi; bỏ trống thì in ra màn hình. — File to write; without it the screen.
   */
  file?: ConfigPath;
}
/**
 * Điều kiện và gói riêng cho các tệp khớp mẫu. — Gate and packs for the files that a pattern matches.
 */
export interface ConfigOverride {
  /**
   * Mẫu đường dẫn tính từ thư mục của tệp cấu hình: * trong một tên, ** qua nhiều thư mục, ? một ký tự. — Patterns from the folder of the configuration: * within a name, ** across folders, ? one character.
   *
   * @minItems 1
   */
  files: string[];
  /**
   * Điều kiện cho các tệp này. — Gate for these files.
   */
  gate?: ConfigGate;
  /**
   * Gói riêng áp dụng thêm cho các tệp này: đổi mức bắt buộc, trọng số, có lý do. — Packs applied to these files too: strength and weight, with a reason.
   *
   * @minItems 1
   */
  packs?: ConfigPath[];
}
/**
 * Dòng đầu: sắp có bao nhiêu. — The first line: how much is to come.
 */
export interface StartEvent {
  /**
   * Dòng đầu. — The first line.
   */
  type: 'start';
  /**
   * Phiên bản của lược đồ này. — Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Số mô hình đọc được. — Models that could be read.
   */
  models: number;
  /**
   * Số tệp, đường dẫn không đọc được. — Files and paths that could not be read.
   */
  unreadable: number;
}
/**
 * Kết luận và điểm của một mô hình; các dòng yêu cầu và phát hiện của nó theo sau. — Verdict and score of a model; its requirements and findings follow.
 */
export interface ModelEvent {
  /**
   * Dòng mô hình. — A model.
   */
  type: 'model';
  /**
   * Thứ tự của mô hình trong lần kiểm tra, từ 0. — Place of the model in this run, from 0.
   */
  index: number;
  /**
   * Mô hình được kiểm tra. — Model checked.
   */
  model: ModelIdentity;
  /**
   * Khung áp dụng. — Framework applied.
   */
  framework: FrameworkIdentity;
  /**
   * Hiện trạng hay mục tiêu. — Current or target architecture.
   */
  plateau: 'current' | 'target';
  /**
   * Dấu băm để kiểm lại. — Hashes to verify it.
   */
  receipt: Receipt;
  /**
   * Tuân thủ; tuân thủ, còn lưu ý; chưa tuân thủ; chưa đủ cơ sở kết luận. — Compliant, with remarks, not compliant, undecided.
   */
  verdict: 'compliant' | 'compliantWithRemarks' | 'notCompliant' | 'undecided';
  /**
   * Khoảng điểm chung; null khi không tính được. — Interval; null when it cannot be computed.
   */
  score: Interval | null;
  /**
   * Số yêu cầu theo kết luận. — Requirements by outcome.
   */
  counts: Counts;
}
/**
 * Mô hình. — Model.
 */
export interface ModelIdentity {
  /**
   * Đường dẫn tệp. — File path.
   */
  path?: string;
  /**
   * Tên tài liệu. — Title.
   */
  title: string;
  /**
   * Tỉnh. — Province.
   */
  province: {
    /**
     * Mã tỉnh. — Province code.
     */
    code: string;
    /**
     * Tên tỉnh. — Province name.
     */
    name: string;
  };
  /**
   * Phiên bản. — Version.
   */
  version: string;
  /**
   * Ngày của phiên bản. — Date.
   */
  date: string;
}
/**
 * Khung. — Framework.
 */
export interface FrameworkIdentity {
  /**
   * Mã khung. — Framework id.
   */
  id: string;
  /**
   * Tên khung. — Name.
   */
  name: Text;
  /**
   * Ngày có hiệu lực. — In force from.
   */
  from: string;
  /**
   * Ngày hết hiệu lực. — Last day.
   */
  to: string | null;
  /**
   * Đang hiệu lực; đánh giá mức sẵn sàng (mô hình có trước khung); lưu trữ (khung đã bị thay thế). — In force, readiness or archive.
   */
  mode: 'inForce' | 'readiness' | 'archive';
  /**
   * Các gói riêng đã điều chỉnh khung. — Own packs that changed the framework.
   */
  packs?: AppliedPack[];
}
/**
 * Văn bản tiếng Việt và tiếng Anh. — Text in Vietnamese and English.
 */
export interface Text {
  /**
   * Tiếng Việt. — Vietnamese.
   */
  vi: string;
  /**
   * Tiếng Anh. — English.
   */
  en: string;
}
/**
 * Một gói riêng và mọi khác biệt mà gói tạo ra so với khung. — An own pack and every way in which it departs from the framework.
 */
export interface AppliedPack {
  /**
   * Mã gói. — Pack id.
   */
  id: string;
  /**
   * Tên gói. — Name.
   */
  name: BilingualText;
  /**
   * Yêu cầu đã đổi trọng số, mức hoặc tham số. — Requirements with another weight, strength or threshold.
   */
  changed: string[];
  /**
   * Yêu cầu không xét, với lý do. — Requirements left out, with the reason.
   */
  off: OffRequirement[];
  /**
   * Yêu cầu được thêm. — Requirements added.
   */
  added: string[];
  /**
   * Nhóm có trọng số khác hoặc nhóm mới. — Groups with another weight, and new ones.
   */
  groups: string[];
}
/**
 * Văn bản song ngữ. — Bilingual text.
 */
export interface BilingualText {
  /**
   * Tiếng Việt. — Vietnamese.
   */
  vi: string;
  /**
   * Tiếng Anh. — English.
   */
  en: string;
}
/**
 * Yêu cầu mà gói riêng không xét. — A requirement that an own pack leaves out.
 */
export interface OffRequirement {
  /**
   * Mã yêu cầu. — Requirement id.
   */
  id: string;
  /**
   * Lý do không xét. — Why it is left out.
   */
  reason: BilingualText;
}
/**
 * Biên nhận. — Receipt.
 */
export interface Receipt {
  /**
   * Phiên bản và dấu băm của bộ kiểm tra. — Version and hash of the checker.
   */
  engine: string;
  /**
   * Dấu băm SHA-256 của nội dung mô hình, không phụ thuộc thứ tự khóa; không có khi “hashes” không được lập. — SHA-256 of the model content, independent of key order; not there when “hashes” are left out.
   */
  model?: string;
  /**
   * Dấu băm của gói khung; không có khi “hashes” không được lập. — SHA-256 of the pack; not there when “hashes” are left out.
   */
  framework?: string;
  /**
   * Ngày của pháp luật được áp dụng. — Day whose law was applied.
   */
  asOf: string;
}
/**
 * Số lượng theo kết luận. — Counts.
 */
export interface Counts {
  /**
   * Số yêu cầu: đáp ứng. — Requirements with outcome pass.
   */
  pass: number;
  /**
   * Số yêu cầu: chưa đáp ứng. — Requirements with outcome fail.
   */
  fail: number;
  /**
   * Số yêu cầu: chưa đủ cơ sở. — Requirements with outcome unknown.
   */
  unknown: number;
  /**
   * Số yêu cầu: không áp dụng. — Requirements with outcome notApplicable.
   */
  notApplicable: number;
  /**
   * Số yêu cầu: chờ thẩm định. — Requirements with outcome manual.
   */
  manual: number;
  /**
   * Số yêu cầu: ngoại lệ. — Requirements with outcome waived.
   */
  waived: number;
  /**
   * Số yêu cầu: lỗi. — Requirements with outcome error.
   */
  error: number;
}
/**
 * Kết luận về một yêu cầu; các phát hiện theo sau, mỗi phát hiện một dòng. — The outcome of one requirement; its findings follow, one on a line.
 */
export interface RequirementEvent {
  /**
   * Dòng yêu cầu. — A requirement.
   */
  type: 'requirement';
  /**
   * Thứ tự của mô hình. — Index of the model.
   */
  model: number;
  /**
   * Mã yêu cầu. — Id of the requirement.
   */
  id: string;
  /**
   * Tên yêu cầu. — Title of the requirement.
   */
  title: Text;
  /**
   * Mã nhóm. — Id of the group.
   */
  group: string;
  /**
   * Bắt buộc, nên có, khuyến khích. — Must, should, may.
   */
  strength: 'must' | 'should' | 'may';
  /**
   * Trọng số khi tính điểm. — Weight in the score.
   */
  weight: number;
  /**
   * text, secondary, draft, unverified. — Grade of verification.
   */
  confidence: 'text' | 'secondary' | 'draft' | 'unverified';
  /**
   * Quy tắc đã áp dụng, nếu có. — Rule that decided it, if any.
   */
  rule?: string;
  /**
   * Kết luận. — Outcome.
   */
  outcome: Outcome;
  /**
   * Số dòng phát hiện theo sau. — How many lines with findings follow.
   */
  findings: number;
  /**
   * Số phát hiện không liệt kê vì quá nhiều. — Findings that are not listed since there are too many.
   */
  omitted?: number;
  /**
   * Câu hỏi cho người thẩm định. — Question for the reviewer.
   */
  question?: Text;
  /**
   * Ngoại lệ đã chấp nhận. — The exception that was accepted.
   */
  waiver?: WaivedOutcome;
}
/**
 * Ngoại lệ. — Waiver.
 */
export interface WaivedOutcome {
  /**
   * Kết luận trước khi chấp nhận ngoại lệ; điểm tính theo kết luận này. — Outcome before the waiver; it is what scores.
   */
  outcome: Outcome;
  /**
   * Lý do. — Reason.
   */
  reason: string;
  /**
   * Người chấp nhận. — Who accepted it.
   */
  by: string;
  /**
   * Ngày hết hạn. — Expiry.
   */
  until?: string;
}
/**
 * Một phát hiện, tại một nơi. — One finding, at one place.
 */
export interface FindingEvent {
  /**
   * Dòng phát hiện. — A finding.
   */
  type: 'finding';
  /**
   * Thứ tự của mô hình. — Index of the model.
   */
  model: number;
  /**
   * Mã yêu cầu. — Id of the requirement.
   */
  requirement: string;
  /**
   * Không đổi khi tệp đổi tên, đổi thứ tự hay trình bày lại. — Stays the same when files are renamed, reordered or reformatted.
   */
  fingerprint: string;
  /**
   * Phát hiện. — The finding.
   */
  finding: Finding;
}
/**
 * Phát hiện. — Finding.
 */
export interface Finding {
  /**
   * Chưa đáp ứng hoặc chưa rõ. — Fail or unknown.
   */
  outcome: 'fail' | 'unknown';
  /**
   * Mã thông báo của quy tắc. — Message id of the rule.
   */
  messageId: string;
  /**
   * Điều phát hiện. — What was found.
   */
  message: Text;
  /**
   * Việc cần làm và nơi cần sửa. — What to do and where.
   */
  fix?: Text;
  /**
   * JSON Pointer. — JSON Pointer.
   */
  pointer: string;
  /**
   * Vị trí bằng lời. — The place in words.
   */
  place?: Text;
  /**
   * Mã phần tử, nếu có. — Element id, if any.
   */
  element?: string;
  /**
   * Mã phần tử được xét; không có khi xét toàn mô hình. — Id of the element that was judged; absent when the model as a whole was.
   */
  subject?: string;
  /**
   * Dòng trong tệp, do công cụ đọc tệp bổ sung. — Line, added by the tool that read the file.
   */
  line?: number;
  /**
   * Cột trong tệp. — Column.
   */
  column?: number;
  /**
   * Dòng kết thúc của giá trị. — Line where the value ends.
   */
  endLine?: number;
  /**
   * Cột ngay sau giá trị. — Column just behind the value.
   */
  endColumn?: number;
  /**
   * Bản sửa dạng JSON Patch (RFC 6902), khi sửa được mà không phải đặt ra dữ kiện nào. — A JSON Patch (RFC 6902), where the edit invents no fact.
   *
   * @minItems 1
   */
  patch?: PatchOperation[];
  /**
   * Dữ kiện phải biết thì mới trả lời được; không có khi “asks” không được lập. — The fact that somebody must know to answer; not there when “asks” is left out.
   */
  asks?: AskedFact;
}
/**
 * Một thao tác của JSON Patch. — One operation of a JSON Patch.
 */
export interface PatchOperation {
  /**
   * Thêm, thay hoặc xóa. — Add, replace or remove.
   */
  op: 'add' | 'replace' | 'remove';
  /**
   * JSON Pointer của nơi sửa. — JSON Pointer of the place.
   */
  path: string;
  /**
   * Giá trị mới; không có khi xóa. — New value; none when removing.
   */
  value?: string | number | boolean | string[];
}
/**
 * Một dữ kiện mà mô hình chưa nêu. — A fact that the model does not state.
 */
export interface AskedFact {
  /**
   * Nơi ghi dữ kiện. — Where to state it.
   */
  pointer: string;
  /**
   * Tên của thuộc tính. — Name of the property.
   */
  label: Text;
  /**
   * Mô tả của thuộc tính trong lược đồ. — What the schema says of the property.
   */
  about?: Text;
  /**
   * Kiểu JSON được nhận. — JSON types it takes.
   */
  types?: string[];
  /**
   * Các giá trị được phép, khi thuộc tính chỉ nhận một số giá trị. — The values to choose from, where there are only some.
   */
  allowed?: string[];
}
/**
 * Một tệp không đọc được. — One file that could not be read.
 */
export interface UnreadableEvent {
  /**
   * Dòng tệp không đọc được. — An unreadable file.
   */
  type: 'unreadable';
  /**
   * Tệp và các lỗi của nó. — The file and its problems.
   */
  file: UnreadableFile;
}
/**
 * Tệp hoặc đường dẫn không đọc được, với mọi lý do. — A file or path that could not be read, with every reason.
 */
export interface UnreadableFile {
  /**
   * Đường dẫn như đã nêu khi gọi. — Path as it was asked for.
   */
  path: string;
  /**
   * Các lỗi theo thứ tự trong tệp. — Problems as they stand in the file.
   *
   * @minItems 1
   */
  problems: FileProblem[];
  /**
   * Còn bao nhiêu lỗi không kể ra. — How many further problems are not told.
   */
  omitted?: number;
}
/**
 * Một lỗi, tại một chỗ của tệp. — One problem, at a place in the file.
 */
export interface FileProblem {
  /**
   * Mã lỗi trong docs/problems.md, hoặc lý do không mở được tệp. — Code of docs/problems.md, or why the file could not be opened.
   */
  code: string;
  /**
   * Dòng, từ 1; không có khi không mở được tệp. — Line from 1; absent when the file could not be opened.
   */
  line?: number;
  /**
   * Cột, từ 1, đếm theo đơn vị UTF-16. — Column from 1, in UTF-16 units.
   */
  column?: number;
  /**
   * Một câu nói điều sai và điều cần có. — One sentence: what is wrong and what was expected.
   */
  message: Text;
  /**
   * JSON Pointer tới giá trị hoặc thuộc tính. — JSON Pointer to the value or the property.
   */
  pointer?: string;
}
/**
 * Dòng cuối; thiếu dòng này là chưa đọc hết. — The last line; without it something was cut off.
 */
export interface EndEvent {
  /**
   * Dòng cuối. — The last line.
   */
  type: 'end';
  /**
   * Số dòng mô hình. — Lines with models.
   */
  models: number;
  /**
   * Số dòng phát hiện. — Lines with findings.
   */
  findings: number;
  /**
   * Số dòng tệp không đọc được. — Lines with unreadable files.
   */
  unreadable: number;
  /**
   * Số yêu cầu của mọi mô hình theo kết luận. — Requirements of all models by outcome.
   */
  counts: Counts;
}
/**
 * Một khung kiến trúc quốc gia dưới dạng dữ liệu. — A national architecture framework as data.
 */
export interface Framework {
  /**
   * Đường dẫn lược đồ. — Schema path.
   */
  $schema?: string;
  /**
   * Mã khung, ví dụ 2.0. — Framework id.
   */
  id: string;
  /**
   * Tên khung. — Name.
   */
  name: BilingualText;
  /**
   * Mã văn bản ban hành. — Id of the issuing document.
   */
  document: string;
  /**
   * Ngày có hiệu lực. — In force from.
   */
  from: IsoDate;
  /**
   * Ngày hết hiệu lực; null khi còn hiệu lực. — Last day in force; null when in force.
   */
  to: IsoDate | null;
  /**
   * Các nhóm yêu cầu. — Groups.
   */
  groups: Group[];
  /**
   * Các yêu cầu; trong models/ nằm ở thư mục requirements/. — Requirements; kept in requirements/ under models/.
   */
  requirements: Requirement[];
  /**
   * Văn bản do gói riêng bổ sung vào danh mục. — Documents that own packs add to the known ones.
   */
  documents?: LegalDocument[];
  /**
   * Các gói riêng đã điều chỉnh khung này, theo thứ tự. — Own packs that changed this framework, in order.
   */
  packs?: AppliedPack[];
}
/**
 * Nhóm yêu cầu. — Group.
 */
export interface Group {
  /**
   * Mã nhóm. — Group id.
   */
  id: string;
  /**
   * Tên nhóm. — Name.
   */
  name: BilingualText;
  /**
   * Trọng số của nhóm trong điểm chung. — Weight of the group in the total.
   */
  weight: number;
}
/**
 * Yêu cầu. — Requirement.
 */
export interface Requirement {
  /**
   * Mã yêu cầu. — Requirement id.
   */
  id: string;
  /**
   * Tên ngắn. — Short title.
   */
  title: BilingualText;
  /**
   * Nội dung bằng lời của chúng tôi. — The requirement in our own words.
   */
  text: BilingualText;
  /**
   * Mã nhóm. — Group id.
   */
  group: string;
  /**
   * Phải, nên, có thể. — Must, should, may.
   */
  strength: Strength;
  /**
   * Trọng số trong nhóm; 0 là chỉ thông tin. — Weight in the group; 0 informs only.
   */
  weight: number;
  /**
   * Quy tắc quyết định kết quả. — Rule that decides the outcome.
   */
  rule?: string;
  /**
   * Ngưỡng và tham số cho quy tắc. — Thresholds for the rule.
   */
  parameters?: {
    [k: string]: string | number | boolean | string[];
  };
  /**
   * Khi máy không quyết định được. — When a person must judge.
   */
  question?: BilingualText;
  /**
   * Căn cứ pháp lý. — Legal bases.
   */
  citations: Citation[];
  /**
   * true nếu đây là phép kiểm tra của công cụ, không viện dẫn văn bản nào. — True when this is a check of ours that rests on no legal text.
   */
  ours?: boolean;
  /**
   * Giới hạn, cách hiểu. — Limits and interpretation.
   */
  note?: BilingualText;
}
/**
 * Viện dẫn. — Citation.
 */
export interface Citation {
  /**
   * Mã văn bản trong models/national/legal-documents.json. — Id in models/national/legal-documents.json.
   */
  document: string;
  /**
   * Điều, khoản, điểm; bỏ trống khi chưa ai đọc được nguyên văn. — Article and clause; left out when nobody has read the text.
   */
  article?: string;
  /**
   * Nội dung viện dẫn được kiểm chứng tới đâu. — How well this citation is supported.
   */
  verification: Verification;
  /**
   * Khi khác ngày có hiệu lực của văn bản. — When it differs from the document.
   */
  from?: IsoDate;
  /**
   * Khi khác ngày hết hiệu lực của văn bản. — When it differs from the document.
   */
  to?: IsoDate;
  /**
   * Điều cần biết về viện dẫn. — What to know about it.
   */
  note?: BilingualText;
}
/**
 * Một văn bản mà yêu cầu có thể viện dẫn, với thời gian hiệu lực. — A document that a requirement can cite, with its time in force.
 */
export interface LegalDocument {
  /**
   * Mã ổn định, dùng để viện dẫn. — Stable id used by citations.
   */
  id: string;
  /**
   * Số, ký hiệu như trên văn bản; null khi chưa biết. — Number as printed; null when unknown.
   */
  number: string | null;
  /**
   * Loại văn bản. — Kind of document.
   */
  kind: LegalKind;
  /**
   * Tên dùng khi viện dẫn. — Name used in a citation.
   */
  shortName: BilingualText;
  /**
   * Nội dung chính, viết gọn; bỏ trống khi chưa biết. — Subject in short words; left out when unknown.
   */
  title?: BilingualText;
  /**
   * Mã cơ quan trong models/national/ministries.json, hoặc mã tỉnh với văn bản của tỉnh; null với tiêu chuẩn hoặc khi chưa biết. — Body id in models/national/ministries.json, or the id of a province for its own acts; null for standards or when unknown.
   */
  issuer: string | null;
  /**
   * Ngày, tháng hoặc năm ban hành, đúng mức biết được. — Day, month or year of issue, as precise as known.
   */
  date: PartialDate | null;
  /**
   * Ngày bắt đầu có hiệu lực; null khi chưa biết. — First day in force; null when unknown.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối còn hiệu lực; null khi không biết là đã hết. Có replacedBy mà to là null: đã bị thay, ngày chưa rõ. — Last day in force; null when not known to have ended. With replacedBy and null: replaced on a day not known.
   */
  to: IsoDate | null;
  /**
   * Mã văn bản thay thế. — Id of the document that replaced it.
   */
  replacedBy: string | null;
  /**
   * Mã các văn bản sửa đổi, bổ sung. — Ids of the documents that amended it.
   */
  amendedBy: string[];
  /**
   * Các ngày được kiểm chứng tới đâu. — How well its dates are supported.
   */
  verification: Verification;
  /**
   * Ghi khi khác mức chung. — Given when it differs from the overall grade.
   */
  dateVerification?: Verification;
  /**
   * Ghi khi khác mức chung. — Given when it differs from the overall grade.
   */
  fromVerification?: Verification;
  /**
   * Ghi khi khác mức chung. — Given when it differs from the overall grade.
   */
  toVerification?: Verification;
  /**
   * Chỗ nghi ngờ hoặc mâu thuẫn về số, ngày, hiệu lực. — What is doubtful or conflicting about number, dates or force.
   */
  dateNotes?: BilingualText;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
}
/**
 * Một phiên bản kiến trúc chính quyền điện tử của một tỉnh. — One version of the e-government architecture of one province.
 */
export interface Model {
  /**
   * Đường dẫn tới lược đồ, kết thúc bằng kientruc-model-1.schema.json. — Path of the schema; ends in kientruc-model-1.schema.json.
   */
  $schema: string;
  /**
   * Nhận diện và phần lời của kiến trúc. — Identity and prose of the architecture.
   */
  document: Document;
  /**
   * Tài liệu làm minh chứng. — Documents that serve as evidence.
   */
  sources?: Source[];
  /**
   * Tổng số phần tử từng loại mà tài liệu khẳng định. Khi đã liệt kê đủ số này, mới kết luận được "mọi", và loại nào không có trong danh mục thì coi là không có. — How many elements of each kind there are. Once that many are listed, "every" can be concluded, and what the list does not hold does not exist.
   */
  inventory?: Inventory;
  /**
   * Đợt khảo sát hiện trạng. — Survey of the current state.
   */
  survey?: Survey;
  /**
   * Hiện trạng và mục tiêu của năm kiến trúc thành phần, bằng lời. — Current and target state of the five domains, in words.
   */
  domains?: DomainDescription[];
  /**
   * Cơ quan, đơn vị. — Organisations.
   */
  organisations?: Organisation[];
  /**
   * Kiến trúc nghiệp vụ (BRM). — Business architecture (BRM).
   */
  functions?: BusinessFunction[];
  /**
   * Dịch vụ công và thủ tục hành chính. — Public services and procedures.
   */
  services?: Service[];
  /**
   * Kiến trúc dữ liệu (DRM). — Data architecture (DRM).
   */
  dataAssets?: DataAsset[];
  /**
   * Kiến trúc ứng dụng (ARM). — Application architecture (ARM).
   */
  applications?: Application[];
  /**
   * Nền tảng tích hợp, chia sẻ và nền tảng dùng chung (INT). — Integration and shared platforms (INT).
   */
  platforms?: Platform[];
  /**
   * Kết nối giữa các phần tử và với hệ thống quốc gia. — Connections among elements and with national systems.
   */
  connections?: Connection[];
  /**
   * Trung tâm dữ liệu, phòng máy chủ, đám mây (TRM). — Data centres, server rooms, clouds (TRM).
   */
  facilities?: Facility[];
  /**
   * Mạng (TRM). — Networks (TRM).
   */
  networks?: Network[];
  /**
   * Tiêu chuẩn áp dụng (TRM). — Standards applied (TRM).
   */
  standards?: Standard[];
  /**
   * Kiến trúc an toàn thông tin (SRM). — Security architecture (SRM).
   */
  security?: SecurityArchitecture;
  /**
   * Các biện pháp an toàn thông tin (SRM). — Security measures (SRM).
   */
  measures?: SecurityMeasure[];
  /**
   * Số liệu và chỉ tiêu mà tài liệu nêu. — Figures and targets as stated.
   */
  indicators?: Indicator[];
  /**
   * Kinh phí và nguồn. — Budgets and their sources.
   */
  budgets?: Budget[];
  /**
   * Khoảng cách giữa hiện trạng và mục tiêu. — Gaps between current and target.
   */
  gaps?: Gap[];
  /**
   * Nhiệm vụ, dự án. — Initiatives and projects.
   */
  initiatives?: Initiative[];
  /**
   * Các giai đoạn. — Phases.
   */
  roadmap?: Phase[];
  /**
   * Sơ đồ trong tài liệu. — Diagrams of the document.
   */
  diagrams?: Diagram[];
  /**
   * Ánh xạ với các khung khác. — Mappings to other frameworks.
   */
  mappings?: Mapping[];
  /**
   * Các lần thay đổi. — Change log.
   */
  changes?: Change[];
  /**
   * Cả mục được nói là không áp dụng hoặc chưa xác định. — Whole sections that are open.
   */
  openPoints?: OpenPoint[];
}
/**
 * Tài liệu kiến trúc. — Document.
 */
export interface Document {
  /**
   * Tên tài liệu mà mô hình này biểu diễn. — Title of what this model describes.
   */
  title: string;
  /**
   * Phiên bản của mô hình này, cũng là tên tệp. — Version of this model, also the file name.
   */
  version: string;
  /**
   * Ngày của phiên bản; việc kiểm tra lấy pháp luật tại ngày này. — Date of the version; the check uses the law of this day.
   */
  date: Date;
  /**
   * Tỉnh, thành phố. — Province.
   */
  province: Province;
  /**
   * Kiến trúc của tỉnh và văn bản ban hành. — The provincial architecture and its act.
   */
  architecture?: Architecture;
  /**
   * Tầm nhìn. — Vision.
   */
  vision?: Prose;
  /**
   * Các mục tiêu. — Objectives.
   */
  objectives?: Objective[];
  /**
   * Phạm vi áp dụng. — Scope of application.
   */
  scope?: Scope;
  /**
   * Các nguyên tắc kiến trúc. — Architecture principles.
   */
  principles?: Prose[];
  /**
   * Căn cứ pháp lý. — Legal bases.
   */
  legalBases?: Decision[];
  /**
   * Kế hoạch, đề án, quy chế của tỉnh có liên quan. — Plans, projects and regulations of the province.
   */
  relatedActs?: Decision[];
  /**
   * Ai làm gì. — Who does what.
   */
  responsibilities?: Responsibility[];
  /**
   * Chỉ đạo, duy trì, thay đổi kiến trúc. — Steering, maintenance, change.
   */
  governance?: Governance;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Open properties.
   */
  openPoints?: OpenPoint[];
}
/**
 * Tỉnh, thành phố. — Province.
 */
export interface Province {
  /**
   * Mã đơn vị hành chính hai chữ số tại ngày của mô hình. — Two-digit unit code valid on the date of the model.
   */
  code: string;
  /**
   * Tên tỉnh, thành phố trực thuộc Trung ương. — Name of the province.
   */
  name: Name;
  /**
   * true nếu là tỉnh giả định để minh họa. — True for an invented province.
   */
  fictional?: boolean;
  /**
   * Các tỉnh cũ. — Former provinces.
   */
  mergedFrom?: string[];
  /**
   * Dân số. — Population.
   */
  population?: Quantity;
  /**
   * Số cơ quan chuyên môn cấp tỉnh. — Number of provincial departments.
   */
  departments?: Quantity;
  /**
   * Số huyện, thị xã, thành phố. — Number of districts.
   */
  districts?: Quantity;
  /**
   * Số huyện miền núi. — Number of mountainous districts.
   */
  mountainousDistricts?: Quantity;
  /**
   * Số xã, phường, thị trấn. — Number of communes.
   */
  communes?: Quantity;
  /**
   * Nơi nêu các số liệu này. — Where these figures stand.
   */
  evidence?: Evidence[];
}
/**
 * Số liệu kèm mức chính xác. — Qualified quantity.
 */
export interface StatedQuantity {
  /**
   * Con số đúng như văn bản nêu. — The number as stated.
   */
  value: number;
  /**
   * Hơn, khoảng, ít nhất… — Over, about, at least…
   */
  qualifier: Qualifier;
  /**
   * Cùng số liệu này nhưng văn bản nêu khác ở chỗ khác. — Other values the document gives elsewhere for the same figure.
   */
  alsoStated?: number[];
  /**
   * Nơi nêu con số. — Where the number stands.
   */
  evidence?: Evidence[];
}
/**
 * Minh chứng. — Evidence.
 */
export interface Evidence {
  /**
   * Mã tài liệu nguồn trong mục sources. — Id of a document in sources.
   */
  source: SourceReference;
  /**
   * Mục, khoản, đoạn của tài liệu, đủ để tìm thấy câu nêu dữ kiện. — Section and paragraph where the fact stands.
   */
  place: string;
  /**
   * Các thuộc tính của phần tử mà minh chứng này chứng minh; bỏ trống là cả phần tử. — Properties this evidence supports; empty means the whole element.
   */
  for?: string[];
  /**
   * Điều người đọc cần biết khi đối chiếu. — What a reader should know when checking.
   */
  note?: string;
}
/**
 * Kiến trúc của tỉnh. — Provincial architecture.
 */
export interface Architecture {
  /**
   * Tên kiến trúc của tỉnh. — Title of the provincial architecture.
   */
  title?: string;
  /**
   * Chưa có, có kế hoạch, đang dự thảo, đã ban hành, đã thay thế. — None, planned, drafting, issued, replaced.
   */
  status?: 'none' | 'planned' | 'drafting' | 'issued' | 'replaced';
  /**
   * Phiên bản của kiến trúc tỉnh. — Version of the provincial architecture.
   */
  version?: string;
  /**
   * Phiên bản khung quốc gia mà kiến trúc tuân theo, ví dụ 1.0. — National framework version it follows.
   */
  basedOn?: string;
  /**
   * Quyết định ban hành kiến trúc. — Act that issues the architecture.
   */
  decision?: Decision;
  /**
   * Quyết định ban hành phiên bản trước. — Act of the version it replaces.
   */
  replaces?: Decision;
  /**
   * true nếu trước đó chưa có kiến trúc nào. — True when nothing is replaced.
   */
  firstVersion?: boolean;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Open properties.
   */
  openPoints?: OpenPoint[];
}
/**
 * Văn bản. — Act.
 */
export interface Decision {
  /**
   * Số và ký hiệu đúng như trên văn bản; bỏ trống khi tài liệu chỉ nêu tên (ví dụ một luật). — Number as printed; left out when only a title is given, as for a law.
   */
  number?: string;
  /**
   * Ngày ban hành. — Date of issue.
   */
  date?: PartialDate;
  /**
   * Ngày khác mà tài liệu ghi cho cùng văn bản. — Other dates given for the same act.
   */
  alsoDated?: PartialDate[];
  /**
   * Cơ quan hoặc người ký ban hành. — Issuing body.
   */
  issuer?: string;
  /**
   * Trích yếu nội dung. — Subject.
   */
  title?: string;
  /**
   * Địa chỉ công bố, nếu có. — Published address.
   */
  url?: string;
  /**
   * Nơi nêu văn bản này. — Where the act is named.
   */
  evidence?: Evidence[];
}
/**
 * Điểm để ngỏ. — Open point.
 */
export interface OpenPoint {
  /**
   * Tên thuộc tính chưa có giá trị. — Property that has no value.
   */
  property: string;
  /**
   * undetermined: chưa xác định; notApplicable: không áp dụng. — Undetermined or not applicable.
   */
  state: 'undetermined' | 'notApplicable';
  /**
   * Vì sao chưa xác định hoặc không áp dụng. — Why.
   */
  reason?: string;
  /**
   * Nơi sẽ trả lời. — Who will answer.
   */
  contact?: string;
  /**
   * Ngày sẽ có câu trả lời. — When the answer is due.
   */
  due?: Date;
}
/**
 * Đoạn văn. — Prose.
 */
export interface Prose {
  /**
   * Nội dung. — Text.
   */
  text: string;
  /**
   * Nơi nêu nội dung. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Mục tiêu. — Objective.
 */
export interface Objective {
  /**
   * Nội dung mục tiêu. — The objective.
   */
  text: string;
  /**
   * Văn bản định hướng của Trung ương. — National orientation it follows.
   */
  alignedTo?: string[];
  /**
   * Mã chỉ tiêu đo mục tiêu này. — Ids of the indicators that measure it.
   */
  indicators?: IndicatorReference[];
  /**
   * Thời hạn đạt. — When it is due.
   */
  due?: PartialDate;
  /**
   * Nơi nêu mục tiêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Phạm vi áp dụng. — Scope.
 */
export interface Scope {
  /**
   * Phạm vi bằng lời. — Scope in words.
   */
  text?: string;
  /**
   * Các cấp hành chính trong phạm vi. — Levels in scope.
   */
  levels?: AdministrativeLevel[];
  /**
   * Cơ quan trong phạm vi. — Organisations in scope.
   */
  organisations?: OrganisationReference[];
  /**
   * Nơi nêu phạm vi. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Trách nhiệm. — Responsibility.
 */
export interface Responsibility {
  /**
   * Cơ quan được giao. — Organisation in charge.
   */
  organisation?: OrganisationReference;
  /**
   * Vai trò trong tổ chức triển khai. — Role in the implementation.
   */
  role:
    | 'lead'
    | 'finance'
    | 'planning'
    | 'departments'
    | 'districts'
    | 'communes'
    | 'steering'
    | 'security'
    | 'office'
    | 'personnel'
    | 'other';
  /**
   * Việc được giao. — What it has to do.
   */
  text?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Quản trị kiến trúc. — Governance.
 */
export interface Governance {
  /**
   * Ban chỉ đạo giám sát thực hiện. — Body that supervises.
   */
  steeringBody?: SteeringBody;
  /**
   * Đơn vị công bố, duy trì, hướng dẫn kiến trúc. — Organisation that maintains the architecture.
   */
  maintainer?: OrganisationReference;
  /**
   * Bao nhiêu tháng rà soát một lần. — Months between reviews.
   */
  reviewCycleMonths?: number;
  /**
   * Cách đề xuất và phê duyệt thay đổi. — How changes are proposed and approved.
   */
  changeProcedure?: string;
  /**
   * Cách thẩm định dự án theo kiến trúc. — How projects are appraised against the architecture.
   */
  appraisalProcedure?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Open properties.
   */
  openPoints?: OpenPoint[];
}
/**
 * Ban chỉ đạo. — Steering body.
 */
export interface SteeringBody {
  /**
   * Tên ban chỉ đạo. — Name.
   */
  name: Name;
  /**
   * Chức danh trưởng ban. — Position of the chair.
   */
  chair?: string;
  /**
   * Số thành viên. — Number of members.
   */
  members?: Quantity;
  /**
   * Quyết định thành lập hoặc kiện toàn. — Deciding act.
   */
  decision?: Decision;
  /**
   * Đang hoạt động, hoặc absent khi không có. — Operating, or absent.
   */
  lifecycle?: Lifecycle;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Tài liệu nguồn. — Source document.
 */
export interface Source {
  /**
   * Mã để minh chứng trỏ tới. — Id that evidence refers to.
   */
  id: Id;
  /**
   * Loại tài liệu. — Kind of document.
   */
  kind: 'report' | 'plan' | 'decision' | 'law' | 'survey' | 'news' | 'minutes' | 'letter' | 'other';
  /**
   * Số và ký hiệu, nếu có. — Number, if any.
   */
  number?: string;
  /**
   * Ngày của tài liệu. — Date of the document.
   */
  date?: PartialDate;
  /**
   * Cơ quan ban hành hoặc nơi đăng. — Issuer or publisher.
   */
  issuer?: string;
  /**
   * Tên tài liệu. — Title.
   */
  title: string;
  /**
   * Tên tệp lưu, nếu có. — File name, if kept.
   */
  file?: string;
  /**
   * Địa chỉ công bố. — Published address.
   */
  url?: string;
}
/**
 * Tổng số phần tử của từng mục. Khai báo số này và liệt kê đủ là khẳng định danh mục đầy đủ: yêu cầu về "mọi" phần tử có thể đáp ứng, còn yêu cầu phải có một hệ thống sẽ là chưa đáp ứng nếu danh mục không có hệ thống đó. Chưa chắc đã đủ thì không khai báo. — How many elements each section has. Declaring the number and listing them all says that the list is complete: a requirement on every element can pass, and a requirement that something exists fails when the list does not hold it. Leave it out while the list may not be complete.
 */
export interface Inventory {
  /**
   * Tổng số cơ quan mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many organisations there are in all; needed to conclude "every" and "none".
   */
  organisations?: Quantity;
  /**
   * Tổng số nghiệp vụ mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many functions there are in all; needed to conclude "every" and "none".
   */
  functions?: Quantity;
  /**
   * Tổng số cơ sở dữ liệu mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many data assets there are in all; needed to conclude "every" and "none".
   */
  dataAssets?: Quantity;
  /**
   * Tổng số ứng dụng mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many applications there are in all; needed to conclude "every" and "none".
   */
  applications?: Quantity;
  /**
   * Tổng số nền tảng mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many platforms there are in all; needed to conclude "every" and "none".
   */
  platforms?: Quantity;
  /**
   * Tổng số nơi đặt hệ thống mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many facilities there are in all; needed to conclude "every" and "none".
   */
  facilities?: Quantity;
  /**
   * Tổng số mạng mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many networks there are in all; needed to conclude "every" and "none".
   */
  networks?: Quantity;
  /**
   * Tổng số tiêu chuẩn mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many standards there are in all; needed to conclude "every" and "none".
   */
  standards?: Quantity;
  /**
   * Tổng số biện pháp an toàn mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many security measures there are in all; needed to conclude "every" and "none".
   */
  measures?: Quantity;
  /**
   * Tổng số kết nối mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many connections there are in all; needed to conclude "every" and "none".
   */
  connections?: Quantity;
  /**
   * Tổng số dịch vụ công mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many services there are in all; needed to conclude "every" and "none".
   */
  services?: Quantity;
  /**
   * Tổng số nội dung cần hoàn thiện mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many gaps there are in all; needed to conclude "every" and "none".
   */
  gaps?: Quantity;
  /**
   * Tổng số nhiệm vụ mà tài liệu khẳng định là đầy đủ; cần có để kết luận "mọi" và "không có". — How many initiatives there are in all; needed to conclude "every" and "none".
   */
  initiatives?: Quantity;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Khảo sát. — Survey.
 */
export interface Survey {
  /**
   * Thời điểm khảo sát. — When it was made.
   */
  date: PartialDate;
  /**
   * Cách khảo sát. — How it was made.
   */
  method?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Mô tả miền. — Domain description.
 */
export interface DomainDescription {
  /**
   * Kiến trúc thành phần. — Component architecture.
   */
  domain: Domain;
  /**
   * Mô tả hiện trạng. — Current architecture in words.
   */
  current?: string;
  /**
   * Điểm mạnh của hiện trạng. — Strengths.
   */
  strengths?: string[];
  /**
   * Hạn chế của hiện trạng. — Weaknesses.
   */
  weaknesses?: string[];
  /**
   * Mô tả kiến trúc mục tiêu. — Target architecture in words.
   */
  target?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Cơ quan, đơn vị. — Organisation.
 */
export interface Organisation {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Cấp hành chính. — Administrative level.
   */
  level: AdministrativeLevel;
  /**
   * Loại cơ quan. — Kind of organisation.
   */
  kind?:
    | 'peoplesCommittee'
    | 'office'
    | 'department'
    | 'publicUnit'
    | 'steeringBody'
    | 'ministry'
    | 'enterprise'
    | 'party'
    | 'other';
  /**
   * Đơn vị chuyên trách CNTT, an toàn thông tin, tài chính… — Specialised roles.
   */
  roles?: ('ictUnit' | 'securityUnit' | 'incidentTeam' | 'finance' | 'planning' | 'procedureControl')[];
  /**
   * Cơ quan cấp trên trực tiếp. — Direct superior.
   */
  parent?: OrganisationReference;
  /**
   * Mã định danh điện tử. — Electronic identifiers.
   */
  agencyCodes?: AgencyCodes;
  /**
   * Khi phần tử này thay cho cả một nhóm cơ quan. — When this stands for a group of organisations.
   */
  members?: Quantity;
}
/**
 * Mốc thời gian. — Schedule.
 */
export interface Schedule {
  /**
   * Thời điểm bắt đầu xây dựng. — When building starts.
   */
  buildFrom?: PartialDate;
  /**
   * Thời điểm đưa vào vận hành. — When operation starts.
   */
  operateFrom?: PartialDate;
  /**
   * Thời điểm nâng cấp gần nhất. — Most recent upgrade.
   */
  upgradedOn?: PartialDate;
  /**
   * Thời điểm ngừng sử dụng. — When it is retired.
   */
  retireBy?: PartialDate;
}
/**
 * Mức triển khai theo cấp. — Coverage.
 */
export interface Coverage {
  /**
   * Cấp hành chính của các cơ quan được đếm; all khi tài liệu tính chung mọi cấp. — Level of the organisations counted; all when every level is counted together.
   */
  level: CoverageLevel;
  /**
   * Đếm cơ quan, cán bộ, máy tính, văn bản hay người dân. — What is counted; agencies by default.
   */
  unit?: 'agencies' | 'officials' | 'computers' | 'documents' | 'people';
  /**
   * Số đạt trên tổng số. — Numerator over denominator.
   */
  share: Share;
  /**
   * Thời điểm của số liệu. — Date of the figure.
   */
  asOf?: PartialDate;
  /**
   * Nếu ở cấp này khác với cả hệ thống (ví dụ thí điểm ở xã). — When it differs at this level.
   */
  lifecycle?: Lifecycle;
  /**
   * Phạm vi loại trừ, ví dụ trừ văn bản mật. — Exclusions, for example classified documents.
   */
  note?: string;
  /**
   * Nơi nêu số liệu. — Where the figure stands.
   */
  evidence?: Evidence[];
}
/**
 * Tỷ lệ. — Share.
 */
export interface Share {
  /**
   * Số đã có hoặc đạt. — How many have it.
   */
  have?: Quantity;
  /**
   * Tổng số phải có. — Out of how many.
   */
  of?: Quantity;
  /**
   * Tỷ lệ phần trăm đúng như văn bản nêu. — Percentage as stated.
   */
  percent?: Quantity;
  /**
   * Số còn lại mà văn bản nêu. — The remainder as stated.
   */
  remaining?: Quantity;
}
/**
 * Lớp theo khung. — Layer in a framework.
 */
export interface FrameworkLayer {
  /**
   * Mã khung kiến trúc, ví dụ 2.0 hoặc 1425. — Framework id.
   */
  framework: string;
  /**
   * Mã lớp trong khung đó. — Layer code in that framework.
   */
  layer: string;
  /**
   * Mã thành phần trong lớp. — Component in the layer.
   */
  component?: string;
}
/**
 * Mã phân loại. — Classification code.
 */
export interface Code {
  /**
   * Tên bộ mã: BRM, DRM, ARM, TRM, SRM, hoặc bộ mã của khung khác. — Code list: BRM, DRM, ARM, TRM, SRM or one of another framework.
   */
  scheme: string;
  /**
   * Mã trong bộ mã. — Code in that list.
   */
  code: string;
}
/**
 * Chia sẻ và dùng chung. — Sharing and reuse.
 */
export interface Reuse {
  /**
   * Hình thức dùng chung theo hướng dẫn năm 2026. — Sharing form of the 2026 guidance.
   */
  form?: 'nationalGroupA' | 'nationalGroupB' | 'ministryShared' | 'provinceShared' | 'internalShared' | 'own';
  /**
   * Ai dùng chung. — Who shares it.
   */
  scopes?: (
    'national' | 'sector' | 'interProvincial' | 'ministry' | 'province' | 'agency' | 'unit' | 'commune' | 'userGroup'
  )[];
  /**
   * Bản ghi gốc hay tham chiếu. — Original or reference record.
   */
  recordType?: 'original' | 'reference';
  /**
   * Mã định danh ở hồ sơ gốc. — Identifier in the original dossier.
   */
  sourceCode?: string;
  /**
   * Tình trạng khai thác tại cơ quan. — Use at the agency.
   */
  localUse?: 'notUsed' | 'connecting' | 'inUse' | 'partlyUsed' | 'paused' | 'noLongerUsed';
  /**
   * Phần tử dùng chung được dùng lại. — Shared element that is reused.
   */
  reuseOf?: ElementReference;
  /**
   * Vì sao xây riêng khi đã có thành phần dùng chung. — Why a shared component is not reused.
   */
  duplicateJustification?: string;
  /**
   * Tỉnh trước sáp nhập đưa phần tử này về. — Former province that brought it.
   */
  originProvince?: string;
}
/**
 * Đầu mối. — Contacts.
 */
export interface Contacts {
  /**
   * Đơn vị hoặc chức danh, không ghi số điện thoại cá nhân. — Unit or position.
   */
  operation?: string;
  /**
   * Nơi xác nhận thông tin của phần tử. — Who confirms the record.
   */
  confirmation?: string;
}
/**
 * Mã định danh cơ quan. — Agency codes.
 */
export interface AgencyCodes {
  /**
   * Mã 13 ký tự, bốn nhóm. — Thirteen characters in four groups.
   */
  qcvn102?: string;
  /**
   * Mã tối đa 35 ký tự, các nhóm cách nhau bằng dấu chấm. — At most 35 characters, groups separated by dots.
   */
  qd20?: string;
  /**
   * Quyết định ban hành danh sách mã. — Act that issues the codes.
   */
  decision?: Decision;
}
/**
 * Nghiệp vụ. — Business function.
 */
export interface BusinessFunction {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Nghiệp vụ bao trùm. — Function it belongs to.
   */
  parent?: FunctionReference;
  /**
   * Cấp hành chính thực hiện nghiệp vụ. — Levels that perform it.
   */
  levels?: AdministrativeLevel[];
  /**
   * Cơ quan thực hiện nghiệp vụ. — Organisations that perform it.
   */
  performers?: OrganisationReference[];
}
/**
 * Dịch vụ công. — Public service.
 */
export interface Service {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Mã thủ tục hành chính. — Code of the administrative procedure.
   */
  procedureCode?: string;
  /**
   * Mức độ 1–4 (đến 14/8/2022). — Grade 1–4 (until 14/8/2022).
   */
  grade?: number;
  /**
   * Một phần hoặc toàn trình (từ 15/8/2022). — Partly or fully online (from 15/8/2022).
   */
  online?: 'partial' | 'full' | 'informationOnly';
  /**
   * Nghiệp vụ mà dịch vụ phục vụ. — Function it serves.
   */
  function?: FunctionReference;
  /**
   * Ứng dụng tiếp nhận, xử lý. — Applications that handle it.
   */
  applications?: ApplicationReference[];
  /**
   * Giấy tờ, dữ liệu phải có. — What the applicant needs.
   */
  inputs?: ServiceInput[];
  /**
   * Tổng số thành phần hồ sơ; cần có để kết luận cho mọi thành phần. — How many inputs there are in all; needed to conclude for every one.
   */
  inputCount?: number;
  /**
   * Đã tích hợp trên Cổng Dịch vụ công quốc gia. — Integrated in the national portal.
   */
  onNationalPortal?: boolean;
  /**
   * Trực tiếp, bưu chính công ích, trực tuyến. — In person, postal, online.
   */
  channels?: ('inPerson' | 'postal' | 'online')[];
  /**
   * Thuộc danh mục kinh doanh có điều kiện. — On the list of conditional business.
   */
  conditionalBusiness?: boolean;
  /**
   * Một mã hồ sơ thật làm ví dụ. — A real dossier code as a sample.
   */
  dossierCodePattern?: string;
}
/**
 * Thành phần hồ sơ. — Service input.
 */
export interface ServiceInput {
  /**
   * Giấy tờ hoặc dữ liệu. — Paper or data item.
   */
  name: Name;
  /**
   * Dữ liệu tương ứng, nếu đã có cơ sở dữ liệu. — Data asset that holds it.
   */
  data?: DataReference;
  /**
   * Người nộp phải cung cấp hay lấy từ dữ liệu chia sẻ. — From the applicant or from shared data.
   */
  collectedFrom?: 'citizen' | 'enterprise' | 'agency' | 'shared';
}
/**
 * Cơ sở dữ liệu, dữ liệu. — Data asset.
 */
export interface DataAsset {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Cơ sở dữ liệu, bộ dữ liệu, danh mục dùng chung, dữ liệu mở, kho dữ liệu. — Database, data set, code list, open data, warehouse.
   */
  kind: 'database' | 'dataset' | 'codeList' | 'openDataset' | 'warehouse' | 'other';
  /**
   * Dùng chung hay chuyên ngành. — Shared or specialised.
   */
  use?: 'shared' | 'specialised' | 'internal';
  /**
   * Đối tượng mà dữ liệu mô tả, ví dụ cán bộ, đất đai. — What the data is about.
   */
  subject?: string;
  /**
   * true nếu đây là nguồn gốc chính của đối tượng. — True when it is the authoritative source.
   */
  authoritative?: boolean;
  /**
   * Cơ sở dữ liệu gốc. — Database it copies.
   */
  copyOf?: DataReference;
  /**
   * Quản lý tập trung ở quy mô tỉnh. — Managed centrally for the whole province.
   */
  centrallyManaged?: boolean;
  /**
   * Có dữ liệu cá nhân. — Holds personal data.
   */
  personalData?: boolean;
  /**
   * Số người có dữ liệu cá nhân trong đó. — Number of people in it.
   */
  personalDataSubjects?: Quantity;
  /**
   * Cơ quan có trách nhiệm cập nhật. — Organisation that updates it.
   */
  updater?: OrganisationReference;
  /**
   * Bao lâu cập nhật một lần. — How often it is updated.
   */
  updateFrequency?: string;
  /**
   * Quy chế quản lý, khai thác dữ liệu. — Regulation on its use.
   */
  usageRegulation?: Decision;
  /**
   * Chia sẻ mặc định, theo yêu cầu, hay nội bộ. — Default, on request or internal.
   */
  sharing?: 'default' | 'onRequest' | 'internal';
  /**
   * Danh mục dùng chung mà dữ liệu áp dụng. — Code lists it uses.
   */
  codeLists?: DataReference[];
  /**
   * Nền tảng cung cấp dữ liệu. — Platform that serves it.
   */
  servedBy?: PlatformReference;
  /**
   * Dữ liệu nằm trong kho. — Data in the warehouse.
   */
  contains?: DataReference[];
  /**
   * Thông tin công bố dữ liệu mở. — Publication as open data.
   */
  openData?: OpenData;
  /**
   * Nơi đặt. — Where it is hosted.
   */
  hosting?: HostReference;
  /**
   * Cấp độ và hồ sơ an toàn thông tin. — Security level and dossier.
   */
  security?: SecurityProfile;
}
/**
 * Dữ liệu mở. — Open data.
 */
export interface OpenData {
  /**
   * Lần rà soát danh mục gần nhất. — Last review of the catalogue.
   */
  catalogueReviewedOn?: Date;
  /**
   * Lần cập nhật gần nhất. — Last update.
   */
  updatedOn?: Date;
  /**
   * Cổng công bố dữ liệu mở. — Portal that publishes it.
   */
  portal?: ElementReference;
}
/**
 * An toàn theo cấp độ. — Security profile.
 */
export interface SecurityProfile {
  /**
   * Cấp độ an toàn hệ thống thông tin, 1–5. — Information-system security level, 1–5.
   */
  level?: number;
  /**
   * Nội bộ; phục vụ người dân, doanh nghiệp; cơ sở hạ tầng; điều khiển công nghiệp. — Internal, citizen-facing, infrastructure, industrial control.
   */
  type?: 'internal' | 'publicFacing' | 'infrastructure' | 'industrialControl' | 'other';
  /**
   * Thông tin công cộng, riêng, cá nhân, bí mật nhà nước. — Public, private, personal, state secret.
   */
  informationClasses?: ('public' | 'private' | 'personal' | 'stateSecret')[];
  /**
   * Số người sử dụng có thông tin riêng, cá nhân được xử lý. — Users whose private or personal data is processed.
   */
  personalDataUsers?: Quantity;
  /**
   * Mức độ cao nhất của dịch vụ công mà hệ thống cung cấp. — Highest grade of public service it offers.
   */
  highestGrade?: number;
  /**
   * Một cơ quan, nhiều cơ quan, toàn tỉnh, toàn quốc. — One agency, several, the province, the nation.
   */
  serves?: 'oneAgency' | 'severalAgencies' | 'province' | 'nation';
  /**
   * Không được ngừng vận hành mà không có kế hoạch trước. — Must run 24/7 without unplanned stops.
   */
  nonStop?: boolean;
  /**
   * Hồ sơ đề xuất cấp độ. — Level dossier.
   */
  dossier?: Dossier;
  /**
   * Thẩm định hồ sơ. — Appraisal.
   */
  appraisal?: Appraisal;
  /**
   * Phê duyệt cấp độ. — Approval.
   */
  approval?: Approval;
  /**
   * Các lần kiểm tra, đánh giá. — Assessments.
   */
  assessments?: Assessment[];
  /**
   * Phương án bảo đảm an toàn. — Protection plan.
   */
  plan?: ProtectionPlan;
  /**
   * Được giám sát an toàn thông tin. — Under security monitoring.
   */
  monitored?: boolean;
  /**
   * Có sao lưu, dự phòng. — Has backup.
   */
  backup?: boolean;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Open properties.
   */
  openPoints?: OpenPoint[];
}
/**
 * Hồ sơ đề xuất cấp độ. — Level dossier.
 */
export interface Dossier {
  /**
   * Các phần đã có trong hồ sơ. — Parts it holds.
   */
  parts?: ('systemDescription' | 'design' | 'levelExplanation' | 'protectionPlan' | 'unitOpinion')[];
  /**
   * Ngày lập. — Date.
   */
  date?: PartialDate;
}
/**
 * Thẩm định. — Appraisal.
 */
export interface Appraisal {
  /**
   * Đơn vị thẩm định. — Who appraised.
   */
  by?: string;
  /**
   * Đơn vị chuyên trách của chủ quản, hay bộ. — Security unit of the owner, or the ministry.
   */
  authority?: 'ownerSecurityUnit' | 'ministry' | 'other';
  /**
   * Ngày có ý kiến. — Date.
   */
  date?: PartialDate;
}
/**
 * Phê duyệt. — Approval.
 */
export interface Approval {
  /**
   * Cơ quan hoặc người phê duyệt. — Who approved.
   */
  by?: string;
  /**
   * Đơn vị chuyên trách, chủ quản, người được ủy quyền, Thủ tướng. — Security unit, owner, delegate or Prime Minister.
   */
  authority?: 'ownerSecurityUnit' | 'owner' | 'delegate' | 'primeMinister' | 'other';
  /**
   * Quyết định phê duyệt. — Approving act.
   */
  decision?: Decision;
}
/**
 * Kiểm tra, đánh giá. — Assessment.
 */
export interface Assessment {
  /**
   * Ngày kiểm tra. — Date.
   */
  date: PartialDate;
  /**
   * Đơn vị kiểm tra. — Who did it.
   */
  by?: string;
  /**
   * Độc lập với đơn vị vận hành, giám sát. — Independent of operation and monitoring.
   */
  independent?: boolean;
}
/**
 * Phương án bảo đảm an toàn. — Protection plan.
 */
export interface ProtectionPlan {
  /**
   * Tiêu chuẩn, quy định mà phương án đáp ứng. — Standards it meets.
   */
  standards?: string[];
  /**
   * Các nội dung của phương án. — What it covers.
   */
  sections?: ('designBuild' | 'operation' | 'inspection' | 'risk' | 'monitoring' | 'continuity' | 'endOfUse')[];
  /**
   * Số tháng lưu nhật ký. — Months that logs are kept.
   */
  logRetentionMonths?: number;
}
/**
 * Ứng dụng. — Application.
 */
export interface Application {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Địa chỉ trên mạng. — Network address.
   */
  url?: string;
  /**
   * Phiên bản phần mềm. — Software version.
   */
  version?: string;
  /**
   * Nhà cung cấp hoặc bên cho thuê. — Supplier or lessor.
   */
  supplier?: string;
  /**
   * Tự xây, mua, thuê dịch vụ, dùng chung. — Built, bought, leased or shared.
   */
  procurement?: 'built' | 'bought' | 'leased' | 'shared';
  /**
   * Nghiệp vụ mà hệ thống hỗ trợ. — Functions it supports.
   */
  functions?: FunctionReference[];
  /**
   * Chức năng của hệ thống. — What it can do.
   */
  features?: string[];
  /**
   * Nhóm người sử dụng. — Groups of users.
   */
  users?: ('citizens' | 'enterprises' | 'officials' | 'agencies' | 'leaders')[];
  /**
   * Cơ quan sử dụng. — Organisations that use it.
   */
  usedBy?: OrganisationReference[];
  /**
   * Dữ liệu hệ thống đọc. — Data it reads.
   */
  reads?: DataReference[];
  /**
   * Dữ liệu hệ thống tạo lập, cập nhật. — Data it creates or updates.
   */
  writes?: DataReference[];
  /**
   * Các hệ thống hợp thành. — Systems it is made of.
   */
  parts?: SystemReference[];
  /**
   * Trung tâm dữ liệu, phòng máy chủ, đám mây. — Data centre, server room or cloud.
   */
  hosting?: HostReference;
  /**
   * Điều tài liệu nói về việc đáp ứng một quy định. — What the document says about meeting a regulation.
   */
  compliance?: Compliance[];
  /**
   * Cấp độ và hồ sơ an toàn thông tin. — Security level and dossier.
   */
  security?: SecurityProfile;
  /**
   * Vai trò: cổng dịch vụ công, một cửa điện tử, quản lý văn bản… — Role: service portal, one-stop, document management…
   */
  role?:
    | 'servicePortal'
    | 'oneStop'
    | 'procedureSystem'
    | 'documents'
    | 'webPortal'
    | 'email'
    | 'taskTracking'
    | 'reporting'
    | 'meeting'
    | 'videoConference'
    | 'operationsCentre'
    | 'dataPortal'
    | 'contactCentre'
    | 'postal'
    | 'business'
    | 'specialised'
    | 'other';
  /**
   * Dùng chung, chuyên ngành, nội bộ. — Shared, specialised or internal.
   */
  category?: 'shared' | 'specialised' | 'internal';
  /**
   * Sử dụng chữ ký số trong ứng dụng. — Use of digital signatures.
   */
  signature?: SignatureUse;
  /**
   * Số trạng thái xử lý văn bản phản hồi. — Document statuses returned to the sender.
   */
  statuses?: Quantity;
  /**
   * Xác thực thống nhất giữa các hệ thống. — Users are authenticated once for all systems.
   */
  singleSignOn?: boolean;
}
/**
 * Sự tuân thủ. — Compliance.
 */
export interface Compliance {
  /**
   * Số hiệu văn bản quy định. — Number of the act.
   */
  document: string;
  /**
   * Đầy đủ, cơ bản, một phần, chưa. — Fully, mostly, partly, not.
   */
  extent: 'full' | 'mostly' | 'partly' | 'not';
  /**
   * Điểm chưa đáp ứng. — What is missing.
   */
  reason?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Sử dụng chữ ký số. — Use of digital signatures.
 */
export interface SignatureUse {
  /**
   * Đã tích hợp chữ ký số chuyên dùng. — Specialised signature is integrated.
   */
  integrated?: boolean;
  /**
   * Văn bản phát hành qua mạng được ký số. — Outgoing documents are signed.
   */
  outgoingSigned?: boolean;
  /**
   * Thể thức ký số đúng quy định. — Signature format follows the regulation.
   */
  formatComplies?: boolean;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Nền tảng. — Platform.
 */
export interface Platform {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Địa chỉ trên mạng. — Network address.
   */
  url?: string;
  /**
   * Phiên bản phần mềm. — Software version.
   */
  version?: string;
  /**
   * Nhà cung cấp hoặc bên cho thuê. — Supplier or lessor.
   */
  supplier?: string;
  /**
   * Tự xây, mua, thuê dịch vụ, dùng chung. — Built, bought, leased or shared.
   */
  procurement?: 'built' | 'bought' | 'leased' | 'shared';
  /**
   * Nghiệp vụ mà hệ thống hỗ trợ. — Functions it supports.
   */
  functions?: FunctionReference[];
  /**
   * Chức năng của hệ thống. — What it can do.
   */
  features?: string[];
  /**
   * Nhóm người sử dụng. — Groups of users.
   */
  users?: ('citizens' | 'enterprises' | 'officials' | 'agencies' | 'leaders')[];
  /**
   * Cơ quan sử dụng. — Organisations that use it.
   */
  usedBy?: OrganisationReference[];
  /**
   * Dữ liệu hệ thống đọc. — Data it reads.
   */
  reads?: DataReference[];
  /**
   * Dữ liệu hệ thống tạo lập, cập nhật. — Data it creates or updates.
   */
  writes?: DataReference[];
  /**
   * Các hệ thống hợp thành. — Systems it is made of.
   */
  parts?: SystemReference[];
  /**
   * Trung tâm dữ liệu, phòng máy chủ, đám mây. — Data centre, server room or cloud.
   */
  hosting?: HostReference;
  /**
   * Điều tài liệu nói về việc đáp ứng một quy định. — What the document says about meeting a regulation.
   */
  compliance?: Compliance[];
  /**
   * Cấp độ và hồ sơ an toàn thông tin. — Security level and dossier.
   */
  security?: SecurityProfile;
  /**
   * LGSP, trục văn bản của tỉnh, định danh… — LGSP, provincial document axis, identity…
   */
  role: 'lgsp' | 'ldop' | 'documentAxis' | 'identity' | 'dataPlatform' | 'payment' | 'smartCity' | 'gis' | 'other';
  /**
   * Dịch vụ mà nền tảng cung cấp. — Services it gives.
   */
  services?: PlatformService[];
}
/**
 * Dịch vụ nền tảng. — Platform service.
 */
export interface PlatformService {
  /**
   * Định danh và truy cập, trục tích hợp, quản lý API, giám sát và nhật ký… — Identity, bus, API management, monitoring…
   */
  kind:
    | 'identity'
    | 'serviceBus'
    | 'apiManagement'
    | 'monitoring'
    | 'routing'
    | 'transformation'
    | 'catalogue'
    | 'orchestration'
    | 'security'
    | 'dataSharing'
    | 'other';
  /**
   * Tên dịch vụ. — Name.
   */
  name?: Name;
  /**
   * Tình trạng. — State.
   */
  lifecycle?: Lifecycle;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Kết nối. — Connection.
 */
export interface Connection {
  /**
   * Mã duy nhất trong tệp. — Unique id.
   */
  id: Id;
  /**
   * Tên kết nối, nếu cần. — Name, if needed.
   */
  name?: Name;
  /**
   * Phần tử nguồn. — Source element.
   */
  from: ElementReference;
  /**
   * Phần tử đích. — Target element.
   */
  to: ElementReference;
  /**
   * Loại quan hệ. — Kind of relation.
   */
  type?: 'technicalConnection' | 'dataExchange' | 'serviceUse' | 'dependency' | 'shared' | 'inheritance' | 'other';
  /**
   * Một chiều (từ → đến) hay hai chiều. — One way (from → to) or both.
   */
  direction?: 'oneWay' | 'twoWay';
  /**
   * Các nền tảng, trục mà kết nối đi qua, theo thứ tự. — Platforms or axes it passes, in order.
   */
  via?: ElementReference[];
  /**
   * Qua nền tảng, qua trục, trực tiếp, gói dữ liệu. — Through a platform, an axis, direct or by package.
   */
  channel?: 'platform' | 'axis' | 'direct' | 'package' | 'other';
  /**
   * Vì sao không qua nền tảng. — Why no platform is used.
   */
  directReason?: string;
  /**
   * Kết nối trực tuyến, đồng bộ, gói dữ liệu. — Online, synchronisation or package.
   */
  method?: 'online' | 'synchronisation' | 'package';
  /**
   * Thỏa thuận chia sẻ dữ liệu. — Sharing agreement.
   */
  agreement?: Agreement;
  /**
   * Dữ liệu trao đổi. — Data exchanged.
   */
  data?: DataReference[];
  /**
   * Nội dung trao đổi bằng lời. — What is exchanged, in words.
   */
  payload?: string;
  /**
   * Có dữ liệu cá nhân. — Carries personal data.
   */
  personalData?: boolean;
  /**
   * Biện pháp bảo vệ dữ liệu. — Protection measures.
   */
  protection?: string[];
  /**
   * Mạng mà kết nối chạy trên. — Network it runs on.
   */
  network?: NetworkReference;
  /**
   * Tiêu chuẩn áp dụng. — Standards applied.
   */
  standards?: StandardReference[];
  /**
   * Tần suất hoặc mức dịch vụ. — Frequency or service level.
   */
  frequency?: string;
  /**
   * Đang dùng, dự kiến, hoặc absent khi nói rõ là chưa kết nối. — Operating, planned, or absent when stated as missing.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc. — Dates.
   */
  schedule?: Schedule;
  /**
   * Ngày kiểm tra an toàn trước khi kết nối. — Security check before connecting.
   */
  checkedOn?: Date;
  /**
   * Đầu mối phối hợp. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Open properties.
   */
  openPoints?: OpenPoint[];
}
/**
 * Thỏa thuận. — Agreement.
 */
export interface Agreement {
  /**
   * Số văn bản thỏa thuận. — Number.
   */
  number?: string;
  /**
   * Ngày ký. — Date.
   */
  date?: PartialDate;
  /**
   * Các nội dung đã thỏa thuận. — What it covers.
   */
  contents?: (
    | 'parties'
    | 'data'
    | 'place'
    | 'term'
    | 'method'
    | 'handling'
    | 'limits'
    | 'commitments'
    | 'security'
    | 'authentication'
    | 'storage'
    | 'deletion'
  )[];
}
/**
 * Nơi đặt hệ thống. — Facility.
 */
export interface Facility {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Trung tâm dữ liệu, phòng máy chủ, đám mây, thuê chỗ đặt. — Data centre, server room, cloud, hosting.
   */
  kind: 'dataCentre' | 'serverRoom' | 'cloud' | 'hosting' | 'backupSite' | 'operationsRoom' | 'other';
  /**
   * Nơi dự phòng, khôi phục thảm họa. — Backup and recovery site.
   */
  backupSite?: HostReference;
  /**
   * Tiêu chuẩn áp dụng. — Standards applied.
   */
  standards?: StandardReference[];
  /**
   * Cấp độ và hồ sơ an toàn thông tin. — Security level and dossier.
   */
  security?: SecurityProfile;
}
/**
 * Mạng. — Network.
 */
export interface Network {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Mạng nội bộ, diện rộng, truyền số liệu chuyên dùng, Internet. — LAN, WAN, dedicated state network (TSLCD), Internet.
   */
  kind: 'lan' | 'wan' | 'tslcd' | 'internet' | 'other';
  /**
   * Cấp I hoặc II. — Level I or II.
   */
  tslcdLevel?: 'I' | 'II';
  /**
   * Là hạ tầng truyền dẫn căn bản của các hệ thống. — It is the base transport of the systems.
   */
  inUse?: boolean;
  /**
   * Số kênh truyền trên các hướng vật lý khác nhau. — Channels on different physical routes.
   */
  channels?: Quantity;
  /**
   * Hỗ trợ IPv6. — Supports IPv6.
   */
  ipv6?: boolean;
  /**
   * Nhà mạng. — Carrier.
   */
  supplier?: string;
  /**
   * Tự xây, mua, thuê, dùng chung. — Built, bought, leased or shared.
   */
  procurement?: 'built' | 'bought' | 'leased' | 'shared';
  /**
   * Cấp độ và hồ sơ an toàn thông tin. — Security level and dossier.
   */
  security?: SecurityProfile;
}
/**
 * Tiêu chuẩn. — Standard.
 */
export interface Standard {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Số hiệu tiêu chuẩn, quy chuẩn. — Number of the standard.
   */
  code: string;
  /**
   * Bắt buộc áp dụng. — Mandatory.
   */
  mandatory?: boolean;
  /**
   * Phần tử áp dụng. — Elements that apply it.
   */
  usedBy?: ElementReference[];
}
/**
 * Kiến trúc an toàn thông tin. — Security architecture.
 */
export interface SecurityArchitecture {
  /**
   * Đơn vị chuyên trách an toàn thông tin. — Specialised security unit.
   */
  unit?: OrganisationReference;
  /**
   * Quy chế bảo đảm an toàn thông tin. — Security regulation.
   */
  regulation?: SecurityActivity;
  /**
   * Kế hoạch bảo đảm an toàn thông tin. — Security plan.
   */
  plan?: SecurityActivity;
  /**
   * Kiểm tra, đánh giá, quản lý rủi ro. — Assessment and management of risk.
   */
  riskAssessment?: SecurityActivity;
  /**
   * Kế hoạch, quy trình ứng phó sự cố. — Plan and procedure for incidents.
   */
  incidentPlan?: SecurityActivity;
  /**
   * Áp dụng biện pháp theo quy định, tiêu chuẩn. — Measures follow the standards.
   */
  standardsApplied?: SecurityActivity;
  /**
   * Phòng, chống phần mềm độc hại tập trung. — Central malware protection.
   */
  malwareProtection?: SecurityActivity;
  /**
   * Giám sát an toàn hệ thống thông tin. — Security monitoring.
   */
  monitoring?: SecurityActivity;
  /**
   * Mô hình bảo vệ bốn lớp. — Four-layer protection.
   */
  fourLayers?: FourLayers;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Open properties.
   */
  openPoints?: OpenPoint[];
}
/**
 * Hoạt động an toàn. — Security activity.
 */
export interface SecurityActivity {
  /**
   * Đang thực hiện, dự kiến, hay absent khi nói rõ là không có. — Operating, planned or absent.
   */
  lifecycle: Lifecycle;
  /**
   * Văn bản ban hành hoặc phê duyệt. — Act that issues or approves it.
   */
  decision?: Decision;
  /**
   * Người phê duyệt. — Who approved.
   */
  approvedBy?: string;
  /**
   * Lần thực hiện gần nhất. — Last time.
   */
  lastDone?: PartialDate;
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Bảo vệ bốn lớp. — Four-layer protection.
 */
export interface FourLayers {
  /**
   * Lớp 1. — Layer 1.
   */
  onSite?: ProtectionLayer;
  /**
   * Lớp 2. — Layer 2.
   */
  monitoring?: ProtectionLayer;
  /**
   * Lớp 3. — Layer 3.
   */
  independentCheck?: ProtectionLayer;
  /**
   * Lớp 4. — Layer 4.
   */
  nationalLink?: ProtectionLayer;
}
/**
 * Một lớp bảo vệ. — Protection layer.
 */
export interface ProtectionLayer {
  /**
   * Đang có, dự kiến, hay absent. — Operating, planned or absent.
   */
  lifecycle: Lifecycle;
  /**
   * Lực lượng hoặc đơn vị thực hiện. — Who does it.
   */
  by?: string;
  /**
   * Từ thời điểm. — Since when.
   */
  since?: PartialDate;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Biện pháp an toàn. — Security measure.
 */
export interface SecurityMeasure {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Các lớp mà biện pháp bảo vệ. — Layers it protects.
   */
  layers?: Layer[];
  /**
   * Hệ thống áp dụng. — Systems it covers.
   */
  systems?: SystemReference[];
  /**
   * Mã hoặc tên kiểm soát. — Controls.
   */
  controls?: string[];
}
/**
 * Chỉ tiêu, số liệu. — Indicator.
 */
export interface Indicator {
  /**
   * Mã duy nhất trong tệp. — Unique id.
   */
  id: Id;
  /**
   * Tên chỉ tiêu. — Name.
   */
  name: Name;
  /**
   * Đại lượng được đo, để quy tắc nhận ra. — What is measured, so that rules recognise it.
   */
  measure:
    | 'servicesByGrade'
    | 'servicesByExtent'
    | 'servicesWithOnlineDossiers'
    | 'servicesOnNationalPortal'
    | 'servicesWithDigitalSignature'
    | 'servicesByElectronicDossier'
    | 'formFieldsPrefilled'
    | 'servicesUsingNationalData'
    | 'onlineDossiers'
    | 'dossiersThroughOneStop'
    | 'documentsExchanged'
    | 'documentsElectronic'
    | 'documentsSigned'
    | 'documentsPublished'
    | 'reportsOnline'
    | 'certificates'
    | 'ictOfficers'
    | 'ictGraduates'
    | 'trainedOfficials'
    | 'computersPerOfficial'
    | 'computersOnInternet'
    | 'emailAccounts'
    | 'users'
    | 'rank'
    | 'other';
  /**
   * Số đo được hay mục tiêu đặt ra. — Measured or a target.
   */
  status: 'measured' | 'target';
  /**
   * Phần tử mà số liệu nói về. — Element it is about.
   */
  subject?: ElementReference;
  /**
   * Cấp hành chính của số liệu. — Administrative level.
   */
  level?: CoverageLevel;
  /**
   * Một con số. — A number.
   */
  quantity?: Quantity;
  /**
   * Số đạt trên tổng số, phần trăm. — Numerator, denominator, percent.
   */
  share?: Share;
  /**
   * Tổng cùng các phần. — Total with parts.
   */
  breakdown?: Breakdown;
  /**
   * Đơn vị tính. — Unit.
   */
  unit?: string;
  /**
   * Thời điểm của số liệu hoặc hạn của mục tiêu. — Date of the figure or of the target.
   */
  asOf?: PartialDate;
  /**
   * Đầu kỳ đo. — Start of the period.
   */
  from?: PartialDate;
  /**
   * Cuối kỳ đo. — End of the period.
   */
  to?: PartialDate;
  /**
   * Mã các chỉ tiêu khác nêu cùng một số. — Ids of indicators that state the same figure.
   */
  sameAs?: IndicatorReference[];
  /**
   * Phạm vi, loại trừ. — Scope and exclusions.
   */
  note?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Tổng và các phần. — Total and parts.
 */
export interface Breakdown {
  /**
   * Tổng số văn bản nêu. — Total as stated.
   */
  total?: Quantity;
  /**
   * Các phần hợp thành tổng. — Parts of the total.
   */
  parts: BreakdownPart[];
  /**
   * true nếu các phần chưa phải là toàn bộ. — True when the parts are not all of the total.
   */
  partial?: boolean;
}
/**
 * Phần hợp thành. — Part of a breakdown.
 */
export interface BreakdownPart {
  /**
   * Khóa của phần: grade1…grade4, partial, full, organisations, persons, central, local, … — Key of the part.
   */
  key: string;
  /**
   * Tên phần, nếu khóa chưa nói đủ. — Name of the part.
   */
  label?: string;
  /**
   * Số của phần này. — Amount of this part.
   */
  value: Quantity;
}
/**
 * Kinh phí. — Budget.
 */
export interface Budget {
  /**
   * Mã duy nhất trong tệp. — Unique id.
   */
  id: Id;
  /**
   * Tên dự án, kế hoạch, năm ngân sách. — Project, plan or budget year.
   */
  name: Name;
  /**
   * Năm, nếu là ngân sách năm. — Year.
   */
  year?: PartialDate;
  /**
   * Đồng, triệu đồng, tỷ đồng. — Đồng, million or billion đồng.
   */
  unit: 'dong' | 'millionDong' | 'billionDong';
  /**
   * Tổng và các nguồn: central, local, other; hoặc security. — Total and sources.
   */
  amounts: Breakdown;
  /**
   * Số hạng mục: tổng và phần đang triển khai, chưa triển khai. — Number of items and how many are under way.
   */
  items?: Breakdown;
  /**
   * Quyết định phê duyệt. — Approving act.
   */
  decision?: Decision;
  /**
   * Nhiệm vụ dùng kinh phí này. — Initiatives it pays for.
   */
  initiatives?: InitiativeReference[];
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Nội dung cần hoàn thiện. — Gap.
 */
export interface Gap {
  /**
   * Mã duy nhất trong tệp. — Unique id.
   */
  id: Id;
  /**
   * Nội dung cần hoàn thiện. — What is missing.
   */
  name: Name;
  /**
   * Kiến trúc thành phần liên quan. — Component architecture.
   */
  domain?: Domain;
  /**
   * Phần tử liên quan. — Elements concerned.
   */
  elements?: ElementReference[];
  /**
   * Hiện trạng. — Current state.
   */
  current?: string;
  /**
   * Yêu cầu cần đạt. — Required state.
   */
  required?: string;
  /**
   * Phương án xử lý ở mức kiến trúc. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Trực tiếp hay phối hợp ở ranh giới. — Direct or at the boundary.
   */
  managementScope?: 'direct' | 'boundaryCoordination';
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Nhiệm vụ, dự án. — Initiative.
 */
export interface Initiative {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Nội dung cần hoàn thiện mà nhiệm vụ xử lý. — Gaps it closes.
   */
  gaps?: GapReference[];
  /**
   * Thành phần kiến trúc mà nhiệm vụ tạo ra hoặc thay đổi. — Elements it creates or changes.
   */
  elements?: ElementReference[];
  /**
   * Cơ quan chủ trì. — Lead organisation.
   */
  lead?: OrganisationReference;
  /**
   * Cơ quan phối hợp. — Partners.
   */
  partners?: OrganisationReference[];
  /**
   * Bắt đầu. — Start.
   */
  start?: PartialDate;
  /**
   * Kết thúc. — End.
   */
  end?: PartialDate;
  /**
   * Nguồn lực dự kiến. — Funding.
   */
  funding?: Funding[];
  /**
   * Kết quả kiến trúc cần đạt. — Result.
   */
  result?: string;
  /**
   * Tiêu chí và nguồn dữ liệu kiểm chứng. — How it is verified.
   */
  verification?: string;
  /**
   * Mức ưu tiên, phụ thuộc. — Priority and dependencies.
   */
  priority?: string;
  /**
   * Nhiệm vụ phải xong trước. — Initiatives that come first.
   */
  dependsOn?: InitiativeReference[];
  /**
   * Trạng thái thực hiện. — Progress.
   */
  status?: 'notStarted' | 'inProgress' | 'late' | 'adjusted' | 'doneUnverified' | 'doneVerified' | 'paused' | 'stopped';
  /**
   * Thẩm định sự phù hợp với kiến trúc. — Appraisal against the architecture.
   */
  appraisal?: ProjectAppraisal;
}
/**
 * Nguồn lực. — Funding.
 */
export interface Funding {
  /**
   * Nguồn kinh phí. — Source of money.
   */
  source: 'central' | 'local' | 'programme' | 'hiredService' | 'existingStaff' | 'other';
  /**
   * Số tiền dự kiến. — Planned amount.
   */
  amount?: Quantity;
}
/**
 * Thẩm định sự phù hợp. — Conformity appraisal.
 */
export interface ProjectAppraisal {
  /**
   * Phù hợp, phù hợp có điều kiện, không phù hợp. — Result.
   */
  result: 'conforms' | 'conditional' | 'doesNotConform';
  /**
   * Ngày thẩm định. — Date.
   */
  date?: PartialDate;
  /**
   * Đơn vị thẩm định. — Who appraised.
   */
  by?: string;
}
/**
 * Giai đoạn. — Phase.
 */
export interface Phase {
  /**
   * Mã duy nhất trong tệp. — Unique id.
   */
  id: Id;
  /**
   * Tên giai đoạn. — Name.
   */
  name: Name;
  /**
   * Bắt đầu. — Start.
   */
  start?: PartialDate;
  /**
   * Kết thúc. — End.
   */
  end?: PartialDate;
  /**
   * Nhiệm vụ trong giai đoạn. — Initiatives of the phase.
   */
  initiatives?: InitiativeReference[];
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Sơ đồ. — Diagram.
 */
export interface Diagram {
  /**
   * Mã duy nhất trong tệp. — Unique id.
   */
  id: Id;
  /**
   * Tên sơ đồ. — Name.
   */
  name: Name;
  /**
   * Ký hiệu sơ đồ trong hồ sơ. — Code in the dossier.
   */
  code?: string;
  /**
   * Sơ đồ tổng thể, thành phần, kết nối. — Overall, component or connection diagram.
   */
  kind: 'overall' | 'business' | 'data' | 'application' | 'technology' | 'security' | 'connection' | 'other';
  /**
   * Hiện trạng, mục tiêu, chuyển đổi. — Current, target or transition.
   */
  state?: 'current' | 'target' | 'transition';
  /**
   * Sơ đồ trả lời câu hỏi gì. — The question it answers.
   */
  purpose?: string;
  /**
   * Phiên bản. — Version.
   */
  version?: string;
  /**
   * Các lớp có trên sơ đồ. — Layers shown.
   */
  layers?: Layer[];
  /**
   * Phần tử có trên sơ đồ. — Elements shown.
   */
  elements?: ElementReference[];
  /**
   * Tệp nguồn chỉnh sửa được. — Editable source file.
   */
  file?: string;
  /**
   * Nơi nêu. — Where it stands.
   */
  evidence?: Evidence[];
}
/**
 * Ánh xạ. — Mapping.
 */
export interface Mapping {
  /**
   * Phần tử của mô hình. — Element of this model.
   */
  element: ElementReference;
  /**
   * Khung hoặc tài liệu nguồn. — Source framework or document.
   */
  framework: string;
  /**
   * Cơ quan ban hành tài liệu nguồn. — Issuer.
   */
  issuer?: string;
  /**
   * Phiên bản, ngày hiệu lực của nguồn. — Version.
   */
  version?: string;
  /**
   * Mã, tên đối tượng ở nguồn. — Code or name in the source.
   */
  object?: string;
  /**
   * Quan hệ ánh xạ. — Relation.
   */
  relation: 'inheritedAsIs' | 'concretised' | 'extended' | 'referenced' | 'equivalent' | 'notMapped';
  /**
   * Vị trí ở mô hình khái quát. — Place in the overview model.
   */
  overviewModel?: string;
  /**
   * Kết quả đối chiếu. — Result of the comparison.
   */
  note?: string;
}
/**
 * Lần thay đổi. — Change.
 */
export interface Change {
  /**
   * Phiên bản sau thay đổi. — Version after the change.
   */
  version: string;
  /**
   * Ngày thay đổi. — Date.
   */
  date: Date;
  /**
   * Nội dung thay đổi. — What changed.
   */
  text: string;
  /**
   * Thay đổi hành chính hay nội dung. — Administrative or substantive.
   */
  class?: 'administrative' | 'substantive' | 'undetermined';
}
/**
 * Phần chung của mọi phần tử. — What every element has in common.
 */
export interface Element {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
}
/**
 * Phần chung của ứng dụng và nền tảng. — What applications and platforms have in common.
 */
export interface System {
  /**
   * Mã duy nhất trong tệp. — Unique id in the file.
   */
  id: Id;
  /**
   * Tên đầy đủ. — Full name.
   */
  name: Name;
  /**
   * Tên viết tắt hoặc tên gọi khác. — Abbreviations and other names.
   */
  alsoCalled?: Name[];
  /**
   * Mô tả ngắn. — Short description.
   */
  description?: string;
  /**
   * Cơ quan chủ quản, chịu trách nhiệm. — Organisation that owns and answers for it.
   */
  owner?: OrganisationReference;
  /**
   * Đơn vị vận hành. — Organisation that runs it.
   */
  operator?: OrganisationReference;
  /**
   * Tình trạng; quyết định phần tử thuộc hiện trạng hay mục tiêu. — State; decides whether it is in the current or the target architecture.
   */
  lifecycle?: Lifecycle;
  /**
   * Các mốc của vòng đời. — Dates of the lifecycle.
   */
  schedule?: Schedule;
  /**
   * Triển khai tới đâu ở từng cấp. — How far it is rolled out at each level.
   */
  coverage?: Coverage[];
  /**
   * Lớp trong sơ đồ tổng thể của Khung 2.0. — Layer in the overall diagram of framework 2.0.
   */
  layer?: Layer;
  /**
   * Vị trí của phần tử trong các khung khác. — Where it stands in other frameworks.
   */
  frameworkLayers?: FrameworkLayer[];
  /**
   * Mã theo mô hình tham chiếu hoặc danh mục khác. — Codes of reference models and other lists.
   */
  codes?: Code[];
  /**
   * Hình thức chia sẻ, dùng chung. — How it is shared and reused.
   */
  reuse?: Reuse;
  /**
   * Đầu mối vận hành và xác nhận. — Contacts.
   */
  contacts?: Contacts;
  /**
   * Một trong sáu phương án hoàn thiện. — One of the six options.
   */
  option?: 'keep' | 'standardiseConnectIntegrate' | 'upgradeExtend' | 'mergeReorganise' | 'replaceRetire' | 'addNew';
  /**
   * Ghi chú. — Note.
   */
  note?: string;
  /**
   * Tài liệu và vị trí nêu phần tử này. — Where the documents state it.
   */
  evidence?: Evidence[];
  /**
   * Thuộc tính chưa xác định hoặc không áp dụng. — Properties that are undetermined or not applicable.
   */
  openPoints?: OpenPoint[];
  /**
   * Địa chỉ trên mạng. — Network address.
   */
  url?: string;
  /**
   * Phiên bản phần mềm. — Software version.
   */
  version?: string;
  /**
   * Nhà cung cấp hoặc bên cho thuê. — Supplier or lessor.
   */
  supplier?: string;
  /**
   * Tự xây, mua, thuê dịch vụ, dùng chung. — Built, bought, leased or shared.
   */
  procurement?: 'built' | 'bought' | 'leased' | 'shared';
  /**
   * Nghiệp vụ mà hệ thống hỗ trợ. — Functions it supports.
   */
  functions?: FunctionReference[];
  /**
   * Chức năng của hệ thống. — What it can do.
   */
  features?: string[];
  /**
   * Nhóm người sử dụng. — Groups of users.
   */
  users?: ('citizens' | 'enterprises' | 'officials' | 'agencies' | 'leaders')[];
  /**
   * Cơ quan sử dụng. — Organisations that use it.
   */
  usedBy?: OrganisationReference[];
  /**
   * Dữ liệu hệ thống đọc. — Data it reads.
   */
  reads?: DataReference[];
  /**
   * Dữ liệu hệ thống tạo lập, cập nhật. — Data it creates or updates.
   */
  writes?: DataReference[];
  /**
   * Các hệ thống hợp thành. — Systems it is made of.
   */
  parts?: SystemReference[];
  /**
   * Trung tâm dữ liệu, phòng máy chủ, đám mây. — Data centre, server room or cloud.
   */
  hosting?: HostReference;
  /**
   * Điều tài liệu nói về việc đáp ứng một quy định. — What the document says about meeting a regulation.
   */
  compliance?: Compliance[];
  /**
   * Cấp độ và hồ sơ an toàn thông tin. — Security level and dossier.
   */
  security?: SecurityProfile;
}
/**
 * Tệp models/national/law/law-rows.json: mỗi dòng của tài liệu pháp lý đã thu thập và cách xử lý. — The file models/national/law/law-rows.json: every row of the collected law and what became of it.
 */
export interface LawRows {
  /**
   * Đường dẫn tới lược đồ. — Path of the schema.
   */
  $schema?: string;
  /**
   * Mỗi dòng một lần. — Every row once.
   *
   * @minItems 1
   */
  rows: LawRow[];
}
/**
 * Một dòng của tài liệu pháp lý: đã mã hóa thành yêu cầu nào, hoặc vì sao không. — A row of the collected law: the requirements it became, or why it became none.
 */
export interface LawRow {
  /**
   * Mã của dòng trong tài liệu pháp lý. — The id of the row in the collected law.
   */
  id: string;
  /**
   * Mã văn bản trong legal-documents.json. — Id of a document in legal-documents.json.
   */
  document: string;
  /**
   * Điều, khoản của văn bản, khi đã biết. — Article and clause of the document, where known.
   */
  article?: string;
  /**
   * Dòng nói về việc gì, bằng lời của chúng tôi. — What the row is about, in our words.
   */
  subject: BilingualText;
  /**
   * Mục của tài liệu pháp lý, hoặc nơi khác, có dòng này; nhiều nguồn cách nhau bằng dấu chấm phẩy. — The section of the collected law, or another place, that holds the row; several are separated by semicolons.
   */
  source: string;
  /**
   * Máy kiểm tra, người thẩm định, không mã hóa hay chưa ai đọc. — Rule, person, not encoded, or read by nobody.
   */
  status: LawRowStatus;
  /**
   * Các yêu cầu của bộ khung thể hiện dòng này; chỉ khi đã mã hóa. — The requirements of a pack that the row became; only where it is encoded.
   *
   * @minItems 1
   */
  requirements?: string[];
  /**
   * Vì sao không mã hóa, hoặc chưa; chỉ khi chưa mã hóa. — Why it is not encoded; only where it is not.
   */
  reason?: BilingualText;
  /**
   * Phần nào của dòng không kiểm tra được, hoặc dòng được hiểu thế nào. — Which part of the row is not checked, or how it is read.
   */
  note?: BilingualText;
}
/**
 * Tệp models/national/legal-documents.json. — The file models/national/legal-documents.json.
 */
export interface LegalDocuments {
  /**
   * Đường dẫn tới lược đồ. — Path of the schema.
   */
  $schema?: string;
  /**
   * Mọi văn bản mà yêu cầu có thể viện dẫn. — Every document that a requirement can cite.
   */
  documents: LegalDocument[];
}
/**
 * Hệ thống quốc gia, bộ ngành, đơn vị hành chính: các tệp của models/national/ ghép lại. — National systems, bodies and administrative units: the files of models/national/ put together.
 */
export interface National {
  /**
   * Đường dẫn tới lược đồ. — Path of the schema.
   */
  $schema?: string;
  /**
   * Các danh mục cơ sở dữ liệu quốc gia. — Lists of national databases.
   */
  lists: NationalList[];
  /**
   * Hệ thống mà mô hình của tỉnh kết nối, tham chiếu. — Systems that provincial models connect with.
   */
  systems: NationalSystem[];
  /**
   * Bộ, ngành, cơ quan ban hành và chủ quản, theo thời gian. — Ministries and other issuing and owning bodies, with dates.
   */
  ministries: CentralBody[];
  /**
   * Nguồn, giấy phép của dữ liệu đơn vị hành chính. — Source and licence of the unit data.
   */
  notice: DataNotice;
  /**
   * Các cấp chính quyền theo thời gian. — Levels of government with dates.
   */
  levels: GovernmentLevel[];
  /**
   * Số tỉnh, thành phố theo thời gian. — How many provincial units, with dates.
   */
  totals: UnitTotal[];
  /**
   * Bộ mã đơn vị, mã cơ quan, thang mức độ dịch vụ công theo thời gian. — Lists of unit and agency codes and scales of service grades, with dates.
   */
  codeLists: UnitCodeList[];
  /**
   * Mã được giữ dưới tên khác từ 01/7/2025. — Codes kept under another name from 1 July 2025.
   */
  codeTraps: CodeTrap[];
  /**
   * Tỉnh, thành phố theo thời gian. — Provinces and cities with dates.
   */
  units: AdministrativeUnit[];
}
/**
 * Một danh mục có thời gian áp dụng. — A list with its period.
 */
export interface NationalList {
  /**
   * Mã văn bản ban hành danh mục. — Id of the document with the list.
   */
  document: string;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Số cơ sở dữ liệu trong danh mục. — How many databases the list has.
   */
  count: number;
  /**
   * Mọi mục của danh mục đã có trong tệp này. — Every item of the list is in this file.
   */
  complete: boolean;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
  /**
   * Điều cần biết. — What to know.
   */
  note?: BilingualText;
}
/**
 * Một cơ sở dữ liệu, nền tảng, hệ thống dùng chung của quốc gia. — A national database, platform or shared system.
 */
export interface NationalSystem {
  /**
   * Mã để mô hình của tỉnh tham chiếu. — Id that provincial models refer to.
   */
  id: string;
  /**
   * Tên gọi. — Name.
   */
  name: BilingualText;
  /**
   * Tên gọi khác, tên viết tắt trong các văn bản. — Other names and abbreviations in documents.
   */
  alsoCalled: string[];
  /**
   * Loại hệ thống. — Kind of system.
   */
  kind: NationalSystemKind;
  /**
   * Vai trò mà quy tắc kiểm tra tìm đến. — Role that rules look for.
   */
  role: NationalRole;
  /**
   * Cơ quan chủ quản theo thời gian; rỗng khi chưa rõ. — Owners with dates; empty when not known.
   */
  owner: SystemOwner[];
  /**
   * Các danh mục cơ sở dữ liệu quốc gia có hệ thống này. — The lists of national databases it stands in.
   */
  lists: SystemListing[];
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
  /**
   * Điều cần biết. — What to know.
   */
  note?: BilingualText;
}
/**
 * Cơ quan chủ quản trong một khoảng thời gian. — The owner during a period.
 */
export interface SystemOwner {
  /**
   * Mã trong models/national/ministries.json. — Id in models/national/ministries.json.
   */
  ministry: string;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Điều cần biết. — What to know.
   */
  note?: BilingualText;
}
/**
 * Hệ thống thuộc một danh mục trong một khoảng thời gian. — The system stands in a list during a period.
 */
export interface SystemListing {
  /**
   * Mã văn bản ban hành danh mục. — Id of the document with the list.
   */
  document: string;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
}
/**
 * Bộ, ngành, cơ quan ban hành hoặc chủ quản, với thời gian mang tên. — A ministry or other body that issues or owns, with the period of its name.
 */
export interface CentralBody {
  /**
   * Mã cơ quan. — Id of the body.
   */
  id: string;
  /**
   * Tên trong khoảng thời gian này. — Name during this period.
   */
  name: BilingualText;
  /**
   * Tên gọi khác, tên viết tắt. — Other names and abbreviations.
   */
  alsoCalled: string[];
  /**
   * Loại cơ quan. — Kind of body.
   */
  kind: CentralBodyKind;
  /**
   * Mã cơ quan cấp trên, với đơn vị trực thuộc. — Id of the parent of a subordinate unit.
   */
  parent?: string;
  /**
   * Mã cấp 1 dạng Gxx theo danh sách trước năm 2025. — Level 1 code Gxx of the list before 2025.
   */
  agencyCode?: string;
  /**
   * Mã định danh được kiểm chứng tới đâu. — How well the code is supported.
   */
  agencyCodeVerification?: Verification;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Các cơ quan tiếp nhận nhiệm vụ. — Bodies that took over.
   */
  successors: Succession[];
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
  /**
   * Điều cần biết. — What to know.
   */
  note?: BilingualText;
}
/**
 * Cơ quan tiếp nhận nhiệm vụ, từ ngày nào, phần nào. — Which body takes over, since when, for which part.
 */
export interface Succession {
  /**
   * Mã cơ quan tiếp nhận. — Id of the body that takes over.
   */
  ministry: string;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Phần nhiệm vụ tiếp nhận, khi không phải toàn bộ. — The part taken over, when not the whole.
   */
  scope?: BilingualText;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
}
/**
 * Nguồn, giấy phép và cách suy ra dữ liệu. — Source, licence and derivation of the data.
 */
export interface DataNotice {
  /**
   * Tên kho dữ liệu gốc. — Name of the source repository.
   */
  repository: string;
  /**
   * Giấy phép của kho. — Licence of the repository.
   */
  licence: string;
  /**
   * Dòng bản quyền phải giữ. — The copyright line to keep.
   */
  copyright: string;
  /**
   * Các tệp đã dùng. — Files used.
   */
  files: DataFile[];
  /**
   * Dữ liệu ở đây được lấy, suy ra thế nào. — How the data here were taken and derived.
   */
  derivation: BilingualText;
}
/**
 * Một tệp của kho dữ liệu gốc. — A file of the source repository.
 */
export interface DataFile {
  /**
   * Đường dẫn trong kho. — Path in the repository.
   */
  path: string;
  /**
   * Mã phiên bản. — Commit.
   */
  commit: string;
  /**
   * Ngày của phiên bản. — Day of the commit.
   */
  date: IsoDate;
  /**
   * Tệp nói về gì. — What the file covers.
   */
  covers: BilingualText;
}
/**
 * Một cấp chính quyền và thời gian tồn tại. — A level of government and its period.
 */
export interface GovernmentLevel {
  /**
   * Cấp hành chính. — Level of government.
   */
  level: AdministrativeLevel;
  /**
   * Tên cấp. — Name of the level.
   */
  name: BilingualText;
  /**
   * Các loại đơn vị ở cấp này. — Types of unit at this level.
   */
  types: LevelUnitType[];
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Văn bản quy định. — The act that decides it.
   */
  document?: string;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
}
/**
 * Loại đơn vị hành chính và thời gian. — A type of administrative unit and its period.
 */
export interface LevelUnitType {
  /**
   * Tên loại. — Name of the type.
   */
  name: BilingualText;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
}
/**
 * Số đơn vị cấp tỉnh của cả nước trong một khoảng thời gian. — How many provincial units the country has during a period.
 */
export interface UnitTotal {
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Số tỉnh. — Provinces.
   */
  provinces: number;
  /**
   * Số thành phố trực thuộc Trung ương. — Centrally-run cities.
   */
  cities: number;
  /**
   * Số đơn vị cấp xã ngày đầu kỳ. — Commune-level units at the start.
   */
  communes?: number;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
}
/**
 * Bộ mã đơn vị, mã cơ quan hoặc thang mức độ dịch vụ công, văn bản quy định, thời gian áp dụng. — A list of unit or agency codes or a scale of service grades, its act and its period.
 */
export interface UnitCodeList {
  /**
   * Mã đơn vị hành chính, mã định danh cơ quan hay thang mức độ dịch vụ công. — Unit codes, agency codes or the scale of service grades.
   */
  codes: 'administrativeUnits' | 'agencies' | 'serviceGrades';
  /**
   * Văn bản ban hành bộ mã. — The act that issues the list.
   */
  document: string;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
  /**
   * Điều cần biết. — What to know.
   */
  note?: BilingualText;
}
/**
 * Mã đơn vị mà tỉnh hợp nhất giữ là mã của một tỉnh cũ khác tên: phải so cả ngày, mã và tên. — A unit code that a merged province took from a former province of another name: test date, code and name together.
 */
export interface CodeTrap {
  /**
   * Mã hai chữ số. — Two-digit code.
   */
  gsoCode: string;
  /**
   * Đơn vị mang mã này trước 01/7/2025. — The unit that had the code before 1 July 2025.
   */
  before: string;
  /**
   * Đơn vị mang mã này từ 01/7/2025. — The unit that has the code from 1 July 2025.
   */
  after: string;
  /**
   * Tỉnh cũ cùng tên với đơn vị mới. — The former province with the same name as the new unit.
   */
  namesake: string;
  /**
   * Mã đơn vị của tỉnh cũ cùng tên. — Unit code of the former namesake.
   */
  namesakeCode: string;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
}
/**
 * Một tỉnh, thành phố trong thời gian tồn tại. — A province or city during its existence.
 */
export interface AdministrativeUnit {
  /**
   * Tên không dấu; đơn vị lập từ hợp nhất năm 2025 thêm -2025. — Name without diacritics; a unit formed in 2025 ends in -2025.
   */
  id: string;
  /**
   * Mã hai chữ số theo danh mục đơn vị hành chính. — Two-digit code of the list of units.
   */
  gsoCode: string;
  /**
   * Tên và loại theo thời gian. — Names and types with dates.
   *
   * @minItems 1
   */
  names: UnitName[];
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Mã đơn vị nhận toàn bộ đơn vị này; null khi còn. — Id of the unit that took it in; null when it still exists.
   */
  successor: string | null;
  /**
   * Mã các đơn vị hợp thành. — Ids of the units it was formed from.
   */
  predecessors: string[];
  /**
   * Số huyện, xã theo ngày. — Districts and communes by day.
   */
  counts: UnitCounts[];
  /**
   * Mã cấp 1 của đơn vị. — Level 1 codes of the unit.
   */
  agencyCodes: UnitAgencyCode[];
  /**
   * Mã Hxx của các tỉnh cũ, đóng khi hợp nhất. — Hxx codes of the former provinces, closed on the merger.
   */
  closedAgencyCodes: string[];
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
}
/**
 * Tên và loại đơn vị trong một khoảng thời gian. — Name and type during a period.
 */
export interface UnitName {
  /**
   * Tên không kèm loại đơn vị; cách viết dấu khác được so khớp ở nơi khác. — Name without the type; other spellings are matched elsewhere.
   */
  name: string;
  /**
   * Tên kèm loại đơn vị. — Name with the type.
   */
  fullName: BilingualText;
  /**
   * Tên gọi, cách viết khác. — Other names and spellings.
   */
  alsoCalled: string[];
  /**
   * Loại đơn vị. — Type of unit.
   */
  type: UnitType;
  /**
   * Ngày đầu; null khi chưa rõ hoặc từ trước. — First day; null when unknown or always.
   */
  from: IsoDate | null;
  /**
   * Ngày cuối; null khi chưa rõ hoặc đang còn. — Last day; null when unknown or still so.
   */
  to: IsoDate | null;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Văn bản làm thay đổi tên hoặc loại. — The act that changed name or type.
   */
  document?: string;
}
/**
 * Số huyện, xã tại một ngày. — Districts and communes on a day.
 */
export interface UnitCounts {
  /**
   * Ngày của số liệu. — Day of the figures.
   */
  asOf: IsoDate;
  /**
   * Số đơn vị cấp huyện; 0 khi không còn cấp huyện. — District-level units; 0 when there is no such level.
   */
  districts: number;
  /**
   * Số đơn vị cấp xã. — Commune-level units.
   */
  communes: number;
}
/**
 * Mã Hxx của Ủy ban nhân dân hoặc Kxx của Hội đồng nhân dân. — Hxx of the People’s Committee or Kxx of the People’s Council.
 */
export interface UnitAgencyCode {
  /**
   * Ủy ban nhân dân hay Hội đồng nhân dân. — People’s Committee or People’s Council.
   */
  body: 'peoplesCommittee' | 'peoplesCouncil';
  /**
   * Mã cấp 1. — Level 1 code.
   */
  code: string;
  /**
   * Thông tin được kiểm chứng tới đâu. — How well it is supported.
   */
  verification: Verification;
  /**
   * Dòng, mục của tài liệu pháp lý hoặc tài liệu gốc làm căn cứ. — Row or section that supports it.
   */
  source: string;
}
/**
 * Phần bổ sung, điều chỉnh của người dùng đối với một khung kiến trúc. — What a user adds to a framework or sets differently.
 */
export interface Pack {
  /**
   * Đường dẫn tới lược đồ, kết thúc bằng pack.schema.json. — Path of the schema, ending in pack.schema.json.
   */
  $schema: string;
  /**
   * Mã gói: chữ thường không dấu, chữ số, gạch nối. — Id of the pack: lower-case letters, digits, hyphens.
   */
  id: string;
  /**
   * Tên gói, in trong kết quả. — Name of the pack, told in results.
   */
  name: BilingualText;
  /**
   * Mã khung mà gói điều chỉnh, ví dụ 2.0. — Id of the framework that the pack changes, such as 2.0.
   */
  extends: string;
  /**
   * Trọng số của nhóm, theo mã nhóm; nhóm mới cần có tên. — Weights of groups, by group id; a new group needs a name.
   */
  groups?: {
    [k: string]: GroupOverride;
  };
  /**
   * Điều chỉnh yêu cầu có sẵn, theo mã yêu cầu. — Changes of requirements that exist, by requirement id.
   */
  overrides?: {
    [k: string]: RequirementOverride;
  };
  /**
   * Yêu cầu bổ sung, viết như trong khung. — Added requirements, written as in a framework.
   */
  requirements?: Requirement[];
  /**
   * Văn bản được viện dẫn mà công cụ chưa có. — Cited documents that the tool does not know.
   */
  documents?: LegalDocument[];
}
/**
 * Trọng số của một nhóm. — Weight of one group.
 */
export interface GroupOverride {
  /**
   * Trọng số của nhóm trong điểm chung. — Weight of the group in the total.
   */
  weight: number;
  /**
   * Tên của nhóm mới. — Name of a new group.
   */
  name?: BilingualText;
}
/**
 * Điều chỉnh một yêu cầu; tắt yêu cầu phải nêu lý do. — Change of one requirement; switching it off takes a reason.
 */
export interface RequirementOverride {
  /**
   * Trọng số trong nhóm; 0 là chỉ thông tin. — Weight in the group; 0 informs only.
   */
  weight?: number;
  /**
   * Phải, nên, có thể. — Must, should, may.
   */
  strength?: Strength;
  /**
   * Ngưỡng thay cho ngưỡng của khung; tham số không ghi thì giữ nguyên. — Thresholds in place of the framework's; what is left out stays.
   */
  parameters?: {
    [k: string]: string | number | boolean | string[];
  };
  /**
   * true là không xét yêu cầu này. — True leaves the requirement out.
   */
  off?: true;
  /**
   * Lý do điều chỉnh, in trong kết quả khi yêu cầu bị tắt. — Why; told in results when the requirement is off.
   */
  reason?: BilingualText;
}
/**
 * Tài liệu mà `check --format json` ghi ra. — The document that `check --format json` writes.
 */
export interface CheckReport {
  /**
   * Một kết quả cho mỗi mô hình đọc được. — One result for each model that could be read.
   */
  results: CheckResult[];
  /**
   * Tệp, đường dẫn không đọc được thành mô hình; chỉ có khi có tệp như vậy. — Files and paths that could not be read as models; there only when there are some.
   *
   * @minItems 1
   */
  unreadable?: UnreadableFile[];
  /**
   * Khác gì so với mốc; chỉ có khi có mốc để so. — What differs from before; there only when there is a before.
   */
  changes?: ChangeReport;
}
/**
 * Kết quả kiểm tra một mô hình theo một khung. — Result of checking one model against one framework.
 */
export interface CheckResult {
  /**
   * Phiên bản của lược đồ kết quả. — Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Dấu băm để kiểm lại. — Hashes to verify it.
   */
  receipt: Receipt;
  /**
   * Mô hình được kiểm tra. — Model checked.
   */
  model: ModelIdentity;
  /**
   * Khung áp dụng. — Framework applied.
   */
  framework: FrameworkIdentity;
  /**
   * Hiện trạng hay mục tiêu. — Current or target architecture.
   */
  plateau: 'current' | 'target';
  /**
   * Tuân thủ; tuân thủ, còn lưu ý; chưa tuân thủ; chưa đủ cơ sở kết luận. — Compliant, with remarks, not compliant, undecided.
   */
  verdict: 'compliant' | 'compliantWithRemarks' | 'notCompliant' | 'undecided';
  /**
   * Khoảng điểm chung; null khi không tính được. — Interval; null when it cannot be computed.
   */
  score: Interval | null;
  /**
   * Kết quả theo nhóm. — By group.
   */
  groups: GroupResult[];
  /**
   * Kết quả từng yêu cầu. — By requirement.
   */
  requirements: RequirementResult[];
  /**
   * Dữ kiện nên nêu tiếp, giá trị lớn trước. — Facts to state next, most valuable first.
   */
  nextFacts: NextFact[];
  /**
   * Lưu ý về chế độ, ngày, phạm vi. — Notes on mode, date and scope.
   */
  notes: Text[];
  /**
   * Những phần không ai cần nên không được lập; không nêu khi kết quả đầy đủ. — Parts that nobody asked for and that are not there; not stated when the result is whole.
   *
   * @minItems 1
   */
  leftOut?: ResultPart[];
}
/**
 * Kết quả nhóm. — Group result.
 */
export interface GroupResult {
  /**
   * Mã nhóm. — Group id.
   */
  id: string;
  /**
   * Tên nhóm. — Name.
   */
  name: Text;
  /**
   * Trọng số. — Weight.
   */
  weight: number;
  /**
   * Khoảng điểm; null khi nhóm không có yêu cầu nào được tính điểm. — Interval; null when nothing in the group scores.
   */
  score: Interval | null;
  /**
   * Số yêu cầu theo kết luận. — Requirements by outcome.
   */
  counts: Counts;
}
/**
 * Kết quả từng yêu cầu. — Requirement result.
 */
export interface RequirementResult {
  /**
   * Mã yêu cầu. — Requirement id.
   */
  id: string;
  /**
   * Tên yêu cầu. — Title.
   */
  title: Text;
  /**
   * Nội dung yêu cầu. — Text.
   */
  text?: Text;
  /**
   * Quy tắc. — Rule.
   */
  rule?: string;
  /**
   * Nhóm. — Group.
   */
  group: string;
  /**
   * Phải, nên, có thể. — Must, should, may.
   */
  strength: 'must' | 'should' | 'may';
  /**
   * Trọng số được tính; 0 nếu chỉ thông tin. — Weight that counts; 0 when it informs only.
   */
  weight: number;
  /**
   * Mức kiểm chứng tốt nhất của các viện dẫn. — Best grade of its citations.
   */
  confidence: 'text' | 'secondary' | 'draft' | 'unverified';
  /**
   * Kết luận. — Outcome.
   */
  outcome: Outcome;
  /**
   * Viện dẫn có hiệu lực tại ngày kiểm tra. — Citations in force on the day.
   */
  citations: ResultCitation[];
  /**
   * Điều chưa đáp ứng, chưa rõ. — What fails or is unknown.
   */
  findings: Finding[];
  /**
   * Dữ kiện mà kết luận dựa vào; không có khi “witness” không được lập. — Facts the outcome rests on; not there when “witness” is left out.
   */
  witness?: Witness[];
  /**
   * Số phần tử theo từng câu trả lời. — How many subjects answered what.
   */
  subjects?: {
    /**
     * Đáp ứng. — met.
     */
    met: number;
    /**
     * Chưa đáp ứng. — notMet.
     */
    notMet: number;
    /**
     * Chưa nêu. — notStated.
     */
    notStated: number;
    /**
     * Không áp dụng. — notApplicable.
     */
    notApplicable: number;
  };
  /**
   * Có khi một yêu cầu có quá nhiều phát hiện hoặc dữ kiện; kết luận và điểm vẫn tính trên tất cả. — Stated when a requirement has too many findings or places to list; outcome and score rest on all of them.
   */
  omitted?: {
    /**
     * Số phát hiện “chưa đáp ứng” không liệt kê. — Findings about what is not met that are not listed.
     */
    fail: number;
    /**
     * Số phát hiện “chưa nêu” không liệt kê. — Findings about what is not stated that are not listed.
     */
    unknown: number;
    /**
     * Số đối tượng mà dữ kiện làm chứng không được liệt kê; không có khi “witness” không được lập. — Subjects whose witness is not listed; not there when “witness” is left out.
     */
    witnesses?: number;
  };
  /**
   * Câu hỏi cho người thẩm định. — Question for the reviewer.
   */
  question?: Text;
  /**
   * Ngoại lệ được chấp nhận. — Accepted exception.
   */
  waiver?: WaivedOutcome;
  /**
   * true nếu đây là phép kiểm tra của công cụ, không viện dẫn văn bản nào. — True when it is a check of ours that rests on no legal text.
   */
  ours?: boolean;
}
/**
 * Viện dẫn. — Citation.
 */
export interface ResultCitation {
  /**
   * Mã văn bản. — Document id.
   */
  document: string;
  /**
   * Tên ngắn của văn bản. — Short name.
   */
  name: Text;
  /**
   * Điều, khoản. — Article.
   */
  article?: string;
  /**
   * Ngày có hiệu lực. — In force from.
   */
  from: string | null;
  /**
   * Ngày hết hiệu lực. — Last day in force.
   */
  to: string | null;
  /**
   * text, secondary, draft, unverified. — Grade of verification.
   */
  verification: 'text' | 'secondary' | 'draft' | 'unverified';
  /**
   * Điều cần biết về viện dẫn. — What to know about it.
   */
  note?: Text;
}
/**
 * Dữ kiện làm chứng. — Witness.
 */
export interface Witness {
  /**
   * JSON Pointer. — JSON Pointer.
   */
  pointer: string;
  /**
   * Thỏa mãn, vi phạm, còn thiếu, không áp dụng. — Satisfied, broken, missing, not applicable.
   */
  role: 'satisfied' | 'broken' | 'missing' | 'notApplicable';
}
/**
 * Dữ kiện nên nêu tiếp. — Next fact to state.
 */
export interface NextFact {
  /**
   * Nơi cần bổ sung. — Where to state it.
   */
  pointer: string;
  /**
   * Yêu cầu được làm rõ. — Requirements it would settle.
   */
  requirements: string[];
  /**
   * Khoảng điểm hẹp lại tối đa bao nhiêu điểm. — By how many points the interval narrows at most.
   */
  narrows: number;
  /**
   * Điều cần nêu. — What to state.
   */
  message: Text;
}
/**
 * Các kết quả khác gì so với một mốc. — How results differ from what was known before.
 */
export interface ChangeReport {
  /**
   * Tệp mốc hoặc bản sửa đổi git. — File of the baseline, or git revision.
   */
  against: string;
  /**
   * Một mục cho mỗi kết quả, cùng thứ tự. — One entry for each result, in the same order.
   */
  models: ModelDelta[];
  /**
   * Số mô hình có ở mốc mà lần này không kiểm tra. — How many models of the baseline were not checked.
   */
  notChecked: number;
}
/**
 * Một mô hình khác gì so với trước. — How a model differs from before.
 */
export interface ModelDelta {
  /**
   * Mô hình. — Model.
   */
  model: ModelIdentity;
  /**
   * Kết luận và điểm trước; null khi chưa biết gì. — Verdict and score before; null when nothing was known.
   */
  before: Standing | null;
  /**
   * Kết luận và điểm lần này. — Verdict and score now.
   */
  after: Standing;
  /**
   * Phát hiện mới, hoặc trước chỉ chưa rõ mà nay chưa đáp ứng. — Findings that are new, or were open and fail now.
   */
  added: NewFinding[];
  /**
   * Nhận dạng của các phát hiện không còn. — Keys of findings that are gone.
   */
  fixed: string[];
  /**
   * Phát hiện trước chưa đáp ứng, nay chỉ chưa rõ: dữ kiện không còn được nêu. — Findings that failed and are only open now: the fact is no longer stated.
   */
  unstated: string[];
  /**
   * Số phát hiện như cũ. — How many findings are as before.
   */
  unchanged: number;
  /**
   * Số phát hiện đã biết mà yêu cầu không được xét lần này. — Known findings whose requirement was not asked this time.
   */
  notAsked: number;
  /**
   * Có khi quá nhiều phát hiện cùng yêu cầu và thông báo: số phát hiện không liệt kê ở trên. — Stated when too many findings have one requirement and message: how many are not listed above.
   */
  omitted?: {
    /**
     * Số phát hiện mới. — New findings.
     */
    added: number;
    /**
     * Trong số mới, số phát hiện chưa đáp ứng. — Those of the new ones that fail.
     */
    failing: number;
    /**
     * Số phát hiện không còn. — Findings that are gone.
     */
    fixed: number;
    /**
     * Số phát hiện không còn được nêu. — Findings that are no longer stated.
     */
    unstated: number;
  };
}
/**
 * Kết luận và điểm của một mô hình. — Verdict and score of a model.
 */
export interface Standing {
  /**
   * Kết luận. — Verdict.
   */
  verdict: 'compliant' | 'compliantWithRemarks' | 'notCompliant' | 'undecided';
  /**
   * Khoảng điểm; null khi không tính được. — Interval; null when there is none.
   */
  score: Interval | null;
}
/**
 * Phát hiện chưa có ở mốc. — A finding that was not known.
 */
export interface NewFinding {
  /**
   * Nhận dạng không đổi khi tệp đổi tên, sắp lại. — Identity that survives renamed files and reordering.
   */
  key: string;
  /**
   * Mã yêu cầu. — Requirement id.
   */
  requirement: string;
  /**
   * Chưa đáp ứng hoặc chưa rõ. — Fail or unknown.
   */
  outcome: 'fail' | 'unknown';
  /**
   * Điều phát hiện. — What was found.
   */
  message: Text;
  /**
   * JSON Pointer. — JSON Pointer.
   */
  pointer: string;
  /**
   * Dòng trong tệp. — Line in the file.
   */
  line?: number;
  /**
   * Cột trong tệp. — Column in the file.
   */
  column?: number;
}
