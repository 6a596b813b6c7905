// Generated from models/frameworks/2.0/ by `npm run generate`; do not edit.
import type { Framework } from './types.ts';

/** The data of models/frameworks/2.0/, put together. */
export const framework: Framework = {
  "$schema": "../../../schemas/framework.schema.json",
  "id": "2.0",
  "name": {
    "vi": "Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0",
    "en": "Vietnam e-Government Architecture Framework, version 2.0"
  },
  "document": "qd-2323-btttt-2019",
  "from": "2019-12-31",
  "to": "2023-12-28",
  "groups": [
    {
      "id": "DOC",
      "name": {
        "vi": "Tài liệu kiến trúc",
        "en": "Architecture document"
      },
      "weight": 2
    },
    {
      "id": "GOV",
      "name": {
        "vi": "Quản trị, đầu tư",
        "en": "Governance and investment"
      },
      "weight": 1
    },
    {
      "id": "BRM",
      "name": {
        "vi": "Nghiệp vụ, dịch vụ công",
        "en": "Business and public services"
      },
      "weight": 1
    },
    {
      "id": "DRM",
      "name": {
        "vi": "Dữ liệu",
        "en": "Data"
      },
      "weight": 2
    },
    {
      "id": "ARM",
      "name": {
        "vi": "Ứng dụng",
        "en": "Applications"
      },
      "weight": 2
    },
    {
      "id": "INT",
      "name": {
        "vi": "Tích hợp, chia sẻ, liên thông",
        "en": "Integration, sharing, exchange"
      },
      "weight": 3
    },
    {
      "id": "TRM",
      "name": {
        "vi": "Hạ tầng, công nghệ",
        "en": "Infrastructure and technology"
      },
      "weight": 2
    },
    {
      "id": "SRM",
      "name": {
        "vi": "An toàn thông tin",
        "en": "Information security"
      },
      "weight": 3
    },
    {
      "id": "FIG",
      "name": {
        "vi": "Số liệu khớp nhau",
        "en": "Figures that add up"
      },
      "weight": 0
    }
  ],
  "requirements": [
    {
      "id": "ARM-01",
      "title": {
        "vi": "Sơ đồ tổng thể đủ các lớp",
        "en": "The overall diagram shows every layer"
      },
      "text": {
        "vi": "Sơ đồ tổng thể thể hiện người sử dụng, kênh truy cập, cổng và dịch vụ, ứng dụng và cơ sở dữ liệu, nền tảng tích hợp, hạ tầng, an toàn thông tin, quản lý và chỉ đạo.",
        "en": "The overall diagram shows users, access channels, portal and services, applications and databases, integration platform, infrastructure, security, and direction."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "diagram-layer-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Danh sách lớp được dựng lại từ tài liệu thực tế, chưa đối chiếu với hình vẽ trong Khung.",
        "en": "The list of layers is put together from published documents; the figure of the framework was not seen."
      }
    },
    {
      "id": "ARM-02",
      "title": {
        "vi": "Phân loại ứng dụng theo ARM",
        "en": "Applications classified by the ARM"
      },
      "text": {
        "vi": "Mỗi ứng dụng có mã phân loại theo mô hình tham chiếu ứng dụng (ARM).",
        "en": "Each application carries a category of the application reference model (ARM)."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "application-without-arm-code",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Khung có mô hình tham chiếu ứng dụng, nhưng danh mục mã chưa được kiểm chứng: chỉ kiểm tra ứng dụng đã có mã hay chưa, không đối chiếu mã.",
        "en": "The framework has this model, but its list of codes is not verified: only the presence of a code is checked."
      }
    },
    {
      "id": "ARM-03",
      "title": {
        "vi": "Ứng dụng dùng chung, chuyên ngành hay nội bộ",
        "en": "Shared, specialised or internal application"
      },
      "text": {
        "vi": "Mỗi ứng dụng được nêu là dùng chung, chuyên ngành hay nội bộ.",
        "en": "Each application is stated to be shared, specialised or internal."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "application-without-category",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "ARM-03b",
      "title": {
        "vi": "Đơn vị vận hành ứng dụng",
        "en": "The unit that runs the application"
      },
      "text": {
        "vi": "Mỗi ứng dụng có đơn vị vận hành.",
        "en": "Each application has a unit that runs it."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "application-without-operator",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "ARM-04",
      "title": {
        "vi": "Có cổng dịch vụ công",
        "en": "A public service portal"
      },
      "text": {
        "vi": "Tỉnh có cổng dịch vụ công dùng chung cho các cơ quan của tỉnh.",
        "en": "The province has a public service portal for all its agencies."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "service-portal-missing",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm a",
          "verification": "text"
        },
        {
          "document": "tt-22-2019-btttt",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Từ ngày 06/12/2021, một hệ thống thông tin giải quyết thủ tục hành chính hợp nhất được tính là cả cổng dịch vụ công và một cửa điện tử.",
        "en": "From 6 December 2021 one merged procedure system counts as both the portal and the electronic one-stop."
      }
    },
    {
      "id": "ARM-04b",
      "title": {
        "vi": "Có hệ thống một cửa điện tử",
        "en": "An electronic one-stop system"
      },
      "text": {
        "vi": "Tỉnh có hệ thống một cửa điện tử dùng chung cho các cơ quan của tỉnh.",
        "en": "The province has an electronic one-stop system for all its agencies."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "one-stop-missing",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm a",
          "verification": "text"
        },
        {
          "document": "tt-22-2019-btttt",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Từ ngày 06/12/2021, một hệ thống thông tin giải quyết thủ tục hành chính hợp nhất được tính là cả cổng dịch vụ công và một cửa điện tử.",
        "en": "From 6 December 2021 one merged procedure system counts as both the portal and the electronic one-stop."
      }
    },
    {
      "id": "ARM-05",
      "title": {
        "vi": "Một cửa điện tử đủ mười nhóm chức năng",
        "en": "Ten function groups of the electronic one-stop"
      },
      "text": {
        "vi": "Hệ thống một cửa điện tử có đủ mười nhóm chức năng theo quy định.",
        "en": "The electronic one-stop has the ten prescribed groups of functions."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "system-feature-not-stated",
      "parameters": {
        "roles": [
          "oneStop",
          "procedureSystem"
        ],
        "features": [
          "Quản lý danh mục thủ tục, hồ sơ, biểu mẫu|danh mục thủ tục|biểu mẫu",
          "Tiếp nhận và xử lý hồ sơ|tiếp nhận",
          "Báo cáo thống kê|thống kê",
          "Quản lý hồ sơ, tài liệu|quản lý hồ sơ",
          "Quản lý danh mục điện tử dùng chung|danh mục điện tử|danh mục dùng chung",
          "Quản trị người sử dụng|quản trị người dùng",
          "Theo dõi quá trình xử lý hồ sơ|theo dõi|tiến độ",
          "Điều hành, tác nghiệp|điều hành|tác nghiệp",
          "Các tiện ích|tiện ích",
          "Liên thông, tích hợp với các cổng dịch vụ công|liên thông|tích hợp"
        ]
      },
      "citations": [
        {
          "document": "tt-22-2019-btttt",
          "article": "Điều 5 khoản 1",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Máy chỉ so tên chức năng đã ghi trong mô hình, không thử hệ thống; chức năng chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.",
        "en": "Only the names of functions written in the model are compared, the system is not tried; a function that is not written is open, not failed."
      }
    },
    {
      "id": "ARM-06",
      "title": {
        "vi": "Cổng dịch vụ công đủ mười chín chức năng",
        "en": "Nineteen functions of the service portal"
      },
      "text": {
        "vi": "Cổng dịch vụ công có đủ mười chín chức năng theo quy định.",
        "en": "The service portal has the nineteen prescribed functions."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "system-feature-not-stated",
      "parameters": {
        "roles": [
          "servicePortal",
          "procedureSystem"
        ],
        "features": [
          "Hỗ trợ điền thông tin đã có sẵn|điền sẵn|tự động điền",
          "Cung cấp dịch vụ công",
          "Công bố danh mục dịch vụ công trực tuyến|danh mục dịch vụ công",
          "Tạo lập hồ sơ hành chính điện tử|tạo lập hồ sơ|hồ sơ điện tử",
          "Trao đổi thông tin với người sử dụng|trao đổi thông tin",
          "Xác thực người sử dụng|xác thực",
          "Hướng dẫn thực hiện dịch vụ công trực tuyến|hướng dẫn",
          "Thống kê kết quả giải quyết hồ sơ|thống kê",
          "Đánh giá sự hài lòng|hài lòng",
          "Tra cứu dịch vụ công theo tiêu chí|tra cứu dịch vụ công",
          "Tạo câu hỏi tham vấn, khảo sát|khảo sát",
          "Quản lý hồ sơ",
          "Đăng ký thông tin người sử dụng|đăng ký tài khoản|đăng ký thông tin",
          "Ghi lưu nhật ký, thống kê, báo cáo truy cập|nhật ký",
          "Tiếp nhận, trả kết quả qua bưu chính công ích|bưu chính",
          "Trả kết quả dạng điện tử|kết quả điện tử",
          "Tra cứu kết quả dạng điện tử|tra cứu kết quả",
          "Tiếp nhận phản ánh, kiến nghị|phản ánh",
          "Liên thông, tích hợp với hệ thống một cửa điện tử|tích hợp với hệ thống một cửa|một cửa"
        ]
      },
      "citations": [
        {
          "document": "tt-22-2019-btttt",
          "article": "Điều 6 khoản 1",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Máy chỉ so tên chức năng đã ghi trong mô hình, không thử hệ thống; chức năng chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.",
        "en": "Only the names of functions written in the model are compared, the system is not tried; a function that is not written is open, not failed."
      }
    },
    {
      "id": "ARM-07",
      "title": {
        "vi": "Không trùng lặp ứng dụng dùng chung",
        "en": "No application repeats a shared one"
      },
      "text": {
        "vi": "Không cơ quan nào có ứng dụng thực hiện cùng chức năng với một ứng dụng dùng chung đã có.",
        "en": "No agency has an application that does what an existing shared application does."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "question": {
        "vi": "Có ứng dụng của cơ quan nào trùng chức năng với ứng dụng dùng chung của tỉnh mà không nêu lý do không?",
        "en": "Does any agency have an application that repeats a shared one of the province without a stated reason?"
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Cần xem: danh mục ứng dụng với loại (category), vai trò (role), nghiệp vụ phục vụ (functions) và lý do không dùng lại (reuse.duplicateJustification) của từng ứng dụng; kết quả của ARM-07b; danh mục nền tảng dùng chung của tỉnh và của Trung ương.",
        "en": "Look at: the list of applications with category, role, functions and reuse.duplicateJustification of each; the outcome of ARM-07b; the shared platforms of the province and of the nation."
      }
    },
    {
      "id": "ARM-08",
      "title": {
        "vi": "Quan hệ giữa ứng dụng, nghiệp vụ và dữ liệu",
        "en": "Applications traced to functions and data"
      },
      "text": {
        "vi": "Mỗi ứng dụng nêu nghiệp vụ được phục vụ và dữ liệu được tạo lập hoặc khai thác.",
        "en": "Each application names the functions it supports and the data it creates or reads."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "application-without-trace",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified"
        }
      ]
    },
    {
      "id": "ARM-09",
      "title": {
        "vi": "Quản lý văn bản ở mọi cấp",
        "en": "Document management at every level"
      },
      "text": {
        "vi": "Hệ thống quản lý văn bản và điều hành được dùng ở tất cả cơ quan cấp tỉnh, cấp huyện, cấp xã.",
        "en": "All provincial, district and commune agencies use the document management system."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "system-not-at-every-level",
      "parameters": {
        "roles": [
          "documents"
        ],
        "levels": [
          "province",
          "district",
          "commune"
        ]
      },
      "citations": [
        {
          "document": "qd-28-2018-ttg",
          "article": "Điều 4, Điều 5",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Quyết định yêu cầu các cơ quan gửi, nhận văn bản điện tử qua hệ thống quản lý văn bản; tỷ lệ 100% ở từng cấp là cách hiểu của chúng tôi.",
        "en": "The decision asks agencies to exchange documents through their document systems; 100% at each level is our reading."
      }
    },
    {
      "id": "ARM-10",
      "title": {
        "vi": "Có ứng dụng chỉ đạo, điều hành",
        "en": "An application for direction and monitoring"
      },
      "text": {
        "vi": "Tỉnh có ứng dụng phục vụ chỉ đạo, điều hành: hệ thống báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành.",
        "en": "The province has an application for direction: reporting, task tracking or an operations centre."
      },
      "group": "ARM",
      "strength": "may",
      "weight": 1,
      "rule": "direction-application-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "ARM-11",
      "title": {
        "vi": "Vòng đời của ứng dụng",
        "en": "Lifecycle of the application"
      },
      "text": {
        "vi": "Mỗi ứng dụng được nêu là đang vận hành, thí điểm, đang xây dựng, dự kiến hay sắp ngừng sử dụng.",
        "en": "Each application is stated to operate, to be a pilot, being built, planned or to be replaced."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "application-without-lifecycle",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified"
        }
      ]
    },
    {
      "id": "TTHC61-01",
      "title": {
        "vi": "Chỉ một cổng dịch vụ công và một hệ thống một cửa điện tử",
        "en": "Only one portal and one electronic one-stop"
      },
      "text": {
        "vi": "Tỉnh chỉ lập một cổng dịch vụ công và một hệ thống một cửa điện tử cho tất cả đơn vị của tỉnh.",
        "en": "The province sets up only one service portal and one electronic one-stop for all its units."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "second-portal-or-one-stop",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm a",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Từ ngày 06/12/2021, một hệ thống thông tin giải quyết thủ tục hành chính hợp nhất được tính là cả cổng dịch vụ công và một cửa điện tử.",
        "en": "From 6 December 2021 one merged procedure system counts as both the portal and the electronic one-stop."
      }
    },
    {
      "id": "TTHC61-02",
      "title": {
        "vi": "Hợp nhất cổng dịch vụ công và một cửa điện tử",
        "en": "Portal and electronic one-stop merged"
      },
      "text": {
        "vi": "Cổng dịch vụ công và hệ thống một cửa điện tử được hợp nhất thành một hệ thống thông tin giải quyết thủ tục hành chính.",
        "en": "Portal and electronic one-stop are merged into one procedure-handling information system."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "procedure-system-not-merged",
      "citations": [
        {
          "document": "nd-107-2021",
          "article": "Điều 1",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Nội dung hợp nhất được biết qua nguồn thứ cấp; thời hạn chuyển đổi chưa đọc được.",
        "en": "The merger is known from secondary sources; the time allowed for it was not read."
      }
    },
    {
      "id": "TTHC61-03",
      "title": {
        "vi": "Số hóa hồ sơ khi tiếp nhận",
        "en": "Dossiers digitised at reception"
      },
      "text": {
        "vi": "Giấy tờ trong hồ sơ được số hóa khi tiếp nhận và hồ sơ được xử lý trên hệ thống.",
        "en": "Papers of a dossier are digitised at reception and the dossier is processed in the system."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "system-feature-not-stated",
      "parameters": {
        "roles": [
          "oneStop",
          "procedureSystem"
        ],
        "features": [
          "Số hóa hồ sơ|số hoá|số hóa|quét"
        ]
      },
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 17 khoản 1, Điều 25 khoản 3",
          "verification": "text"
        },
        {
          "document": "nd-107-2021",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Máy chỉ so tên chức năng đã ghi trong mô hình, không thử hệ thống; chức năng chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.",
        "en": "Only the names of functions written in the model are compared, the system is not tried; a function that is not written is open, not failed."
      }
    },
    {
      "id": "TTHC61-04",
      "title": {
        "vi": "Cổng dịch vụ công, một cửa điện tử đáp ứng Nghị định 61/2018/NĐ-CP",
        "en": "Portal and one-stop meet Decree 61/2018/NĐ-CP"
      },
      "text": {
        "vi": "Cổng dịch vụ công, hệ thống một cửa điện tử được nêu là đáp ứng Nghị định 61/2018/NĐ-CP.",
        "en": "The portal or electronic one-stop is stated to meet Decree 61/2018/NĐ-CP."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "regulation-not-met",
      "parameters": {
        "roles": [
          "servicePortal",
          "oneStop",
          "procedureSystem"
        ],
        "act": "61/2018/NĐ-CP"
      },
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 23, Điều 25",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Kiểm tra điều mà tài liệu tự nêu về mức đáp ứng; từng điểm của Điều 25 được kiểm tra ở yêu cầu riêng.",
        "en": "This checks what the document itself says of compliance; the points of Article 25 have requirements of their own."
      }
    },
    {
      "id": "TTHC61-25a",
      "title": {
        "vi": "Một cửa điện tử ở mọi cấp",
        "en": "The electronic one-stop at every level"
      },
      "text": {
        "vi": "Hệ thống một cửa điện tử được dùng ở tất cả cơ quan cấp tỉnh, cấp huyện, cấp xã tiếp nhận hồ sơ.",
        "en": "All agencies of province, districts and communes that receive dossiers use the electronic one-stop."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "system-not-at-every-level",
      "parameters": {
        "roles": [
          "oneStop",
          "procedureSystem"
        ],
        "levels": [
          "province",
          "district",
          "commune"
        ]
      },
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm a",
          "verification": "text"
        },
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Nghị định yêu cầu một hệ thống dùng cho mọi đơn vị của tỉnh; tỷ lệ 100% ở từng cấp là cách hiểu của chúng tôi.",
        "en": "The decree asks for one system for all units; 100% at each level is our reading."
      }
    },
    {
      "id": "TTHC61-25c",
      "title": {
        "vi": "Chức năng nộp hồ sơ, thanh toán, theo dõi, đánh giá",
        "en": "Submission, payment, tracking, rating"
      },
      "text": {
        "vi": "Cổng dịch vụ công và một cửa điện tử cho phép nộp hồ sơ trực tuyến, thanh toán trực tuyến, theo dõi tình trạng xử lý và đánh giá việc giải quyết.",
        "en": "Portal and one-stop let people submit online, pay online, follow the dossier and rate how it was handled."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "system-feature-not-stated",
      "parameters": {
        "roles": [
          "servicePortal",
          "oneStop",
          "procedureSystem"
        ],
        "features": [
          "Nộp hồ sơ trực tuyến|tiếp nhận hồ sơ trực tuyến|dịch vụ công trực tuyến",
          "Thanh toán trực tuyến|thanh toán điện tử",
          "Theo dõi tình trạng xử lý hồ sơ|tình trạng|tiến độ|theo dõi",
          "Đánh giá việc giải quyết|đánh giá"
        ]
      },
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm c, d, đ, e",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Máy chỉ so tên chức năng đã ghi trong mô hình, không thử hệ thống; chức năng chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.",
        "en": "Only the names of functions written in the model are compared, the system is not tried; a function that is not written is open, not failed."
      }
    },
    {
      "id": "TTHC01-02",
      "title": {
        "vi": "Tên miền cổng dịch vụ công",
        "en": "Domain of the service portal"
      },
      "text": {
        "vi": "Cổng dịch vụ công của tỉnh có tên miền dạng dichvucong.(tên tỉnh).gov.vn.",
        "en": "The province's portal has a domain of the form dichvucong.(province).gov.vn."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "portal-domain-wrong",
      "citations": [
        {
          "document": "tt-01-2018-vpcp",
          "article": "Điều 16 khoản 1",
          "verification": "text"
        }
      ]
    },
    {
      "id": "TTHC01-16",
      "title": {
        "vi": "Cổng dịch vụ công, một cửa điện tử đáp ứng Thông tư 01/2018/TT-VPCP",
        "en": "Portal and one-stop meet Circular 01/2018/TT-VPCP"
      },
      "text": {
        "vi": "Cổng dịch vụ công, hệ thống một cửa điện tử được nêu là đáp ứng Thông tư 01/2018/TT-VPCP.",
        "en": "The portal or electronic one-stop is stated to meet Circular 01/2018/TT-VPCP."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "regulation-not-met",
      "parameters": {
        "roles": [
          "servicePortal",
          "oneStop",
          "procedureSystem"
        ],
        "act": "01/2018/TT-VPCP"
      },
      "citations": [
        {
          "document": "tt-01-2018-vpcp",
          "article": "Điều 16, Điều 17",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Kiểm tra điều mà tài liệu tự nêu về mức đáp ứng.",
        "en": "This checks what the document itself says of compliance."
      }
    },
    {
      "id": "DVC43-01",
      "title": {
        "vi": "Mức độ của dịch vụ công trực tuyến",
        "en": "Grade of online services"
      },
      "text": {
        "vi": "Mỗi dịch vụ công trực tuyến được xếp vào một trong bốn mức độ.",
        "en": "Each online public service is of one of the four grades."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "service-without-grade",
      "citations": [
        {
          "document": "nd-43-2011",
          "article": "Điều 3 khoản 4",
          "verification": "text"
        },
        {
          "document": "tt-32-2017-btttt",
          "article": "Điều 5",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DVC42-01",
      "title": {
        "vi": "Dịch vụ công toàn trình, một phần",
        "en": "Fully and partly online services"
      },
      "text": {
        "vi": "Mỗi dịch vụ công trực tuyến được nêu là toàn trình hay một phần, không còn xếp theo mức độ 1 đến 4.",
        "en": "Each online service is stated to be fully or partly online and no longer graded 1 to 4."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "service-without-online-extent",
      "citations": [
        {
          "document": "nd-42-2022",
          "article": "Điều 11 khoản 1",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Không tự quy đổi mức độ 3, 4 sang một phần, toàn trình: văn bản không có bảng quy đổi.",
        "en": "Grades 3 and 4 are not turned into partly and fully online: no text says how."
      }
    },
    {
      "id": "DVC43-02",
      "title": {
        "vi": "Cổng hoạt động liên tục 24 giờ",
        "en": "The portal runs around the clock"
      },
      "text": {
        "vi": "Cổng thông tin điện tử, cổng dịch vụ công hoạt động liên tục 24 giờ trong tất cả các ngày.",
        "en": "Web portal and service portal run 24 hours on every day."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "system-feature-not-stated",
      "parameters": {
        "roles": [
          "webPortal",
          "servicePortal",
          "procedureSystem"
        ],
        "features": [
          "Hoạt động 24/24 giờ|24/24|24/7|24 giờ|liên tục"
        ]
      },
      "citations": [
        {
          "document": "nd-43-2011",
          "article": "Điều 27",
          "verification": "text"
        },
        {
          "document": "tt-32-2017-btttt",
          "article": "Điều 11 khoản 2 điểm e",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Máy chỉ so tên chức năng đã ghi trong mô hình, không thử hệ thống; chức năng chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.",
        "en": "Only the names of functions written in the model are compared, the system is not tried; a function that is not written is open, not failed."
      }
    },
    {
      "id": "DVC43-10",
      "title": {
        "vi": "Cổng thông tin điện tử cung cấp thông tin theo Nghị định 43/2011/NĐ-CP",
        "en": "The web portal publishes what Decree 43/2011/NĐ-CP asks"
      },
      "text": {
        "vi": "Cổng, trang thông tin điện tử của tỉnh và các cơ quan cung cấp đủ thông tin theo Nghị định 43/2011/NĐ-CP.",
        "en": "The web portals of the province and its agencies publish the information that Decree 43/2011/NĐ-CP asks for."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "regulation-not-met",
      "parameters": {
        "roles": [
          "webPortal"
        ],
        "act": "43/2011/NĐ-CP"
      },
      "citations": [
        {
          "document": "nd-43-2011",
          "article": "Điều 10",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "\"Cơ bản đáp ứng\" chưa đủ cơ sở để kết luận là đáp ứng. Khi tài liệu vừa nêu cơ bản vừa nêu đầy đủ, lấy mức đầy đủ.",
        "en": "\"Mostly met\" is not enough to conclude. Where a document says both mostly and fully, the full statement counts."
      }
    },
    {
      "id": "DVC42-02",
      "title": {
        "vi": "Cổng thông tin điện tử cung cấp thông tin theo Nghị định 42/2022/NĐ-CP",
        "en": "The web portal publishes what Decree 42/2022/NĐ-CP asks"
      },
      "text": {
        "vi": "Cổng thông tin điện tử của tỉnh cung cấp đủ thông tin theo Nghị định 42/2022/NĐ-CP.",
        "en": "The web portal of the province publishes the information that Decree 42/2022/NĐ-CP asks for."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "regulation-not-met",
      "parameters": {
        "roles": [
          "webPortal"
        ],
        "act": "42/2022/NĐ-CP"
      },
      "citations": [
        {
          "document": "nd-42-2022",
          "article": "Điều 4",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Đáp ứng Nghị định 43/2011/NĐ-CP không thay cho đáp ứng Nghị định 42/2022/NĐ-CP.",
        "en": "Meeting Decree 43/2011/NĐ-CP does not stand for meeting Decree 42/2022/NĐ-CP."
      }
    },
    {
      "id": "DVC32-01",
      "title": {
        "vi": "Cổng dùng được trên điện thoại, cho người khuyết tật",
        "en": "The portal works on phones and for disabled people"
      },
      "text": {
        "vi": "Cổng dịch vụ công dùng được trên thiết bị di động và hỗ trợ người khuyết tật tiếp cận.",
        "en": "The service portal works on mobile devices and can be used by disabled people."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 2,
      "rule": "system-feature-not-stated",
      "parameters": {
        "roles": [
          "webPortal",
          "servicePortal",
          "procedureSystem"
        ],
        "features": [
          "Dùng được trên thiết bị di động|di động|mobile|điện thoại thông minh",
          "Hỗ trợ người khuyết tật tiếp cận|khuyết tật"
        ]
      },
      "citations": [
        {
          "document": "tt-32-2017-btttt",
          "article": "Điều 17, Điều 18",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Máy chỉ so tên chức năng đã ghi trong mô hình, không thử hệ thống; chức năng chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.",
        "en": "Only the names of functions written in the model are compared, the system is not tried; a function that is not written is open, not failed."
      }
    },
    {
      "id": "DVC32-02",
      "title": {
        "vi": "Cổng dịch vụ công dùng HTTPS",
        "en": "The service portal uses HTTPS"
      },
      "text": {
        "vi": "Cổng dịch vụ công được truy cập qua HTTPS.",
        "en": "The service portal is reached over HTTPS."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "portal-without-https",
      "citations": [
        {
          "document": "tt-32-2017-btttt",
          "article": "Điều 20",
          "verification": "text"
        }
      ]
    },
    {
      "id": "RPT09-01",
      "title": {
        "vi": "Có hệ thống thông tin báo cáo",
        "en": "A reporting information system"
      },
      "text": {
        "vi": "Tỉnh có hệ thống thông tin báo cáo đang vận hành.",
        "en": "The province operates a reporting information system."
      },
      "group": "ARM",
      "strength": "must",
      "weight": 3,
      "rule": "reporting-system-missing",
      "citations": [
        {
          "document": "nd-09-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "ARM-07b",
      "title": {
        "vi": "Không làm ứng dụng riêng cho nghiệp vụ đã có ứng dụng dùng chung",
        "en": "No own application for a function that a shared one serves"
      },
      "text": {
        "vi": "Ứng dụng riêng của một cơ quan không lặp lại nghiệp vụ mà ứng dụng dùng chung đang phục vụ, trừ khi có lý do.",
        "en": "An agency's own application does not repeat a function that a shared one serves, unless a reason is given."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 0,
      "rule": "shared-function-repeated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Không tính điểm vì danh sách nghiệp vụ của ứng dụng có thể chưa đủ. Chỉ kết luận chưa đáp ứng khi ứng dụng được nêu là riêng (reuse.form là \"own\") và cùng vai trò, cùng nghiệp vụ với ứng dụng dùng chung; còn lại do người thẩm định trả lời ở ARM-07.",
        "en": "Without weight, as the functions of an application may not all be listed. It fails only where the application is stated to be an own one (reuse.form own) with role and function of a shared one; the rest is for the reviewer in ARM-07."
      }
    },
    {
      "id": "ARM-X02",
      "title": {
        "vi": "Thư điện tử công vụ ở mọi cấp",
        "en": "Official e-mail at all levels"
      },
      "text": {
        "vi": "Hệ thống thư điện tử công vụ được dùng ở mọi cơ quan cấp tỉnh, cấp huyện và cấp xã.",
        "en": "The official e-mail system is used in all agencies of province, district and commune level."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 0,
      "rule": "system-not-at-every-level",
      "parameters": {
        "roles": [
          "email"
        ],
        "levels": [
          "province",
          "district",
          "commune"
        ]
      },
      "citations": [],
      "ours": true,
      "note": {
        "vi": "Chưa tìm thấy văn bản nào đòi hỏi điều này cho mọi cấp, nên chỉ để tham khảo, không tính điểm. Xét số cơ quan sử dụng; tỷ lệ cán bộ có hộp thư là số liệu khác.",
        "en": "No act that demands this at all levels was found, so it only informs and is not scored. It looks at agencies; the share of officials with a mailbox is another figure."
      }
    },
    {
      "id": "ARM-X01",
      "title": {
        "vi": "Ngừng hệ thống cũ sau khi hệ thống thay thế vận hành",
        "en": "Old systems retire after their replacement operates"
      },
      "text": {
        "vi": "Hệ thống chỉ ngừng sử dụng khi hệ thống thay thế đã vận hành.",
        "en": "A system is retired only when what replaces it operates."
      },
      "group": "ARM",
      "strength": "should",
      "weight": 0,
      "rule": "retired-before-replacement",
      "citations": [],
      "ours": true,
      "note": {
        "vi": "Phép kiểm tra của công cụ, không tính điểm. Coi phần tử mà hệ thống sắp ngừng nêu ở \"reuseOf\" là hệ thống thay thế.",
        "en": "A check of ours, without weight. What a retiring system names in reuseOf is taken for its replacement."
      }
    },
    {
      "id": "BRM-01",
      "title": {
        "vi": "Phân loại nghiệp vụ theo BRM",
        "en": "Functions classified by the BRM"
      },
      "text": {
        "vi": "Mỗi nghiệp vụ mang một mã của mô hình tham chiếu nghiệp vụ.",
        "en": "Every business function carries a code of the business reference model."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 2,
      "rule": "function-without-brm-code",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Có mô hình tham chiếu nghiệp vụ; các mã cụ thể chưa đọc được.",
            "en": "The reference model exists; its codes were not read."
          }
        }
      ],
      "note": {
        "vi": "Tạm thời chỉ kiểm tra có mã, chưa đối chiếu với danh mục mã.",
        "en": "Provisional: only the presence of a code is checked, not the code list."
      }
    },
    {
      "id": "BRM-02",
      "title": {
        "vi": "Cơ quan chủ trì nghiệp vụ",
        "en": "Agency of each function"
      },
      "text": {
        "vi": "Mỗi nghiệp vụ có một cơ quan chủ trì.",
        "en": "Every business function has one accountable agency."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 2,
      "rule": "function-without-owner",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified"
        }
      ]
    },
    {
      "id": "BRM-03",
      "title": {
        "vi": "Nghiệp vụ ở các cấp",
        "en": "Functions at all levels"
      },
      "text": {
        "vi": "Kiến trúc nghiệp vụ bao quát cấp tỉnh, cấp huyện và cấp xã.",
        "en": "The business architecture covers province, districts and communes."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 2,
      "rule": "function-levels-not-covered",
      "parameters": {
        "levels": [
          "province",
          "district",
          "commune"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nguồn là thực tiễn tỉnh Vĩnh Phúc (Quyết định 2795/QĐ-UBND, 11/2020).",
            "en": "The source is the practice of Vĩnh Phúc (Decision 2795/QĐ-UBND, November 2020)."
          }
        },
        {
          "document": "qd-2795-ubnd-vinh-phuc-2020",
          "verification": "secondary",
          "note": {
            "vi": "Thực tiễn của một tỉnh, không ràng buộc tỉnh khác.",
            "en": "Practice of one province; it does not bind another."
          }
        }
      ],
      "note": {
        "vi": "Từ 01/7/2025 không còn cấp huyện; yêu cầu này viết cho thời gian áp dụng Khung 2.0.",
        "en": "Since 1 July 2025 there are no districts; this is written for the time of framework 2.0."
      }
    },
    {
      "id": "BRM-04a",
      "title": {
        "vi": "Dịch vụ công gắn với nghiệp vụ",
        "en": "Services belong to functions"
      },
      "text": {
        "vi": "Mỗi dịch vụ công thuộc một nghiệp vụ.",
        "en": "Every public service belongs to a business function."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 2,
      "rule": "service-without-function",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified"
        }
      ]
    },
    {
      "id": "BRM-04b",
      "title": {
        "vi": "Dịch vụ công gắn với ứng dụng",
        "en": "Services name their application"
      },
      "text": {
        "vi": "Mỗi dịch vụ công nêu ứng dụng tiếp nhận, xử lý hồ sơ.",
        "en": "Every public service names the application that receives and handles its dossiers."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 2,
      "rule": "service-without-application",
      "citations": [
        {
          "document": "tt-22-2019-btttt",
          "article": "Điều 5 khoản 1 điểm a, điểm b",
          "verification": "text",
          "note": {
            "vi": "Hệ thống một cửa điện tử quản lý danh mục thủ tục, tiếp nhận và xử lý hồ sơ.",
            "en": "The e-one-stop system manages the procedures and receives and handles dossiers."
          }
        }
      ],
      "note": {
        "vi": "Nêu mối liên kết trong mô hình kiến trúc là cách hiểu của chúng tôi.",
        "en": "That the architecture states the link is our reading."
      }
    },
    {
      "id": "BRM-05",
      "title": {
        "vi": "Không yêu cầu cung cấp lại dữ liệu",
        "en": "No second collection of data"
      },
      "text": {
        "vi": "Dịch vụ công không yêu cầu người dân, doanh nghiệp cung cấp lại dữ liệu mà cơ quan nhà nước đã có và chia sẻ.",
        "en": "A service does not ask citizens or enterprises again for data that the state holds and shares."
      },
      "group": "BRM",
      "strength": "must",
      "weight": 3,
      "rule": "service-asks-for-shared-data",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 5 khoản 2; Điều 9 khoản 2, khoản 3",
          "verification": "text"
        },
        {
          "document": "nd-45-2020",
          "article": "Điều 4",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Chỉ xét các thành phần hồ sơ mà mô hình liệt kê.",
        "en": "Only the inputs that the model lists are looked at."
      }
    },
    {
      "id": "POST45-01",
      "title": {
        "vi": "Nhận hồ sơ, trả kết quả qua bưu chính công ích",
        "en": "Dossiers and results by public post"
      },
      "text": {
        "vi": "Dịch vụ công nhận hồ sơ, trả kết quả được qua dịch vụ bưu chính công ích, bên cạnh cách trực tiếp và trực tuyến.",
        "en": "Dossiers and results of a public service can go by the public postal service, beside attendance and the Internet."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 2,
      "rule": "service-not-by-post",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 16",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Điều 16 nêu ba cách nộp; không phải thủ tục nào cũng phải nhận qua bưu chính, nên dịch vụ chưa nêu cách này là chưa đủ cơ sở, không phải chưa đáp ứng. Quyết định 45/2016/QĐ-TTg chưa đọc được nên không viện dẫn.",
        "en": "Article 16 names three ways; not every procedure has to go by post, so a service that does not state this way is open, not failed. Decision 45/2016/QĐ-TTg was not read and is not cited."
      }
    },
    {
      "id": "TTHC01-01",
      "title": {
        "vi": "Dạng mã hồ sơ thủ tục hành chính",
        "en": "Form of the dossier code"
      },
      "text": {
        "vi": "Mã hồ sơ gồm mã định danh của cơ quan tiếp nhận, ngày tiếp nhận (năm, tháng, ngày) và số thứ tự bốn chữ số.",
        "en": "The dossier code is the code of the receiving agency, the day (year, month, day) and a number of four digits."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 2,
      "rule": "dossier-code-malformed",
      "parameters": {
        "newerFrom": "2020-09-15"
      },
      "citations": [
        {
          "document": "tt-01-2018-vpcp",
          "article": "Điều 19",
          "verification": "text"
        },
        {
          "document": "nd-61-2018",
          "article": "Điều 26",
          "verification": "text",
          "from": "2019-01-06",
          "note": {
            "vi": "Nêu các thành phần của mã; dạng cụ thể có từ ngày Thông tư 01/2018/TT-VPCP có hiệu lực.",
            "en": "Names what the code consists of; its form is set from the day Circular 01/2018/TT-VPCP is in force."
          }
        }
      ],
      "note": {
        "vi": "Thông tư viết mã theo QCVN 102:2016/BTTTT. Từ ngày 15/9/2020 chấp nhận thêm dạng dùng mã theo Quyết định 20/2020/QĐ-TTg; dạng này thấy trong thực tế, chưa thấy trong văn bản. Xét một mã làm ví dụ của mỗi dịch vụ là cách hiểu của chúng tôi.",
        "en": "The circular writes the agency code of QCVN 102:2016/BTTTT. From 15 September 2020 the form with the code of Decision 20/2020/QĐ-TTg is accepted too; it is known from practice, not from a text. Looking at one sample of each service is our reading."
      }
    },
    {
      "id": "TTHC-CODE01",
      "title": {
        "vi": "Dạng mã thủ tục hành chính",
        "en": "Form of the procedure code"
      },
      "text": {
        "vi": "Mã thủ tục hành chính có dạng đang dùng trên Cơ sở dữ liệu quốc gia về thủ tục hành chính: một chữ số, dấu chấm, sáu chữ số, có thể kèm mã cơ quan.",
        "en": "The procedure code has the form used in the national procedures database: one digit, a dot, six digits, and perhaps an agency code."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 0,
      "rule": "procedure-code-malformed",
      "citations": [],
      "ours": true,
      "note": {
        "vi": "Dạng mã thấy trong dữ liệu công khai (nguồn thứ cấp), chưa thấy trong văn bản nào; vì vậy không viện dẫn và không tính điểm.",
        "en": "The form is seen in public data (secondary sources), in no text; so nothing is cited and it has no weight."
      }
    },
    {
      "id": "BRM-X01",
      "title": {
        "vi": "Số dịch vụ công ở từng mức",
        "en": "Services counted at each grade"
      },
      "text": {
        "vi": "Tài liệu nêu số dịch vụ công ở từng mức: bốn mức độ đến ngày 14/8/2022, toàn trình và một phần từ ngày 15/8/2022.",
        "en": "The document counts the public services at each grade: four grades until 14 August 2022, fully and partly online from 15 August 2022."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 0,
      "rule": "services-not-counted-by-grade",
      "parameters": {
        "newerFrom": "2022-08-15",
        "parts": [
          "grade1",
          "grade2",
          "grade3",
          "grade4"
        ],
        "newerParts": [
          "full",
          "partial"
        ]
      },
      "citations": [],
      "ours": true,
      "note": {
        "vi": "Văn bản xếp mức cho từng dịch vụ (DVC43-01, DVC42-01); việc nêu số lượng ở từng mức là phép kiểm tra của công cụ.",
        "en": "The law grades each service (DVC43-01, DVC42-01); counting them at each grade is a check of ours."
      }
    },
    {
      "id": "DOC-01",
      "title": {
        "vi": "Tầm nhìn",
        "en": "Vision"
      },
      "text": {
        "vi": "Kiến trúc nêu tầm nhìn phát triển chính quyền điện tử của tỉnh.",
        "en": "The architecture states the vision for the province’s e-government."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "vision-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Một trong bảy nội dung cơ bản của kiến trúc, theo tài liệu giới thiệu khung.",
            "en": "One of the seven basic contents, as the introductions to the framework list them."
          }
        }
      ]
    },
    {
      "id": "DOC-02",
      "title": {
        "vi": "Mục tiêu",
        "en": "Objectives"
      },
      "text": {
        "vi": "Kiến trúc nêu các mục tiêu cần đạt.",
        "en": "The architecture states the objectives to be reached."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "objectives-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Một trong bảy nội dung cơ bản của kiến trúc, theo tài liệu giới thiệu khung.",
            "en": "One of the seven basic contents, as the introductions to the framework list them."
          }
        }
      ]
    },
    {
      "id": "DOC-03",
      "title": {
        "vi": "Phạm vi áp dụng",
        "en": "Scope of application"
      },
      "text": {
        "vi": "Kiến trúc nêu rõ áp dụng cho những cấp hành chính, cơ quan nào.",
        "en": "The architecture states the levels and agencies it applies to."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "scope-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Một trong bảy nội dung cơ bản của kiến trúc, theo tài liệu giới thiệu khung.",
            "en": "One of the seven basic contents, as the introductions to the framework list them."
          }
        }
      ]
    },
    {
      "id": "DOC-04",
      "title": {
        "vi": "Nguyên tắc",
        "en": "Principles"
      },
      "text": {
        "vi": "Kiến trúc nêu các nguyên tắc xây dựng, phát triển.",
        "en": "The architecture states its principles."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "principles-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Một trong bảy nội dung cơ bản của kiến trúc, theo tài liệu giới thiệu khung.",
            "en": "One of the seven basic contents, as the introductions to the framework list them."
          }
        }
      ],
      "note": {
        "vi": "Danh sách nguyên tắc của khung chưa đọc được nên không đối chiếu nội dung từng nguyên tắc.",
        "en": "The framework’s own list of principles was not read, so their content is not compared."
      }
    },
    {
      "id": "DOC-05",
      "title": {
        "vi": "Sơ đồ tổng thể",
        "en": "Overall diagram"
      },
      "text": {
        "vi": "Kiến trúc có sơ đồ tổng thể.",
        "en": "The architecture has an overall diagram."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "overall-diagram-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Một trong bảy nội dung cơ bản của kiến trúc, theo tài liệu giới thiệu khung.",
            "en": "One of the seven basic contents, as the introductions to the framework list them."
          }
        }
      ]
    },
    {
      "id": "DOC-06",
      "title": {
        "vi": "Năm kiến trúc thành phần",
        "en": "Five component architectures"
      },
      "text": {
        "vi": "Kiến trúc có đủ năm kiến trúc thành phần: nghiệp vụ, dữ liệu, ứng dụng, công nghệ, an toàn thông tin.",
        "en": "The architecture has all five component architectures: business, data, application, technology, information security."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "component-architecture-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Một trong bảy nội dung cơ bản của kiến trúc, theo tài liệu giới thiệu khung.",
            "en": "One of the seven basic contents, as the introductions to the framework list them."
          }
        }
      ],
      "note": {
        "vi": "Một miền được coi là có khi được mô tả bằng lời hoặc có sơ đồ; chỉ liệt kê hệ thống thì chưa đủ.",
        "en": "A domain counts when it is described in words or drawn; a list of systems alone does not do."
      }
    },
    {
      "id": "DOC-07",
      "title": {
        "vi": "Tổ chức triển khai",
        "en": "Implementation"
      },
      "text": {
        "vi": "Kiến trúc nêu cơ quan nào làm việc gì để triển khai.",
        "en": "The architecture says which agency does what to implement it."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "responsibilities-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Một trong bảy nội dung cơ bản của kiến trúc, theo tài liệu giới thiệu khung.",
            "en": "One of the seven basic contents, as the introductions to the framework list them."
          }
        }
      ]
    },
    {
      "id": "DOC-08",
      "title": {
        "vi": "Thông tin nhận diện kiến trúc",
        "en": "Identity of the architecture"
      },
      "text": {
        "vi": "Kiến trúc có phiên bản, số và ngày của quyết định ban hành.",
        "en": "The architecture has a version and the number and date of its issuing decision."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "architecture-not-identified",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo cách các tỉnh ban hành kiến trúc 2.0.",
            "en": "As provinces issue their 2.0 architectures."
          }
        }
      ]
    },
    {
      "id": "DOC-08b",
      "title": {
        "vi": "Khung kiến trúc quốc gia trong phần căn cứ",
        "en": "Framework among the legal bases"
      },
      "text": {
        "vi": "Căn cứ của kiến trúc có văn bản ban hành Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0.",
        "en": "The legal bases name the act of the Việt Nam e-Government Architecture Framework, version 2.0."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "framework-not-in-legal-bases",
      "parameters": {
        "numbers": [
          "2323/QĐ-BTTTT",
          "2321/QĐ-BTTTT"
        ],
        "titlePhrases": [
          "khung kiến trúc chính phủ điện tử",
          "2.0"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Một quyết định cấp bộ dẫn khung này với số 2321/QĐ-BTTTT cùng ngày; cả hai số và tên gọi đều được chấp nhận.",
        "en": "One ministry decision cites the framework as 2321/QĐ-BTTTT of the same day; both numbers and the title are accepted."
      }
    },
    {
      "id": "DOC-09",
      "title": {
        "vi": "Kế thừa phiên bản trước",
        "en": "Upgrade of the former version"
      },
      "text": {
        "vi": "Kiến trúc 2.0 được nâng cấp từ phiên bản trước: nêu phiên bản được thay thế, hoặc nêu rõ là phiên bản đầu tiên.",
        "en": "A 2.0 architecture is an upgrade: it names the version it replaces, or says that it is the first."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "replaced-architecture-not-named",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo tài liệu giới thiệu khung của Cục Tin học hóa.",
            "en": "From the introduction of the framework by the IT authority."
          }
        }
      ]
    },
    {
      "id": "DOC-10a",
      "title": {
        "vi": "Kiến trúc hiện tại",
        "en": "Current architecture"
      },
      "text": {
        "vi": "Hiện trạng được mô tả ở cả năm miền.",
        "en": "The current architecture is described in all five domains."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "current-architecture-not-described",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo quy trình xây dựng kiến trúc trong tài liệu giới thiệu khung của Cục Tin học hóa.",
            "en": "From the procedure in the introduction of the framework by the IT authority."
          }
        }
      ],
      "note": {
        "vi": "Việc tách theo năm miền là cách hiểu của chúng tôi.",
        "en": "Asking it of each of the five domains is our reading."
      }
    },
    {
      "id": "DOC-10b",
      "title": {
        "vi": "Khảo sát hiện trạng",
        "en": "Survey of the current state"
      },
      "text": {
        "vi": "Hiện trạng dựa trên một đợt khảo sát có ghi thời điểm.",
        "en": "The current state rests on a survey with a stated date."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "survey-not-dated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo quy trình xây dựng kiến trúc trong tài liệu giới thiệu khung của Cục Tin học hóa.",
            "en": "From the procedure in the introduction of the framework by the IT authority."
          }
        }
      ]
    },
    {
      "id": "DOC-10c",
      "title": {
        "vi": "Đánh giá hiện trạng",
        "en": "Assessment of the current state"
      },
      "text": {
        "vi": "Điểm mạnh, hạn chế của hiện trạng được nêu theo từng miền.",
        "en": "Strengths and weaknesses of the current state are stated for each domain."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "current-architecture-not-assessed",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nội dung theo đề cương thường dùng; chưa đọc được nguyên văn.",
            "en": "From the outline in common use; no text was read."
          }
        }
      ]
    },
    {
      "id": "DOC-11",
      "title": {
        "vi": "Kiến trúc mục tiêu",
        "en": "Target architecture"
      },
      "text": {
        "vi": "Kiến trúc mục tiêu được mô tả ở cả năm miền.",
        "en": "The target architecture is described in all five domains."
      },
      "group": "DOC",
      "strength": "must",
      "weight": 3,
      "rule": "target-architecture-not-described",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo quy trình xây dựng kiến trúc trong tài liệu giới thiệu khung của Cục Tin học hóa.",
            "en": "From the procedure in the introduction of the framework by the IT authority."
          }
        }
      ]
    },
    {
      "id": "DOC-12a",
      "title": {
        "vi": "Phân tích khoảng cách",
        "en": "Gap analysis"
      },
      "text": {
        "vi": "Khoảng cách giữa hiện trạng và mục tiêu được phân tích, liệt kê.",
        "en": "The gaps between current and target architecture are analysed and listed."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "gaps-not-analysed",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nội dung theo đề cương thường dùng; chưa đọc được nguyên văn.",
            "en": "From the outline in common use; no text was read."
          }
        }
      ]
    },
    {
      "id": "DOC-12b",
      "title": {
        "vi": "Khoảng cách gắn với nhiệm vụ",
        "en": "Gaps lead to initiatives"
      },
      "text": {
        "vi": "Mỗi nội dung cần hoàn thiện có ít nhất một nhiệm vụ xử lý.",
        "en": "Every gap is closed by at least one initiative."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "gap-without-initiative",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo thực tiễn kiến trúc 2.0 của Đà Nẵng: bảng nhiệm vụ lập theo từng kiến trúc thành phần.",
            "en": "From the 2.0 architecture of Đà Nẵng, which lists its tasks by component architecture."
          }
        }
      ]
    },
    {
      "id": "DOC-12c",
      "title": {
        "vi": "Lộ trình có thời hạn",
        "en": "Dated roadmap"
      },
      "text": {
        "vi": "Mỗi nhiệm vụ trong lộ trình có thời điểm hoàn thành.",
        "en": "Every initiative of the roadmap has an end date."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "initiative-without-deadline",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Lộ trình có trong khung 1.0 và trong kiến trúc các tỉnh.",
            "en": "Framework 1.0 and provincial architectures hold a roadmap."
          }
        },
        {
          "document": "cv-1178-btttt-2015",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "DOC-12d",
      "title": {
        "vi": "Cơ quan chủ trì nhiệm vụ",
        "en": "Lead of each initiative"
      },
      "text": {
        "vi": "Mỗi nhiệm vụ trong lộ trình có một cơ quan chủ trì.",
        "en": "Every initiative of the roadmap has a lead agency."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "initiative-without-lead",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nội dung theo đề cương thường dùng; chưa đọc được nguyên văn.",
            "en": "From the outline in common use; no text was read."
          }
        }
      ]
    },
    {
      "id": "DOC-12e",
      "title": {
        "vi": "Nguồn kinh phí của nhiệm vụ",
        "en": "Funding of each initiative"
      },
      "text": {
        "vi": "Mỗi nhiệm vụ trong lộ trình nêu nguồn kinh phí.",
        "en": "Every initiative of the roadmap names its source of funding."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "initiative-without-funding",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nội dung theo đề cương thường dùng; chưa đọc được nguyên văn.",
            "en": "From the outline in common use; no text was read."
          }
        }
      ]
    },
    {
      "id": "DOC-13",
      "title": {
        "vi": "Mô hình kết nối với Trung ương",
        "en": "Connections with national systems"
      },
      "text": {
        "vi": "Kiến trúc có sơ đồ hoặc bảng kết nối giữa hệ thống của tỉnh với hệ thống quốc gia và của bộ, ngành.",
        "en": "A diagram or table shows how the province’s systems connect to national and ministry systems."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "national-connections-not-shown",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Mô hình kết nối là nội dung mới so với khung 1.0.",
            "en": "The connection model is new against framework 1.0."
          }
        }
      ]
    },
    {
      "id": "ARCH20-02",
      "title": {
        "vi": "Phiên bản khung phù hợp thời điểm",
        "en": "Framework version fits the date"
      },
      "text": {
        "vi": "Kiến trúc của tỉnh theo phiên bản khung áp dụng tại thời điểm kiểm tra, hoặc phiên bản sau.",
        "en": "The provincial architecture follows the framework version that applies on the day of the check, or a later one."
      },
      "group": "DOC",
      "strength": "should",
      "weight": 2,
      "rule": "architecture-follows-older-framework",
      "parameters": {
        "versions": [
          "1.0 2015-04-21",
          "2.0 2019-12-31",
          "3.0 2023-12-29"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        },
        {
          "document": "cv-1178-btttt-2015",
          "verification": "secondary"
        },
        {
          "document": "qd-2568-btttt-2023",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa đọc điều khoản thay thế giữa các phiên bản nên chỉ cảnh báo; kiến trúc lập theo dự thảo của phiên bản sau vẫn được chấp nhận.",
        "en": "No clause by which one version ends the former was read, so this only warns; an architecture drawn up from the draft of a later version is accepted."
      }
    },
    {
      "id": "DRM-01",
      "title": {
        "vi": "Phân loại dữ liệu theo DRM",
        "en": "Data classified by the DRM"
      },
      "text": {
        "vi": "Mỗi cơ sở dữ liệu, bộ dữ liệu mang mã của mô hình tham chiếu dữ liệu, dạng DRMnnn hoặc DRMnnn.nnn.",
        "en": "Every data asset carries a code of the data reference model, of the form DRMnnn or DRMnnn.nnn."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-asset-without-drm-code",
      "parameters": {
        "pattern": "^DRM\\d{3}(\\.\\d{3})?$"
      },
      "citations": [
        {
          "document": "du-thao-3-drm-2019",
          "verification": "draft",
          "note": {
            "vi": "Dạng mã lấy từ dự thảo 3 (5/2019); bản chính thức chưa đọc được.",
            "en": "The form of the code is that of draft 3 (May 2019); the final text was not read."
          }
        }
      ],
      "note": {
        "vi": "Chỉ kiểm tra dạng mã; danh mục mã mới biết một phần.",
        "en": "Only the form is checked; the list of codes is known in part."
      }
    },
    {
      "id": "DRM-03",
      "title": {
        "vi": "Dữ liệu dùng chung, chuyên ngành",
        "en": "Shared and specialised data"
      },
      "text": {
        "vi": "Mỗi cơ sở dữ liệu được xác định là dùng chung, chuyên ngành hay nội bộ.",
        "en": "Every database is marked as shared, specialised or internal."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-asset-use-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo cách tách trong sơ đồ cấp tỉnh và mô hình năm lớp.",
            "en": "After the split in provincial diagrams and the five-layer model."
          }
        },
        {
          "document": "nd-47-2020",
          "article": "Điều 11 khoản 1",
          "verification": "text",
          "note": {
            "vi": "Điều khoản phân loại: quốc gia; dùng chung của bộ, ngành, địa phương; nội bộ.",
            "en": "The clause has: national; shared by a ministry, sector or locality; internal."
          }
        }
      ]
    },
    {
      "id": "DRM-04",
      "title": {
        "vi": "Cơ quan chủ quản dữ liệu",
        "en": "Managing agency of data"
      },
      "text": {
        "vi": "Mỗi cơ sở dữ liệu có một cơ quan chịu trách nhiệm về chất lượng dữ liệu và việc cho phép sử dụng.",
        "en": "Every database has one agency that answers for its quality and for granting use."
      },
      "group": "DRM",
      "strength": "must",
      "weight": 3,
      "rule": "data-asset-without-owner",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 5, Điều 38",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "\"Một cơ quan\" là cách hiểu của chúng tôi.",
        "en": "\"One agency\" is our reading."
      }
    },
    {
      "id": "DRM-05",
      "title": {
        "vi": "Danh mục dùng chung",
        "en": "Common code lists"
      },
      "text": {
        "vi": "Cơ sở dữ liệu dùng các danh mục dùng chung, thống nhất với dữ liệu chủ.",
        "en": "Databases use common code lists that agree with master data."
      },
      "group": "DRM",
      "strength": "must",
      "weight": 3,
      "rule": "database-without-code-lists",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 9",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-06",
      "title": {
        "vi": "Một nguồn gốc chính cho mỗi đối tượng",
        "en": "One authoritative source"
      },
      "text": {
        "vi": "Mỗi đối tượng dữ liệu có một nguồn gốc chính; nơi khác khai thác hoặc sao chép từ nguồn đó.",
        "en": "Each data subject has one authoritative source; others read or copy it."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-subject-with-two-sources",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Mục tiêu tạo lập một lần, dùng chung.",
            "en": "The goal of creating data once and sharing it."
          }
        },
        {
          "document": "nd-47-2020",
          "article": "Điều 9",
          "verification": "text",
          "note": {
            "vi": "Cách kiểm tra là cách hiểu của chúng tôi.",
            "en": "How it is checked is our reading."
          }
        }
      ]
    },
    {
      "id": "DRM-07a",
      "title": {
        "vi": "Cơ quan cập nhật dữ liệu",
        "en": "Agency that updates data"
      },
      "text": {
        "vi": "Mỗi cơ sở dữ liệu nêu cơ quan có trách nhiệm cập nhật.",
        "en": "Every database names the agency that has to update it."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-asset-without-updater",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 5",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-07b",
      "title": {
        "vi": "Tần suất cập nhật dữ liệu",
        "en": "Update frequency"
      },
      "text": {
        "vi": "Mỗi cơ sở dữ liệu nêu tần suất cập nhật.",
        "en": "Every database states how often it is updated."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-asset-without-update-frequency",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 5",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Điều khoản yêu cầu dữ liệu chính xác, cập nhật; nêu tần suất là cách hiểu của chúng tôi.",
        "en": "The article asks that data be accurate and up to date; stating the rhythm is our reading."
      }
    },
    {
      "id": "DRM-08",
      "title": {
        "vi": "Quy chế khai thác dữ liệu",
        "en": "Regulation on the use of data"
      },
      "text": {
        "vi": "Dữ liệu chia sẻ có quy chế khai thác, sử dụng được công bố.",
        "en": "Shared data has a published regulation on its use."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "shared-data-without-usage-regulation",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 22",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-09",
      "title": {
        "vi": "Danh mục, kế hoạch dữ liệu mở",
        "en": "Catalogue and plan of open data"
      },
      "text": {
        "vi": "Tỉnh ban hành danh mục và kế hoạch công bố dữ liệu mở.",
        "en": "The province issues a catalogue and a plan of open data."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "open-data-catalogue-not-issued",
      "parameters": {
        "phrases": [
          "danh mục dữ liệu mở",
          "kế hoạch dữ liệu mở",
          "công bố dữ liệu mở",
          "cung cấp dữ liệu mở"
        ]
      },
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 17 khoản 2; Điều 19",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Nhận biết qua trích yếu của văn bản.",
        "en": "Recognised by the subject of the act."
      }
    },
    {
      "id": "DRM-09a",
      "title": {
        "vi": "Rà soát danh mục dữ liệu mở",
        "en": "Review of open data"
      },
      "text": {
        "vi": "Danh mục dữ liệu mở được rà soát ít nhất 6 tháng một lần.",
        "en": "The catalogue of open data is reviewed at least every six months."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "open-data-review-overdue",
      "parameters": {
        "months": 6
      },
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 20",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-09b",
      "title": {
        "vi": "Cập nhật dữ liệu mở",
        "en": "Update of open data"
      },
      "text": {
        "vi": "Dữ liệu mở đã công bố được cập nhật trong vòng 3 tháng.",
        "en": "Published open data is updated within three months."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "open-data-outdated",
      "parameters": {
        "months": 3
      },
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 20",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-09c",
      "title": {
        "vi": "Dữ liệu mở trên Cổng dữ liệu quốc gia",
        "en": "Open data on the national portal"
      },
      "text": {
        "vi": "Dữ liệu mở của tỉnh có trên Cổng dữ liệu quốc gia.",
        "en": "The province’s open data is on the national data portal."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "open-data-not-on-national-portal",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 21 khoản 2",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Công bố trên cổng của tỉnh đã kết nối với Cổng dữ liệu quốc gia được coi là đáp ứng.",
        "en": "Publication on a provincial portal that is connected to the national one counts."
      }
    },
    {
      "id": "DRM-09d",
      "title": {
        "vi": "Dữ liệu mở không có dữ liệu cá nhân",
        "en": "No personal data in open data"
      },
      "text": {
        "vi": "Dữ liệu mở không chứa dữ liệu cá nhân.",
        "en": "Open data holds no personal data."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "open-data-holds-personal-data",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 20",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-10",
      "title": {
        "vi": "Kho dữ liệu dùng chung",
        "en": "Shared data store"
      },
      "text": {
        "vi": "Tỉnh có hoặc dự kiến có kho dữ liệu dùng chung.",
        "en": "The province has or plans a shared data store."
      },
      "group": "DRM",
      "strength": "may",
      "weight": 1,
      "rule": "data-warehouse-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo thực tiễn các kiến trúc 2.0; chưa rõ khung có nêu tên hay không.",
            "en": "From the practice of 2.0 architectures; whether the framework names it is not known."
          }
        }
      ]
    },
    {
      "id": "DRM-11a",
      "title": {
        "vi": "Xác định dữ liệu cá nhân",
        "en": "Personal data is marked"
      },
      "text": {
        "vi": "Mỗi cơ sở dữ liệu nêu có chứa dữ liệu cá nhân hay không.",
        "en": "Every data asset says whether it holds personal data."
      },
      "group": "DRM",
      "strength": "must",
      "weight": 3,
      "rule": "personal-data-not-marked",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 5",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-11b",
      "title": {
        "vi": "Bảo vệ dữ liệu cá nhân khi chia sẻ",
        "en": "Protection of shared personal data"
      },
      "text": {
        "vi": "Kết nối có dữ liệu cá nhân nêu biện pháp bảo vệ.",
        "en": "A connection that carries personal data states its protection."
      },
      "group": "DRM",
      "strength": "must",
      "weight": 3,
      "rule": "personal-data-shared-unprotected",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 5",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DRM-12",
      "title": {
        "vi": "Quản lý tập trung cơ sở dữ liệu",
        "en": "Databases managed centrally"
      },
      "text": {
        "vi": "Cơ sở dữ liệu dùng chung, chuyên ngành của tỉnh được quản lý tập trung ở quy mô toàn tỉnh.",
        "en": "The province’s shared and specialised databases are managed centrally for the whole province."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-asset-not-centrally-managed",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Suy ra từ mục tiêu kết nối, chia sẻ và dùng lại của khung.",
            "en": "Drawn from the framework’s goals of connecting, sharing and reusing."
          }
        }
      ],
      "note": {
        "vi": "Chưa đọc được điều khoản nào quy định trực tiếp; cơ sở dữ liệu chỉ dùng nội bộ không thuộc yêu cầu này.",
        "en": "No clause that says so directly was read; databases for internal use only are not concerned."
      }
    },
    {
      "id": "DATA47-02",
      "title": {
        "vi": "Dữ liệu chủ được chia sẻ mặc định",
        "en": "Master data shared by default"
      },
      "text": {
        "vi": "Dữ liệu chủ của cơ sở dữ liệu dùng chung và danh mục dùng chung được chia sẻ mặc định.",
        "en": "Master data of shared databases and common code lists is shared by default."
      },
      "group": "DRM",
      "strength": "must",
      "weight": 3,
      "rule": "master-data-not-shared-by-default",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 34 khoản 1",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Dữ liệu chủ được hiểu là cơ sở dữ liệu dùng chung và là nguồn gốc chính của đối tượng.",
        "en": "Master data is read as a shared database that is the authoritative source of its subject."
      }
    },
    {
      "id": "DATA47-05",
      "title": {
        "vi": "Danh mục cơ sở dữ liệu của tỉnh",
        "en": "Catalogue of databases"
      },
      "text": {
        "vi": "Chủ tịch UBND tỉnh ban hành danh mục cơ sở dữ liệu của tỉnh.",
        "en": "The chairman of the People’s Committee issues the catalogue of the province’s databases."
      },
      "group": "DRM",
      "strength": "must",
      "weight": 3,
      "rule": "database-catalogue-not-issued",
      "parameters": {
        "phrases": [
          "danh mục cơ sở dữ liệu",
          "danh mục CSDL"
        ]
      },
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 11 khoản 3",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Nhận biết qua trích yếu của văn bản.",
        "en": "Recognised by the subject of the act."
      }
    },
    {
      "id": "DATA47-05b",
      "title": {
        "vi": "Hình thức chia sẻ của từng cơ sở dữ liệu",
        "en": "How each database is shared"
      },
      "text": {
        "vi": "Mỗi cơ sở dữ liệu nêu được chia sẻ mặc định, theo yêu cầu hay chỉ dùng nội bộ.",
        "en": "Every database states whether it is shared by default, on request or not at all."
      },
      "group": "DRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-asset-sharing-not-stated",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 11 khoản 4",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Điều khoản yêu cầu phân loại từng mục dữ liệu; mô hình nêu ở mức cơ sở dữ liệu.",
        "en": "The clause classes each data item; the model states it for the database."
      }
    },
    {
      "id": "FIG-01",
      "title": {
        "vi": "Các phần cộng lại bằng tổng",
        "en": "Parts add up to the total"
      },
      "text": {
        "vi": "Khi tài liệu nêu tổng số và các phần, các phần cộng lại bằng tổng số.",
        "en": "Where the document states a total and its parts, the parts add up to the total."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "breakdown-parts-not-equal-total",
      "citations": [],
      "note": {
        "vi": "Chỉ xét khi mọi số đều chính xác (không kèm \"khoảng\", \"hơn\"…).",
        "en": "Only when every figure is exact (no \"about\", \"over\" …)."
      },
      "ours": true
    },
    {
      "id": "FIG-02",
      "title": {
        "vi": "Số còn lại bằng tổng trừ số đã có",
        "en": "The remainder is the whole less what is there"
      },
      "text": {
        "vi": "Số còn lại mà tài liệu nêu bằng tổng số trừ đi số đã có.",
        "en": "The remainder that the document states is the whole less what is there."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "share-remaining-differs",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-03",
      "title": {
        "vi": "Tỷ lệ phần trăm khớp với số đếm",
        "en": "Percentages fit the counts"
      },
      "text": {
        "vi": "Tỷ lệ phần trăm khớp với số đạt chia cho tổng số, trong phạm vi làm tròn mà cách viết cho phép.",
        "en": "A percentage fits the count divided by the whole, within the rounding that its form allows."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "percent-differs-from-share",
      "citations": [],
      "note": {
        "vi": "Chấp nhận cả làm tròn lẫn bỏ bớt chữ số; \"khoảng\" cho phép lệch một phần mười.",
        "en": "Rounding and cutting off are both accepted; \"about\" allows a tenth either way."
      },
      "ours": true
    },
    {
      "id": "FIG-04",
      "title": {
        "vi": "Số đạt không vượt tổng số",
        "en": "A share is not more than the whole"
      },
      "text": {
        "vi": "Số đạt không lớn hơn tổng số và tỷ lệ không vượt quá 100%.",
        "en": "A count is not more than its whole, and no percentage exceeds 100%."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "share-exceeds-whole",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-05",
      "title": {
        "vi": "Một số liệu, một giá trị",
        "en": "One figure, one value"
      },
      "text": {
        "vi": "Cùng một số liệu được ghi cùng một giá trị ở mọi chỗ trong tài liệu.",
        "en": "The same figure has the same value wherever the document states it."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "figure-stated-twice-differently",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-05b",
      "title": {
        "vi": "Hai chỉ tiêu cùng số liệu ghi giống nhau",
        "en": "Indicators of the same figure agree"
      },
      "text": {
        "vi": "Các chỉ tiêu nêu cùng một số liệu (được liên kết, hoặc cùng tên, đại lượng, đối tượng, cấp và thời điểm) ghi cùng giá trị.",
        "en": "Indicators of the same figure (linked, or with the same name, measure, subject, level and day) state the same value."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "indicators-disagree",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-05c",
      "title": {
        "vi": "Một văn bản, một ngày ban hành",
        "en": "One act, one date"
      },
      "text": {
        "vi": "Mỗi văn bản được nêu cùng một ngày ban hành ở mọi chỗ trong tài liệu.",
        "en": "Every act has the same date wherever the document names it."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "act-dated-differently",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-06",
      "title": {
        "vi": "Tổng kinh phí bằng tổng các nguồn",
        "en": "A budget equals its sources"
      },
      "text": {
        "vi": "Tổng kinh phí bằng các nguồn cộng lại.",
        "en": "The total of a budget is the sum of its sources."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "budget-not-equal-sources",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-07",
      "title": {
        "vi": "Số cơ quan khớp với số đơn vị của tỉnh",
        "en": "Counts of agencies fit the province"
      },
      "text": {
        "vi": "Mức triển khai ở mỗi cấp tính trên đúng số sở, ban, ngành, đơn vị cấp huyện, cấp xã mà tài liệu nêu cho tỉnh.",
        "en": "Coverage at each level counts the departments, districts or communes that the document gives for the province."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "coverage-counts-other-agencies",
      "citations": [],
      "note": {
        "vi": "Không xét khi số liệu được tính cho cán bộ, máy tính, văn bản, hoặc có ghi chú phạm vi.",
        "en": "Not for officials, computers or documents, nor where a note explains the scope."
      },
      "ours": true
    },
    {
      "id": "FIG-08",
      "title": {
        "vi": "Một phần không lớn hơn tổng",
        "en": "No part is larger than the whole"
      },
      "text": {
        "vi": "Không phần nào lớn hơn tổng số mà nó thuộc về, kể cả khi số liệu chỉ gần đúng.",
        "en": "No part is larger than the whole it belongs to, even when figures are approximate."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "part-exceeds-total",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-09",
      "title": {
        "vi": "Tỷ lệ dịch vụ trực tuyến tính trên đủ mức độ 3 và 4",
        "en": "Shares of online services count grades 3 and 4"
      },
      "text": {
        "vi": "Tỷ lệ dịch vụ có hồ sơ trực tuyến được tính trên tổng số dịch vụ mức độ 3 và 4 cùng thời điểm.",
        "en": "The share of services with online dossiers is counted on all services of grades 3 and 4 of the same day."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "online-services-base-differs",
      "citations": [],
      "note": {
        "vi": "Chỉ xét khi hai chỉ tiêu được liên kết bằng sameAs.",
        "en": "Only when the two indicators are linked by sameAs."
      },
      "ours": true
    },
    {
      "id": "FIG-10",
      "title": {
        "vi": "Thời điểm của số đo hợp lý",
        "en": "Measured figures have a possible day"
      },
      "text": {
        "vi": "Số đo được không có thời điểm sau ngày của tài liệu, và kỳ đo không kết thúc trước khi bắt đầu.",
        "en": "A measured figure is not younger than the document, and no period ends before it begins."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "indicator-period-impossible",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-11",
      "title": {
        "vi": "Văn bản viện dẫn không sau ngày của tài liệu",
        "en": "No act is younger than the document"
      },
      "text": {
        "vi": "Văn bản mà tài liệu viện dẫn không ban hành sau ngày của tài liệu.",
        "en": "No act that the document names was issued after the document."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "act-dated-after-document",
      "citations": [],
      "ours": true
    },
    {
      "id": "FIG-12",
      "title": {
        "vi": "Số lượng khai báo không ít hơn số liệt kê",
        "en": "Declared numbers are not below what is listed"
      },
      "text": {
        "vi": "Tổng số phần tử khai báo cho mỗi mục không ít hơn số phần tử đã liệt kê.",
        "en": "The declared number of elements of a section is not below the number listed."
      },
      "group": "FIG",
      "strength": "should",
      "weight": 0,
      "rule": "inventory-below-listed",
      "citations": [],
      "ours": true
    },
    {
      "id": "GOV-01",
      "title": {
        "vi": "Ban hành kiến trúc",
        "en": "Architecture issued"
      },
      "text": {
        "vi": "UBND tỉnh đã ban hành kiến trúc chính quyền điện tử của tỉnh.",
        "en": "The People’s Committee has issued the provincial e-government architecture."
      },
      "group": "GOV",
      "strength": "must",
      "weight": 3,
      "rule": "architecture-not-issued",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        },
        {
          "document": "tt-23-2018-btttt",
          "article": "Điều 3 khoản 2 điểm b",
          "verification": "text",
          "note": {
            "vi": "Chỉ ràng buộc dự án thuộc Chương trình mục tiêu công nghệ thông tin 2016–2020.",
            "en": "Binds only projects of the IT target programme 2016–2020."
          }
        }
      ]
    },
    {
      "id": "GOV-02",
      "title": {
        "vi": "Dự án gắn với thành phần kiến trúc",
        "en": "Projects name their components"
      },
      "text": {
        "vi": "Mỗi nhiệm vụ, dự án nêu thành phần kiến trúc mà nhiệm vụ tạo ra hoặc thay đổi.",
        "en": "Every project names the components of the architecture it creates or changes."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "initiative-without-component",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Khung dùng để giám sát đầu tư công nghệ thông tin.",
            "en": "The framework serves to monitor IT investment."
          }
        },
        {
          "document": "nd-73-2019",
          "article": "Điều 5 khoản 1",
          "verification": "text"
        }
      ]
    },
    {
      "id": "INV73-01",
      "title": {
        "vi": "Thẩm định sự phù hợp với kiến trúc",
        "en": "Conformity of investments"
      },
      "text": {
        "vi": "Dự án đầu tư công nghệ thông tin bằng ngân sách nhà nước được thẩm định là phù hợp với kiến trúc.",
        "en": "IT investment from the state budget is appraised as conforming to the architecture."
      },
      "group": "GOV",
      "strength": "must",
      "weight": 3,
      "rule": "initiative-not-appraised",
      "citations": [
        {
          "document": "nd-73-2019",
          "article": "Điều 5 khoản 1; Điều 16 khoản 2 điểm a; Điều 21 khoản 3",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Nhiệm vụ không phải dự án đầu tư thì khai \"không áp dụng\" tại openPoints.",
        "en": "An initiative that is no investment says \"not applicable\" in openPoints."
      }
    },
    {
      "id": "GOV-03",
      "title": {
        "vi": "Không đầu tư trùng lặp",
        "en": "No duplicated investment"
      },
      "text": {
        "vi": "Hệ thống mới dùng lại thành phần dùng chung đã có; xây riêng phải nêu lý do.",
        "en": "A new system reuses the shared components that exist; building an own one needs a stated reason."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "new-system-without-reuse-check",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        },
        {
          "document": "nd-64-2007",
          "article": "Điều 9 khoản 2",
          "verification": "text"
        },
        {
          "document": "tt-25-2014-btttt",
          "article": "Điều 3 khoản 2",
          "verification": "text",
          "note": {
            "vi": "Áp dụng cho hệ thống triển khai từ trung ương đến địa phương.",
            "en": "Applies to systems reaching from central to local level."
          }
        },
        {
          "document": "tt-23-2018-btttt",
          "article": "Điều 2 khoản 3",
          "verification": "text",
          "note": {
            "vi": "Chỉ ràng buộc dự án thuộc Chương trình mục tiêu công nghệ thông tin 2016–2020.",
            "en": "Binds only projects of the IT target programme 2016–2020."
          }
        }
      ],
      "note": {
        "vi": "Yêu cầu nêu lý do bằng văn bản là cách hiểu của chúng tôi. Nghị định 73/2019/NĐ-CP và 47/2020/NĐ-CP không có quy định này.",
        "en": "That the reason be stated is our reading. Decrees 73/2019/NĐ-CP and 47/2020/NĐ-CP hold no such rule."
      }
    },
    {
      "id": "GOV-04a",
      "title": {
        "vi": "Ban chỉ đạo",
        "en": "Steering body"
      },
      "text": {
        "vi": "Tỉnh có ban chỉ đạo giám sát việc triển khai kiến trúc.",
        "en": "The province has a steering body that supervises the implementation of the architecture."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "steering-body-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Nguồn là thực tiễn tỉnh Vĩnh Phúc (Quyết định 2795/QĐ-UBND, 11/2020).",
            "en": "The source is the practice of Vĩnh Phúc (Decision 2795/QĐ-UBND, November 2020)."
          }
        }
      ]
    },
    {
      "id": "GOV-04b",
      "title": {
        "vi": "Đơn vị chủ trì kiến trúc",
        "en": "Maintainer of the architecture"
      },
      "text": {
        "vi": "Một đơn vị (thường là Sở Thông tin và Truyền thông) công bố, duy trì và hướng dẫn áp dụng kiến trúc.",
        "en": "One unit, usually the Department of Information and Communications, publishes, maintains and guides the architecture."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "architecture-without-maintainer",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Nguồn là thực tiễn tỉnh Vĩnh Phúc (Quyết định 2795/QĐ-UBND, 11/2020).",
            "en": "The source is the practice of Vĩnh Phúc (Decision 2795/QĐ-UBND, November 2020)."
          }
        }
      ]
    },
    {
      "id": "GOV-05a",
      "title": {
        "vi": "Trách nhiệm về kinh phí",
        "en": "Responsibility for funding"
      },
      "text": {
        "vi": "Cơ quan tài chính, cơ quan kế hoạch và đầu tư được giao trách nhiệm bố trí kinh phí.",
        "en": "The finance and planning bodies have a stated role in funding."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "responsibility-not-assigned",
      "parameters": {
        "roles": [
          "finance",
          "planning"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nguồn là thực tiễn tỉnh Vĩnh Phúc (Quyết định 2795/QĐ-UBND, 11/2020).",
            "en": "The source is the practice of Vĩnh Phúc (Decision 2795/QĐ-UBND, November 2020)."
          }
        },
        {
          "document": "qd-2795-ubnd-vinh-phuc-2020",
          "verification": "secondary",
          "note": {
            "vi": "Thực tiễn của một tỉnh, không ràng buộc tỉnh khác.",
            "en": "Practice of one province; it does not bind another."
          }
        }
      ]
    },
    {
      "id": "GOV-05b",
      "title": {
        "vi": "Trách nhiệm của các cấp",
        "en": "Responsibility of all levels"
      },
      "text": {
        "vi": "Các sở, ban, ngành, UBND cấp huyện, cấp xã được giao trách nhiệm tuân thủ kiến trúc.",
        "en": "Departments, districts and communes have the stated duty to conform to the architecture."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "responsibility-not-assigned",
      "parameters": {
        "roles": [
          "departments",
          "districts",
          "communes"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nguồn là thực tiễn tỉnh Vĩnh Phúc (Quyết định 2795/QĐ-UBND, 11/2020).",
            "en": "The source is the practice of Vĩnh Phúc (Decision 2795/QĐ-UBND, November 2020)."
          }
        },
        {
          "document": "qd-2795-ubnd-vinh-phuc-2020",
          "verification": "secondary",
          "note": {
            "vi": "Thực tiễn của một tỉnh, không ràng buộc tỉnh khác.",
            "en": "Practice of one province; it does not bind another."
          }
        }
      ]
    },
    {
      "id": "GOV-06a",
      "title": {
        "vi": "Chu kỳ rà soát kiến trúc",
        "en": "Review of the architecture"
      },
      "text": {
        "vi": "Kiến trúc nêu chu kỳ rà soát, cập nhật.",
        "en": "The architecture states how often it is reviewed."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "review-cycle-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nội dung theo đề cương thường dùng; chưa đọc được nguyên văn.",
            "en": "From the outline in common use; no text was read."
          }
        }
      ]
    },
    {
      "id": "GOV-06b",
      "title": {
        "vi": "Quy trình thay đổi kiến trúc",
        "en": "Change procedure"
      },
      "text": {
        "vi": "Kiến trúc nêu cách đề xuất và phê duyệt thay đổi.",
        "en": "The architecture says how changes are proposed and approved."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "change-procedure-not-stated",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nội dung theo đề cương thường dùng; chưa đọc được nguyên văn.",
            "en": "From the outline in common use; no text was read."
          }
        }
      ]
    },
    {
      "id": "GOV-07",
      "title": {
        "vi": "Gắn với định hướng quốc gia",
        "en": "National orientation"
      },
      "text": {
        "vi": "Kiến trúc dẫn văn bản định hướng của Trung ương về Chính phủ điện tử, chuyển đổi số.",
        "en": "The architecture refers to the national orientation on e-government and digital transformation."
      },
      "group": "GOV",
      "strength": "may",
      "weight": 1,
      "rule": "national-orientation-not-referenced",
      "parameters": {
        "acts": [
          "17/NQ-CP",
          "749/QĐ-TTg",
          "942/QĐ-TTg"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Khung 2.0 có nội dung định hướng; nghĩa vụ dẫn văn bản cụ thể chưa kiểm chứng.",
            "en": "Framework 2.0 holds an orientation; a duty to cite given acts was not verified."
          }
        }
      ]
    },
    {
      "id": "GOV-08",
      "title": {
        "vi": "Kế hoạch thực hiện Nghị quyết 17/NQ-CP",
        "en": "Plan for Resolution 17/NQ-CP"
      },
      "text": {
        "vi": "Tỉnh có kế hoạch thực hiện Nghị quyết 17/NQ-CP ngày 07/3/2019 của Chính phủ.",
        "en": "The province has a plan to carry out Resolution 17/NQ-CP of 7 March 2019."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "resolution-plan-not-listed",
      "parameters": {
        "resolutions": [
          "17/NQ-CP"
        ]
      },
      "citations": [
        {
          "document": "nq-17-cp-2019",
          "verification": "unverified",
          "note": {
            "vi": "Chưa đọc được điều khoản giao các tỉnh ban hành kế hoạch.",
            "en": "No clause that makes provinces issue a plan was read."
          }
        }
      ],
      "note": {
        "vi": "Văn phòng Chính phủ nêu yêu cầu này với một tỉnh tại buổi làm việc ngày 18/7/2019 (báo điện tử Chính phủ).",
        "en": "The Government Office asked this of a province at a working session on 18 July 2019 (Government news)."
      }
    },
    {
      "id": "GOV-09",
      "title": {
        "vi": "Đơn vị chuyên trách công nghệ thông tin",
        "en": "Specialised ICT unit"
      },
      "text": {
        "vi": "Kiến trúc nêu đơn vị chuyên trách công nghệ thông tin của tỉnh.",
        "en": "The architecture names the province’s specialised ICT unit."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "ict-unit-not-named",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 3 khoản 4",
          "verification": "text",
          "note": {
            "vi": "Điều khoản xác định đơn vị chuyên trách của tỉnh là Sở Thông tin và Truyền thông.",
            "en": "The clause defines the unit; for a province it is the Department of Information and Communications."
          }
        },
        {
          "document": "nd-47-2020",
          "article": "Điều 27 khoản 4",
          "verification": "text",
          "note": {
            "vi": "Đơn vị này xây dựng hạ tầng kết nối, chia sẻ dữ liệu của tỉnh.",
            "en": "This unit builds the province’s sharing infrastructure."
          }
        }
      ],
      "note": {
        "vi": "Nêu tên đơn vị trong kiến trúc là cách hiểu của chúng tôi.",
        "en": "That the architecture names it is our reading."
      }
    },
    {
      "id": "GOV-10a",
      "title": {
        "vi": "Cán bộ chuyên trách CNTT ở các sở",
        "en": "ICT officers in departments"
      },
      "text": {
        "vi": "Mọi sở, ban, ngành có cán bộ chuyên trách công nghệ thông tin.",
        "en": "Every department has an ICT officer."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "ict-officers-missing",
      "parameters": {
        "level": "province"
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nhân lực là một nội dung tổ chức triển khai trong đề cương thường dùng; chưa có văn bản nào được đọc quy định tỷ lệ.",
            "en": "Staff is part of implementation in the outline in common use; no text that sets a share was read."
          }
        }
      ]
    },
    {
      "id": "GOV-10b",
      "title": {
        "vi": "Cán bộ chuyên trách CNTT ở cấp huyện",
        "en": "ICT officers in districts"
      },
      "text": {
        "vi": "Mọi huyện, thị xã, thành phố có cán bộ chuyên trách công nghệ thông tin.",
        "en": "Every district has an ICT officer."
      },
      "group": "GOV",
      "strength": "should",
      "weight": 2,
      "rule": "ict-officers-missing",
      "parameters": {
        "level": "district"
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "unverified",
          "note": {
            "vi": "Nhân lực là một nội dung tổ chức triển khai trong đề cương thường dùng; chưa có văn bản nào được đọc quy định tỷ lệ.",
            "en": "Staff is part of implementation in the outline in common use; no text that sets a share was read."
          }
        }
      ]
    },
    {
      "id": "INT-01",
      "title": {
        "vi": "Có nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)",
        "en": "The province has an LGSP"
      },
      "text": {
        "vi": "Tỉnh có một nền tảng tích hợp, chia sẻ dữ liệu dùng chung cho các cơ quan của tỉnh.",
        "en": "The province has an integration and sharing platform that all its agencies use."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "lgsp-missing",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        },
        {
          "document": "tt-23-2018-btttt",
          "article": "Điều 3 khoản 1, khoản 2 điểm a",
          "verification": "text"
        }
      ]
    },
    {
      "id": "INT-02",
      "title": {
        "vi": "Dịch vụ của LGSP",
        "en": "Services of the LGSP"
      },
      "text": {
        "vi": "LGSP cung cấp ít nhất: quản lý định danh và truy cập, trục tích hợp dịch vụ, quản lý API, giám sát và nhật ký.",
        "en": "The LGSP offers at least identity and access management, a service bus, API management, monitoring and log."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "lgsp-service-missing",
      "parameters": {
        "services": [
          "identity",
          "serviceBus",
          "apiManagement",
          "monitoring"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Danh sách lấy từ các nền tảng đang dùng thực tế.",
            "en": "The list is taken from platforms in use."
          }
        },
        {
          "document": "cv-631-thh-2020",
          "verification": "unverified"
        }
      ],
      "note": {
        "vi": "Danh sách chức năng chính thức nằm ở Công văn 631/THH-THHT, chưa đọc được.",
        "en": "The official list of functions is in letter 631/THH-THHT, which was not read."
      }
    },
    {
      "id": "INT-03",
      "title": {
        "vi": "LGSP kết nối với NDXP",
        "en": "The LGSP is connected to NDXP"
      },
      "text": {
        "vi": "LGSP của tỉnh kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP).",
        "en": "The LGSP is connected to the national data exchange platform (NDXP)."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "lgsp-not-connected",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "INT-04",
      "title": {
        "vi": "Ưu tiên kết nối qua nền tảng trung gian",
        "en": "Connect through intermediate platforms first"
      },
      "text": {
        "vi": "Chia sẻ dữ liệu giữa các hệ thống đi qua nền tảng trung gian: NDXP giữa bộ và tỉnh, LGSP trong tỉnh. Chỉ kết nối trực tiếp khi nền tảng chưa sẵn sàng hoặc không phù hợp, và phải nêu lý do.",
        "en": "Data is shared through intermediate platforms: NDXP between ministries and provinces, the LGSP inside the province. A direct link is made only where the platform is not ready or not suitable, and its reason is stated."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "direct-link-without-reason",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 46 khoản 1, khoản 2",
          "verification": "text"
        },
        {
          "document": "tt-13-2017-btttt",
          "article": "Điều 16",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Gộp cả quy định về lý do kết nối trực tiếp. Kết nối trực tiếp chưa nêu lý do là chưa đủ cơ sở, không phải chưa đáp ứng.",
        "en": "Holds the rule on the reason for direct links too. A direct link without a stated reason is open, not failed."
      }
    },
    {
      "id": "INT-06",
      "title": {
        "vi": "Phương thức chia sẻ dữ liệu",
        "en": "Method of data sharing"
      },
      "text": {
        "vi": "Mỗi kết nối chia sẻ dữ liệu dùng một trong ba phương thức: kết nối trực tuyến, đồng bộ dữ liệu, gói dữ liệu.",
        "en": "Each data-sharing connection uses one of three methods: online, synchronisation, packaged data."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "connection-without-method",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 23 khoản 1",
          "verification": "text"
        }
      ]
    },
    {
      "id": "INT-07",
      "title": {
        "vi": "Thỏa thuận chia sẻ dữ liệu",
        "en": "Agreement on data sharing"
      },
      "text": {
        "vi": "Kết nối chia sẻ dữ liệu giữa hai cơ quan có thỏa thuận bằng văn bản.",
        "en": "A data-sharing connection between two agencies rests on a written agreement."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "sharing-without-agreement",
      "citations": [
        {
          "document": "nd-47-2020",
          "article": "Điều 36, Điều 38",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Thỏa thuận bắt buộc đối với chia sẻ theo yêu cầu; với dữ liệu chia sẻ mặc định, ghi là không áp dụng.",
        "en": "The agreement is needed for sharing on request; for data shared by default, say that it does not apply."
      }
    },
    {
      "id": "INT-08",
      "title": {
        "vi": "Mã định danh điện tử của cơ quan",
        "en": "Electronic identifier of agencies"
      },
      "text": {
        "vi": "Mỗi cơ quan có mã định danh điện tử không quá 35 ký tự, bắt đầu bằng một chữ cái từ A đến Y và hai chữ số, các nhóm cách nhau bằng dấu chấm.",
        "en": "Each agency has an identifier of at most 35 characters, which begins with a letter from A to Y and two digits; groups are separated by dots."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "agency-code-malformed",
      "parameters": {
        "scheme": "qd20",
        "onlyNewFrom": "2022-09-15"
      },
      "citations": [
        {
          "document": "qd-20-2020-ttg",
          "article": "Điều 3 khoản 1, Điều 4",
          "verification": "text",
          "note": {
            "vi": "Điều 11 cho 24 tháng để nâng cấp hệ thống; đến hết ngày 14/9/2022 mã cũ vẫn được chấp nhận.",
            "en": "Article 11 gives 24 months to upgrade; until 14 September 2022 the older code is accepted."
          }
        }
      ]
    },
    {
      "id": "ID102-01",
      "title": {
        "vi": "Mã định danh cơ quan theo QCVN 102:2016/BTTTT",
        "en": "Agency code of QCVN 102:2016/BTTTT"
      },
      "text": {
        "vi": "Mỗi cơ quan có mã định danh 13 ký tự gồm bốn nhóm theo QCVN 102:2016/BTTTT.",
        "en": "Each agency has a code of 13 characters in four groups, as in QCVN 102:2016/BTTTT."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "agency-code-malformed",
      "parameters": {
        "scheme": "qcvn102"
      },
      "citations": [
        {
          "document": "qcvn-102-2016-btttt",
          "verification": "text",
          "to": "2020-09-14"
        },
        {
          "document": "qd-28-2018-ttg",
          "article": "Điều 10",
          "verification": "text",
          "to": "2020-09-14"
        }
      ],
      "note": {
        "vi": "Từ ngày 15/9/2020 thay bằng mã theo Quyết định 20/2020/QĐ-TTg (INT-08).",
        "en": "From 15 September 2020 the code of Decision 20/2020/QĐ-TTg takes its place (INT-08)."
      }
    },
    {
      "id": "ID20-02",
      "title": {
        "vi": "Mã cơ quan bắt đầu bằng mã của tỉnh",
        "en": "Agency codes begin with the province code"
      },
      "text": {
        "vi": "Mã định danh của các cơ quan thuộc tỉnh mang mã cấp 1 của tỉnh.",
        "en": "The codes of the province's agencies carry the first-level code of the province."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "agency-code-outside-province",
      "citations": [
        {
          "document": "qd-20-2020-ttg",
          "verification": "secondary"
        },
        {
          "document": "qcvn-102-2016-btttt",
          "verification": "secondary",
          "to": "2020-09-14"
        }
      ],
      "note": {
        "vi": "Mã cấp 1 của nhiều tỉnh chưa được kiểm chứng; với các tỉnh đó, mã khác chỉ được báo là chưa đủ cơ sở.",
        "en": "For many provinces the first-level code is not verified; there a different code is reported as open only."
      }
    },
    {
      "id": "ID20-03",
      "title": {
        "vi": "Mã cơ quan nối tiếp mã cơ quan cấp trên",
        "en": "Agency codes continue the code of the superior"
      },
      "text": {
        "vi": "Mã định danh của cơ quan gồm mã của cơ quan cấp trên trực tiếp và thêm nhóm của chính nó.",
        "en": "The code of an agency is that of its direct superior with a group of its own added."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "agency-code-outside-parent",
      "citations": [
        {
          "document": "qd-20-2020-ttg",
          "article": "Điều 4",
          "verification": "text"
        },
        {
          "document": "qcvn-102-2016-btttt",
          "verification": "text",
          "to": "2020-09-14"
        }
      ],
      "note": {
        "vi": "Cách kiểm tra được suy ra từ cấu trúc nhóm của mã.",
        "en": "The check is derived from how the groups of a code are built."
      }
    },
    {
      "id": "INT-09",
      "title": {
        "vi": "Cổng dịch vụ công, một cửa kết nối qua LGSP và NDXP",
        "en": "Portal and one-stop connect through LGSP and NDXP"
      },
      "text": {
        "vi": "Cổng dịch vụ công và hệ thống một cửa điện tử kết nối với các hệ thống khác qua LGSP và NDXP.",
        "en": "Service portal and electronic one-stop connect to other systems through the LGSP and NDXP."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "portal-not-on-lgsp",
      "citations": [
        {
          "document": "tt-22-2019-btttt",
          "article": "Điều 3 khoản 2",
          "verification": "text"
        }
      ]
    },
    {
      "id": "INT-10",
      "title": {
        "vi": "Cổng dịch vụ công của tỉnh kết nối Cổng Dịch vụ công quốc gia",
        "en": "The portal is connected to the national portal"
      },
      "text": {
        "vi": "Cổng dịch vụ công của tỉnh kết nối, tích hợp với Cổng Dịch vụ công quốc gia.",
        "en": "The province's portal is connected to the National Public Service Portal."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "portal-not-on-national-portal",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm g",
          "verification": "text"
        },
        {
          "document": "qd-274-ttg-2019",
          "verification": "secondary"
        },
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Tính cả kết nối đi qua LGSP, trục của tỉnh hoặc NDXP khi từng chặng đều đang vận hành.",
        "en": "A way over the LGSP, the province's axis or NDXP counts when each leg operates."
      }
    },
    {
      "id": "INT-10b",
      "title": {
        "vi": "Một cửa điện tử kết nối Cổng Dịch vụ công quốc gia",
        "en": "The electronic one-stop is connected to the national portal"
      },
      "text": {
        "vi": "Hệ thống một cửa điện tử chia sẻ tình trạng xử lý hồ sơ với Cổng Dịch vụ công quốc gia, trực tiếp hoặc qua cổng dịch vụ công của tỉnh.",
        "en": "The electronic one-stop shares the state of dossiers with the National Public Service Portal, directly or through the provincial portal."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "one-stop-not-on-national-portal",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm g",
          "verification": "text"
        },
        {
          "document": "qd-274-ttg-2019",
          "verification": "secondary"
        },
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Tính cả kết nối đi qua LGSP, trục của tỉnh hoặc NDXP khi từng chặng đều đang vận hành.",
        "en": "A way over the LGSP, the province's axis or NDXP counts when each leg operates."
      }
    },
    {
      "id": "INT-11",
      "title": {
        "vi": "Yêu cầu kỹ thuật khi kết nối cơ sở dữ liệu quốc gia",
        "en": "Technical requirements of links to national databases"
      },
      "text": {
        "vi": "Mỗi kết nối với cơ sở dữ liệu quốc gia nêu tiêu chuẩn, yêu cầu kỹ thuật áp dụng.",
        "en": "Each link to a national database names the standards and technical requirements it follows."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "national-link-without-standard",
      "citations": [
        {
          "document": "tt-13-2017-btttt",
          "article": "Điều 15, Điều 18, Điều 19",
          "verification": "text"
        }
      ]
    },
    {
      "id": "INT-12",
      "title": {
        "vi": "Danh mục điện tử dùng chung lấy qua nền tảng",
        "en": "Shared code lists served by a platform"
      },
      "text": {
        "vi": "Danh mục điện tử dùng chung được lấy từ nền tảng của tỉnh hoặc quốc gia, không giữ riêng ở từng hệ thống.",
        "en": "Shared code lists are taken from the provincial or national platform and not kept in each system."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "code-list-not-served",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary",
          "note": {
            "vi": "Theo thực tiễn các tỉnh.",
            "en": "From the practice of provinces."
          }
        }
      ]
    },
    {
      "id": "LGSP13-02",
      "title": {
        "vi": "LGSP nhận và chuyển tiếp yêu cầu dữ liệu",
        "en": "The LGSP routes data requests"
      },
      "text": {
        "vi": "LGSP nhận, chuyển tiếp yêu cầu và kết quả dữ liệu theo cả hai chiều.",
        "en": "The LGSP receives and forwards data requests and answers both ways."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "lgsp-service-missing",
      "parameters": {
        "services": [
          "routing"
        ]
      },
      "citations": [
        {
          "document": "tt-13-2017-btttt",
          "article": "Điều 17",
          "verification": "text"
        }
      ]
    },
    {
      "id": "LGSP13-03",
      "title": {
        "vi": "LGSP chuyển đổi giao thức, định dạng",
        "en": "The LGSP converts protocols and formats"
      },
      "text": {
        "vi": "LGSP chuyển đổi giao thức và định dạng dữ liệu giữa các hệ thống.",
        "en": "The LGSP converts protocols and data formats between systems."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "lgsp-service-missing",
      "parameters": {
        "services": [
          "transformation"
        ]
      },
      "citations": [
        {
          "document": "tt-13-2017-btttt",
          "article": "Điều 17",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DOC28-01",
      "title": {
        "vi": "Văn bản điện tử gửi đi được ký số",
        "en": "Electronic documents are signed when sent"
      },
      "text": {
        "vi": "Văn bản điện tử gửi giữa các cơ quan được ký số.",
        "en": "Electronic documents between agencies carry a digital signature."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "outgoing-documents-unsigned",
      "citations": [
        {
          "document": "qd-28-2018-ttg",
          "article": "Điều 4, Điều 5",
          "verification": "text"
        },
        {
          "document": "nd-30-2020",
          "article": "Điều 5",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Khi tài liệu nêu tỷ lệ văn bản ký số dưới 100%, kết luận là chưa đáp ứng.",
        "en": "Where the document gives a share of signed documents below 100%, the requirement is not met."
      }
    },
    {
      "id": "DOC28-04",
      "title": {
        "vi": "Phản hồi trạng thái xử lý văn bản",
        "en": "States of documents are returned"
      },
      "text": {
        "vi": "Hệ thống quản lý văn bản tự động phản hồi trạng thái tiếp nhận, xử lý văn bản cho bên gửi.",
        "en": "The document management system returns states of reception and processing to the sender by itself."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "document-statuses-not-returned",
      "parameters": {
        "statuses": 1
      },
      "citations": [
        {
          "document": "qd-28-2018-ttg",
          "article": "Điều 9",
          "verification": "text"
        },
        {
          "document": "nd-30-2020",
          "article": "Điều 4 khoản 2 điểm d",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DOC28-06",
      "title": {
        "vi": "Đủ sáu trạng thái xử lý văn bản",
        "en": "Six states of documents"
      },
      "text": {
        "vi": "Hệ thống quản lý văn bản phản hồi đủ sáu trạng thái: đã đến, từ chối, đã tiếp nhận, phân công, đang xử lý, hoàn thành.",
        "en": "The document management system returns six states: arrived, refused, received, assigned, in process, finished."
      },
      "group": "INT",
      "strength": "may",
      "weight": 1,
      "rule": "document-statuses-not-returned",
      "parameters": {
        "statuses": 6
      },
      "citations": [
        {
          "document": "qcvn-102-2016-btttt",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Bộ mã trạng thái lấy từ phần mềm đang dùng, chưa đối chiếu với quy chuẩn.",
        "en": "The codes are taken from software in use and were not compared with the regulation."
      }
    },
    {
      "id": "DOC28-07",
      "title": {
        "vi": "Quản lý văn bản kết nối Trục liên thông văn bản quốc gia",
        "en": "Document management is connected to the national axis"
      },
      "text": {
        "vi": "Hệ thống quản lý văn bản của tỉnh kết nối với Trục liên thông văn bản quốc gia.",
        "en": "The province's document management system is connected to the national document axis."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "documents-not-on-axis",
      "citations": [
        {
          "document": "qd-28-2018-ttg",
          "article": "Điều 4, Điều 5",
          "verification": "text"
        },
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Tính cả kết nối đi qua LGSP, trục của tỉnh hoặc NDXP khi từng chặng đều đang vận hành.",
        "en": "A way over the LGSP, the province's axis or NDXP counts when each leg operates."
      }
    },
    {
      "id": "SIG01-02",
      "title": {
        "vi": "Thể thức chữ ký số trên văn bản điện tử",
        "en": "Format of signatures on electronic documents"
      },
      "text": {
        "vi": "Chữ ký số trên văn bản điện tử đúng thể thức quy định.",
        "en": "Signatures on electronic documents have the prescribed format."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "signature-format-wrong",
      "citations": [
        {
          "document": "tt-01-2019-bnv",
          "article": "Điều 6",
          "verification": "secondary"
        },
        {
          "document": "nd-30-2020",
          "article": "Phụ lục I",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Nguyên văn mới đọc được điểm c khoản 2 Điều 6 về văn bản số hóa; phần còn lại theo nguồn thứ cấp. Máy căn cứ vào điều tài liệu nêu về thể thức.",
        "en": "Only point c of clause 2 of Article 6, on digitised documents, was read; the rest is from secondary sources. What the document says of the format is believed."
      }
    },
    {
      "id": "DVC18-01",
      "title": {
        "vi": "Áp dụng QCVN 120:2019/BTTTT khi trao đổi với Cổng Dịch vụ công quốc gia",
        "en": "QCVN 120:2019/BTTTT for exchange with the national portal"
      },
      "text": {
        "vi": "Cổng dịch vụ công, hệ thống một cửa điện tử của tỉnh trao đổi dữ liệu với Cổng Dịch vụ công quốc gia theo cấu trúc gói tin của QCVN 120:2019/BTTTT.",
        "en": "Portal and electronic one-stop exchange data with the National Public Service Portal in the packets of QCVN 120:2019/BTTTT."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "mandatory-standard-missing",
      "parameters": {
        "codes": [
          "QCVN 120"
        ]
      },
      "citations": [
        {
          "document": "tt-18-2019-btttt",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Chỉ xét quy chuẩn có trong danh sách tiêu chuẩn áp dụng; từng gói tin không xét.",
        "en": "Only that the regulation is among the standards applied; the packets themselves are not looked at."
      }
    },
    {
      "id": "SIG01-05",
      "title": {
        "vi": "Chữ ký số chuyên dùng tích hợp trong quản lý văn bản",
        "en": "Specialised signatures in document management"
      },
      "text": {
        "vi": "Hệ thống quản lý văn bản tích hợp chữ ký số chuyên dùng của cơ quan nhà nước.",
        "en": "The document management system has the specialised digital signature of state agencies integrated."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "signature-not-integrated",
      "citations": [
        {
          "document": "tt-185-2019-bqp",
          "verification": "unverified"
        },
        {
          "document": "nd-130-2018",
          "verification": "unverified"
        }
      ]
    },
    {
      "id": "RPT09-01b",
      "title": {
        "vi": "Hệ thống báo cáo kết nối Hệ thống thông tin báo cáo Chính phủ",
        "en": "The reporting system is connected to the Government's"
      },
      "text": {
        "vi": "Hệ thống thông tin báo cáo của tỉnh kết nối với Hệ thống thông tin báo cáo Chính phủ.",
        "en": "The province's reporting system is connected to the Government's reporting system."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "reporting-not-connected",
      "citations": [
        {
          "document": "nd-09-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Tính cả kết nối đi qua LGSP, trục của tỉnh hoặc NDXP khi từng chặng đều đang vận hành.",
        "en": "A way over the LGSP, the province's axis or NDXP counts when each leg operates."
      }
    },
    {
      "id": "TTHC61-25b",
      "title": {
        "vi": "Kết nối Cơ sở dữ liệu quốc gia về thủ tục hành chính",
        "en": "Connected to the national database of procedures"
      },
      "text": {
        "vi": "Cổng dịch vụ công hoặc một cửa điện tử kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính.",
        "en": "The portal or electronic one-stop is connected to the national database of administrative procedures."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "portal-not-on-procedures-database",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm b",
          "verification": "text"
        },
        {
          "document": "tt-22-2019-btttt",
          "article": "Điều 3 khoản 6",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Tính cả kết nối đi qua LGSP, trục của tỉnh hoặc NDXP khi từng chặng đều đang vận hành.",
        "en": "A way over the LGSP, the province's axis or NDXP counts when each leg operates."
      }
    },
    {
      "id": "TTHC61-25d",
      "title": {
        "vi": "Kết nối cơ sở dữ liệu đăng ký doanh nghiệp",
        "en": "Connected to the business registration database"
      },
      "text": {
        "vi": "Cổng dịch vụ công hoặc một cửa điện tử kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp để xác thực người sử dụng là doanh nghiệp.",
        "en": "The portal or electronic one-stop is connected to the national business registration database to authenticate enterprises."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "business-database-not-reached",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm d",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Tính cả kết nối đi qua LGSP, trục của tỉnh hoặc NDXP khi từng chặng đều đang vận hành.",
        "en": "A way over the LGSP, the province's axis or NDXP counts when each leg operates."
      }
    },
    {
      "id": "DA06-02",
      "title": {
        "vi": "Kết nối Cơ sở dữ liệu quốc gia về dân cư",
        "en": "Connected to the national population database"
      },
      "text": {
        "vi": "Cổng dịch vụ công, một cửa điện tử hoặc hệ thống giải quyết thủ tục hành chính kết nối với Cơ sở dữ liệu quốc gia về dân cư.",
        "en": "The portal, the electronic one-stop or the procedure system is connected to the national population database."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "population-database-not-reached",
      "citations": [
        {
          "document": "nd-61-2018",
          "article": "Điều 25 khoản 2 điểm d",
          "verification": "text"
        },
        {
          "document": "qd-06-ttg-2022",
          "verification": "secondary"
        },
        {
          "document": "qd-1911-ttg-2021",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Tính cả kết nối đi qua LGSP, trục của tỉnh hoặc NDXP khi từng chặng đều đang vận hành.",
        "en": "A way over the LGSP, the province's axis or NDXP counts when each leg operates."
      }
    },
    {
      "id": "DA06-01",
      "title": {
        "vi": "Tài khoản xác thực qua Nền tảng định danh và xác thực điện tử",
        "en": "Accounts authenticated by the e-identification platform"
      },
      "text": {
        "vi": "Tài khoản trên cổng dịch vụ công được xác thực qua Nền tảng định danh và xác thực điện tử.",
        "en": "Accounts of the service portal are authenticated by the e-identification platform."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "accounts-without-e-identity",
      "citations": [
        {
          "document": "qd-06-ttg-2022",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Kiểm tra có kết nối với nền tảng định danh; tỷ lệ tài khoản đã xác thực không thể hiện trong mô hình.",
        "en": "The link to the platform is checked; the share of accounts authenticated has no place in the model."
      }
    },
    {
      "id": "TTHC01-17",
      "title": {
        "vi": "Một cửa điện tử kết nối cổng dịch vụ công",
        "en": "The electronic one-stop is connected to the portal"
      },
      "text": {
        "vi": "Hệ thống một cửa điện tử kết nối, tích hợp với cổng dịch vụ công của tỉnh.",
        "en": "The electronic one-stop is connected to the province's service portal."
      },
      "group": "INT",
      "strength": "must",
      "weight": 3,
      "rule": "one-stop-not-on-portal",
      "citations": [
        {
          "document": "tt-01-2018-vpcp",
          "article": "Điều 17",
          "verification": "text"
        },
        {
          "document": "tt-22-2019-btttt",
          "article": "Điều 5 khoản 1 điểm k, Điều 6 khoản 1 điểm t",
          "verification": "text"
        }
      ]
    },
    {
      "id": "TTHC01-17b",
      "title": {
        "vi": "Công khai tiến độ hồ sơ trên Cổng Thông tin điện tử Chính phủ",
        "en": "Progress of dossiers on the Government portal"
      },
      "text": {
        "vi": "Tiến độ giải quyết hồ sơ của tỉnh được công khai trên Cổng Thông tin điện tử Chính phủ.",
        "en": "The progress of the province's dossiers is published on the Government portal."
      },
      "group": "INT",
      "strength": "should",
      "weight": 2,
      "rule": "dossier-progress-not-published",
      "citations": [
        {
          "document": "tt-01-2018-vpcp",
          "article": "Điều 17",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Thông tư yêu cầu một cửa điện tử chuyển tình trạng hồ sơ lên các cổng; áp dụng cho Cổng Thông tin điện tử Chính phủ là cách hiểu của chúng tôi.",
        "en": "The circular asks the one-stop to pass the states on to the portals; applying it to the Government portal is our reading."
      }
    },
    {
      "id": "INT-X01",
      "title": {
        "vi": "Thông tin về kết nối không mâu thuẫn",
        "en": "Statements on connections agree"
      },
      "text": {
        "vi": "Một kết nối không vừa được nêu là đang vận hành vừa được nêu là không có, không vừa trực tiếp vừa qua nền tảng, và không đi qua nền tảng không tồn tại.",
        "en": "No connection is stated both to operate and to be absent, both direct and through a platform, or to pass a platform that does not exist."
      },
      "group": "INT",
      "strength": "should",
      "weight": 0,
      "rule": "connection-contradicted",
      "citations": [],
      "ours": true,
      "note": {
        "vi": "Phép kiểm tra của công cụ, không tính điểm; chỉ báo khi hai thông tin chắc chắn nói về cùng một kết nối.",
        "en": "A check of ours, without weight; it reports only what certainly concerns the same connection."
      }
    },
    {
      "id": "INT-X02",
      "title": {
        "vi": "Đọc dữ liệu quốc gia thì có đường kết nối",
        "en": "Whoever reads national data has a way to it"
      },
      "text": {
        "vi": "Mỗi ứng dụng, nền tảng được nêu là đọc dữ liệu từ cơ sở dữ liệu quốc gia có đường kết nối được khai báo dẫn đến cơ sở dữ liệu đó.",
        "en": "From each application or platform that is stated to read a national database, listed connections lead to that database."
      },
      "group": "INT",
      "strength": "should",
      "weight": 0,
      "rule": "national-data-without-path",
      "citations": [],
      "ours": true,
      "note": {
        "vi": "Phép kiểm tra của công cụ, không tính điểm: kết nối không được khai báo thì không ai xét được có qua nền tảng trung gian (INT-04) hay không. Danh mục kết nối chưa khai báo đầy đủ thì để ngỏ.",
        "en": "A check of ours, without weight: nobody can judge whether a connection that is not listed passes a platform (INT-04). While the list of connections is not declared complete, it stays open."
      }
    },
    {
      "id": "INT-X03",
      "title": {
        "vi": "Dịch vụ dùng dữ liệu quốc gia thì có đường kết nối",
        "en": "Services fed with national data have a way to it"
      },
      "text": {
        "vi": "Dịch vụ công có thành phần hồ sơ lấy từ cơ sở dữ liệu quốc gia thì một ứng dụng xử lý dịch vụ có đường kết nối được khai báo dẫn đến cơ sở dữ liệu đó.",
        "en": "Where a service takes an input from a national database, listed connections lead to that database from an application that handles the service."
      },
      "group": "INT",
      "strength": "should",
      "weight": 0,
      "rule": "service-data-without-path",
      "citations": [],
      "ours": true,
      "note": {
        "vi": "Phép kiểm tra của công cụ, không tính điểm; chỉ xét thành phần hồ sơ có nơi lấy là dữ liệu chia sẻ.",
        "en": "A check of ours, without weight; it looks only at inputs that come from shared data."
      }
    },
    {
      "id": "SRM-01",
      "title": {
        "vi": "Kiến trúc an toàn thông tin bao phủ các lớp",
        "en": "Security architecture covers every layer"
      },
      "text": {
        "vi": "Kiến trúc an toàn thông tin có biện pháp bảo vệ cho mọi lớp trong sơ đồ tổng thể: người sử dụng, kênh giao tiếp, cổng và dịch vụ, ứng dụng và cơ sở dữ liệu, nền tảng tích hợp, hạ tầng.",
        "en": "The security architecture has measures for every layer of the overall diagram: users, channels, portal and services, applications and databases, integration platform, infrastructure."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "layer-without-security-measure",
      "parameters": {
        "layers": [
          "users",
          "channels",
          "portalServices",
          "applicationsData",
          "integration",
          "infrastructure"
        ]
      },
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Danh sách lớp là cách hiểu từ các bản tóm tắt khung; lớp chỉ đạo không tính vì không phải lớp kỹ thuật.",
        "en": "The list of layers is our reading of summaries of the framework; the layer of direction is left out because it is not technical."
      }
    },
    {
      "id": "SRM-02",
      "title": {
        "vi": "Biện pháp an toàn phân loại theo mô hình tham chiếu",
        "en": "Measures classed by the reference model"
      },
      "text": {
        "vi": "Mỗi biện pháp an toàn thông tin được gắn mã theo mô hình tham chiếu an toàn thông tin (SRM).",
        "en": "Every security measure carries a code of the security reference model (SRM)."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "measure-without-srm-code",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa đọc được danh mục mã của SRM nên chỉ xem biện pháp đã có mã hay chưa.",
        "en": "The list of SRM codes has not been read, so only the presence of a code is checked."
      }
    },
    {
      "id": "SRM-03",
      "title": {
        "vi": "Hệ thống thông tin được xác định cấp độ",
        "en": "Every information system has a level"
      },
      "text": {
        "vi": "Mỗi hệ thống thông tin được xác định một cấp độ an toàn từ 1 đến 5.",
        "en": "Every information system has one security level from 1 to 5."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "system-without-level",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 5, Điều 7–11",
          "verification": "text"
        },
        {
          "document": "luat-86-2015-qh13",
          "article": "Điều 21 khoản 2",
          "verification": "text"
        },
        {
          "document": "tt-03-2017-btttt",
          "article": "Điều 4 khoản 5",
          "verification": "text",
          "note": {
            "vi": "Khoản này kể mạng nội bộ, mạng diện rộng, mạng truyền số liệu chuyên dùng, trung tâm dữ liệu, điện toán đám mây là hệ thống cơ sở hạ tầng thông tin.",
            "en": "This clause counts local, wide area and dedicated networks, data centres and clouds as information infrastructure."
          }
        }
      ],
      "note": {
        "vi": "Xét cả ứng dụng, nền tảng, nơi đặt và mạng. Cách hiểu của chúng tôi: phòng máy chủ, nơi dự phòng tính như trung tâm dữ liệu; chỗ đặt thuê và đường Internet thuộc nhà cung cấp.",
        "en": "Looks at applications, platforms, facilities and networks. Our reading: a server room or backup site counts as a data centre; a hired place and an Internet line are the supplier’s."
      }
    },
    {
      "id": "SRM-04",
      "title": {
        "vi": "Hệ thống gồm nhiều thành phần lấy cấp độ cao nhất",
        "en": "A composite system takes the highest level"
      },
      "text": {
        "vi": "Hệ thống gồm nhiều hệ thống thành phần có cấp độ không thấp hơn cấp độ cao nhất của các thành phần.",
        "en": "A system made of several systems has at least the highest level among them."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "composite-level-below-part",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 5 khoản 2",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SRM-05",
      "title": {
        "vi": "Hệ thống xử lý thông tin riêng, cá nhân từ cấp độ 2",
        "en": "Personal information means level 2 or higher"
      },
      "text": {
        "vi": "Hệ thống xử lý thông tin riêng hoặc thông tin cá nhân có cấp độ từ 2 trở lên.",
        "en": "A system that handles private or personal information has level 2 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-below-personal-information",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 8 khoản 1, khoản 2 điểm c",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Từ 10.000 người sử dụng trở lên là cấp độ 3: xem SEC85-L3d.",
        "en": "From 10,000 users on it is level 3: see SEC85-L3d."
      }
    },
    {
      "id": "SRM-06",
      "title": {
        "vi": "Phương án bảo đảm an toàn theo Thông tư 03/2017",
        "en": "Protection plan follows Circular 03/2017"
      },
      "text": {
        "vi": "Đến hết 30/9/2022, phương án bảo đảm an toàn đáp ứng yêu cầu của Thông tư 03/2017/TT-BTTTT cho cấp độ của hệ thống; cấp độ cao bao gồm yêu cầu của các cấp độ thấp hơn.",
        "en": "Until 30/9/2022 the protection plan meets Circular 03/2017/TT-BTTTT for the level of the system; a higher level includes all demands of the lower ones."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "protection-plan-outdated-standard",
      "parameters": {
        "standards": [
          "03/2017/TT-BTTTT"
        ]
      },
      "citations": [
        {
          "document": "tt-03-2017-btttt",
          "article": "Điều 9",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SRM-07",
      "title": {
        "vi": "Bảo vệ theo mô hình 4 lớp",
        "en": "Four-layer protection"
      },
      "text": {
        "vi": "Tỉnh triển khai đủ 4 lớp bảo vệ: lực lượng tại chỗ; giám sát, bảo vệ chuyên nghiệp; kiểm tra, đánh giá độc lập định kỳ; kết nối, chia sẻ thông tin với hệ thống giám sát quốc gia.",
        "en": "The province has all four layers: on-site force; professional monitoring; independent periodic check; link to the national monitoring system."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "protection-layer-missing",
      "citations": [
        {
          "document": "ct-14-ttg-2019",
          "verification": "secondary",
          "from": "2020-09-30",
          "note": {
            "vi": "Chỉ thị ban hành ngày 07/6/2019; thời hạn thực hiện là 30/9/2020.",
            "en": "Issued on 7/6/2019; to be in place by 30/9/2020."
          }
        },
        {
          "document": "cv-1598-btttt-2022",
          "verification": "secondary",
          "from": "2022-01-01",
          "note": {
            "vi": "Công văn năm 2022, chưa rõ ngày ban hành.",
            "en": "A letter of 2022; its day is not known."
          }
        }
      ]
    },
    {
      "id": "SEC85-01",
      "title": {
        "vi": "Hệ thống thông tin có chủ quản",
        "en": "Every information system has an owner"
      },
      "text": {
        "vi": "Mỗi hệ thống thông tin có một cơ quan chủ quản chịu trách nhiệm.",
        "en": "Every information system has one owner that answers for it."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "system-without-owner",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 5 khoản 1, Điều 3 khoản 1",
          "verification": "text"
        },
        {
          "document": "tt-03-2017-btttt",
          "article": "Điều 4 khoản 5",
          "verification": "text",
          "note": {
            "vi": "Khoản này kể mạng nội bộ, mạng diện rộng, mạng truyền số liệu chuyên dùng, trung tâm dữ liệu, điện toán đám mây là hệ thống cơ sở hạ tầng thông tin.",
            "en": "This clause counts local, wide area and dedicated networks, data centres and clouds as information infrastructure."
          }
        }
      ],
      "note": {
        "vi": "Xét cả ứng dụng, nền tảng, nơi đặt và mạng. Cách hiểu của chúng tôi: phòng máy chủ, nơi dự phòng tính như trung tâm dữ liệu; chỗ đặt thuê và đường Internet thuộc nhà cung cấp.",
        "en": "Looks at applications, platforms, facilities and networks. Our reading: a server room or backup site counts as a data centre; a hired place and an Internet line are the supplier’s."
      }
    },
    {
      "id": "SEC85-02b",
      "title": {
        "vi": "Nơi đặt hệ thống không thấp hơn cấp độ hệ thống",
        "en": "The host is not below the system"
      },
      "text": {
        "vi": "Trung tâm dữ liệu, phòng máy chủ hoặc đám mây có cấp độ không thấp hơn cấp độ của hệ thống đặt tại đó.",
        "en": "A data centre, server room or cloud has at least the level of every system it hosts."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "host-level-below-system",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 5 khoản 2",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Cách hiểu của chúng tôi: nơi đặt và hệ thống đặt tại đó tạo thành hệ thống gồm nhiều thành phần; điều khoản không nhắc riêng nơi đặt.",
        "en": "Our reading: host and hosted system form a composite system; the article does not name hosts."
      }
    },
    {
      "id": "SEC85-03",
      "title": {
        "vi": "Phân loại thông tin mà hệ thống xử lý",
        "en": "The information handled is classed"
      },
      "text": {
        "vi": "Thông tin do hệ thống xử lý được phân loại: công cộng, riêng, cá nhân, bí mật nhà nước.",
        "en": "The information that a system handles is classed: public, private, personal, state secret."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "system-without-information-class",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 6 khoản 1",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-04",
      "title": {
        "vi": "Xác định loại hình hệ thống",
        "en": "The type of the system is stated"
      },
      "text": {
        "vi": "Mỗi hệ thống được xếp vào một loại hình: phục vụ nội bộ; phục vụ người dân, doanh nghiệp; hạ tầng thông tin; điều khiển công nghiệp; loại khác.",
        "en": "Every system has one type: internal, for citizens and businesses, information infrastructure, industrial control, or other."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "system-without-type",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 6 khoản 2",
          "verification": "text"
        },
        {
          "document": "tt-03-2017-btttt",
          "article": "Điều 4 khoản 3–5",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-L1",
      "title": {
        "vi": "Cấp độ 1 chỉ dành cho hệ thống nội bộ xử lý thông tin công cộng",
        "en": "Level 1 only for internal systems with public information"
      },
      "text": {
        "vi": "Hệ thống chỉ được xếp cấp độ 1 khi phục vụ hoạt động nội bộ và chỉ xử lý thông tin công cộng; hệ thống phục vụ người dân, doanh nghiệp, hạ tầng thông tin hoặc xử lý thông tin riêng, cá nhân phải từ cấp độ 2.",
        "en": "Level 1 is only for internal systems that handle public information only; systems for the public, infrastructure and systems with private or personal information have level 2 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-one-not-justified",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 7, Điều 8",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-L3a",
      "title": {
        "vi": "Hệ thống xử lý bí mật nhà nước từ cấp độ 3",
        "en": "State secrets mean level 3 or higher"
      },
      "text": {
        "vi": "Hệ thống xử lý thông tin bí mật nhà nước có cấp độ từ 3 trở lên.",
        "en": "A system that handles state secrets has level 3 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-below-state-secrets",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 9 khoản 1",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Mức tổn hại nghiêm trọng hơn dẫn tới cấp độ 4 hoặc 5 (Điều 10, Điều 11); mô hình không nêu mức tổn hại nên chỉ xét cấp độ 3.",
        "en": "Graver harm leads to level 4 or 5 (Articles 10 and 11); a model does not state harm, so only level 3 is checked."
      }
    },
    {
      "id": "SEC85-L3b",
      "title": {
        "vi": "Dịch vụ công trực tuyến mức độ 3 trở lên: từ cấp độ 3",
        "en": "Services of grade 3 or higher mean level 3"
      },
      "text": {
        "vi": "Hệ thống cung cấp thông tin và dịch vụ công trực tuyến mức độ 3 trở lên cho người dân, doanh nghiệp có cấp độ từ 3 trở lên.",
        "en": "A system that offers citizens and businesses online public services of grade 3 or higher has level 3 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-below-service-grade",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 9 khoản 2 điểm a",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Nghị định không nói đến dịch vụ công \"toàn trình\", \"một phần\" (từ 15/8/2022). Chúng tôi coi \"toàn trình\" tương đương mức độ 3 trở lên; \"một phần\" không tự suy ra cấp độ.",
        "en": "The decree does not speak of \"fully\" and \"partly\" online services (from 15/8/2022). We read \"fully\" as grade 3 or higher; from \"partly\" nothing follows."
      }
    },
    {
      "id": "SEC85-L3c",
      "title": {
        "vi": "Dịch vụ kinh doanh có điều kiện trực tuyến: từ cấp độ 3",
        "en": "Conditional-business services mean level 3"
      },
      "text": {
        "vi": "Hệ thống cung cấp dịch vụ trực tuyến thuộc danh mục dịch vụ kinh doanh có điều kiện có cấp độ từ 3 trở lên.",
        "en": "A system that offers online services on the list of conditional business has level 3 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-below-conditional-service",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 9 khoản 2 điểm b",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-L3d",
      "title": {
        "vi": "Thông tin riêng, cá nhân của từ 10.000 người sử dụng: từ cấp độ 3",
        "en": "Information of 10,000 users means level 3"
      },
      "text": {
        "vi": "Hệ thống phục vụ người dân, doanh nghiệp xử lý thông tin riêng, thông tin cá nhân của từ 10.000 người sử dụng trở lên có cấp độ từ 3 trở lên.",
        "en": "A system for the public that handles private or personal information of 10,000 users or more has level 3 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-below-many-people",
      "parameters": {
        "users": 10000
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 9 khoản 2 điểm c",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-L3e",
      "title": {
        "vi": "Hạ tầng dùng chung của tỉnh từ cấp độ 3",
        "en": "Shared provincial infrastructure means level 3"
      },
      "text": {
        "vi": "Hạ tầng thông tin dùng chung cho các cơ quan của tỉnh (trung tâm dữ liệu, LGSP, mạng diện rộng…) có cấp độ từ 3 trở lên.",
        "en": "Information infrastructure shared by agencies of the province (data centre, LGSP, wide-area network…) has level 3 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-below-shared-infrastructure",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 9 khoản 3",
          "verification": "text"
        },
        {
          "document": "tt-03-2017-btttt",
          "article": "Điều 4 khoản 5",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-L4a",
      "title": {
        "vi": "Hệ thống phạm vi quốc gia vận hành liên tục: từ cấp độ 4",
        "en": "National non-stop systems mean level 4"
      },
      "text": {
        "vi": "Hệ thống, hạ tầng phục vụ phạm vi toàn quốc, vận hành 24/7 và không được ngừng ngoài kế hoạch có cấp độ từ 4 trở lên.",
        "en": "A system or infrastructure that serves the whole nation 24/7 and may not stop without a plan has level 4 or higher."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 1,
      "rule": "level-below-national-system",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 10 khoản 2, khoản 3",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Hệ thống của tỉnh thường không thuộc trường hợp này.",
        "en": "Systems of a province are rarely of this kind."
      }
    },
    {
      "id": "SEC85-10",
      "title": {
        "vi": "Cấp độ 1, 2 được phê duyệt đúng thẩm quyền",
        "en": "Levels 1 and 2 are approved by the right body"
      },
      "text": {
        "vi": "Cấp độ 1 và 2 do đơn vị chuyên trách an toàn thông tin của chủ quản phê duyệt.",
        "en": "Levels 1 and 2 are approved by the security unit of the owner."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "level-approved-by-wrong-authority",
      "parameters": {
        "levels": [
          "1",
          "2"
        ],
        "approvers": [
          "ownerSecurityUnit",
          "owner",
          "delegate"
        ]
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 12 khoản 1",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Chấp nhận cả phê duyệt của chính chủ quản, là cấp cao hơn.",
        "en": "An approval by the owner itself, which stands above the unit, is accepted."
      }
    },
    {
      "id": "SEC85-11a",
      "title": {
        "vi": "Hồ sơ cấp độ 1–3 do đơn vị chuyên trách thẩm định",
        "en": "Dossiers of levels 1–3 are appraised by the security unit"
      },
      "text": {
        "vi": "Hồ sơ đề xuất cấp độ 1, 2 và 3 do đơn vị chuyên trách an toàn thông tin của chủ quản thẩm định.",
        "en": "Dossiers of levels 1, 2 and 3 are appraised by the security unit of the owner."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "level-appraised-by-wrong-unit",
      "parameters": {
        "levels": [
          "1",
          "2",
          "3"
        ],
        "appraisers": [
          "ownerSecurityUnit"
        ]
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 12 khoản 1, khoản 2 điểm a",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-11b",
      "title": {
        "vi": "Cấp độ 3 do chủ quản phê duyệt",
        "en": "Level 3 is approved by the owner"
      },
      "text": {
        "vi": "Cấp độ 3 do chủ quản hệ thống phê duyệt; ở tỉnh là Ủy ban nhân dân tỉnh hoặc người được ủy quyền bằng văn bản.",
        "en": "Level 3 is approved by the owner of the system: in a province the People’s Committee or a delegate named in writing."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "level-approved-by-wrong-authority",
      "parameters": {
        "levels": [
          "3"
        ],
        "approvers": [
          "owner",
          "delegate"
        ]
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 12 khoản 2 điểm b",
          "verification": "text"
        },
        {
          "document": "tt-03-2017-btttt",
          "article": "Điều 5 khoản 3",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-12a",
      "title": {
        "vi": "Hồ sơ cấp độ 4, 5 do bộ thẩm định",
        "en": "Dossiers of levels 4 and 5 are appraised by the ministry"
      },
      "text": {
        "vi": "Hồ sơ đề xuất cấp độ 4 và 5 do Bộ Thông tin và Truyền thông chủ trì thẩm định, cùng Bộ Quốc phòng và Bộ Công an.",
        "en": "Dossiers of levels 4 and 5 are appraised by the Ministry of Information and Communications with the ministries of Defence and Public Security."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 1,
      "rule": "level-appraised-by-wrong-unit",
      "parameters": {
        "levels": [
          "4",
          "5"
        ],
        "appraisers": [
          "ministry"
        ]
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 12 khoản 3 điểm a–c",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Bộ Quốc phòng, Bộ Công an tự thẩm định hệ thống của mình.",
        "en": "The ministries of Defence and Public Security appraise their own systems."
      }
    },
    {
      "id": "SEC85-12b",
      "title": {
        "vi": "Cấp độ 4 do chủ quản phê duyệt",
        "en": "Level 4 is approved by the owner"
      },
      "text": {
        "vi": "Hồ sơ cấp độ 4 do chủ quản hệ thống phê duyệt sau khi bộ thẩm định.",
        "en": "A level 4 dossier is approved by the owner after the ministry’s appraisal."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 1,
      "rule": "level-approved-by-wrong-authority",
      "parameters": {
        "levels": [
          "4"
        ],
        "approvers": [
          "owner"
        ]
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 12 khoản 3 điểm d",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-13",
      "title": {
        "vi": "Cấp độ 5 thuộc danh mục Thủ tướng phê duyệt",
        "en": "Level 5 is on the Prime Minister’s list"
      },
      "text": {
        "vi": "Hệ thống cấp độ 5 nằm trong danh mục hệ thống thông tin quan trọng quốc gia do Thủ tướng Chính phủ phê duyệt.",
        "en": "A level 5 system is on the list of nationally important systems that the Prime Minister approves."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 1,
      "rule": "level-approved-by-wrong-authority",
      "parameters": {
        "levels": [
          "5"
        ],
        "approvers": [
          "primeMinister"
        ]
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 11, Điều 12 khoản 3 điểm đ",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-14",
      "title": {
        "vi": "Hồ sơ đề xuất cấp độ đủ thành phần",
        "en": "The level dossier is complete"
      },
      "text": {
        "vi": "Hồ sơ đề xuất cấp độ gồm mô tả hệ thống, tài liệu thiết kế, thuyết minh cấp độ và thuyết minh phương án bảo đảm an toàn; hệ thống đang vận hành cũng phải lập hồ sơ.",
        "en": "The level dossier holds description, design document, explanation of the level and explanation of the protection plan; running systems need one as well."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "dossier-part-missing",
      "parameters": {
        "parts": [
          "systemDescription",
          "design",
          "levelExplanation",
          "protectionPlan"
        ]
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 13, Điều 14, Điều 15 khoản 1–4",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-14b",
      "title": {
        "vi": "Hồ sơ cấp độ 4, 5 có ý kiến chuyên môn",
        "en": "Dossiers of levels 4 and 5 hold a professional opinion"
      },
      "text": {
        "vi": "Hồ sơ đề xuất cấp độ 4 hoặc 5 có thêm ý kiến chuyên môn của đơn vị chuyên trách an toàn thông tin.",
        "en": "A dossier of level 4 or 5 also holds the opinion of the security unit."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 1,
      "rule": "dossier-part-missing",
      "parameters": {
        "parts": [
          "unitOpinion"
        ],
        "fromLevel": 4
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 15 khoản 5",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-17",
      "title": {
        "vi": "Thẩm định trước, phê duyệt sau",
        "en": "Appraisal comes before approval"
      },
      "text": {
        "vi": "Từ cấp độ 3, hồ sơ trình phê duyệt có ý kiến thẩm định, nên ngày phê duyệt không sớm hơn ngày thẩm định.",
        "en": "From level 3 on the approval rests on the appraisal, so it is not dated before it."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "approved-before-appraisal",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 17 khoản 1",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Không tính số ngày thẩm định (15 hoặc 30 ngày) vì mô hình không nêu ngày nhận đủ hồ sơ hợp lệ.",
        "en": "The time limits (15 or 30 days) are not checked: a model does not state the day a valid dossier arrived."
      }
    },
    {
      "id": "SEC85-18",
      "title": {
        "vi": "Phương án bảo đảm an toàn đủ nội dung",
        "en": "The protection plan covers all contents"
      },
      "text": {
        "vi": "Phương án bảo đảm an toàn có đủ bảy nội dung: thiết kế, xây dựng; vận hành; kiểm tra, đánh giá; quản lý rủi ro; giám sát; dự phòng, ứng cứu sự cố, khôi phục; kết thúc vận hành.",
        "en": "The protection plan covers design and build, operation, inspection, risk, monitoring, backup with response and recovery, and end of use."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "protection-plan-section-missing",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 19 khoản 2",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-18b",
      "title": {
        "vi": "Biện pháp an toàn áp dụng theo tiêu chuẩn",
        "en": "Measures follow the standards"
      },
      "text": {
        "vi": "Các biện pháp bảo đảm an toàn đáp ứng quy định, tiêu chuẩn kỹ thuật tương ứng với cấp độ của hệ thống.",
        "en": "Security measures meet the regulations and technical standards for the level of the system."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "standards-not-applied",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 19",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-19",
      "title": {
        "vi": "Hệ thống cấp độ 3 trở lên được đánh giá độc lập",
        "en": "Systems of level 3 and higher are assessed independently"
      },
      "text": {
        "vi": "Hệ thống từ cấp độ 3 được kiểm tra, đánh giá bởi tổ chức được cấp phép, có chức năng hoặc được chỉ định, độc lập với đơn vị vận hành, giám sát.",
        "en": "Systems of level 3 and higher are assessed by a licensed, competent or designated organisation, independent of operation and monitoring."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "assessment-not-independent",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 20 khoản 2 điểm c",
          "verification": "text"
        },
        {
          "document": "ct-14-ttg-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "SEC85-20",
      "title": {
        "vi": "Kiểm tra, đánh giá hệ thống đúng định kỳ",
        "en": "Systems are assessed in time"
      },
      "text": {
        "vi": "Hệ thống cấp độ 3 và 4 được kiểm tra, đánh giá mỗi năm một lần; cấp độ 5 sáu tháng một lần.",
        "en": "Systems of levels 3 and 4 are assessed every year, those of level 5 every six months."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "assessment-overdue",
      "parameters": {
        "monthsAtLevel3": 12,
        "monthsAtLevel4": 12,
        "monthsAtLevel5": 6
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 20 khoản 2 điểm c",
          "verification": "text"
        },
        {
          "document": "ct-14-ttg-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Tính đến ngày của mô hình, không tính khoảng thời gian sau đó mà mô hình chưa thể biết.",
        "en": "Counted up to the day of the model, not beyond what it can know."
      }
    },
    {
      "id": "SEC85-20b",
      "title": {
        "vi": "Kiểm tra, đánh giá tổng thể và quản lý rủi ro",
        "en": "Overall assessment and risk management"
      },
      "text": {
        "vi": "Chủ quản tổ chức kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro của cơ quan hai năm một lần.",
        "en": "The owner has the security of the whole organisation assessed, and its risks managed, every two years."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "overall-check-missing",
      "parameters": {
        "months": 24
      },
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 20 khoản 2 điểm c",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC85-21",
      "title": {
        "vi": "Có đơn vị chuyên trách an toàn thông tin",
        "en": "A specialised security unit is named"
      },
      "text": {
        "vi": "Tỉnh xác định đơn vị chuyên trách an toàn thông tin; nếu chưa có thì giao đơn vị chuyên trách công nghệ thông tin và bố trí bộ phận chuyên trách.",
        "en": "The province names its security unit; where there is none, the IT unit is named and has a dedicated section."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "security-unit-missing",
      "citations": [
        {
          "document": "nd-85-2016",
          "article": "Điều 3 khoản 5, Điều 20 khoản 1",
          "verification": "text"
        }
      ]
    },
    {
      "id": "SEC12-01",
      "title": {
        "vi": "Phương án bảo đảm an toàn theo Thông tư 12/2022 và TCVN 11930:2017",
        "en": "Protection plan follows Circular 12/2022 and TCVN 11930:2017"
      },
      "text": {
        "vi": "Từ 01/10/2022, phương án bảo đảm an toàn đáp ứng Thông tư 12/2022/TT-BTTTT và TCVN 11930:2017 theo cấp độ của hệ thống.",
        "en": "From 1/10/2022 the protection plan meets Circular 12/2022/TT-BTTTT and TCVN 11930:2017 for the level of the system."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "protection-plan-outdated-standard",
      "parameters": {
        "standards": [
          "12/2022/TT-BTTTT",
          "TCVN 11930:2017"
        ],
        "replaced": [
          "03/2017/TT-BTTTT"
        ]
      },
      "citations": [
        {
          "document": "tt-12-2022-btttt",
          "article": "Điều 9 khoản 1",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "SEC12-04",
      "title": {
        "vi": "Có quy chế bảo đảm an toàn thông tin",
        "en": "There is a regulation on information security"
      },
      "text": {
        "vi": "Đơn vị vận hành ban hành quy chế bảo đảm an toàn thông tin và kèm theo hồ sơ đề xuất cấp độ.",
        "en": "The operator issues a regulation on information security and attaches it to the level dossier."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "security-regulation-missing",
      "citations": [
        {
          "document": "tt-12-2022-btttt",
          "verification": "secondary"
        },
        {
          "document": "nd-85-2016",
          "verification": "secondary",
          "note": {
            "vi": "Theo thủ tục hành chính công bố; nguyên văn Điều 15 không nhắc quy chế.",
            "en": "From a published procedure; Article 15 itself does not name the regulation."
          }
        }
      ],
      "note": {
        "vi": "Mô hình nêu quy chế của cả tỉnh hoặc của đơn vị vận hành; phạm vi áp dụng do người thẩm định xem.",
        "en": "A model states the regulation of the province or of an operator; its scope is for the reviewer."
      }
    },
    {
      "id": "SEC12-06",
      "title": {
        "vi": "Thời gian lưu nhật ký theo cấp độ",
        "en": "Logs are kept as the level demands"
      },
      "text": {
        "vi": "Nhật ký hệ thống được lưu ít nhất 1 tháng ở cấp độ 2, 3 tháng ở cấp độ 3, 6 tháng ở cấp độ 4 và 12 tháng ở cấp độ 5.",
        "en": "Logs are kept at least 1 month at level 2, 3 at level 3, 6 at level 4 and 12 at level 5."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 1,
      "rule": "logs-kept-too-short",
      "parameters": {
        "monthsAtLevel2": 1,
        "monthsAtLevel3": 3,
        "monthsAtLevel4": 6,
        "monthsAtLevel5": 12
      },
      "citations": [
        {
          "document": "tcvn-11930-2017",
          "verification": "unverified",
          "from": "2017-07-01"
        }
      ],
      "note": {
        "vi": "Hai nguồn nêu số tháng khác nhau và tiêu chuẩn chưa đọc được; chỉ để tham khảo.",
        "en": "Two sources disagree on the months and the standard was not read; for information only."
      }
    },
    {
      "id": "SEC12-07",
      "title": {
        "vi": "Hệ thống cấp độ 3 trở lên có sao lưu, dự phòng",
        "en": "Systems of level 3 and higher have a backup"
      },
      "text": {
        "vi": "Hệ thống từ cấp độ 3 có sao lưu, dự phòng trên thiết bị tách biệt.",
        "en": "Systems of level 3 and higher have a backup on separate equipment."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 1,
      "rule": "system-without-backup",
      "citations": [
        {
          "document": "tcvn-11930-2017",
          "verification": "unverified",
          "from": "2017-07-01"
        }
      ],
      "note": {
        "vi": "Theo trí nhớ về tiêu chuẩn; chỉ để tham khảo.",
        "en": "The standard is known from memory only; for information."
      }
    },
    {
      "id": "CT14M-01",
      "title": {
        "vi": "Phòng, chống phần mềm độc hại tập trung",
        "en": "Central protection against malware"
      },
      "text": {
        "vi": "Tỉnh triển khai giải pháp phòng, chống phần mềm độc hại được quản lý tập trung.",
        "en": "The province runs centrally managed protection against malware."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "malware-protection-missing",
      "citations": [
        {
          "document": "ct-14-ttg-2018",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Yêu cầu cài trên mọi máy và chia sẻ dữ liệu với trung tâm quốc gia chưa kiểm chứng nên không xét.",
        "en": "That it covers every machine and reports to the national centre is not verified and not checked."
      }
    },
    {
      "id": "CT14-04",
      "title": {
        "vi": "Ít nhất 10% kinh phí CNTT cho an toàn thông tin",
        "en": "At least 10% of the IT budget for security"
      },
      "text": {
        "vi": "Kinh phí cho an toàn thông tin đạt ít nhất 10% tổng kinh phí của kế hoạch, dự án công nghệ thông tin.",
        "en": "At least 10% of the budget of an IT plan or project goes to information security."
      },
      "group": "SRM",
      "strength": "may",
      "weight": 0,
      "rule": "security-budget-too-small",
      "parameters": {
        "percent": 10
      },
      "citations": [
        {
          "document": "ct-14-ttg-2019",
          "verification": "unverified"
        }
      ],
      "note": {
        "vi": "Tỷ lệ theo trí nhớ, chưa đọc được văn bản; chỉ để tham khảo, không tính điểm.",
        "en": "The share is from memory and not verified; for information, without weight."
      }
    },
    {
      "id": "MON31-01",
      "title": {
        "vi": "Hệ thống cấp độ 3 trở lên được giám sát",
        "en": "Systems of level 3 and higher are monitored"
      },
      "text": {
        "vi": "Hệ thống từ cấp độ 3 được giám sát an toàn thông tin liên tục theo yêu cầu tối thiểu.",
        "en": "Systems of level 3 and higher are under continuous security monitoring as the minimum demands."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "system-not-monitored",
      "citations": [
        {
          "document": "tt-31-2017-btttt",
          "article": "Điều 5",
          "verification": "text"
        },
        {
          "document": "nd-85-2016",
          "article": "Điều 20 khoản 2 điểm đ",
          "verification": "text"
        }
      ]
    },
    {
      "id": "INC05-01",
      "title": {
        "vi": "Có kế hoạch ứng phó sự cố được phê duyệt",
        "en": "There is an approved incident response plan"
      },
      "text": {
        "vi": "Tỉnh có một kế hoạch ứng phó sự cố an toàn thông tin mạng do đơn vị chuyên trách ứng cứu sự cố xây dựng và Chủ tịch Ủy ban nhân dân tỉnh phê duyệt.",
        "en": "The province has one plan for security incidents, drafted by its incident unit and approved by the chairman of the People’s Committee."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "incident-plan-missing",
      "citations": [
        {
          "document": "qd-05-2017-ttg",
          "article": "Điều 16 khoản 1 điểm c",
          "verification": "text"
        }
      ]
    },
    {
      "id": "BCA46-01",
      "title": {
        "vi": "Hệ thống kết nối CSDL quốc gia về dân cư từ cấp độ 3",
        "en": "Systems connected to the population database have level 3"
      },
      "text": {
        "vi": "Hệ thống kết nối với Cơ sở dữ liệu quốc gia về dân cư đáp ứng cấp độ an toàn từ 3 trở lên.",
        "en": "A system connected to the national population database has level 3 or higher."
      },
      "group": "SRM",
      "strength": "must",
      "weight": 3,
      "rule": "population-link-below-level-three",
      "citations": [
        {
          "document": "tt-46-2022-bca",
          "article": "Điều 6",
          "verification": "text"
        }
      ]
    },
    {
      "id": "NET-02",
      "title": {
        "vi": "Hệ thống kết nối Mạng TSLCD được xác định cấp độ",
        "en": "Systems on the dedicated network have a level"
      },
      "text": {
        "vi": "Hệ thống kết nối vào Mạng truyền số liệu chuyên dùng được xác định cấp độ an toàn.",
        "en": "A system connected to the dedicated network (TSLCD) has its security level determined."
      },
      "group": "SRM",
      "strength": "should",
      "weight": 2,
      "rule": "tslcd-system-without-level",
      "citations": [
        {
          "document": "qd-8-2023-ttg",
          "verification": "secondary",
          "from": "2023-04-05",
          "note": {
            "vi": "Tính từ ngày ký; chưa rõ ngày có hiệu lực.",
            "en": "Counted from the day of signing; the day of entry into force is not known."
          }
        },
        {
          "document": "tt-06-2026-bkhcn",
          "article": "Điều 8 khoản 2",
          "verification": "text"
        }
      ]
    },
    {
      "id": "NQ17-02",
      "title": {
        "vi": "Hồ sơ trực tuyến đạt 20%",
        "en": "20% of dossiers are online"
      },
      "text": {
        "vi": "Đến hết năm 2020, ít nhất 20% hồ sơ thủ tục hành chính được nộp và giải quyết trực tuyến.",
        "en": "By the end of 2020 at least 20% of dossiers are handled online."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 0,
      "rule": "target-not-reached",
      "parameters": {
        "measure": "onlineDossiers",
        "percent": 20,
        "due": "2020-12-31"
      },
      "citations": [
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "So với chỉ tiêu cả nước; không tính điểm để việc bỏ bớt số liệu không làm tăng điểm.",
        "en": "Compared with a national target; without weight, so that leaving figures out never helps."
      }
    },
    {
      "id": "NQ17-03",
      "title": {
        "vi": "30% dịch vụ công trực tuyến ở mức độ 4",
        "en": "30% of online services at grade 4"
      },
      "text": {
        "vi": "Đến hết năm 2020, ít nhất 30% dịch vụ công trực tuyến được cung cấp ở mức độ 4.",
        "en": "By the end of 2020 at least 30% of online public services are at grade 4."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 0,
      "rule": "target-not-reached",
      "parameters": {
        "measure": "servicesByGrade",
        "percent": 30,
        "due": "2020-12-31",
        "parts": [
          "grade4",
          "grade3"
        ]
      },
      "citations": [
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "So với chỉ tiêu cả nước; không tính điểm để việc bỏ bớt số liệu không làm tăng điểm. Khi chỉ có số theo mức độ: kết luận chưa đạt nếu tính riêng mức độ 3 và 4 vẫn chưa đạt.",
        "en": "Compared with a national target; without weight, so that leaving figures out never helps. From counts by grade: it is missed when it is missed even among grades 3 and 4 alone."
      }
    },
    {
      "id": "NQ17-04",
      "title": {
        "vi": "30% dịch vụ mức độ 3, 4 trên Cổng Dịch vụ công quốc gia",
        "en": "30% of grade 3–4 services on the national portal"
      },
      "text": {
        "vi": "Đến hết năm 2020, ít nhất 30% dịch vụ công trực tuyến mức độ 3, 4 được tích hợp trên Cổng Dịch vụ công quốc gia.",
        "en": "By the end of 2020 at least 30% of services of grades 3 and 4 are integrated in the national portal."
      },
      "group": "INT",
      "strength": "should",
      "weight": 0,
      "rule": "target-not-reached",
      "parameters": {
        "measure": "servicesOnNationalPortal",
        "percent": 30,
        "due": "2020-12-31"
      },
      "citations": [
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "So với chỉ tiêu cả nước; không tính điểm để việc bỏ bớt số liệu không làm tăng điểm.",
        "en": "Compared with a national target; without weight, so that leaving figures out never helps."
      }
    },
    {
      "id": "NQ17-06",
      "title": {
        "vi": "100% hồ sơ qua hệ thống một cửa điện tử",
        "en": "All dossiers go through the one-stop system"
      },
      "text": {
        "vi": "Đến hết năm 2020, 100% hồ sơ thủ tục hành chính được tiếp nhận, giải quyết qua hệ thống thông tin một cửa điện tử.",
        "en": "By the end of 2020 all dossiers are received and handled through the e-one-stop system."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 0,
      "rule": "target-not-reached",
      "parameters": {
        "measure": "dossiersThroughOneStop",
        "percent": 100,
        "due": "2020-12-31"
      },
      "citations": [
        {
          "document": "nq-17-cp-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "So với chỉ tiêu cả nước; không tính điểm để việc bỏ bớt số liệu không làm tăng điểm.",
        "en": "Compared with a national target; without weight, so that leaving figures out never helps."
      }
    },
    {
      "id": "QD942-01",
      "title": {
        "vi": "80% hồ sơ xử lý trực tuyến vào năm 2025",
        "en": "80% of dossiers online in 2025"
      },
      "text": {
        "vi": "Đến hết năm 2025, ít nhất 80% hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến.",
        "en": "By the end of 2025 at least 80% of dossiers are handled fully online."
      },
      "group": "BRM",
      "strength": "should",
      "weight": 0,
      "rule": "target-not-reached",
      "parameters": {
        "measure": "onlineDossiers",
        "percent": 80,
        "due": "2025-12-31"
      },
      "citations": [
        {
          "document": "qd-942-ttg-2021",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "So với chỉ tiêu cả nước; không tính điểm để việc bỏ bớt số liệu không làm tăng điểm.",
        "en": "Compared with a national target; without weight, so that leaving figures out never helps."
      }
    },
    {
      "id": "TRM-01",
      "title": {
        "vi": "Đủ năm lớp kỹ thuật",
        "en": "All five technical layers"
      },
      "text": {
        "vi": "Kiến trúc có thành phần ở cả năm lớp: ứng dụng, cơ sở dữ liệu, nền tảng dùng chung, hạ tầng kỹ thuật, hạ tầng an toàn thông tin.",
        "en": "The architecture has elements in five layers: applications, databases, shared platforms, technical infrastructure, security infrastructure."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "technical-layer-empty",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "TRM-02",
      "title": {
        "vi": "Phân loại hạ tầng theo TRM",
        "en": "Infrastructure classified by the TRM"
      },
      "text": {
        "vi": "Mỗi nơi đặt hệ thống và mạng có mã phân loại theo mô hình tham chiếu công nghệ (TRM).",
        "en": "Each facility and network carries a category of the technology reference model (TRM)."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "technology-without-trm-code",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Danh mục mã TRM chưa được kiểm chứng: chỉ kiểm tra có mã.",
        "en": "The list of TRM codes is not verified: only the presence of a code is checked."
      }
    },
    {
      "id": "TRM-03",
      "title": {
        "vi": "Tiêu chuẩn bắt buộc hay khuyến nghị",
        "en": "Mandatory and recommended standards"
      },
      "text": {
        "vi": "Mỗi tiêu chuẩn áp dụng được nêu là bắt buộc hay khuyến nghị theo danh mục của Bộ Thông tin và Truyền thông.",
        "en": "Each standard applied is stated to be mandatory or recommended, as the list of the Ministry says."
      },
      "group": "TRM",
      "strength": "must",
      "weight": 3,
      "rule": "standard-without-status",
      "parameters": {
        "mandatory": [
          "HTTP/1.1",
          "SMTP/MIME",
          "IMAP4rev1",
          "LDAP v3",
          "DNS",
          "TCP",
          "UDP",
          "IPv4",
          "UTF-8",
          "HTML 4.01",
          "TCVN 6909:2001"
        ],
        "recommended": [
          "HTTP/2",
          "WCAG 2.0"
        ]
      },
      "citations": [
        {
          "document": "tt-39-2017-btttt",
          "article": "Điều 2",
          "verification": "text"
        }
      ]
    },
    {
      "id": "STD39-01",
      "title": {
        "vi": "Tiêu chuẩn kết nối bắt buộc",
        "en": "Mandatory connection standards"
      },
      "text": {
        "vi": "Các tiêu chuẩn kết nối bắt buộc (HTTP, SMTP, POP3 hoặc IMAP4, LDAP, DNS, TCP) được áp dụng.",
        "en": "The mandatory connection standards (HTTP, SMTP, POP3 or IMAP4, LDAP, DNS, TCP) are applied."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "mandatory-standard-missing",
      "parameters": {
        "codes": [
          "HTTP",
          "SMTP",
          "POP3|IMAP",
          "LDAP",
          "DNS",
          "TCP"
        ]
      },
      "citations": [
        {
          "document": "tt-39-2017-btttt",
          "article": "Danh mục 1",
          "verification": "text"
        }
      ]
    },
    {
      "id": "STD39-03",
      "title": {
        "vi": "Tiêu chuẩn dữ liệu bắt buộc",
        "en": "Mandatory data standards"
      },
      "text": {
        "vi": "Các tiêu chuẩn bắt buộc về bộ mã ký tự và trình bày (UTF-8, HTML, TCVN 6909:2001) được áp dụng.",
        "en": "The mandatory standards on character sets and presentation (UTF-8, HTML, TCVN 6909:2001) are applied."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "mandatory-standard-missing",
      "parameters": {
        "codes": [
          "UTF-8",
          "HTML",
          "TCVN 6909:2001"
        ]
      },
      "citations": [
        {
          "document": "tt-39-2017-btttt",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Chỉ gồm những mục đã thấy ở nguồn thứ cấp; các mục còn lại của danh mục chưa được kiểm chứng.",
        "en": "Only items seen in secondary sources; the rest of the list is not verified."
      }
    },
    {
      "id": "TRM-04",
      "title": {
        "vi": "Dùng mạng truyền số liệu chuyên dùng",
        "en": "Use of the dedicated state network"
      },
      "text": {
        "vi": "Các hệ thống của tỉnh dùng mạng truyền số liệu chuyên dùng làm hạ tầng truyền dẫn.",
        "en": "The province's systems use the dedicated state network as their transport."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "tslcd-not-used",
      "citations": [
        {
          "document": "tt-27-2017-btttt",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "TRM-04b",
      "title": {
        "vi": "Cấp của mạng truyền số liệu chuyên dùng",
        "en": "Level of the dedicated state network"
      },
      "text": {
        "vi": "Mỗi mạng truyền số liệu chuyên dùng được nêu là cấp I hay cấp II.",
        "en": "Each dedicated state network is stated to be of level I or II."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "tslcd-without-level",
      "citations": [
        {
          "document": "tt-27-2017-btttt",
          "article": "Điều 3 khoản 1",
          "verification": "text"
        }
      ]
    },
    {
      "id": "NET-01",
      "title": {
        "vi": "Cơ quan các cấp kết nối mạng truyền số liệu chuyên dùng",
        "en": "Agencies of every level on the dedicated state network"
      },
      "text": {
        "vi": "Cơ quan cấp tỉnh, cấp huyện, cấp xã kết nối mạng truyền số liệu chuyên dùng.",
        "en": "Provincial, district and commune agencies are connected to the dedicated state network."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "tslcd-not-at-every-level",
      "parameters": {
        "levels": [
          "province",
          "district",
          "commune"
        ]
      },
      "citations": [
        {
          "document": "tt-27-2017-btttt",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Nguồn thứ cấp nêu cấp I nối tỉnh với trung ương, cấp II nối sở, huyện, xã; tỷ lệ 100% là cách hiểu của chúng tôi.",
        "en": "Secondary sources say that level I joins province and centre, level II departments, districts and communes; 100% is our reading."
      }
    },
    {
      "id": "NDXP-01",
      "title": {
        "vi": "LGSP kết nối NDXP trên mạng truyền số liệu chuyên dùng",
        "en": "LGSP and NDXP joined over the dedicated state network"
      },
      "text": {
        "vi": "Kết nối giữa LGSP và NDXP đi qua mạng truyền số liệu chuyên dùng.",
        "en": "The link between the LGSP and NDXP runs over the dedicated state network."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "ndxp-link-off-tslcd",
      "citations": [
        {
          "document": "tt-27-2017-btttt",
          "verification": "secondary",
          "note": {
            "vi": "Theo thực tiễn triển khai ở các tỉnh.",
            "en": "From the practice of provinces."
          }
        }
      ]
    },
    {
      "id": "TRM-05",
      "title": {
        "vi": "Nơi đặt ứng dụng, nền tảng, cơ sở dữ liệu",
        "en": "Hosting of applications, platforms and databases"
      },
      "text": {
        "vi": "Mỗi ứng dụng, nền tảng, cơ sở dữ liệu được nêu nơi đặt: trung tâm dữ liệu, phòng máy chủ, đám mây hay thuê.",
        "en": "Each application, platform and database names its place: data centre, server room, cloud or hired service."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "system-without-hosting",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "TRM-06",
      "title": {
        "vi": "Phương án điện toán đám mây",
        "en": "Cloud computing considered"
      },
      "text": {
        "vi": "Kiến trúc công nghệ nêu phương án sử dụng điện toán đám mây, hoặc nêu rõ là không dùng.",
        "en": "The technology architecture says how cloud computing is used, or that it is not."
      },
      "group": "TRM",
      "strength": "may",
      "weight": 1,
      "rule": "cloud-not-considered",
      "citations": [
        {
          "document": "qd-2323-btttt-2019",
          "verification": "secondary"
        }
      ]
    },
    {
      "id": "IPV6-01",
      "title": {
        "vi": "Kế hoạch chuyển đổi IPv6",
        "en": "Plan for IPv6"
      },
      "text": {
        "vi": "Tỉnh ban hành kế hoạch chuyển đổi IPv6.",
        "en": "The province has issued a plan for the change to IPv6."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "ipv6-plan-not-listed",
      "citations": [
        {
          "document": "qd-38-btttt-2021",
          "verification": "secondary"
        }
      ],
      "note": {
        "vi": "Tỷ lệ cổng, trang thông tin đã chuyển IPv6 theo từng giai đoạn không thể hiện trong mô hình.",
        "en": "The share of sites changed in each phase has no place in the model."
      }
    },
    {
      "id": "IPV6-02",
      "title": {
        "vi": "Mạng kết nối Internet hỗ trợ IPv6",
        "en": "Networks on the Internet support IPv6"
      },
      "text": {
        "vi": "Thiết bị, mạng kết nối Internet hỗ trợ IPv6.",
        "en": "Equipment and networks connected to the Internet support IPv6."
      },
      "group": "TRM",
      "strength": "must",
      "weight": 3,
      "rule": "internet-network-without-ipv6",
      "citations": [
        {
          "document": "tt-39-2017-btttt",
          "verification": "text"
        }
      ]
    },
    {
      "id": "DC-01",
      "title": {
        "vi": "Trung tâm dữ liệu tuân thủ tiêu chuẩn, quy chuẩn",
        "en": "Data centres conform to the standards"
      },
      "text": {
        "vi": "Trung tâm dữ liệu tuân thủ TCVN 9250, QCVN 32, QCVN 9, TCVN 3890 và QCVN 06.",
        "en": "Data centres conform to TCVN 9250, QCVN 32, QCVN 9, TCVN 3890 and QCVN 06."
      },
      "group": "TRM",
      "strength": "must",
      "weight": 3,
      "rule": "data-centre-without-standards",
      "parameters": {
        "codes": [
          "TCVN 9250",
          "QCVN 32",
          "QCVN 9",
          "TCVN 3890",
          "QCVN 06"
        ]
      },
      "citations": [
        {
          "document": "tt-03-2013-btttt",
          "article": "Điều 4",
          "verification": "text"
        }
      ],
      "note": {
        "vi": "Chấp nhận ấn bản mới hơn của từng tiêu chuẩn.",
        "en": "A later edition of a standard is accepted."
      }
    },
    {
      "id": "DC-02",
      "title": {
        "vi": "Nơi dự phòng của trung tâm dữ liệu",
        "en": "Backup site of data centres"
      },
      "text": {
        "vi": "Trung tâm dữ liệu có nơi dự phòng, khôi phục thảm họa đặt cách xa trung tâm chính.",
        "en": "Data centres have a backup and recovery site away from the main one."
      },
      "group": "TRM",
      "strength": "should",
      "weight": 2,
      "rule": "data-centre-without-backup",
      "citations": [
        {
          "document": "tcvn-11930-2017",
          "verification": "unverified"
        },
        {
          "document": "tcvn-9250-2012",
          "verification": "unverified"
        }
      ]
    }
  ]
};

/** SHA-256 of its canonical JSON, as results tell it. */
export const frameworkHash = 'sha256:7e18483c0d117d12c9c015417a3aed59c5896217667571867b97c07083debe6b';
