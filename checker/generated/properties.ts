// Generated from schemas/ by `npm run generate`; do not edit.

/** The name of a property in both languages, as a form or a table shows it. */
export interface Label {
  vi: string;
  en: string;
}

/** The properties of each object type of the model language; an unnamed object inside one is `Type.property`. */
export const propertiesOf: Record<string, Record<string, Label>> = {
  "Model": {
    "$schema": {
      "vi": "Lược đồ",
      "en": "Schema"
    },
    "document": {
      "vi": "Tài liệu",
      "en": "Document"
    },
    "sources": {
      "vi": "Nguồn",
      "en": "Sources"
    },
    "inventory": {
      "vi": "Danh mục khai báo",
      "en": "Inventory"
    },
    "survey": {
      "vi": "Khảo sát",
      "en": "Survey"
    },
    "domains": {
      "vi": "Mô tả các miền",
      "en": "Domains"
    },
    "organisations": {
      "vi": "Cơ quan",
      "en": "Organisations"
    },
    "functions": {
      "vi": "Nghiệp vụ",
      "en": "Functions"
    },
    "services": {
      "vi": "Dịch vụ công",
      "en": "Services"
    },
    "dataAssets": {
      "vi": "Dữ liệu",
      "en": "Data assets"
    },
    "applications": {
      "vi": "Ứng dụng",
      "en": "Applications"
    },
    "platforms": {
      "vi": "Nền tảng",
      "en": "Platforms"
    },
    "connections": {
      "vi": "Kết nối",
      "en": "Connections"
    },
    "facilities": {
      "vi": "Nơi đặt hệ thống",
      "en": "Facilities"
    },
    "networks": {
      "vi": "Mạng",
      "en": "Networks"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    },
    "measures": {
      "vi": "Biện pháp an toàn",
      "en": "Security measures"
    },
    "indicators": {
      "vi": "Số liệu",
      "en": "Indicators"
    },
    "budgets": {
      "vi": "Kinh phí",
      "en": "Budgets"
    },
    "gaps": {
      "vi": "Nội dung cần hoàn thiện",
      "en": "Gaps"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives"
    },
    "roadmap": {
      "vi": "Lộ trình",
      "en": "Roadmap"
    },
    "diagrams": {
      "vi": "Sơ đồ",
      "en": "Diagrams"
    },
    "mappings": {
      "vi": "Ánh xạ",
      "en": "Mappings"
    },
    "changes": {
      "vi": "Lịch sử thay đổi",
      "en": "Change log"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "Document": {
    "title": {
      "vi": "Tên tài liệu",
      "en": "Title"
    },
    "version": {
      "vi": "Phiên bản mô hình",
      "en": "Version"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date"
    },
    "province": {
      "vi": "Tỉnh",
      "en": "Province"
    },
    "architecture": {
      "vi": "Kiến trúc",
      "en": "Architecture"
    },
    "vision": {
      "vi": "Tầm nhìn",
      "en": "Vision"
    },
    "objectives": {
      "vi": "Mục tiêu",
      "en": "Objectives"
    },
    "scope": {
      "vi": "Phạm vi áp dụng",
      "en": "Scope"
    },
    "principles": {
      "vi": "Nguyên tắc",
      "en": "Principles"
    },
    "legalBases": {
      "vi": "Căn cứ",
      "en": "Legal bases"
    },
    "relatedActs": {
      "vi": "Văn bản liên quan",
      "en": "Related acts"
    },
    "responsibilities": {
      "vi": "Tổ chức triển khai",
      "en": "Implementation"
    },
    "governance": {
      "vi": "Quản trị",
      "en": "Governance"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "Province": {
    "code": {
      "vi": "Mã tỉnh",
      "en": "Province code"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "fictional": {
      "vi": "Giả định",
      "en": "Fictional"
    },
    "mergedFrom": {
      "vi": "Hợp nhất từ",
      "en": "Merged from"
    },
    "population": {
      "vi": "Dân số",
      "en": "Population"
    },
    "departments": {
      "vi": "Số sở, ban, ngành",
      "en": "Departments"
    },
    "districts": {
      "vi": "Số đơn vị cấp huyện",
      "en": "Districts"
    },
    "mountainousDistricts": {
      "vi": "Số huyện miền núi",
      "en": "Mountainous districts"
    },
    "communes": {
      "vi": "Số đơn vị cấp xã",
      "en": "Communes"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "StatedQuantity": {
    "value": {
      "vi": "Giá trị",
      "en": "Value"
    },
    "qualifier": {
      "vi": "Mức chính xác",
      "en": "Qualifier"
    },
    "alsoStated": {
      "vi": "Số khác cùng nội dung",
      "en": "Also stated as"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Evidence": {
    "source": {
      "vi": "Nguồn",
      "en": "Source"
    },
    "place": {
      "vi": "Vị trí",
      "en": "Place"
    },
    "for": {
      "vi": "Cho thuộc tính",
      "en": "For properties"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    }
  },
  "Architecture": {
    "title": {
      "vi": "Tên",
      "en": "Title"
    },
    "status": {
      "vi": "Tình trạng",
      "en": "Status"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "basedOn": {
      "vi": "Theo khung",
      "en": "Based on framework"
    },
    "decision": {
      "vi": "Quyết định ban hành",
      "en": "Issuing decision"
    },
    "replaces": {
      "vi": "Thay thế",
      "en": "Replaces"
    },
    "firstVersion": {
      "vi": "Bản đầu tiên",
      "en": "First version"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "Decision": {
    "number": {
      "vi": "Số, ký hiệu",
      "en": "Number"
    },
    "date": {
      "vi": "Ngày ban hành",
      "en": "Date"
    },
    "alsoDated": {
      "vi": "Ngày khác",
      "en": "Also dated"
    },
    "issuer": {
      "vi": "Cơ quan ban hành",
      "en": "Issuer"
    },
    "title": {
      "vi": "Trích yếu",
      "en": "Title"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "OpenPoint": {
    "property": {
      "vi": "Thuộc tính",
      "en": "Property"
    },
    "state": {
      "vi": "Tình trạng",
      "en": "State"
    },
    "reason": {
      "vi": "Lý do",
      "en": "Reason"
    },
    "contact": {
      "vi": "Đầu mối",
      "en": "Contact"
    },
    "due": {
      "vi": "Hạn",
      "en": "Due"
    }
  },
  "Prose": {
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Objective": {
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "alignedTo": {
      "vi": "Gắn với",
      "en": "Aligned to"
    },
    "indicators": {
      "vi": "Chỉ tiêu",
      "en": "Indicators"
    },
    "due": {
      "vi": "Thời hạn",
      "en": "Due"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Scope": {
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "levels": {
      "vi": "Các cấp",
      "en": "Levels"
    },
    "organisations": {
      "vi": "Cơ quan",
      "en": "Organisations"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Responsibility": {
    "organisation": {
      "vi": "Cơ quan",
      "en": "Organisation"
    },
    "role": {
      "vi": "Vai trò",
      "en": "Role"
    },
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Governance": {
    "steeringBody": {
      "vi": "Ban chỉ đạo",
      "en": "Steering body"
    },
    "maintainer": {
      "vi": "Đơn vị chủ trì",
      "en": "Maintainer"
    },
    "reviewCycleMonths": {
      "vi": "Chu kỳ rà soát (tháng)",
      "en": "Review cycle (months)"
    },
    "changeProcedure": {
      "vi": "Quy trình thay đổi",
      "en": "Change procedure"
    },
    "appraisalProcedure": {
      "vi": "Thẩm định sự phù hợp",
      "en": "Conformity appraisal"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "SteeringBody": {
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "chair": {
      "vi": "Trưởng ban",
      "en": "Chair"
    },
    "members": {
      "vi": "Số thành viên",
      "en": "Members"
    },
    "decision": {
      "vi": "Quyết định",
      "en": "Decision"
    },
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Source": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "number": {
      "vi": "Số, ký hiệu",
      "en": "Number"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date"
    },
    "issuer": {
      "vi": "Nơi ban hành",
      "en": "Issuer"
    },
    "title": {
      "vi": "Tên",
      "en": "Title"
    },
    "file": {
      "vi": "Tệp",
      "en": "File"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    }
  },
  "Inventory": {
    "organisations": {
      "vi": "Cơ quan",
      "en": "Organisations"
    },
    "functions": {
      "vi": "Nghiệp vụ",
      "en": "Functions"
    },
    "dataAssets": {
      "vi": "Cơ sở dữ liệu",
      "en": "Data assets"
    },
    "applications": {
      "vi": "Ứng dụng",
      "en": "Applications"
    },
    "platforms": {
      "vi": "Nền tảng",
      "en": "Platforms"
    },
    "facilities": {
      "vi": "Nơi đặt hệ thống",
      "en": "Facilities"
    },
    "networks": {
      "vi": "Mạng",
      "en": "Networks"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards"
    },
    "measures": {
      "vi": "Biện pháp an toàn",
      "en": "Security measures"
    },
    "connections": {
      "vi": "Kết nối",
      "en": "Connections"
    },
    "services": {
      "vi": "Dịch vụ công",
      "en": "Services"
    },
    "gaps": {
      "vi": "Nội dung cần hoàn thiện",
      "en": "Gaps"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Survey": {
    "date": {
      "vi": "Thời điểm",
      "en": "Date"
    },
    "method": {
      "vi": "Phương pháp",
      "en": "Method"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "DomainDescription": {
    "domain": {
      "vi": "Miền",
      "en": "Domain"
    },
    "current": {
      "vi": "Hiện trạng",
      "en": "Current state"
    },
    "strengths": {
      "vi": "Điểm mạnh",
      "en": "Strengths"
    },
    "weaknesses": {
      "vi": "Hạn chế",
      "en": "Weaknesses"
    },
    "target": {
      "vi": "Mục tiêu",
      "en": "Target"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Organisation": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "level": {
      "vi": "Cấp",
      "en": "Level"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "roles": {
      "vi": "Vai trò",
      "en": "Roles"
    },
    "parent": {
      "vi": "Cơ quan cấp trên",
      "en": "Parent"
    },
    "agencyCodes": {
      "vi": "Mã định danh",
      "en": "Agency codes"
    },
    "members": {
      "vi": "Số cơ quan trong nhóm",
      "en": "Members"
    }
  },
  "Element": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "Schedule": {
    "buildFrom": {
      "vi": "Bắt đầu xây dựng",
      "en": "Build from"
    },
    "operateFrom": {
      "vi": "Vận hành từ",
      "en": "Operating from"
    },
    "upgradedOn": {
      "vi": "Nâng cấp",
      "en": "Upgraded"
    },
    "retireBy": {
      "vi": "Kết thúc sử dụng",
      "en": "Retired by"
    }
  },
  "Coverage": {
    "level": {
      "vi": "Cấp",
      "en": "Level"
    },
    "unit": {
      "vi": "Đơn vị đếm",
      "en": "Counted unit"
    },
    "share": {
      "vi": "Tỷ lệ",
      "en": "Share"
    },
    "asOf": {
      "vi": "Tại thời điểm",
      "en": "As of"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Share": {
    "have": {
      "vi": "Số đạt",
      "en": "Numerator"
    },
    "of": {
      "vi": "Trên tổng số",
      "en": "Denominator"
    },
    "percent": {
      "vi": "Phần trăm",
      "en": "Percent"
    },
    "remaining": {
      "vi": "Số còn lại",
      "en": "Remaining"
    }
  },
  "FrameworkLayer": {
    "framework": {
      "vi": "Khung",
      "en": "Framework"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "component": {
      "vi": "Thành phần",
      "en": "Component"
    }
  },
  "Code": {
    "scheme": {
      "vi": "Bộ mã",
      "en": "Scheme"
    },
    "code": {
      "vi": "Mã",
      "en": "Code"
    }
  },
  "Reuse": {
    "form": {
      "vi": "Hình thức dùng chung",
      "en": "Sharing form"
    },
    "scopes": {
      "vi": "Phạm vi sử dụng",
      "en": "Use scopes"
    },
    "recordType": {
      "vi": "Loại bản ghi",
      "en": "Record type"
    },
    "sourceCode": {
      "vi": "Mã nguồn",
      "en": "Source code"
    },
    "localUse": {
      "vi": "Tình trạng khai thác",
      "en": "Local use"
    },
    "reuseOf": {
      "vi": "Dùng lại của",
      "en": "Reuse of"
    },
    "duplicateJustification": {
      "vi": "Lý do không dùng lại",
      "en": "Reason for not reusing"
    },
    "originProvince": {
      "vi": "Tỉnh gốc",
      "en": "Province of origin"
    }
  },
  "Contacts": {
    "operation": {
      "vi": "Đầu mối kỹ thuật, vận hành",
      "en": "Operation contact"
    },
    "confirmation": {
      "vi": "Đầu mối xác nhận",
      "en": "Confirming contact"
    }
  },
  "AgencyCodes": {
    "qcvn102": {
      "vi": "Mã theo QCVN 102:2016",
      "en": "Code of QCVN 102:2016"
    },
    "qd20": {
      "vi": "Mã theo QĐ 20/2020",
      "en": "Code of Decision 20/2020"
    },
    "decision": {
      "vi": "Quyết định ban hành",
      "en": "Issuing decision"
    }
  },
  "BusinessFunction": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "parent": {
      "vi": "Nghiệp vụ cấp trên",
      "en": "Parent"
    },
    "levels": {
      "vi": "Các cấp thực hiện",
      "en": "Levels"
    },
    "performers": {
      "vi": "Cơ quan thực hiện",
      "en": "Performers"
    }
  },
  "Service": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "procedureCode": {
      "vi": "Mã thủ tục",
      "en": "Procedure code"
    },
    "grade": {
      "vi": "Mức độ",
      "en": "Grade"
    },
    "online": {
      "vi": "Mức trực tuyến",
      "en": "Online extent"
    },
    "function": {
      "vi": "Nghiệp vụ",
      "en": "Function"
    },
    "applications": {
      "vi": "Ứng dụng xử lý",
      "en": "Applications"
    },
    "inputs": {
      "vi": "Thành phần hồ sơ",
      "en": "Inputs"
    },
    "onNationalPortal": {
      "vi": "Trên Cổng DVC quốc gia",
      "en": "On the national portal"
    },
    "channels": {
      "vi": "Cách nộp",
      "en": "Channels"
    },
    "conditionalBusiness": {
      "vi": "Kinh doanh có điều kiện",
      "en": "Conditional business"
    },
    "dossierCodePattern": {
      "vi": "Mẫu mã hồ sơ",
      "en": "Dossier code"
    }
  },
  "ServiceInput": {
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "data": {
      "vi": "Dữ liệu",
      "en": "Data"
    },
    "collectedFrom": {
      "vi": "Lấy từ",
      "en": "Collected from"
    }
  },
  "DataAsset": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "use": {
      "vi": "Tính chất",
      "en": "Use"
    },
    "subject": {
      "vi": "Đối tượng dữ liệu",
      "en": "Subject"
    },
    "authoritative": {
      "vi": "Nguồn gốc chính",
      "en": "Authoritative"
    },
    "copyOf": {
      "vi": "Bản sao của",
      "en": "Copy of"
    },
    "centrallyManaged": {
      "vi": "Quản lý tập trung",
      "en": "Centrally managed"
    },
    "personalData": {
      "vi": "Dữ liệu cá nhân",
      "en": "Personal data"
    },
    "personalDataSubjects": {
      "vi": "Số chủ thể",
      "en": "Data subjects"
    },
    "updater": {
      "vi": "Cơ quan cập nhật",
      "en": "Updater"
    },
    "updateFrequency": {
      "vi": "Tần suất cập nhật",
      "en": "Update frequency"
    },
    "usageRegulation": {
      "vi": "Quy chế khai thác",
      "en": "Usage regulation"
    },
    "sharing": {
      "vi": "Chia sẻ",
      "en": "Sharing mode"
    },
    "codeLists": {
      "vi": "Danh mục dùng",
      "en": "Code lists"
    },
    "servedBy": {
      "vi": "Cung cấp qua",
      "en": "Served by"
    },
    "contains": {
      "vi": "Bao gồm",
      "en": "Contains"
    },
    "openData": {
      "vi": "Dữ liệu mở",
      "en": "Open data"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    }
  },
  "OpenData": {
    "catalogueReviewedOn": {
      "vi": "Rà soát danh mục",
      "en": "Catalogue reviewed"
    },
    "updatedOn": {
      "vi": "Cập nhật",
      "en": "Updated"
    },
    "portal": {
      "vi": "Cổng dữ liệu",
      "en": "Portal"
    }
  },
  "SecurityProfile": {
    "level": {
      "vi": "Cấp độ",
      "en": "Level"
    },
    "type": {
      "vi": "Loại hình",
      "en": "System type"
    },
    "informationClasses": {
      "vi": "Loại thông tin",
      "en": "Information classes"
    },
    "personalDataUsers": {
      "vi": "Số người có dữ liệu cá nhân",
      "en": "Users with personal data"
    },
    "highestGrade": {
      "vi": "Mức dịch vụ cao nhất",
      "en": "Highest service grade"
    },
    "serves": {
      "vi": "Phạm vi phục vụ",
      "en": "Serves"
    },
    "nonStop": {
      "vi": "Hoạt động 24/7",
      "en": "Runs non-stop"
    },
    "dossier": {
      "vi": "Hồ sơ",
      "en": "Dossier"
    },
    "appraisal": {
      "vi": "Thẩm định",
      "en": "Appraisal"
    },
    "approval": {
      "vi": "Phê duyệt",
      "en": "Approval"
    },
    "assessments": {
      "vi": "Kiểm tra, đánh giá",
      "en": "Assessments"
    },
    "plan": {
      "vi": "Phương án",
      "en": "Protection plan"
    },
    "monitored": {
      "vi": "Được giám sát",
      "en": "Monitored"
    },
    "backup": {
      "vi": "Sao lưu dự phòng",
      "en": "Backup"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "Dossier": {
    "parts": {
      "vi": "Thành phần",
      "en": "Parts"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date"
    }
  },
  "Appraisal": {
    "by": {
      "vi": "Đơn vị thẩm định",
      "en": "By"
    },
    "authority": {
      "vi": "Loại đơn vị",
      "en": "Authority"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date"
    }
  },
  "Approval": {
    "by": {
      "vi": "Người phê duyệt",
      "en": "By"
    },
    "authority": {
      "vi": "Loại thẩm quyền",
      "en": "Authority"
    },
    "decision": {
      "vi": "Quyết định",
      "en": "Decision"
    }
  },
  "Assessment": {
    "date": {
      "vi": "Ngày",
      "en": "Date"
    },
    "by": {
      "vi": "Đơn vị",
      "en": "By"
    },
    "independent": {
      "vi": "Độc lập",
      "en": "Independent"
    }
  },
  "ProtectionPlan": {
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards"
    },
    "sections": {
      "vi": "Nội dung",
      "en": "Sections"
    },
    "logRetentionMonths": {
      "vi": "Lưu nhật ký (tháng)",
      "en": "Log retention (months)"
    }
  },
  "Application": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "functions": {
      "vi": "Nghiệp vụ hỗ trợ",
      "en": "Functions"
    },
    "features": {
      "vi": "Chức năng",
      "en": "Features"
    },
    "users": {
      "vi": "Người dùng",
      "en": "Users"
    },
    "usedBy": {
      "vi": "Cơ quan sử dụng",
      "en": "Used by"
    },
    "reads": {
      "vi": "Đọc dữ liệu",
      "en": "Reads"
    },
    "writes": {
      "vi": "Ghi dữ liệu",
      "en": "Writes"
    },
    "parts": {
      "vi": "Hệ thống thành phần",
      "en": "Parts"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting"
    },
    "compliance": {
      "vi": "Sự tuân thủ đã nêu",
      "en": "Stated compliance"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    },
    "role": {
      "vi": "Vai trò",
      "en": "Role"
    },
    "category": {
      "vi": "Loại",
      "en": "Category"
    },
    "signature": {
      "vi": "Chữ ký số",
      "en": "Digital signature"
    },
    "statuses": {
      "vi": "Số trạng thái",
      "en": "Statuses returned"
    },
    "singleSignOn": {
      "vi": "Đăng nhập một lần",
      "en": "Single sign-on"
    }
  },
  "System": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "functions": {
      "vi": "Nghiệp vụ hỗ trợ",
      "en": "Functions"
    },
    "features": {
      "vi": "Chức năng",
      "en": "Features"
    },
    "users": {
      "vi": "Người dùng",
      "en": "Users"
    },
    "usedBy": {
      "vi": "Cơ quan sử dụng",
      "en": "Used by"
    },
    "reads": {
      "vi": "Đọc dữ liệu",
      "en": "Reads"
    },
    "writes": {
      "vi": "Ghi dữ liệu",
      "en": "Writes"
    },
    "parts": {
      "vi": "Hệ thống thành phần",
      "en": "Parts"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting"
    },
    "compliance": {
      "vi": "Sự tuân thủ đã nêu",
      "en": "Stated compliance"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    }
  },
  "Compliance": {
    "document": {
      "vi": "Văn bản",
      "en": "Act"
    },
    "extent": {
      "vi": "Mức đáp ứng",
      "en": "Extent"
    },
    "reason": {
      "vi": "Lý do",
      "en": "Reason"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "SignatureUse": {
    "integrated": {
      "vi": "Đã tích hợp",
      "en": "Integrated"
    },
    "outgoingSigned": {
      "vi": "Ký văn bản đi",
      "en": "Outgoing documents signed"
    },
    "formatComplies": {
      "vi": "Đúng thể thức",
      "en": "Format complies"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Platform": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "url": {
      "vi": "Địa chỉ",
      "en": "Address"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "functions": {
      "vi": "Nghiệp vụ hỗ trợ",
      "en": "Functions"
    },
    "features": {
      "vi": "Chức năng",
      "en": "Features"
    },
    "users": {
      "vi": "Người dùng",
      "en": "Users"
    },
    "usedBy": {
      "vi": "Cơ quan sử dụng",
      "en": "Used by"
    },
    "reads": {
      "vi": "Đọc dữ liệu",
      "en": "Reads"
    },
    "writes": {
      "vi": "Ghi dữ liệu",
      "en": "Writes"
    },
    "parts": {
      "vi": "Hệ thống thành phần",
      "en": "Parts"
    },
    "hosting": {
      "vi": "Nơi đặt",
      "en": "Hosting"
    },
    "compliance": {
      "vi": "Sự tuân thủ đã nêu",
      "en": "Stated compliance"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    },
    "role": {
      "vi": "Vai trò",
      "en": "Role"
    },
    "services": {
      "vi": "Dịch vụ",
      "en": "Services"
    }
  },
  "PlatformService": {
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Connection": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "from": {
      "vi": "Từ",
      "en": "From"
    },
    "to": {
      "vi": "Đến",
      "en": "To"
    },
    "type": {
      "vi": "Loại quan hệ",
      "en": "Type"
    },
    "direction": {
      "vi": "Chiều",
      "en": "Direction"
    },
    "via": {
      "vi": "Qua",
      "en": "Via"
    },
    "channel": {
      "vi": "Kênh",
      "en": "Channel"
    },
    "directReason": {
      "vi": "Lý do kết nối trực tiếp",
      "en": "Reason for a direct link"
    },
    "method": {
      "vi": "Phương thức",
      "en": "Method"
    },
    "agreement": {
      "vi": "Thỏa thuận",
      "en": "Agreement"
    },
    "data": {
      "vi": "Dữ liệu",
      "en": "Data"
    },
    "payload": {
      "vi": "Nội dung trao đổi",
      "en": "Payload"
    },
    "personalData": {
      "vi": "Dữ liệu cá nhân",
      "en": "Personal data"
    },
    "protection": {
      "vi": "Bảo vệ",
      "en": "Protection"
    },
    "network": {
      "vi": "Mạng",
      "en": "Network"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards"
    },
    "frequency": {
      "vi": "Tần suất",
      "en": "Frequency"
    },
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "checkedOn": {
      "vi": "Kiểm tra an toàn",
      "en": "Security checked"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "Agreement": {
    "number": {
      "vi": "Số",
      "en": "Number"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date"
    },
    "contents": {
      "vi": "Nội dung",
      "en": "Contents"
    }
  },
  "Facility": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "backupSite": {
      "vi": "Nơi dự phòng",
      "en": "Backup site"
    },
    "standards": {
      "vi": "Tiêu chuẩn",
      "en": "Standards"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    }
  },
  "Network": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "tslcdLevel": {
      "vi": "Cấp TSLCD",
      "en": "TSLCD level"
    },
    "inUse": {
      "vi": "Được dùng làm hạ tầng truyền dẫn",
      "en": "Used as base transport"
    },
    "channels": {
      "vi": "Số kênh",
      "en": "Channels"
    },
    "ipv6": {
      "vi": "IPv6",
      "en": "IPv6"
    },
    "supplier": {
      "vi": "Nhà cung cấp",
      "en": "Supplier"
    },
    "procurement": {
      "vi": "Hình thức",
      "en": "Procurement"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    }
  },
  "Standard": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "code": {
      "vi": "Số hiệu",
      "en": "Code"
    },
    "mandatory": {
      "vi": "Bắt buộc",
      "en": "Mandatory"
    },
    "usedBy": {
      "vi": "Áp dụng cho",
      "en": "Used by"
    }
  },
  "SecurityArchitecture": {
    "unit": {
      "vi": "Đơn vị chuyên trách",
      "en": "Security unit"
    },
    "regulation": {
      "vi": "Quy chế",
      "en": "Regulation"
    },
    "plan": {
      "vi": "Kế hoạch",
      "en": "Plan"
    },
    "riskAssessment": {
      "vi": "Đánh giá rủi ro",
      "en": "Risk assessment"
    },
    "incidentPlan": {
      "vi": "Kế hoạch ứng phó sự cố",
      "en": "Incident plan"
    },
    "standardsApplied": {
      "vi": "Áp dụng tiêu chuẩn",
      "en": "Standards applied"
    },
    "malwareProtection": {
      "vi": "Phòng, chống mã độc",
      "en": "Malware protection"
    },
    "monitoring": {
      "vi": "Giám sát",
      "en": "Monitoring"
    },
    "fourLayers": {
      "vi": "Bảo vệ bốn lớp",
      "en": "Four layers"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    }
  },
  "SecurityActivity": {
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State"
    },
    "decision": {
      "vi": "Văn bản",
      "en": "Act"
    },
    "approvedBy": {
      "vi": "Người phê duyệt",
      "en": "Approved by"
    },
    "lastDone": {
      "vi": "Lần gần nhất",
      "en": "Last done"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "FourLayers": {
    "onSite": {
      "vi": "Lực lượng tại chỗ",
      "en": "On-site force"
    },
    "monitoring": {
      "vi": "Giám sát, bảo vệ chuyên nghiệp",
      "en": "Professional monitoring"
    },
    "independentCheck": {
      "vi": "Kiểm tra, đánh giá độc lập",
      "en": "Independent check"
    },
    "nationalLink": {
      "vi": "Kết nối giám sát quốc gia",
      "en": "Link to national monitoring"
    }
  },
  "ProtectionLayer": {
    "lifecycle": {
      "vi": "Tình trạng",
      "en": "State"
    },
    "by": {
      "vi": "Đơn vị thực hiện",
      "en": "By"
    },
    "since": {
      "vi": "Từ",
      "en": "Since"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "SecurityMeasure": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "layers": {
      "vi": "Lớp bảo vệ",
      "en": "Layers protected"
    },
    "systems": {
      "vi": "Hệ thống",
      "en": "Systems"
    },
    "controls": {
      "vi": "Kiểm soát",
      "en": "Controls"
    }
  },
  "Indicator": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "measure": {
      "vi": "Đại lượng",
      "en": "Measure"
    },
    "status": {
      "vi": "Tính chất",
      "en": "Status"
    },
    "subject": {
      "vi": "Của",
      "en": "Subject"
    },
    "level": {
      "vi": "Cấp",
      "en": "Level"
    },
    "quantity": {
      "vi": "Số lượng",
      "en": "Quantity"
    },
    "share": {
      "vi": "Tỷ lệ",
      "en": "Share"
    },
    "breakdown": {
      "vi": "Tổng và các phần",
      "en": "Total and parts"
    },
    "unit": {
      "vi": "Đơn vị",
      "en": "Unit"
    },
    "asOf": {
      "vi": "Tại thời điểm",
      "en": "As of"
    },
    "from": {
      "vi": "Từ",
      "en": "From"
    },
    "to": {
      "vi": "Đến",
      "en": "To"
    },
    "sameAs": {
      "vi": "Cùng số liệu với",
      "en": "Same figure as"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Breakdown": {
    "total": {
      "vi": "Tổng",
      "en": "Total"
    },
    "parts": {
      "vi": "Các phần",
      "en": "Parts"
    },
    "partial": {
      "vi": "Chưa đủ phần",
      "en": "Parts are incomplete"
    }
  },
  "BreakdownPart": {
    "key": {
      "vi": "Khóa",
      "en": "Key"
    },
    "label": {
      "vi": "Nhãn",
      "en": "Label"
    },
    "value": {
      "vi": "Giá trị",
      "en": "Value"
    }
  },
  "Budget": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "year": {
      "vi": "Năm",
      "en": "Year"
    },
    "unit": {
      "vi": "Đơn vị",
      "en": "Unit"
    },
    "amounts": {
      "vi": "Số tiền",
      "en": "Amounts"
    },
    "items": {
      "vi": "Hạng mục",
      "en": "Items"
    },
    "decision": {
      "vi": "Quyết định",
      "en": "Decision"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Gap": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Nội dung",
      "en": "Gap"
    },
    "domain": {
      "vi": "Miền",
      "en": "Domain"
    },
    "elements": {
      "vi": "Đối tượng liên quan",
      "en": "Elements"
    },
    "current": {
      "vi": "Hiện trạng",
      "en": "Current state"
    },
    "required": {
      "vi": "Yêu cầu cần đạt",
      "en": "Required state"
    },
    "option": {
      "vi": "Phương án xử lý",
      "en": "Option"
    },
    "managementScope": {
      "vi": "Phạm vi quản trị",
      "en": "Management scope"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Initiative": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "alsoCalled": {
      "vi": "Tên khác",
      "en": "Also called"
    },
    "description": {
      "vi": "Mô tả",
      "en": "Description"
    },
    "owner": {
      "vi": "Cơ quan chủ quản",
      "en": "Owner"
    },
    "operator": {
      "vi": "Đơn vị vận hành",
      "en": "Operator"
    },
    "lifecycle": {
      "vi": "Vòng đời",
      "en": "Lifecycle"
    },
    "schedule": {
      "vi": "Mốc thời gian",
      "en": "Schedule"
    },
    "coverage": {
      "vi": "Mức triển khai",
      "en": "Coverage"
    },
    "layer": {
      "vi": "Lớp",
      "en": "Layer"
    },
    "frameworkLayers": {
      "vi": "Lớp theo các khung khác",
      "en": "Layers in other frameworks"
    },
    "codes": {
      "vi": "Mã phân loại",
      "en": "Codes"
    },
    "reuse": {
      "vi": "Dùng chung",
      "en": "Sharing"
    },
    "contacts": {
      "vi": "Đầu mối",
      "en": "Contacts"
    },
    "option": {
      "vi": "Phương án hoàn thiện",
      "en": "Improvement option"
    },
    "note": {
      "vi": "Ghi chú",
      "en": "Note"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    },
    "openPoints": {
      "vi": "Điểm để ngỏ",
      "en": "Open points"
    },
    "gaps": {
      "vi": "Xử lý nội dung",
      "en": "Closes gaps"
    },
    "elements": {
      "vi": "Thành phần thực hiện",
      "en": "Realises"
    },
    "lead": {
      "vi": "Cơ quan chủ trì",
      "en": "Lead"
    },
    "partners": {
      "vi": "Cơ quan phối hợp",
      "en": "Partners"
    },
    "start": {
      "vi": "Bắt đầu",
      "en": "Start"
    },
    "end": {
      "vi": "Kết thúc",
      "en": "End"
    },
    "funding": {
      "vi": "Nguồn lực",
      "en": "Funding"
    },
    "result": {
      "vi": "Kết quả cần đạt",
      "en": "Result"
    },
    "verification": {
      "vi": "Tiêu chí kiểm chứng",
      "en": "Verification"
    },
    "priority": {
      "vi": "Ưu tiên, phụ thuộc",
      "en": "Priority"
    },
    "dependsOn": {
      "vi": "Phụ thuộc",
      "en": "Depends on"
    },
    "status": {
      "vi": "Trạng thái",
      "en": "Status"
    },
    "appraisal": {
      "vi": "Thẩm định",
      "en": "Appraisal"
    }
  },
  "Funding": {
    "source": {
      "vi": "Nguồn",
      "en": "Source"
    },
    "amount": {
      "vi": "Số tiền (triệu đồng)",
      "en": "Amount (million đồng)"
    }
  },
  "ProjectAppraisal": {
    "result": {
      "vi": "Kết quả",
      "en": "Result"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date"
    },
    "by": {
      "vi": "Đơn vị",
      "en": "By"
    }
  },
  "Phase": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "start": {
      "vi": "Bắt đầu",
      "en": "Start"
    },
    "end": {
      "vi": "Kết thúc",
      "en": "End"
    },
    "initiatives": {
      "vi": "Nhiệm vụ",
      "en": "Initiatives"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Diagram": {
    "id": {
      "vi": "Mã",
      "en": "Id"
    },
    "name": {
      "vi": "Tên",
      "en": "Name"
    },
    "code": {
      "vi": "Ký hiệu",
      "en": "Code"
    },
    "kind": {
      "vi": "Loại",
      "en": "Kind"
    },
    "state": {
      "vi": "Trạng thái",
      "en": "State"
    },
    "purpose": {
      "vi": "Mục đích",
      "en": "Purpose"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "layers": {
      "vi": "Các lớp",
      "en": "Layers"
    },
    "elements": {
      "vi": "Phần tử",
      "en": "Elements"
    },
    "file": {
      "vi": "Tệp",
      "en": "File"
    },
    "evidence": {
      "vi": "Minh chứng",
      "en": "Evidence"
    }
  },
  "Mapping": {
    "element": {
      "vi": "Đối tượng",
      "en": "Element"
    },
    "framework": {
      "vi": "Khung nguồn",
      "en": "Framework"
    },
    "issuer": {
      "vi": "Cơ quan ban hành",
      "en": "Issuer"
    },
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "object": {
      "vi": "Đối tượng nguồn",
      "en": "Source object"
    },
    "relation": {
      "vi": "Quan hệ",
      "en": "Relation"
    },
    "overviewModel": {
      "vi": "Vị trí ở mô hình khái quát",
      "en": "Place in the overview model"
    },
    "note": {
      "vi": "Kết quả đối chiếu",
      "en": "Result"
    }
  },
  "Change": {
    "version": {
      "vi": "Phiên bản",
      "en": "Version"
    },
    "date": {
      "vi": "Ngày",
      "en": "Date"
    },
    "text": {
      "vi": "Nội dung",
      "en": "Text"
    },
    "class": {
      "vi": "Nhóm thay đổi",
      "en": "Class"
    }
  }
};
