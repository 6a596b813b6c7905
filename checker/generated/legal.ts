// Generated from models/national/ by `npm run generate`; do not edit.
import type { LegalDocuments } from './types.ts';

/** The data of models/national/, put together. */
export const legal: LegalDocuments = {
  "$schema": "../../schemas/legal.schema.json",
  "documents": [
    {
      "id": "hien-phap",
      "number": null,
      "kind": "constitution",
      "shortName": {
        "vi": "Hiến pháp",
        "en": "Constitution"
      },
      "title": {
        "vi": "Hiến pháp (Điều 110 về đơn vị hành chính, đã sửa đổi)",
        "en": "Constitution (Article 110 on administrative units, as amended)"
      },
      "issuer": "quoc-hoi",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "unverified",
      "dateNotes": {
        "vi": "Số hiệu, ngày không có trong tài liệu đã đọc.",
        "en": "Number and dates are not in the material read."
      },
      "source": "law/regulations.md §7 ADM-02"
    },
    {
      "id": "luat-86-2015-qh13",
      "number": "86/2015/QH13",
      "kind": "law",
      "shortName": {
        "vi": "Luật 86/2015/QH13",
        "en": "Law 86/2015/QH13"
      },
      "title": {
        "vi": "An toàn thông tin mạng",
        "en": "Network information security"
      },
      "issuer": "quoc-hoi",
      "date": "2015-11-19",
      "from": "2016-07-01",
      "to": "2026-06-30",
      "replacedBy": "luat-116-2025-qh15",
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Bị bãi bỏ từ 01/7/2026 theo Điều 44 khoản 2 Luật 116/2025/QH15.",
        "en": "Repealed from 1 July 2026 by Article 44(2) of Law 116/2025/QH15."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "luat-116-2025-qh15",
      "number": "116/2025/QH15",
      "kind": "law",
      "shortName": {
        "vi": "Luật 116/2025/QH15",
        "en": "Law 116/2025/QH15"
      },
      "title": {
        "vi": "An ninh mạng",
        "en": "Cyber security"
      },
      "issuer": "quoc-hoi",
      "date": "2025-12-10",
      "from": "2026-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "text",
      "dateNotes": {
        "vi": "Điều 45: cấp độ đã phê duyệt được giữ, có 12 tháng để đáp ứng.",
        "en": "Article 45: approved levels are kept, with 12 months to comply."
      },
      "source": "law/regulations.md §0, §1.1; law/framework-2.0.md §5"
    },
    {
      "id": "luat-72-2025-qh15",
      "number": "72/2025/QH15",
      "kind": "law",
      "shortName": {
        "vi": "Luật 72/2025/QH15",
        "en": "Law 72/2025/QH15"
      },
      "title": {
        "vi": "Tổ chức chính quyền địa phương",
        "en": "Organisation of local government"
      },
      "issuer": "quoc-hoi",
      "date": "2025-06-16",
      "from": "2025-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "text",
      "dateNotes": {
        "vi": "Chính quyền hai cấp từ 01/7/2025; riêng ngày hiệu lực ghi trong luật có thể là 16/6/2025 (theo trí nhớ, chưa kiểm chứng).",
        "en": "Two-tier government from 1 July 2025; the day written in the law itself may be 16 June 2025 (from memory, unverified)."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "luat-giao-dich-dien-tu-2023",
      "number": null,
      "kind": "law",
      "shortName": {
        "vi": "Luật Giao dịch điện tử 2023",
        "en": "Law on electronic transactions 2023"
      },
      "title": {
        "vi": "Giao dịch điện tử",
        "en": "Electronic transactions"
      },
      "issuer": "quoc-hoi",
      "date": "2023",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết tên và năm; số hiệu, ngày và hiệu lực không có trong tài liệu đã đọc.",
        "en": "Only name and year are known; number, day and entry into force are not in the material read."
      },
      "source": "law/framework-1425.md §1 (căn cứ của QĐ 1425)"
    },
    {
      "id": "luat-du-lieu-2024",
      "number": null,
      "kind": "law",
      "shortName": {
        "vi": "Luật Dữ liệu 2024",
        "en": "Law on data 2024"
      },
      "title": {
        "vi": "Dữ liệu",
        "en": "Data"
      },
      "issuer": "quoc-hoi",
      "date": "2024",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết tên và năm; số hiệu, ngày và hiệu lực không có trong tài liệu đã đọc.",
        "en": "Only name and year are known; number, day and entry into force are not in the material read."
      },
      "source": "law/framework-1425.md §1 (căn cứ của QĐ 1425)"
    },
    {
      "id": "luat-bao-ve-du-lieu-ca-nhan-2025",
      "number": null,
      "kind": "law",
      "shortName": {
        "vi": "Luật Bảo vệ dữ liệu cá nhân 2025",
        "en": "Law on personal data protection 2025"
      },
      "title": {
        "vi": "Bảo vệ dữ liệu cá nhân",
        "en": "Personal data protection"
      },
      "issuer": "quoc-hoi",
      "date": "2025",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết tên và năm; số hiệu, ngày và hiệu lực không có trong tài liệu đã đọc.",
        "en": "Only name and year are known; number, day and entry into force are not in the material read."
      },
      "source": "law/framework-1425.md §1 (căn cứ của QĐ 1425)"
    },
    {
      "id": "luat-chuyen-doi-so-2025",
      "number": null,
      "kind": "law",
      "shortName": {
        "vi": "Luật Chuyển đổi số 2025",
        "en": "Law on digital transformation 2025"
      },
      "title": {
        "vi": "Chuyển đổi số",
        "en": "Digital transformation"
      },
      "issuer": "quoc-hoi",
      "date": "2025-12",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết tên và năm; số hiệu, ngày và hiệu lực không có trong tài liệu đã đọc.",
        "en": "Only name and year are known; number, day and entry into force are not in the material read."
      },
      "source": "law/framework-1425.md §1 (căn cứ của QĐ 1425)"
    },
    {
      "id": "luat-tri-tue-nhan-tao-2025",
      "number": null,
      "kind": "law",
      "shortName": {
        "vi": "Luật Trí tuệ nhân tạo 2025",
        "en": "Law on artificial intelligence 2025"
      },
      "title": {
        "vi": "Trí tuệ nhân tạo",
        "en": "Artificial intelligence"
      },
      "issuer": "quoc-hoi",
      "date": "2025-12",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết tên và năm; số hiệu, ngày và hiệu lực không có trong tài liệu đã đọc.",
        "en": "Only name and year are known; number, day and entry into force are not in the material read."
      },
      "source": "law/framework-1425.md §1 (căn cứ của QĐ 1425)"
    },
    {
      "id": "luat-bao-ve-bi-mat-nha-nuoc-2025",
      "number": null,
      "kind": "law",
      "shortName": {
        "vi": "Luật Bảo vệ bí mật nhà nước 2025",
        "en": "Law on protection of state secrets 2025"
      },
      "title": {
        "vi": "Bảo vệ bí mật nhà nước",
        "en": "Protection of state secrets"
      },
      "issuer": "quoc-hoi",
      "date": "2025-12",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết tên và năm; số hiệu, ngày và hiệu lực không có trong tài liệu đã đọc.",
        "en": "Only name and year are known; number, day and entry into force are not in the material read."
      },
      "source": "law/framework-1425.md §1 (căn cứ của QĐ 1425)"
    },
    {
      "id": "nq-36a-cp-2015",
      "number": "36a/NQ-CP",
      "kind": "resolution",
      "shortName": {
        "vi": "Nghị quyết 36a/NQ-CP",
        "en": "Resolution 36a/NQ-CP"
      },
      "title": {
        "vi": "Chính phủ điện tử",
        "en": "E-government"
      },
      "issuer": "chinh-phu",
      "date": "2015-10-14",
      "from": "2015-10-14",
      "to": "2019-03-06",
      "replacedBy": "nq-17-cp-2019",
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "nq-17-cp-2019",
      "number": "17/NQ-CP",
      "kind": "resolution",
      "shortName": {
        "vi": "Nghị quyết 17/NQ-CP",
        "en": "Resolution 17/NQ-CP"
      },
      "title": {
        "vi": "Nhiệm vụ, giải pháp phát triển Chính phủ điện tử giai đoạn 2019–2020, định hướng đến 2025",
        "en": "Tasks and solutions for e-government 2019–2020, orientation to 2025"
      },
      "issuer": "chinh-phu",
      "date": "2019-03-07",
      "from": "2019-03-07",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Chỉ tiêu đặt đến năm 2025.",
        "en": "Targets run to 2025."
      },
      "source": "law/regulations.md §0; law/verified.md §7"
    },
    {
      "id": "nq-66-21-cp",
      "number": "66.21/NQ-CP",
      "kind": "resolution",
      "shortName": {
        "vi": "Nghị quyết 66.21/NQ-CP",
        "en": "Resolution 66.21/NQ-CP"
      },
      "issuer": "chinh-phu",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Được nhắc về hệ thống đấu giá tài sản; ngày không có trong tài liệu đã đọc.",
        "en": "Named in connection with the asset-auction system; its day is not in the material read."
      },
      "source": "law/framework-1425.md §2.5"
    },
    {
      "id": "nq-175-2024-qh15",
      "number": "175/2024/QH15",
      "kind": "resolution",
      "shortName": {
        "vi": "Nghị quyết 175/2024/QH15",
        "en": "Resolution 175/2024/QH15"
      },
      "title": {
        "vi": "Thành lập thành phố Huế trực thuộc trung ương",
        "en": "Huế becomes a centrally-run city"
      },
      "issuer": "quoc-hoi",
      "date": "2024",
      "from": "2025-01-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "unverified",
      "dateNotes": {
        "vi": "Số hiệu theo trí nhớ; việc Huế là thành phố trực thuộc trung ương từ 01/01/2025 có nguồn thứ cấp.",
        "en": "The number is from memory; that Huế is a centrally-run city from 1 January 2025 has a secondary source."
      },
      "source": "law/regulations.md §7 ADM-06"
    },
    {
      "id": "nq-202-2025-qh15",
      "number": "202/2025/QH15",
      "kind": "resolution",
      "shortName": {
        "vi": "Nghị quyết 202/2025/QH15",
        "en": "Resolution 202/2025/QH15"
      },
      "title": {
        "vi": "Sắp xếp đơn vị hành chính cấp tỉnh (63 thành 34)",
        "en": "Rearrangement of provincial units (63 into 34)"
      },
      "issuer": "quoc-hoi",
      "date": "2025-06-12",
      "from": "2025-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "unverified",
      "dateNotes": {
        "vi": "Ngày ban hành theo trí nhớ; 34 đơn vị hoạt động từ 01/7/2025.",
        "en": "Day of issue from memory; the 34 units work from 1 July 2025."
      },
      "source": "law/regulations.md §0, §7"
    },
    {
      "id": "nq-30-2026-qh16",
      "number": "30/2026/QH16",
      "kind": "resolution",
      "shortName": {
        "vi": "Nghị quyết 30/2026/QH16",
        "en": "Resolution 30/2026/QH16"
      },
      "title": {
        "vi": "Thành lập thành phố Đồng Nai trực thuộc trung ương",
        "en": "Đồng Nai becomes a centrally-run city"
      },
      "issuer": "quoc-hoi",
      "date": "2026-04-14",
      "from": "2026-04-30",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §7 ADM-06; law/provinces.json"
    },
    {
      "id": "nq-57-tw",
      "number": "57-NQ/TW",
      "kind": "resolution",
      "shortName": {
        "vi": "Nghị quyết 57-NQ/TW",
        "en": "Resolution 57-NQ/TW"
      },
      "issuer": "trung-uong-dang",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Là căn cứ của Quyết định 1425/QĐ-TTg; ngày không có trong tài liệu đã đọc.",
        "en": "A legal basis of Decision 1425/QĐ-TTg; its day is not in the material read."
      },
      "source": "law/framework-1425.md §1"
    },
    {
      "id": "quy-dinh-05-bcdtw-2025",
      "number": "05-QĐ/BCĐTW",
      "kind": "partyRegulation",
      "shortName": {
        "vi": "Quy định 05-QĐ/BCĐTW",
        "en": "Party regulation 05-QĐ/BCĐTW"
      },
      "issuer": "ban-chi-dao-trung-uong",
      "date": "2025-08-27",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Là căn cứ của Quyết định 1425/QĐ-TTg; ngày hiệu lực không có trong tài liệu đã đọc.",
        "en": "A legal basis of Decision 1425/QĐ-TTg; the day in force is not in the material read."
      },
      "source": "law/framework-1425.md §1"
    },
    {
      "id": "nd-64-2007",
      "number": "64/2007/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 64/2007/NĐ-CP",
        "en": "Decree 64/2007/NĐ-CP"
      },
      "title": {
        "vi": "Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước",
        "en": "IT in the work of state agencies"
      },
      "issuer": "chinh-phu",
      "date": "2007-04-10",
      "from": "2007-05-18",
      "to": "2026-06-30",
      "replacedBy": "nd-224-2026",
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Hết hiệu lực theo Điều 90 khoản 2 Nghị định 224/2026/NĐ-CP (bản trích của bên thứ ba, chưa đối chiếu công báo).",
        "en": "Ended by Article 90(2) of Decree 224/2026/NĐ-CP (third-party extraction, not checked against the gazette)."
      },
      "source": "law/regulations.md §0; law/verified.md §0, §10"
    },
    {
      "id": "nd-43-2011",
      "number": "43/2011/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 43/2011/NĐ-CP",
        "en": "Decree 43/2011/NĐ-CP"
      },
      "title": {
        "vi": "Cung cấp thông tin và dịch vụ công trực tuyến trên trang, cổng thông tin điện tử của cơ quan nhà nước",
        "en": "Information and online services on the sites and portals of state agencies"
      },
      "issuer": "chinh-phu",
      "date": "2011-06-13",
      "from": "2011-10-01",
      "to": "2022-08-14",
      "replacedBy": "nd-42-2022",
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §0; law/verified.md §2"
    },
    {
      "id": "nd-85-2016",
      "number": "85/2016/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 85/2016/NĐ-CP",
        "en": "Decree 85/2016/NĐ-CP"
      },
      "title": {
        "vi": "Bảo đảm an toàn hệ thống thông tin theo cấp độ",
        "en": "Security of information systems by level"
      },
      "issuer": "chinh-phu",
      "date": "2016-07-01",
      "from": "2016-07-01",
      "to": "2026-06-30",
      "replacedBy": "nd-331-2026",
      "amendedBy": [],
      "verification": "text",
      "toVerification": "secondary",
      "dateNotes": {
        "vi": "Chấm dứt trên thực tế cùng luật gốc ngày 01/7/2026; Nghị định 331/2026 có từ 19/8/2026, khoảng giữa và chuyển tiếp (Điều 39 khoản 1) chỉ theo một bản phân tích.",
        "en": "De facto ended with its parent law on 1 July 2026; Decree 331/2026 dates from 19 August 2026; the gap and the transition (Article 39(1)) rest on one private analysis."
      },
      "source": "law/regulations.md §0, §1.1, §8; law/verified.md §1"
    },
    {
      "id": "nd-61-2018",
      "number": "61/2018/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 61/2018/NĐ-CP",
        "en": "Decree 61/2018/NĐ-CP"
      },
      "title": {
        "vi": "Cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
        "en": "One-stop shop for administrative procedures"
      },
      "issuer": "chinh-phu",
      "date": "2018-04-23",
      "from": "2018-06-21",
      "to": "2025-06-30",
      "replacedBy": "nd-118-2025",
      "amendedBy": [
        "nd-107-2021"
      ],
      "verification": "text",
      "toVerification": "secondary",
      "source": "law/regulations.md §0; law/verified.md §2"
    },
    {
      "id": "nd-130-2018",
      "number": "130/2018/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 130/2018/NĐ-CP",
        "en": "Decree 130/2018/NĐ-CP"
      },
      "title": {
        "vi": "Chữ ký số và dịch vụ chứng thực chữ ký số",
        "en": "Digital signatures and their certification"
      },
      "issuer": "chinh-phu",
      "date": "2018",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "unverified",
      "dateNotes": {
        "vi": "Chỉ theo trí nhớ.",
        "en": "From memory only."
      },
      "source": "law/regulations.md §5.3 SIG01-05"
    },
    {
      "id": "nd-09-2019",
      "number": "09/2019/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 09/2019/NĐ-CP",
        "en": "Decree 09/2019/NĐ-CP"
      },
      "title": {
        "vi": "Chế độ báo cáo của cơ quan hành chính nhà nước",
        "en": "Reporting by state administrative agencies"
      },
      "issuer": "chinh-phu",
      "date": "2019-01-24",
      "from": "2019-03-12",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-73-2019",
      "number": "73/2019/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 73/2019/NĐ-CP",
        "en": "Decree 73/2019/NĐ-CP"
      },
      "title": {
        "vi": "Quản lý đầu tư ứng dụng công nghệ thông tin sử dụng ngân sách nhà nước",
        "en": "Management of IT investment from the state budget"
      },
      "issuer": "chinh-phu",
      "date": "2019-09-05",
      "from": "2020-01-01",
      "to": null,
      "replacedBy": "nd-45-2026",
      "amendedBy": [
        "nd-82-2024"
      ],
      "verification": "text",
      "dateNotes": {
        "vi": "Nghị định 45/2026/NĐ-CP (tháng 01/2026) thay thế; ngày hết hiệu lực chưa rõ.",
        "en": "Replaced by Decree 45/2026/NĐ-CP (January 2026); the last day in force is not known."
      },
      "source": "law/regulations.md §0; law/verified.md §9"
    },
    {
      "id": "nd-30-2020",
      "number": "30/2020/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 30/2020/NĐ-CP",
        "en": "Decree 30/2020/NĐ-CP"
      },
      "title": {
        "vi": "Công tác văn thư",
        "en": "Records and document work"
      },
      "issuer": "chinh-phu",
      "date": "2020-03-05",
      "from": "2020-03-05",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §0; law/verified.md §8"
    },
    {
      "id": "nd-45-2020",
      "number": "45/2020/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 45/2020/NĐ-CP",
        "en": "Decree 45/2020/NĐ-CP"
      },
      "title": {
        "vi": "Thực hiện thủ tục hành chính trên môi trường điện tử",
        "en": "Administrative procedures by electronic means"
      },
      "issuer": "chinh-phu",
      "date": "2020-04-08",
      "from": "2020-05-22",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Có thể được Nghị định 118/2025 sửa một phần (theo trí nhớ).",
        "en": "Perhaps touched in part by Decree 118/2025 (from memory)."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-47-2020",
      "number": "47/2020/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 47/2020/NĐ-CP",
        "en": "Decree 47/2020/NĐ-CP"
      },
      "title": {
        "vi": "Quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước",
        "en": "Management, connection and sharing of digital data of state agencies"
      },
      "issuer": "chinh-phu",
      "date": "2020-04-09",
      "from": "2020-05-25",
      "to": "2025-10-21",
      "replacedBy": "nd-278-2025",
      "amendedBy": [],
      "verification": "text",
      "toVerification": "secondary",
      "dateNotes": {
        "vi": "Nghị định 278/2025/NĐ-CP (22/10/2025, Điều 23) thay thế; có nơi tính hết ngày 22/10/2025.",
        "en": "Replaced by Decree 278/2025/NĐ-CP (22 October 2025, Article 23); some count 22 October 2025 as the last day."
      },
      "source": "law/regulations.md §0, §2.2; law/verified.md §5"
    },
    {
      "id": "nd-107-2021",
      "number": "107/2021/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 107/2021/NĐ-CP",
        "en": "Decree 107/2021/NĐ-CP"
      },
      "title": {
        "vi": "Sửa đổi, bổ sung Nghị định 61/2018/NĐ-CP",
        "en": "Amends Decree 61/2018/NĐ-CP"
      },
      "issuer": "chinh-phu",
      "date": "2021-12-06",
      "from": "2021-12-06",
      "to": "2025-06-30",
      "replacedBy": "nd-118-2025",
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "text",
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-42-2022",
      "number": "42/2022/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 42/2022/NĐ-CP",
        "en": "Decree 42/2022/NĐ-CP"
      },
      "title": {
        "vi": "Cung cấp thông tin và dịch vụ công trực tuyến trên môi trường mạng",
        "en": "Information and online public services on the network"
      },
      "issuer": "chinh-phu",
      "date": "2022-06-24",
      "from": "2022-08-15",
      "to": "2026-06-30",
      "replacedBy": "nd-224-2026",
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Hết hiệu lực theo Điều 90 khoản 2 Nghị định 224/2026/NĐ-CP (bản trích của bên thứ ba, chưa đối chiếu công báo).",
        "en": "Ended by Article 90(2) of Decree 224/2026/NĐ-CP (third-party extraction, not checked against the gazette)."
      },
      "source": "law/regulations.md §0; law/verified.md §0, §10"
    },
    {
      "id": "nd-59-2022",
      "number": "59/2022/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 59/2022/NĐ-CP",
        "en": "Decree 59/2022/NĐ-CP"
      },
      "title": {
        "vi": "Định danh và xác thực điện tử",
        "en": "E-identification and authentication"
      },
      "issuer": "chinh-phu",
      "date": "2022-09-05",
      "from": "2022-10-20",
      "to": "2024-06-30",
      "replacedBy": "nd-69-2024",
      "amendedBy": [],
      "verification": "secondary",
      "fromVerification": "unverified",
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-47-2024",
      "number": "47/2024/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 47/2024/NĐ-CP",
        "en": "Decree 47/2024/NĐ-CP"
      },
      "title": {
        "vi": "Danh mục cơ sở dữ liệu quốc gia; xây dựng, cập nhật, duy trì, khai thác",
        "en": "List of national databases; how they are built, updated, kept and used"
      },
      "issuer": "chinh-phu",
      "date": "2024-05-09",
      "from": "2024-05-09",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "fromVerification": "unverified",
      "dateNotes": {
        "vi": "Riêng danh mục được thay bằng Quyết định 11/2026/QĐ-TTg từ 28/3/2026.",
        "en": "Its list alone was replaced by Decision 11/2026/QĐ-TTg from 28 March 2026."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-69-2024",
      "number": "69/2024/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 69/2024/NĐ-CP",
        "en": "Decree 69/2024/NĐ-CP"
      },
      "title": {
        "vi": "Định danh và xác thực điện tử",
        "en": "E-identification and authentication"
      },
      "issuer": "chinh-phu",
      "date": "2024-06-25",
      "from": "2024-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-82-2024",
      "number": "82/2024/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 82/2024/NĐ-CP",
        "en": "Decree 82/2024/NĐ-CP"
      },
      "title": {
        "vi": "Sửa đổi, bổ sung Nghị định 73/2019/NĐ-CP",
        "en": "Amends Decree 73/2019/NĐ-CP"
      },
      "issuer": "chinh-phu",
      "date": "2024-07-10",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-137-2024",
      "number": "137/2024/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 137/2024/NĐ-CP",
        "en": "Decree 137/2024/NĐ-CP"
      },
      "title": {
        "vi": "Giao dịch điện tử của cơ quan nhà nước và hệ thống thông tin phục vụ giao dịch điện tử",
        "en": "Electronic transactions of state agencies and the systems for them"
      },
      "issuer": "chinh-phu",
      "date": "2024",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Đã đọc Điều 17; ngày không có trong tài liệu đã đọc.",
        "en": "Article 17 was read; the day is not in the material read."
      },
      "source": "law/regulations.md §4.5 GDDT137-01"
    },
    {
      "id": "nd-118-2025",
      "number": "118/2025/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 118/2025/NĐ-CP",
        "en": "Decree 118/2025/NĐ-CP"
      },
      "title": {
        "vi": "Cơ chế một cửa, một cửa liên thông; Trung tâm Phục vụ hành chính công",
        "en": "One-stop shop; Public Administration Service Centres"
      },
      "issuer": "chinh-phu",
      "date": "2025-06-09",
      "from": "2025-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0, §4.1"
    },
    {
      "id": "nd-194-2025",
      "number": "194/2025/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 194/2025/NĐ-CP",
        "en": "Decree 194/2025/NĐ-CP"
      },
      "title": {
        "vi": "Nguyên tắc chia sẻ dữ liệu (Điều 16); tên gọi khung kiến trúc",
        "en": "Principles of data sharing (Article 16); naming of frameworks"
      },
      "issuer": "chinh-phu",
      "date": "2025-07-03",
      "from": "2025-08-19",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "fromVerification": "unverified",
      "source": "law/regulations.md §0"
    },
    {
      "id": "nd-278-2025",
      "number": "278/2025/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 278/2025/NĐ-CP",
        "en": "Decree 278/2025/NĐ-CP"
      },
      "title": {
        "vi": "Kết nối, chia sẻ dữ liệu bắt buộc giữa các cơ quan trong hệ thống chính trị",
        "en": "Mandatory data connection and sharing in the political system"
      },
      "issuer": "chinh-phu",
      "date": "2025-10-22",
      "from": "2025-10-22",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Tính hiệu lực từ ngày ban hành vì thay Nghị định 47/2020 ngày này; hạn hoàn thành chia sẻ qua NDOP là 31/12/2026.",
        "en": "Counted in force from its issue, the day it replaced Decree 47/2020; sharing through NDOP is due by 31 December 2026."
      },
      "source": "law/regulations.md §0, §2.2; law/framework-2.0.md K8"
    },
    {
      "id": "nd-45-2026",
      "number": "45/2026/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 45/2026/NĐ-CP",
        "en": "Decree 45/2026/NĐ-CP"
      },
      "title": {
        "vi": "Quản lý đầu tư công nghệ thông tin, chuyển đổi số bằng ngân sách nhà nước",
        "en": "Management of IT and digital investment from the state budget"
      },
      "issuer": "chinh-phu",
      "date": "2026-01",
      "from": null,
      "to": "2026-06-30",
      "replacedBy": "nd-224-2026",
      "amendedBy": [],
      "verification": "secondary",
      "toVerification": "text",
      "dateNotes": {
        "vi": "Báo chí nêu ngày 28/01/2026; ngày ban hành và hiệu lực chưa rõ.",
        "en": "Reported by the press on 28 January 2026; the days of issue and of entry into force are not known."
      },
      "source": "law/regulations.md §0; law/verified.md §0, §10"
    },
    {
      "id": "nd-142-2026",
      "number": "142/2026/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 142/2026/NĐ-CP",
        "en": "Decree 142/2026/NĐ-CP"
      },
      "issuer": "chinh-phu",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Là căn cứ của Quyết định 1425/QĐ-TTg; ngày, nội dung không có trong tài liệu đã đọc.",
        "en": "A legal basis of Decision 1425/QĐ-TTg; day and subject are not in the material read."
      },
      "source": "law/framework-1425.md §1"
    },
    {
      "id": "nd-224-2026",
      "number": "224/2026/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 224/2026/NĐ-CP",
        "en": "Decree 224/2026/NĐ-CP"
      },
      "title": {
        "vi": "Hướng dẫn thi hành Luật Chuyển đổi số",
        "en": "Guides the Law on digital transformation"
      },
      "issuer": "chinh-phu",
      "date": "2026-06-24",
      "from": "2026-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Bản trích của bên thứ ba, chưa đối chiếu công báo.",
        "en": "Third-party extraction, not checked against the gazette."
      },
      "source": "law/verified.md §10"
    },
    {
      "id": "nd-331-2026",
      "number": "331/2026/NĐ-CP",
      "kind": "decree",
      "shortName": {
        "vi": "Nghị định 331/2026/NĐ-CP",
        "en": "Decree 331/2026/NĐ-CP"
      },
      "title": {
        "vi": "Bảo đảm an ninh hệ thống thông tin theo cấp độ (kế tiếp Nghị định 85/2016)",
        "en": "Security of information systems by level (successor of Decree 85/2016)"
      },
      "issuer": "chinh-phu",
      "date": "2026-08-19",
      "from": "2026-08-19",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Theo một bản phân tích tư nhân. Điều 39 khoản 1: hệ thống đầu tư trước 01/7/2026 được thẩm định xong theo Nghị định 85 trước 01/01/2027 và phải đáp ứng trước 01/7/2027.",
        "en": "From one private analysis. Article 39(1): systems invested in before 1 July 2026 may finish appraisal under Decree 85 by 1 January 2027 and must comply by 1 July 2027."
      },
      "source": "law/regulations.md §0, §1.1; law/framework-1425.md §1"
    },
    {
      "id": "qd-124-2004-ttg",
      "number": "124/2004/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 124/2004/QĐ-TTg",
        "en": "Decision 124/2004/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục và mã số các đơn vị hành chính Việt Nam",
        "en": "List and codes of administrative units"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2004",
      "from": null,
      "to": "2025-06-30",
      "replacedBy": "qd-19-2025-ttg",
      "amendedBy": [],
      "verification": "unverified",
      "toVerification": "secondary",
      "dateNotes": {
        "vi": "Số hiệu theo trí nhớ.",
        "en": "The number is from memory."
      },
      "source": "law/regulations.md §7 ADM-03; law/provinces.json"
    },
    {
      "id": "qd-45-2016-ttg",
      "number": "45/2016/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 45/2016/QĐ-TTg",
        "en": "Decision 45/2016/QĐ-TTg"
      },
      "title": {
        "vi": "Tiếp nhận hồ sơ, trả kết quả thủ tục hành chính qua bưu chính công ích",
        "en": "Dossiers and results through the public postal service"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2016-10-19",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "unverified",
      "dateNotes": {
        "vi": "Chỉ theo trí nhớ.",
        "en": "From memory only."
      },
      "source": "law/regulations.md §4.1 POST45-01"
    },
    {
      "id": "qd-05-2017-ttg",
      "number": "05/2017/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 05/2017/QĐ-TTg",
        "en": "Decision 05/2017/QĐ-TTg"
      },
      "title": {
        "vi": "Hệ thống phương án ứng cứu khẩn cấp bảo đảm an toàn thông tin mạng quốc gia",
        "en": "Emergency response plans for national network security"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2017-03-16",
      "from": "2017-03-16",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/verified.md §1 INC05-01"
    },
    {
      "id": "qd-28-2018-ttg",
      "number": "28/2018/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 28/2018/QĐ-TTg",
        "en": "Decision 28/2018/QĐ-TTg"
      },
      "title": {
        "vi": "Gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước",
        "en": "Exchange of electronic documents between state agencies"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2018-07-12",
      "from": "2018-09-06",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-20-2020-ttg",
      "number": "20/2020/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 20/2020/QĐ-TTg",
        "en": "Decision 20/2020/QĐ-TTg"
      },
      "title": {
        "vi": "Mã định danh điện tử của cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu",
        "en": "Electronic identifiers of agencies for connecting and sharing data"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2020-07-22",
      "from": "2020-09-15",
      "to": null,
      "replacedBy": null,
      "amendedBy": [
        "qd-09-2025-ttg"
      ],
      "verification": "text",
      "dateNotes": {
        "vi": "Điều 11: các hệ thống nâng cấp trong 24 tháng, đến 15/9/2022.",
        "en": "Article 11: systems are upgraded within 24 months, to 15 September 2022."
      },
      "source": "law/regulations.md §0, §5.2; law/verified.md §8"
    },
    {
      "id": "qd-8-2023-ttg",
      "number": "8/2023/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 8/2023/QĐ-TTg",
        "en": "Decision 8/2023/QĐ-TTg"
      },
      "title": {
        "vi": "Mạng truyền số liệu chuyên dùng phục vụ cơ quan Đảng, Nhà nước",
        "en": "Dedicated data network of Party and State agencies"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2023-04-05",
      "from": null,
      "to": "2025-09-14",
      "replacedBy": "qd-33-2025-ttg",
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Ngày hiệu lực không có trong tài liệu đã đọc; ngày cuối tính theo 15/9/2025 của quyết định thay thế.",
        "en": "The day in force is not in the material read; the last day is counted from 15 September 2025 of its successor."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-09-2025-ttg",
      "number": "09/2025/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 09/2025/QĐ-TTg",
        "en": "Decision 09/2025/QĐ-TTg"
      },
      "title": {
        "vi": "Sửa đổi, bổ sung Quyết định 20/2020/QĐ-TTg",
        "en": "Amends Decision 20/2020/QĐ-TTg"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2025-04-14",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Ngày hiệu lực không có trong tài liệu đã đọc; áp dụng với tỉnh hợp nhất sau 01/7/2025.",
        "en": "The day in force is not in the material read; applied to merged provinces after 1 July 2025."
      },
      "source": "law/regulations.md §0, §5.2 ID20-07"
    },
    {
      "id": "qd-19-2025-ttg",
      "number": "19/2025/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 19/2025/QĐ-TTg",
        "en": "Decision 19/2025/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục và mã số các đơn vị hành chính Việt Nam",
        "en": "List and codes of administrative units"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2025-06-30",
      "from": "2025-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §7 ADM-03; law/provinces.json"
    },
    {
      "id": "qd-33-2025-ttg",
      "number": "33/2025/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 33/2025/QĐ-TTg",
        "en": "Decision 33/2025/QĐ-TTg"
      },
      "title": {
        "vi": "Mạng truyền số liệu chuyên dùng, từ trung ương đến cấp xã",
        "en": "Dedicated data network, from the centre to communes"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2025-09-15",
      "from": "2025-09-15",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0, §6 NET-04"
    },
    {
      "id": "qd-11-2026-ttg",
      "number": "11/2026/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 11/2026/QĐ-TTg",
        "en": "Decision 11/2026/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục 20 cơ sở dữ liệu quốc gia",
        "en": "List of 20 national databases"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2026-03-28",
      "from": "2026-03-28",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §2.1 DB11-26-01"
    },
    {
      "id": "qd-21-2026-ttg",
      "number": "21/2026/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 21/2026/QĐ-TTg",
        "en": "Decision 21/2026/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục công nghệ chiến lược",
        "en": "Strategic technologies"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2026-04-30",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/framework-1425.md §3 1425-DSN-14"
    },
    {
      "id": "qd-714-ttg-2015",
      "number": "714/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 714/QĐ-TTg",
        "en": "Decision 714/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục cơ sở dữ liệu quốc gia cần ưu tiên triển khai",
        "en": "National databases to be built first"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2015-05-22",
      "from": "2015-05-22",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Về nội dung đã được danh mục của Nghị định 47/2024 rồi Quyết định 11/2026/QĐ-TTg thay; không rõ ngày hết hiệu lực chính thức.",
        "en": "Superseded in substance by the lists of Decree 47/2024 and Decision 11/2026/QĐ-TTg; no formal end is known."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-846-ttg-2017",
      "number": "846/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 846/QĐ-TTg",
        "en": "Decision 846/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục dịch vụ công trực tuyến mức độ 3, 4 thực hiện năm 2017",
        "en": "Online services at grades 3 and 4 in 2017"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2017-06-09",
      "from": "2017-06-09",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Ngày ban hành trùng với báo cáo 314/BC-VPCP; áp dụng cho năm 2017.",
        "en": "The day agrees with report 314/BC-VPCP; it covers 2017."
      },
      "source": "law/regulations.md §4.1 LIST-846; seeds S1"
    },
    {
      "id": "qd-877-ttg-2018",
      "number": "877/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 877/QĐ-TTg",
        "en": "Decision 877/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục dịch vụ công trực tuyến mức độ 3, 4 năm 2018–2019",
        "en": "Online services at grades 3 and 4 in 2018–2019"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2018-07-18",
      "from": "2018-07-18",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "unverified",
      "fromVerification": "unverified",
      "dateNotes": {
        "vi": "Ngày theo trí nhớ.",
        "en": "Day from memory."
      },
      "source": "law/regulations.md §4.1 LIST-846"
    },
    {
      "id": "qd-274-ttg-2019",
      "number": "274/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 274/QĐ-TTg",
        "en": "Decision 274/QĐ-TTg"
      },
      "title": {
        "vi": "Đề án Cổng Dịch vụ công quốc gia",
        "en": "Scheme of the National Public Service Portal"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2019-03-12",
      "from": "2019-03-12",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ đọc phần đầu văn bản.",
        "en": "Only the header was read."
      },
      "source": "law/regulations.md §4.1 NPSP-01"
    },
    {
      "id": "qd-293-ttg",
      "number": "293/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 293/QĐ-TTg",
        "en": "Decision 293/QĐ-TTg"
      },
      "title": {
        "vi": "Chỉ tiêu trong kết nối báo cáo",
        "en": "Indicators for connected reporting"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Ngày không có trong tài liệu đã đọc.",
        "en": "The day is not in the material read."
      },
      "source": "law/regulations.md §6 RPT09-02"
    },
    {
      "id": "qd-749-ttg-2020",
      "number": "749/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 749/QĐ-TTg",
        "en": "Decision 749/QĐ-TTg"
      },
      "title": {
        "vi": "Chương trình Chuyển đổi số quốc gia đến 2025, định hướng 2030",
        "en": "National digital transformation programme to 2025, orientation to 2030"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2020-06-03",
      "from": "2020-06-03",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-942-ttg-2021",
      "number": "942/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 942/QĐ-TTg",
        "en": "Decision 942/QĐ-TTg"
      },
      "title": {
        "vi": "Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số 2021–2025",
        "en": "E-government towards digital government strategy 2021–2025"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2021-06-15",
      "from": "2021-06-15",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0; law/verified.md §7"
    },
    {
      "id": "qd-1911-ttg-2021",
      "number": "1911/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 1911/QĐ-TTg",
        "en": "Decision 1911/QĐ-TTg"
      },
      "title": {
        "vi": "Kết nối hệ thống giải quyết thủ tục hành chính với dữ liệu dân cư",
        "en": "Link of procedure systems with population data"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2021-11-15",
      "from": "2021-11-15",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-06-ttg-2022",
      "number": "06/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 06/QĐ-TTg",
        "en": "Decision 06/QĐ-TTg"
      },
      "title": {
        "vi": "Đề án 06: ứng dụng dữ liệu dân cư, định danh và xác thực điện tử 2022–2025, tầm nhìn 2030",
        "en": "Scheme 06: population data, e-identification and authentication 2022–2025, vision 2030"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2022-01-06",
      "from": "2022-01-06",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-2439-ttg-2025",
      "number": "2439/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 2439/QĐ-TTg",
        "en": "Decision 2439/QĐ-TTg"
      },
      "title": {
        "vi": "Khung kiến trúc dữ liệu quốc gia, khung quản trị dữ liệu, từ điển dữ liệu dùng chung",
        "en": "National data architecture, data governance framework, shared data dictionary"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2025-11-04",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Ngày hiệu lực không có trong tài liệu đã đọc.",
        "en": "The day in force is not in the material read."
      },
      "source": "law/framework-1425.md §1, §3; law/framework-2.0.md §2.9"
    },
    {
      "id": "qd-1132-ttg-2026",
      "number": "1132/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 1132/QĐ-TTg",
        "en": "Decision 1132/QĐ-TTg"
      },
      "title": {
        "vi": "Danh mục nền tảng số dùng chung",
        "en": "List of shared digital platforms"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2026-06-24",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Ngày hiệu lực không có trong tài liệu đã đọc.",
        "en": "The day in force is not in the material read."
      },
      "source": "law/framework-1425.md §1"
    },
    {
      "id": "qd-1425-ttg-2026",
      "number": "1425/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 1425/QĐ-TTg",
        "en": "Decision 1425/QĐ-TTg"
      },
      "title": {
        "vi": "Khung kiến trúc tổng thể quốc gia số (phiên bản 1.0)",
        "en": "National digital overall architecture framework (version 1.0)"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2026-07-29",
      "from": "2026-07-29",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Đọc bản trích từ PDF của bên thứ ba. Điều 3: tỉnh ban hành khung trong 6 tháng (khoảng 29/01/2027).",
        "en": "Read in a third-party PDF extraction. Article 3: provinces issue their framework within 6 months (about 29 January 2027)."
      },
      "source": "law/framework-1425.md §1; law/framework-2.0.md §2.9"
    },
    {
      "id": "qd-1875-ttg-2026",
      "number": "1875/QĐ-TTg",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 1875/QĐ-TTg",
        "en": "Decision 1875/QĐ-TTg"
      },
      "title": {
        "vi": "Kiến trúc an ninh mạng quốc gia 1.0",
        "en": "National cyber-security architecture 1.0"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2026-09-30",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/framework-1425.md §1"
    },
    {
      "id": "ct-14-ttg-2018",
      "number": "14/CT-TTg",
      "kind": "directive",
      "shortName": {
        "vi": "Chỉ thị 14/CT-TTg (25/5/2018)",
        "en": "Directive 14/CT-TTg (25 May 2018)"
      },
      "title": {
        "vi": "Nâng cao năng lực phòng, chống phần mềm độc hại",
        "en": "Stronger protection against malware"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2018-05-25",
      "from": "2018-05-25",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Có hai chỉ thị cùng số 14/CT-TTg: luôn dẫn kèm ngày.",
        "en": "Two directives bear the number 14/CT-TTg: always cite with the date."
      },
      "source": "law/regulations.md §0, §1.3"
    },
    {
      "id": "ct-14-ttg-2019",
      "number": "14/CT-TTg",
      "kind": "directive",
      "shortName": {
        "vi": "Chỉ thị 14/CT-TTg (07/6/2019)",
        "en": "Directive 14/CT-TTg (7 June 2019)"
      },
      "title": {
        "vi": "Tăng cường bảo đảm an toàn, an ninh mạng (mô hình 4 lớp)",
        "en": "Stronger network security (four-layer model)"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2019-06-07",
      "from": "2019-06-07",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Có hai chỉ thị cùng số 14/CT-TTg: luôn dẫn kèm ngày.",
        "en": "Two directives bear the number 14/CT-TTg: always cite with the date."
      },
      "source": "law/regulations.md §0, §1.3"
    },
    {
      "id": "cv-1178-btttt-2015",
      "number": "1178/BTTTT-THH",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 1178/BTTTT-THH",
        "en": "Official letter 1178/BTTTT-THH"
      },
      "title": {
        "vi": "Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 1.0",
        "en": "Việt Nam e-Government Architecture Framework, version 1.0"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2015-04-21",
      "from": "2015-04-21",
      "to": "2019-12-30",
      "replacedBy": "qd-2323-btttt-2019",
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Nguồn mâu thuẫn về ngày ban hành: 21/4/2015, 24/4/2015 và 12/10/2015; ở đây lấy 21/4/2015. Chưa đọc điều khoản thay thế; ngày cuối tính theo ngày văn bản kế tiếp.",
        "en": "Sources conflict on the day of issue: 21 April, 24 April and 12 October 2015; 21 April is used here. No express replacement clause was read; the last day is counted from the date of the next act."
      },
      "source": "law/regulations.md §0; law/framework-2.0.md §1.1, §5"
    },
    {
      "id": "cv-2384-btttt-2015",
      "number": "2384/BTTTT-THH",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 2384/BTTTT-THH",
        "en": "Official letter 2384/BTTTT-THH"
      },
      "title": {
        "vi": "Mẫu đề cương kiến trúc theo khung 1.0",
        "en": "Outline template of an architecture under framework 1.0"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2015-07-28",
      "from": "2015-07-28",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Đi cùng khung 1.0; không rõ ngày chấm dứt.",
        "en": "Went with framework 1.0; no end is known."
      },
      "source": "law/framework-2.0.md §1.7"
    },
    {
      "id": "du-thao-2-khung-2-2018",
      "number": "Dự thảo 2",
      "kind": "draft",
      "shortName": {
        "vi": "Dự thảo 2 Khung kiến trúc 2.0 (11/2018)",
        "en": "Draft 2 of framework 2.0 (November 2018)"
      },
      "title": {
        "vi": "Khung Kiến trúc Chính phủ điện tử Việt Nam 2.0, dự thảo 2",
        "en": "Việt Nam e-Government Architecture Framework 2.0, draft 2"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2018-11",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "draft",
      "dateNotes": {
        "vi": "Chỉ đọc mục lục; không có hiệu lực.",
        "en": "Only its contents page was read; it never was in force."
      },
      "source": "law/framework-2.0.md S6; law/verified.md §3"
    },
    {
      "id": "du-thao-3-drm-2019",
      "number": "Dự thảo 3",
      "kind": "draft",
      "shortName": {
        "vi": "Dự thảo 3 Mô hình tham chiếu dữ liệu (5/2019)",
        "en": "Draft 3 of the Data Reference Model (May 2019)"
      },
      "title": {
        "vi": "Mô hình tham chiếu dữ liệu 1.0, dự thảo 3",
        "en": "Data Reference Model 1.0, draft 3"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2019-05",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "draft",
      "dateNotes": {
        "vi": "Chỉ đọc mục lục; không có hiệu lực.",
        "en": "Only its contents page was read; it never was in force."
      },
      "source": "law/framework-2.0.md S7, §1.3"
    },
    {
      "id": "qd-2323-btttt-2019",
      "number": "2323/QĐ-BTTTT",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 2323/QĐ-BTTTT",
        "en": "Decision 2323/QĐ-BTTTT"
      },
      "title": {
        "vi": "Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0",
        "en": "Việt Nam e-Government Architecture Framework, version 2.0"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2019-12-31",
      "from": "2019-12-31",
      "to": "2023-12-28",
      "replacedBy": "qd-2568-btttt-2023",
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Quyết định 2097/QĐ-BGTVT dẫn số 2321/QĐ-BTTTT cùng ngày: đối chiếu theo ngày hoặc tên gọi, chỉ nhắc khi số khác. Chưa đọc toàn văn.",
        "en": "Decision 2097/QĐ-BGTVT cites it as 2321/QĐ-BTTTT of the same day: match by date or title and only remark on the number. Full text not read."
      },
      "source": "law/regulations.md §0; law/verified.md §0, §3; law/framework-2.0.md §1.1"
    },
    {
      "id": "qd-2568-btttt-2023",
      "number": "2568/QĐ-BTTTT",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 2568/QĐ-BTTTT",
        "en": "Decision 2568/QĐ-BTTTT"
      },
      "title": {
        "vi": "Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 3.0, hướng tới Chính phủ số",
        "en": "Việt Nam e-Government Architecture Framework, version 3.0, towards digital government"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2023-12-29",
      "from": "2023-12-29",
      "to": "2025-03-24",
      "replacedBy": "qd-292-bkhcn-2025",
      "amendedBy": [
        "qd-1729-btttt-2024"
      ],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Một trong hai nguồn ghi ngày theo trí nhớ (công bố tháng 01/2024).",
        "en": "One of two sources has the day from memory (announced January 2024)."
      },
      "source": "law/regulations.md §0; law/framework-2.0.md §1.1, §4"
    },
    {
      "id": "qd-1729-btttt-2024",
      "number": "1729/QĐ-BTTTT",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 1729/QĐ-BTTTT",
        "en": "Decision 1729/QĐ-BTTTT"
      },
      "title": {
        "vi": "Sửa đổi, bổ sung Quyết định 2568/QĐ-BTTTT",
        "en": "Amends Decision 2568/QĐ-BTTTT"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2024-10-09",
      "from": null,
      "to": "2025-03-24",
      "replacedBy": "qd-292-bkhcn-2025",
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/framework-2.0.md §4"
    },
    {
      "id": "qd-292-bkhcn-2025",
      "number": "292/QĐ-BKHCN",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 292/QĐ-BKHCN",
        "en": "Decision 292/QĐ-BKHCN"
      },
      "title": {
        "vi": "Khung Kiến trúc Chính phủ số Việt Nam, phiên bản 4.0",
        "en": "Việt Nam digital government architecture framework, version 4.0"
      },
      "issuer": "bo-khoa-hoc-va-cong-nghe",
      "date": "2025-03-25",
      "from": "2025-03-25",
      "to": "2025-10-07",
      "replacedBy": "qd-3090-bkhcn-2025",
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Số hiệu có nguồn thứ cấp, một nguồn khác theo trí nhớ. Chưa đọc điều khoản thay thế; ngày cuối tính theo ngày văn bản kế tiếp.",
        "en": "The number has a secondary source; another gives it from memory. No express replacement clause was read; the last day is counted from the date of the next act."
      },
      "source": "law/regulations.md §0; law/framework-2.0.md §4 (K4)"
    },
    {
      "id": "cv-1736-bkhcn-2025",
      "number": "1736/BKHCN-CĐSQG",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 1736/BKHCN-CĐSQG",
        "en": "Official letter 1736/BKHCN-CĐSQG"
      },
      "title": {
        "vi": "Hướng dẫn về kiến trúc trước Quyết định 3090/QĐ-BKHCN",
        "en": "Architecture guidance before Decision 3090/QĐ-BKHCN"
      },
      "issuer": "bo-khoa-hoc-va-cong-nghe",
      "date": "2025-05-21",
      "from": "2025-05-21",
      "to": "2025-10-07",
      "replacedBy": "qd-3090-bkhcn-2025",
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/framework-2.0.md §4"
    },
    {
      "id": "qd-3090-bkhcn-2025",
      "number": "3090/QĐ-BKHCN",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 3090/QĐ-BKHCN",
        "en": "Decision 3090/QĐ-BKHCN"
      },
      "title": {
        "vi": "Khung kiến trúc tổng thể quốc gia số",
        "en": "National digital overall architecture framework"
      },
      "issuer": "bo-khoa-hoc-va-cong-nghe",
      "date": "2025-10-08",
      "from": "2025-10-08",
      "to": "2026-07-28",
      "replacedBy": "qd-1425-ttg-2026",
      "amendedBy": [],
      "verification": "secondary",
      "toVerification": "text",
      "source": "law/regulations.md §0; law/framework-2.0.md §4 (K5); law/framework-1425.md §1"
    },
    {
      "id": "cv-2943-cdsqg-2025",
      "number": "2943/CĐSQG-CNCPS",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 2943/CĐSQG-CNCPS",
        "en": "Official letter 2943/CĐSQG-CNCPS"
      },
      "title": {
        "vi": "Hướng dẫn đề cương kiến trúc số cấp tỉnh",
        "en": "Outline guide of the provincial digital architecture"
      },
      "issuer": "cuc-chuyen-doi-so-quoc-gia",
      "date": "2025-10-27",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §6 ARCH-26; law/framework-2.0.md §4"
    },
    {
      "id": "cv-5441-bkhcn",
      "number": "5441/BKHCN-CĐSQG",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 5441/BKHCN-CĐSQG",
        "en": "Official letter 5441/BKHCN-CĐSQG"
      },
      "title": {
        "vi": "Hướng dẫn về khung kiến trúc số",
        "en": "Guidance on the digital architecture framework"
      },
      "issuer": "bo-khoa-hoc-va-cong-nghe",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Ngày không có trong tài liệu đã đọc.",
        "en": "The day is not in the material read."
      },
      "source": "law/framework-2.0.md §4"
    },
    {
      "id": "du-thao-huong-dan-bkhcn-2026",
      "number": "Dự thảo 13/9/2026",
      "kind": "draft",
      "shortName": {
        "vi": "Dự thảo hướng dẫn của Bộ KH&CN (13/9/2026)",
        "en": "Draft guidance of the Ministry of Science and Technology (13 September 2026)"
      },
      "title": {
        "vi": "Hướng dẫn xây dựng, cập nhật, duy trì khung kiến trúc: văn bản, sơ đồ, bộ dữ liệu",
        "en": "Guidance on making, updating and keeping a framework: document, diagrams, data set"
      },
      "issuer": "bo-khoa-hoc-va-cong-nghe",
      "date": "2026-09-13",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "draft",
      "dateNotes": {
        "vi": "Dự thảo, số công văn để trống; có thể đã ban hành hoặc thay đổi.",
        "en": "A draft with a blank number; it may have been issued or changed since."
      },
      "source": "law/framework-1425.md §0; law/framework-2.0.md §2.9 (K7)"
    },
    {
      "id": "qd-1697-btttt-2018",
      "number": "1697/QĐ-BTTTT",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 1697/QĐ-BTTTT",
        "en": "Decision 1697/QĐ-BTTTT"
      },
      "title": {
        "vi": "Chức năng, tính năng kỹ thuật của hệ thống một cửa điện tử (trước Thông tư 22/2019)",
        "en": "Functions of the e-one-stop system (before Circular 22/2019)"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2018-10-23",
      "from": null,
      "to": "2020-02-19",
      "replacedBy": "tt-22-2019-btttt",
      "amendedBy": [],
      "verification": "text",
      "source": "law/verified.md §4"
    },
    {
      "id": "qd-1726-btttt-2020",
      "number": "1726/QĐ-BTTTT",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 1726/QĐ-BTTTT",
        "en": "Decision 1726/QĐ-BTTTT"
      },
      "title": {
        "vi": "Bộ chỉ số đánh giá chuyển đổi số (DTI)",
        "en": "Digital transformation index (DTI)"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2020-10-12",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-922-btttt-2022",
      "number": "922/QĐ-BTTTT",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 922/QĐ-BTTTT",
        "en": "Decision 922/QĐ-BTTTT"
      },
      "title": {
        "vi": "Bộ chỉ số đánh giá chuyển đổi số (DTI), cập nhật",
        "en": "Digital transformation index (DTI), updated"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2022-05-20",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Bộ Khoa học và Công nghệ có bộ chỉ số mới ngày 03/4/2025 (số hiệu chưa rõ).",
        "en": "The Ministry of Science and Technology has a new index of 3 April 2025 (number not known)."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "qd-38-btttt-2021",
      "number": "38/QĐ-BTTTT",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 38/QĐ-BTTTT",
        "en": "Decision 38/QĐ-BTTTT"
      },
      "title": {
        "vi": "Chương trình chuyển đổi IPv6 cho cơ quan nhà nước (IPv6 For Gov)",
        "en": "IPv6 programme for state agencies (IPv6 For Gov)"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2021-01-14",
      "from": "2021-01-14",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Giai đoạn 2021–2025.",
        "en": "Period 2021–2025."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-03-2013-btttt",
      "number": "03/2013/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 03/2013/TT-BTTTT",
        "en": "Circular 03/2013/TT-BTTTT"
      },
      "title": {
        "vi": "Quy định áp dụng tiêu chuẩn, quy chuẩn đối với trung tâm dữ liệu",
        "en": "Standards for data centres"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2013-01-22",
      "from": "2013-03-15",
      "to": null,
      "replacedBy": null,
      "amendedBy": [
        "tt-23-2022-btttt"
      ],
      "verification": "text",
      "dateVerification": "unverified",
      "dateNotes": {
        "vi": "Ngày ban hành theo trí nhớ; có nguồn nói đã hết hiệu lực hoặc đang được thay bằng dự thảo 2025.",
        "en": "Day of issue from memory; said to be expired or being replaced by a 2025 draft."
      },
      "source": "law/regulations.md §0; law/verified.md §9"
    },
    {
      "id": "tt-22-2013-btttt",
      "number": "22/2013/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 22/2013/TT-BTTTT",
        "en": "Circular 22/2013/TT-BTTTT"
      },
      "title": {
        "vi": "Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin",
        "en": "List of technical standards for IT"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2013",
      "from": null,
      "to": "2018-06-30",
      "replacedBy": "tt-39-2017-btttt",
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết qua điều khoản thay thế của Thông tư 39/2017.",
        "en": "Known only through the replacement clause of Circular 39/2017."
      },
      "source": "law/verified.md §9"
    },
    {
      "id": "tt-25-2014-btttt",
      "number": "25/2014/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 25/2014/TT-BTTTT",
        "en": "Circular 25/2014/TT-BTTTT"
      },
      "title": {
        "vi": "Triển khai các hệ thống thông tin có quy mô, phạm vi từ trung ương đến địa phương",
        "en": "Systems reaching from central to local level"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2014",
      "from": "2015-02-13",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Ngày ban hành không có trong tài liệu đã đọc.",
        "en": "The day of issue is not in the material read."
      },
      "source": "law/verified.md §9"
    },
    {
      "id": "tt-10-2016-btttt",
      "number": "10/2016/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 10/2016/TT-BTTTT",
        "en": "Circular 10/2016/TT-BTTTT"
      },
      "title": {
        "vi": "Ban hành QCVN 102:2016/BTTTT",
        "en": "Issues QCVN 102:2016/BTTTT"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2016-04-01",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [
        "tt-01-2022-btttt"
      ],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Có hiệu lực trong năm 2016; ngày không có trong tài liệu đã đọc.",
        "en": "In force during 2016; the day is not in the material read."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-03-2017-btttt",
      "number": "03/2017/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 03/2017/TT-BTTTT",
        "en": "Circular 03/2017/TT-BTTTT"
      },
      "title": {
        "vi": "Quy định chi tiết, hướng dẫn Nghị định 85/2016/NĐ-CP",
        "en": "Details and guidance of Decree 85/2016/NĐ-CP"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2017-04-24",
      "from": "2017-07-01",
      "to": "2022-09-30",
      "replacedBy": "tt-12-2022-btttt",
      "amendedBy": [],
      "verification": "text",
      "toVerification": "secondary",
      "source": "law/regulations.md §0, §1.2; law/verified.md §1"
    },
    {
      "id": "tt-13-2017-btttt",
      "number": "13/2017/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 13/2017/TT-BTTTT",
        "en": "Circular 13/2017/TT-BTTTT"
      },
      "title": {
        "vi": "Yêu cầu kỹ thuật về kết nối các hệ thống thông tin, cơ sở dữ liệu với cơ sở dữ liệu quốc gia",
        "en": "Technical requirements for connecting systems and databases with national databases"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2017-06-23",
      "from": "2017-08-10",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §0, §2.3; law/verified.md §6"
    },
    {
      "id": "tt-27-2017-btttt",
      "number": "27/2017/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 27/2017/TT-BTTTT",
        "en": "Circular 27/2017/TT-BTTTT"
      },
      "title": {
        "vi": "Mạng truyền số liệu chuyên dùng của cơ quan Đảng, Nhà nước",
        "en": "Dedicated data network of Party and State agencies"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2017-10-20",
      "from": "2017-12-05",
      "to": "2024-02-29",
      "replacedBy": "tt-19-2023-btttt",
      "amendedBy": [
        "tt-12-2019-btttt"
      ],
      "verification": "text",
      "toVerification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-31-2017-btttt",
      "number": "31/2017/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 31/2017/TT-BTTTT",
        "en": "Circular 31/2017/TT-BTTTT"
      },
      "title": {
        "vi": "Hoạt động giám sát an toàn hệ thống thông tin",
        "en": "Monitoring of information-system security"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2017-11-15",
      "from": "2018-01-15",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/verified.md §1 MON31-01"
    },
    {
      "id": "tt-32-2017-btttt",
      "number": "32/2017/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 32/2017/TT-BTTTT",
        "en": "Circular 32/2017/TT-BTTTT"
      },
      "title": {
        "vi": "Cung cấp dịch vụ công trực tuyến và khả năng truy cập thuận tiện",
        "en": "Online public services and convenient access"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2017",
      "from": "2018-06-01",
      "to": "2022-08-14",
      "replacedBy": "nd-42-2022",
      "amendedBy": [],
      "verification": "text",
      "toVerification": "unverified",
      "dateNotes": {
        "vi": "Ngày ban hành không có trong tài liệu đã đọc; ngày cuối suy theo Nghị định 43/2011.",
        "en": "The day of issue is not in the material read; the last day is inferred from Decree 43/2011."
      },
      "source": "law/regulations.md §0; law/verified.md §2"
    },
    {
      "id": "tt-39-2017-btttt",
      "number": "39/2017/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 39/2017/TT-BTTTT",
        "en": "Circular 39/2017/TT-BTTTT"
      },
      "title": {
        "vi": "Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước",
        "en": "List of technical standards for IT in state agencies"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2017-12-15",
      "from": "2018-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §0, §6; law/verified.md §9"
    },
    {
      "id": "tt-01-2018-vpcp",
      "number": "01/2018/TT-VPCP",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 01/2018/TT-VPCP",
        "en": "Circular 01/2018/TT-VPCP"
      },
      "title": {
        "vi": "Hướng dẫn Nghị định 61/2018/NĐ-CP",
        "en": "Guides Decree 61/2018/NĐ-CP"
      },
      "issuer": "van-phong-chinh-phu",
      "date": "2018-11-23",
      "from": "2019-01-06",
      "to": "2025-09-14",
      "replacedBy": "tt-03-2025-vpcp",
      "amendedBy": [],
      "verification": "text",
      "toVerification": "secondary",
      "source": "law/verified.md §0, §2; law/regulations.md §0"
    },
    {
      "id": "tt-23-2018-btttt",
      "number": "23/2018/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 23/2018/TT-BTTTT",
        "en": "Circular 23/2018/TT-BTTTT"
      },
      "title": {
        "vi": "Quản lý, triển khai Chương trình mục tiêu công nghệ thông tin 2016–2020: LGSP, kiến trúc, cơ sở dữ liệu dùng chung",
        "en": "IT target programme 2016–2020: LGSP, architecture, shared databases"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2018-12-28",
      "from": "2019-02-11",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ ràng buộc dự án của chương trình 2016–2020 (Điều 1).",
        "en": "Binds only the projects of the 2016–2020 programme (Article 1)."
      },
      "source": "law/regulations.md §0; law/verified.md §3, §6"
    },
    {
      "id": "tt-01-2019-bnv",
      "number": "01/2019/TT-BNV",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 01/2019/TT-BNV",
        "en": "Circular 01/2019/TT-BNV"
      },
      "title": {
        "vi": "Trao đổi, lưu trữ, xử lý tài liệu điện tử; định dạng chữ ký số của cơ quan",
        "en": "Exchange and keeping of electronic documents; form of agency signatures"
      },
      "issuer": "bo-noi-vu",
      "date": "2019-01-24",
      "from": "2019-03-10",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "unverified",
      "fromVerification": "unverified",
      "dateNotes": {
        "vi": "Các ngày theo trí nhớ.",
        "en": "Days from memory."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-12-2019-btttt",
      "number": "12/2019/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 12/2019/TT-BTTTT",
        "en": "Circular 12/2019/TT-BTTTT"
      },
      "title": {
        "vi": "Sửa đổi, bổ sung Thông tư 27/2017/TT-BTTTT",
        "en": "Amends Circular 27/2017/TT-BTTTT"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2019-11-05",
      "from": null,
      "to": "2024-02-29",
      "replacedBy": "tt-19-2023-btttt",
      "amendedBy": [],
      "verification": "text",
      "toVerification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-18-2019-btttt",
      "number": "18/2019/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 18/2019/TT-BTTTT",
        "en": "Circular 18/2019/TT-BTTTT"
      },
      "title": {
        "vi": "Ban hành QCVN 120:2019/BTTTT",
        "en": "Issues QCVN 120:2019/BTTTT"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2019-12-25",
      "from": "2020-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/verified.md §2 DVC18-01"
    },
    {
      "id": "tt-22-2019-btttt",
      "number": "22/2019/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 22/2019/TT-BTTTT",
        "en": "Circular 22/2019/TT-BTTTT"
      },
      "title": {
        "vi": "Tiêu chí chức năng, tính năng kỹ thuật của cổng dịch vụ công và hệ thống một cửa điện tử",
        "en": "Function criteria of the public service portal and the e-one-stop system"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2019-12-31",
      "from": "2020-02-20",
      "to": null,
      "replacedBy": "tt-21-2023-btttt",
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Thông tư 21/2023/TT-BTTTT thay thế; ngày hết hiệu lực chưa rõ vì chưa đọc ngày hiệu lực của thông tư mới.",
        "en": "Replaced by Circular 21/2023/TT-BTTTT; the last day is not known because the new circular’s day in force was not read."
      },
      "source": "law/verified.md §0, §4; law/regulations.md §0"
    },
    {
      "id": "tt-185-2019-bqp",
      "number": "185/2019/TT-BQP",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 185/2019/TT-BQP",
        "en": "Circular 185/2019/TT-BQP"
      },
      "title": {
        "vi": "Chứng thư số chuyên dùng",
        "en": "Specialised digital certificates"
      },
      "issuer": "bo-quoc-phong",
      "date": "2019",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "unverified",
      "dateNotes": {
        "vi": "Chỉ theo trí nhớ.",
        "en": "From memory only."
      },
      "source": "law/regulations.md §5.3 SIG01-05"
    },
    {
      "id": "tt-02-2021-btttt",
      "number": "02/2021/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 02/2021/TT-BTTTT",
        "en": "Circular 02/2021/TT-BTTTT"
      },
      "title": {
        "vi": "Quy chuẩn kỹ thuật dữ liệu kết nối hệ thống thông tin báo cáo",
        "en": "Technical regulation on data of reporting systems"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2021",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Ngày không có trong tài liệu đã đọc.",
        "en": "The day is not in the material read."
      },
      "source": "law/regulations.md §6 RPT09-02"
    },
    {
      "id": "tt-01-2022-btttt",
      "number": "01/2022/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 01/2022/TT-BTTTT",
        "en": "Circular 01/2022/TT-BTTTT"
      },
      "title": {
        "vi": "Sửa đổi 1:2022 QCVN 102:2016/BTTTT",
        "en": "Amendment 1:2022 of QCVN 102:2016/BTTTT"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2022-02-17",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-12-2022-btttt",
      "number": "12/2022/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 12/2022/TT-BTTTT",
        "en": "Circular 12/2022/TT-BTTTT"
      },
      "title": {
        "vi": "Quy định chi tiết, hướng dẫn Nghị định 85/2016/NĐ-CP",
        "en": "Details and guidance of Decree 85/2016/NĐ-CP"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2022-08-12",
      "from": "2022-10-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "text",
      "dateNotes": {
        "vi": "Có thể chấm dứt cùng Nghị định 85/2016 ngày 01/7/2026 (còn nghi ngờ).",
        "en": "May have ended with Decree 85/2016 on 1 July 2026 (in doubt)."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-46-2022-bca",
      "number": "46/2022/TT-BCA",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 46/2022/TT-BCA",
        "en": "Circular 46/2022/TT-BCA"
      },
      "title": {
        "vi": "Kết nối, chia sẻ dữ liệu với Cơ sở dữ liệu quốc gia về dân cư",
        "en": "Connection and sharing with the national population database"
      },
      "issuer": "bo-cong-an",
      "date": "2022-11-04",
      "from": "2022-12-19",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-23-2022-btttt",
      "number": "23/2022/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 23/2022/TT-BTTTT",
        "en": "Circular 23/2022/TT-BTTTT"
      },
      "title": {
        "vi": "Sửa đổi, bổ sung Thông tư 03/2013/TT-BTTTT",
        "en": "Amends Circular 03/2013/TT-BTTTT"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2022-11-30",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateVerification": "unverified",
      "dateNotes": {
        "vi": "Ngày ban hành theo trí nhớ.",
        "en": "Day of issue from memory."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-01-2023-vpcp",
      "number": "01/2023/TT-VPCP",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 01/2023/TT-VPCP",
        "en": "Circular 01/2023/TT-VPCP"
      },
      "title": {
        "vi": "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
        "en": "Digitised dossiers and results of administrative procedures"
      },
      "issuer": "van-phong-chinh-phu",
      "date": "2023-04-05",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §4.1 TTHC61-03"
    },
    {
      "id": "tt-19-2023-btttt",
      "number": "19/2023/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 19/2023/TT-BTTTT",
        "en": "Circular 19/2023/TT-BTTTT"
      },
      "title": {
        "vi": "Mạng truyền số liệu chuyên dùng",
        "en": "Dedicated data network"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2023-12-25",
      "from": "2024-03-01",
      "to": "2026-03-29",
      "replacedBy": "tt-06-2026-bkhcn",
      "amendedBy": [],
      "verification": "secondary",
      "toVerification": "text",
      "source": "law/regulations.md §0, §6 NET-03; law/verified.md §9"
    },
    {
      "id": "tt-21-2023-btttt",
      "number": "21/2023/TT-BTTTT",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 21/2023/TT-BTTTT",
        "en": "Circular 21/2023/TT-BTTTT"
      },
      "title": {
        "vi": "Chức năng, tính năng kỹ thuật của hệ thống thông tin giải quyết thủ tục hành chính",
        "en": "Functions of the procedure-handling information system"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2023-12-31",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [
        "tt-11-2025-bkhcn"
      ],
      "verification": "text",
      "dateNotes": {
        "vi": "Ngày hiệu lực chưa đọc được.",
        "en": "The day in force was not read."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-11-2025-bkhcn",
      "number": "11/2025/TT-BKHCN",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 11/2025/TT-BKHCN",
        "en": "Circular 11/2025/TT-BKHCN"
      },
      "title": {
        "vi": "Sửa đổi Thông tư 21/2023/TT-BTTTT theo Nghị định 118/2025/NĐ-CP",
        "en": "Amends Circular 21/2023/TT-BTTTT after Decree 118/2025/NĐ-CP"
      },
      "issuer": "bo-khoa-hoc-va-cong-nghe",
      "date": "2025-06-30",
      "from": "2025-08-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-03-2025-vpcp",
      "number": "03/2025/TT-VPCP",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 03/2025/TT-VPCP",
        "en": "Circular 03/2025/TT-VPCP"
      },
      "title": {
        "vi": "Hướng dẫn Nghị định 118/2025/NĐ-CP",
        "en": "Guides Decree 118/2025/NĐ-CP"
      },
      "issuer": "van-phong-chinh-phu",
      "date": "2025-09-15",
      "from": "2025-09-15",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Nguồn chỉ nêu một ngày 15/9/2025, không rõ là ngày ban hành hay ngày hiệu lực.",
        "en": "The source gives one day, 15 September 2025, without saying whether of issue or of entry into force."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tt-06-2026-bkhcn",
      "number": "06/2026/TT-BKHCN",
      "kind": "circular",
      "shortName": {
        "vi": "Thông tư 06/2026/TT-BKHCN",
        "en": "Circular 06/2026/TT-BKHCN"
      },
      "title": {
        "vi": "Mạng truyền số liệu chuyên dùng",
        "en": "Dedicated data network"
      },
      "issuer": "bo-khoa-hoc-va-cong-nghe",
      "date": "2026-03-30",
      "from": "2026-03-30",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/verified.md §9"
    },
    {
      "id": "cv-631-thh-2020",
      "number": "631/THH-THHT",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 631/THH-THHT",
        "en": "Official letter 631/THH-THHT"
      },
      "title": {
        "vi": "Hướng dẫn yêu cầu chức năng, tính năng kỹ thuật của LGSP, phiên bản 1.0",
        "en": "LGSP functions guide, version 1.0"
      },
      "issuer": "cuc-tin-hoc-hoa",
      "date": "2020-05-21",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "unverified",
      "dateNotes": {
        "vi": "Không tìm thấy văn bản; ngày và nội dung theo trí nhớ.",
        "en": "Text not found; day and content from memory."
      },
      "source": "law/regulations.md §2.3, §8; law/verified.md §6"
    },
    {
      "id": "cv-2051-btttt",
      "number": "2051/BTTTT-THH",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 2051/BTTTT-THH",
        "en": "Official letter 2051/BTTTT-THH"
      },
      "title": {
        "vi": "Hướng dẫn thực hiện Nghị định 47/2020/NĐ-CP",
        "en": "Guidance on Decree 47/2020/NĐ-CP"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Đọc một phần; ngày không có trong tài liệu đã đọc.",
        "en": "Read in part; the day is not in the material read."
      },
      "source": "law/regulations.md §2.2 DATA47-09"
    },
    {
      "id": "cv-4336-btttt-2021",
      "number": "4336/BTTTT-THH",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 4336/BTTTT-THH",
        "en": "Official letter 4336/BTTTT-THH"
      },
      "title": {
        "vi": "Kết nối, chia sẻ dữ liệu qua NDXP",
        "en": "Data connection and sharing through NDXP"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2021",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §2.2 NDXP-02"
    },
    {
      "id": "cv-677-btttt-2022",
      "number": "677/BTTTT-THH",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 677/BTTTT-THH",
        "en": "Official letter 677/BTTTT-THH"
      },
      "title": {
        "vi": "Kết nối, chia sẻ dữ liệu qua NDXP",
        "en": "Data connection and sharing through NDXP"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2022",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §2.2 NDXP-02"
    },
    {
      "id": "cv-1552-btttt-2022",
      "number": "1552/BTTTT-THH",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 1552/BTTTT-THH",
        "en": "Official letter 1552/BTTTT-THH"
      },
      "title": {
        "vi": "Hướng dẫn kỹ thuật kết nối phục vụ Đề án 06",
        "en": "Technical guidance for Scheme 06"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2022-04-26",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [
        "cv-708-btttt-2024"
      ],
      "verification": "text",
      "source": "law/regulations.md §2.2 NDXP-02"
    },
    {
      "id": "cv-1598-btttt-2022",
      "number": "1598/BTTTT-CATTT",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 1598/BTTTT-CATTT",
        "en": "Official letter 1598/BTTTT-CATTT"
      },
      "title": {
        "vi": "Bảo đảm an toàn thông tin theo mô hình 4 lớp",
        "en": "Four-layer security model"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2022",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/framework-2.0.md §2.8 SRM-07"
    },
    {
      "id": "cv-708-btttt-2024",
      "number": "708/BTTTT-CATTT",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 708/BTTTT-CATTT",
        "en": "Official letter 708/BTTTT-CATTT"
      },
      "title": {
        "vi": "Sửa đổi hướng dẫn tại công văn 1552/BTTTT-THH",
        "en": "Amends letter 1552/BTTTT-THH"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2024-03-02",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §2.2 NDXP-02"
    },
    {
      "id": "cv-1016-btttt-2024",
      "number": "1016/BTTTT-CĐSQG",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 1016/BTTTT-CĐSQG",
        "en": "Official letter 1016/BTTTT-CĐSQG"
      },
      "title": {
        "vi": "Tiêu chuẩn kết nối, chia sẻ dữ liệu",
        "en": "Standards for connection and sharing"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2024-03-22",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/regulations.md §2.2 NDXP-02"
    },
    {
      "id": "cv-478-cattt-2024",
      "number": "478/CATTT-ATHTTT",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 478/CATTT-ATHTTT",
        "en": "Official letter 478/CATTT-ATHTTT"
      },
      "title": {
        "vi": "Sổ tay bảo đảm an toàn hệ thống thông tin theo cấp độ, phiên bản 1.0",
        "en": "Handbook on security by level, version 1.0"
      },
      "issuer": "cuc-an-toan-thong-tin",
      "date": "2024-03-30",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ đọc mục lục.",
        "en": "Only its contents page was read."
      },
      "source": "law/regulations.md §1.2 SEC12-08"
    },
    {
      "id": "cv-623-ttg-2025",
      "number": "623/TTg-KSTT",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 623/TTg-KSTT",
        "en": "Official letter 623/TTg-KSTT"
      },
      "title": {
        "vi": "Cổng Dịch vụ công quốc gia là điểm một cửa số duy nhất",
        "en": "The National Public Service Portal as single entry"
      },
      "issuer": "thu-tuong-chinh-phu",
      "date": "2025-05-30",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §4.1 TTHC118-02, -03"
    },
    {
      "id": "cv-2910-bca",
      "number": "2910/BCA-TTDLQG",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 2910/BCA-TTDLQG",
        "en": "Official letter 2910/BCA-TTDLQG"
      },
      "title": {
        "vi": "Hướng dẫn xây dựng từ điển dữ liệu dùng chung",
        "en": "Guide to the shared data dictionary"
      },
      "issuer": "bo-cong-an",
      "date": null,
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Hạn thực hiện 31/7/2026; ngày ban hành không có trong tài liệu đã đọc.",
        "en": "Due 31 July 2026; the day of issue is not in the material read."
      },
      "source": "law/framework-1425.md §2.5"
    },
    {
      "id": "cv-952-ttdlqg-2026",
      "number": "952/TTDLQG-P2",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 952/TTDLQG-P2",
        "en": "Official letter 952/TTDLQG-P2"
      },
      "title": {
        "vi": "Chuyển hệ thống lên đám mây của Trung tâm dữ liệu quốc gia",
        "en": "Move of systems to the National Data Centre cloud"
      },
      "issuer": "don-vi-trung-tam-du-lieu-quoc-gia",
      "date": "2026-06-10",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/framework-1425.md §2.5"
    },
    {
      "id": "cv-4585-bca-2026",
      "number": "4585/BCA-TTDLQG",
      "kind": "officialLetter",
      "shortName": {
        "vi": "Công văn 4585/BCA-TTDLQG",
        "en": "Official letter 4585/BCA-TTDLQG"
      },
      "title": {
        "vi": "Cung cấp danh mục dữ liệu mở, tài liệu API cho Cổng dữ liệu quốc gia",
        "en": "Open-data lists and API documents for the National Data Portal"
      },
      "issuer": "bo-cong-an",
      "date": "2026-08-27",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/framework-1425.md §2.5"
    },
    {
      "id": "tcvn-11930-2017",
      "number": "TCVN 11930:2017",
      "kind": "standard",
      "shortName": {
        "vi": "TCVN 11930:2017",
        "en": "TCVN 11930:2017"
      },
      "title": {
        "vi": "Yêu cầu cơ bản về an toàn hệ thống thông tin theo cấp độ",
        "en": "Basic security requirements of information systems by level"
      },
      "issuer": null,
      "date": "2017",
      "from": null,
      "to": null,
      "replacedBy": "tcvn-14423-2026",
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "TCVN 14423:2026 thay thế; chỉ biết năm.",
        "en": "Replaced by TCVN 14423:2026; only the year is known."
      },
      "source": "law/regulations.md §0"
    },
    {
      "id": "tcvn-14423-2026",
      "number": "TCVN 14423:2026",
      "kind": "standard",
      "shortName": {
        "vi": "TCVN 14423:2026",
        "en": "TCVN 14423:2026"
      },
      "title": {
        "vi": "An ninh hệ thống thông tin theo cấp độ (thay TCVN 11930:2017)",
        "en": "Security of information systems by level (replaces TCVN 11930:2017)"
      },
      "issuer": null,
      "date": "2026",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Chỉ biết năm.",
        "en": "Only the year is known."
      },
      "source": "law/regulations.md §0; law/framework-1425.md §1"
    },
    {
      "id": "tcvn-9250-2012",
      "number": "TCVN 9250:2012",
      "kind": "standard",
      "shortName": {
        "vi": "TCVN 9250:2012",
        "en": "TCVN 9250:2012"
      },
      "title": {
        "vi": "Trung tâm dữ liệu: yêu cầu hạ tầng kỹ thuật viễn thông",
        "en": "Data centres: telecommunications infrastructure"
      },
      "issuer": null,
      "date": "2012",
      "from": null,
      "to": null,
      "replacedBy": "tcvn-9250-2021",
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Từ năm 2022 dùng TCVN 9250:2021; ngày chưa rõ.",
        "en": "From 2022 TCVN 9250:2021 is used; the day is not known."
      },
      "source": "law/regulations.md §6 DC-01; law/verified.md §9"
    },
    {
      "id": "tcvn-9250-2021",
      "number": "TCVN 9250:2021",
      "kind": "standard",
      "shortName": {
        "vi": "TCVN 9250:2021",
        "en": "TCVN 9250:2021"
      },
      "title": {
        "vi": "Trung tâm dữ liệu: yêu cầu hạ tầng kỹ thuật viễn thông",
        "en": "Data centres: telecommunications infrastructure"
      },
      "issuer": null,
      "date": "2021",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Áp dụng từ năm 2022 theo Thông tư 23/2022/TT-BTTTT.",
        "en": "Used from 2022 under Circular 23/2022/TT-BTTTT."
      },
      "source": "law/regulations.md §6 DC-01"
    },
    {
      "id": "tcvn-6909-2001",
      "number": "TCVN 6909:2001",
      "kind": "standard",
      "shortName": {
        "vi": "TCVN 6909:2001",
        "en": "TCVN 6909:2001"
      },
      "title": {
        "vi": "Bộ mã ký tự tiếng Việt",
        "en": "Vietnamese character set"
      },
      "issuer": null,
      "date": "2001",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Chỉ biết năm.",
        "en": "Only the year is known."
      },
      "source": "law/verified.md §9 STD39"
    },
    {
      "id": "tcvn-3890-2009",
      "number": "TCVN 3890:2009",
      "kind": "standard",
      "shortName": {
        "vi": "TCVN 3890:2009",
        "en": "TCVN 3890:2009"
      },
      "title": {
        "vi": "Phương tiện phòng cháy và chữa cháy (áp dụng cho trung tâm dữ liệu)",
        "en": "Fire-fighting equipment (for data centres)"
      },
      "issuer": null,
      "date": "2009",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết năm.",
        "en": "Only the year is known."
      },
      "source": "law/verified.md §9 DC-01"
    },
    {
      "id": "qcvn-06-2010-bxd",
      "number": "QCVN 06:2010/BXD",
      "kind": "regulation",
      "shortName": {
        "vi": "QCVN 06:2010/BXD",
        "en": "QCVN 06:2010/BXD"
      },
      "title": {
        "vi": "An toàn cháy cho nhà và công trình (áp dụng cho trung tâm dữ liệu)",
        "en": "Fire safety of buildings (for data centres)"
      },
      "issuer": "bo-xay-dung",
      "date": "2010",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết năm.",
        "en": "Only the year is known."
      },
      "source": "law/verified.md §9 DC-01"
    },
    {
      "id": "qcvn-9-2010",
      "number": "QCVN 9:2010",
      "kind": "regulation",
      "shortName": {
        "vi": "QCVN 9:2010",
        "en": "QCVN 9:2010"
      },
      "title": {
        "vi": "Tiếp đất cho trạm viễn thông (áp dụng cho trung tâm dữ liệu)",
        "en": "Earthing (for data centres)"
      },
      "issuer": null,
      "date": "2010",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết năm.",
        "en": "Only the year is known."
      },
      "source": "law/regulations.md §6 DC-01; law/verified.md §9"
    },
    {
      "id": "qcvn-32-2011",
      "number": "QCVN 32:2011",
      "kind": "regulation",
      "shortName": {
        "vi": "QCVN 32:2011",
        "en": "QCVN 32:2011"
      },
      "title": {
        "vi": "Chống sét (áp dụng cho trung tâm dữ liệu)",
        "en": "Lightning protection (for data centres)"
      },
      "issuer": null,
      "date": "2011",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "dateNotes": {
        "vi": "Chỉ biết năm.",
        "en": "Only the year is known."
      },
      "source": "law/regulations.md §6 DC-01; law/verified.md §9"
    },
    {
      "id": "qcvn-102-2016-btttt",
      "number": "QCVN 102:2016/BTTTT",
      "kind": "regulation",
      "shortName": {
        "vi": "QCVN 102:2016/BTTTT",
        "en": "QCVN 102:2016/BTTTT"
      },
      "title": {
        "vi": "Cấu trúc mã định danh và định dạng dữ liệu gói tin phục vụ kết nối hệ thống quản lý văn bản và điều hành",
        "en": "Identifier structure and packet format for document-management systems"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2016-04-01",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [
        "tt-01-2022-btttt"
      ],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Ban hành kèm Thông tư 10/2016/TT-BTTTT; ngày hiệu lực không có trong tài liệu đã đọc. Mã cơ quan theo quyết định 20/2020 từ 15/9/2020, chuyển tiếp đến 15/9/2022.",
        "en": "Issued with Circular 10/2016/TT-BTTTT; the day in force is not in the material read. Agency codes follow Decision 20/2020 from 15 September 2020, with a transition to 15 September 2022."
      },
      "source": "law/regulations.md §0, §5.2; law/verified.md §8"
    },
    {
      "id": "qcvn-120-2019-btttt",
      "number": "QCVN 120:2019/BTTTT",
      "kind": "regulation",
      "shortName": {
        "vi": "QCVN 120:2019/BTTTT",
        "en": "QCVN 120:2019/BTTTT"
      },
      "title": {
        "vi": "Gói tin trao đổi giữa cổng dịch vụ công, một cửa điện tử và Cổng Dịch vụ công quốc gia",
        "en": "Data packets between portal, e-one-stop and the national portal"
      },
      "issuer": "bo-thong-tin-va-truyen-thong",
      "date": "2019-12-25",
      "from": "2020-07-01",
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "text",
      "source": "law/verified.md §2 DVC18-01"
    },
    {
      "id": "qd-2795-ubnd-vinh-phuc-2020",
      "number": "2795/QĐ-UBND",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 2795/QĐ-UBND tỉnh Vĩnh Phúc",
        "en": "Decision 2795/QĐ-UBND of Vĩnh Phúc"
      },
      "title": {
        "vi": "Kiến trúc Chính quyền điện tử tỉnh Vĩnh Phúc, phiên bản 2.0",
        "en": "E-government architecture of Vĩnh Phúc, version 2.0"
      },
      "issuer": "vinh-phuc",
      "date": "2020-11",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "dateNotes": {
        "vi": "Theo báo chí; chỉ biết tháng.",
        "en": "From the press; only the month is known."
      },
      "source": "law/framework-2.0.md §2.2 GOV-04, GOV-05; §3 (P3)"
    },
    {
      "id": "qd-2918-ubnd-ha-noi-2022",
      "number": "2918/QĐ-UBND",
      "kind": "decision",
      "shortName": {
        "vi": "Quyết định 2918/QĐ-UBND Thành phố Hà Nội",
        "en": "Decision 2918/QĐ-UBND of Hà Nội"
      },
      "title": {
        "vi": "Mã định danh điện tử của cơ quan thuộc Thành phố Hà Nội",
        "en": "Electronic identifiers of Hà Nội agencies"
      },
      "issuer": "ha-noi",
      "date": "2022-08-17",
      "from": null,
      "to": null,
      "replacedBy": null,
      "amendedBy": [],
      "verification": "secondary",
      "source": "law/regulations.md §5.2 ID20-06"
    }
  ]
};
