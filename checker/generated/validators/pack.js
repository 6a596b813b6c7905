// Generated from schemas/ by `npm run generate`; do not edit.
export const validatePack = validate53;
const schema20 = {"type":"object","required":["$schema","id","name","extends"],"properties":{"$schema":{"type":"string","pattern":"(^|/)pack\\.schema\\.json$"},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"name":{"$ref":"#/$defs/BilingualText"},"extends":{"type":"string","minLength":1},"groups":{"type":"object","propertyNames":{"pattern":"^[A-Z][A-Z0-9]*$"},"additionalProperties":{"$ref":"#/$defs/GroupOverride"}},"overrides":{"type":"object","additionalProperties":{"$ref":"#/$defs/RequirementOverride"}},"requirements":{"type":"array","items":{"$ref":"#/$defs/Requirement"}},"documents":{"type":"array","items":{"$ref":"#/$defs/LegalDocument"}}},"additionalProperties":false,"x-owner":"Pack"};
const pattern3 = new RegExp("(^|/)pack\\.schema\\.json$", "u");
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[A-Z][A-Z0-9]*$", "u");
const func1 = codePoints;
const schema21 = {"type":"object","required":["vi","en"],"properties":{"vi":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"BilingualText"};

function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vi === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "vi", owner: "BilingualText"});
errors++;
}
if(data.en === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "en", owner: "BilingualText"});
errors++;
}
for(const key0 in data){
if(!((key0 === "vi") || (key0 === "en"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "BilingualText"});
errors++;
}
}
if(data.vi !== undefined){
let data0 = data.vi;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/vi", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/vi", "type", {type: "string"});
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/en", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/en", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["weight"],"properties":{"weight":{"type":"number","minimum":0},"name":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"GroupOverride"};

function validate56(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weight === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "weight", owner: "GroupOverride"});
errors++;
}
for(const key0 in data){
if(!((key0 === "weight") || (key0 === "name"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "GroupOverride"});
errors++;
}
}
if(data.weight !== undefined){
let data0 = data.weight;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, instancePath+"/weight", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/weight", "type", {type: "number"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","minProperties":1,"properties":{"weight":{"type":"number","minimum":0},"strength":{"$ref":"#/$defs/Strength"},"parameters":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]}},"off":{"type":"boolean","const":true},"reason":{"$ref":"#/$defs/BilingualText"}},"dependentRequired":{"off":["reason"]},"additionalProperties":false,"x-owner":"RequirementOverride"};
const schema24 = {"type":"string","enum":["must","should","may"]};

function validate60(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((data === "must") || (data === "should")) || (data === "may"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema24.enum});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, instancePath, "minProperties", {limit: 1});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "weight") || (key0 === "strength")) || (key0 === "parameters")) || (key0 === "off")) || (key0 === "reason"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "RequirementOverride"});
errors++;
}
}
if(data.weight !== undefined){
let data0 = data.weight;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, instancePath+"/weight", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/weight", "type", {type: "number"});
errors++;
}
}
if(data.strength !== undefined){
if(!(validate60(data.strength, instancePath+"/strength"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
let data2 = data.parameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
vErrors = add(vErrors, instancePath+"/parameters", "minProperties", {limit: 1});
errors++;
}
for(const key1 in data2){
let data3 = data2[key1];
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "string"});
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "number"});
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(typeof data3 !== "boolean"){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "boolean"});
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs16 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "array"});
errors++;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parameters", "type", {type: "object"});
errors++;
}
}
if(data.off !== undefined){
let data5 = data.off;
if(typeof data5 !== "boolean"){
vErrors = add(vErrors, instancePath+"/off", "type", {type: "boolean"});
errors++;
}
if(true !== data5){
vErrors = add(vErrors, instancePath+"/off", "const", {allowedValue: true});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate54(data.reason, instancePath+"/reason"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.off !== undefined){
if(data.reason === undefined){
vErrors = add(vErrors, instancePath, "dependentRequired", {property: "off",
    missingProperty: "reason",
    depsCount: 1,
    deps: "reason"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","required":["id","title","text","group","strength","weight","citations"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[A-Z]*\\d+[a-z]*$"},"title":{"$ref":"#/$defs/BilingualText"},"text":{"$ref":"#/$defs/BilingualText"},"group":{"type":"string","minLength":1},"strength":{"$ref":"#/$defs/Strength"},"weight":{"type":"number","minimum":0},"rule":{"type":"string","minLength":1},"parameters":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]}},"question":{"$ref":"#/$defs/BilingualText"},"citations":{"type":"array","items":{"$ref":"#/$defs/Citation"}},"ours":{"type":"boolean"},"note":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"Requirement"};
const func5 = Object.prototype.hasOwnProperty;
const pattern6 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[A-Z]*\\d+[a-z]*$", "u");
const schema26 = {"type":"object","required":["document","verification"],"properties":{"document":{"type":"string","minLength":1},"article":{"type":"string","minLength":1},"verification":{"$ref":"#/$defs/Verification"},"from":{"$ref":"#/$defs/IsoDate"},"to":{"$ref":"#/$defs/IsoDate"},"note":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"Citation"};
const schema27 = {"type":"string","enum":["text","secondary","draft","unverified"]};

function validate70(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((data === "text") || (data === "secondary")) || (data === "draft")) || (data === "unverified"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema27.enum});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","pattern":"^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern7 = new RegExp("^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate72(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate69(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "Citation"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "Citation"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "document") || (key0 === "article")) || (key0 === "verification")) || (key0 === "from")) || (key0 === "to")) || (key0 === "note"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Citation"});
errors++;
}
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/document", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
if(data.article !== undefined){
let data1 = data.article;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/article", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/article", "type", {type: "string"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate70(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate72(data.from, instancePath+"/from"))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate72(data.to, instancePath+"/to"))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate54(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Requirement"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title", owner: "Requirement"});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "text", owner: "Requirement"});
errors++;
}
if(data.group === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "group", owner: "Requirement"});
errors++;
}
if(data.strength === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "strength", owner: "Requirement"});
errors++;
}
if(data.weight === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "weight", owner: "Requirement"});
errors++;
}
if(data.citations === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "citations", owner: "Requirement"});
errors++;
}
for(const key0 in data){
if(!(func5.call(schema25.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Requirement"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[A-Z]*\\d+[a-z]*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, instancePath+"/title"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate54(data.text, instancePath+"/text"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data3 = data.group;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/group", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/group", "type", {type: "string"});
errors++;
}
}
if(data.strength !== undefined){
if(!(validate60(data.strength, instancePath+"/strength"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data5 = data.weight;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, instancePath+"/weight", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/weight", "type", {type: "number"});
errors++;
}
}
if(data.rule !== undefined){
let data6 = data.rule;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/rule", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/rule", "type", {type: "string"});
errors++;
}
}
if(data.parameters !== undefined){
let data7 = data.parameters;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(typeof data8 !== "string"){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "string"});
errors++;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "number"});
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs22 = errors;
if(typeof data8 !== "boolean"){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "boolean"});
errors++;
}
var _valid0 = _errs22 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs24 = errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "array"});
errors++;
}
var _valid0 = _errs24 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parameters", "type", {type: "object"});
errors++;
}
}
if(data.question !== undefined){
if(!(validate54(data.question, instancePath+"/question"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.citations !== undefined){
let data11 = data.citations;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate69(data11[i1], instancePath+"/citations/" + i1))){
vErrors = append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/citations", "type", {type: "array"});
errors++;
}
}
if(data.ours !== undefined){
if(typeof data.ours !== "boolean"){
vErrors = add(vErrors, instancePath+"/ours", "type", {type: "boolean"});
errors++;
}
}
if(data.note !== undefined){
if(!(validate54(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["id","number","kind","shortName","issuer","date","from","to","replacedBy","amendedBy","verification","source"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"number":{"anyOf":[{"type":"string","minLength":1},{"type":"null"}]},"kind":{"$ref":"#/$defs/LegalKind"},"shortName":{"$ref":"#/$defs/BilingualText"},"title":{"$ref":"#/$defs/BilingualText"},"issuer":{"anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},{"type":"null"}]},"date":{"anyOf":[{"$ref":"#/$defs/PartialDate"},{"type":"null"}]},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"replacedBy":{"anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},{"type":"null"}]},"amendedBy":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"uniqueItems":true},"verification":{"$ref":"#/$defs/Verification"},"dateVerification":{"$ref":"#/$defs/Verification"},"fromVerification":{"$ref":"#/$defs/Verification"},"toVerification":{"$ref":"#/$defs/Verification"},"dateNotes":{"$ref":"#/$defs/BilingualText"},"source":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"LegalDocument"};
const schema30 = {"type":"string","enum":["constitution","law","resolution","decree","decision","directive","circular","officialLetter","partyRegulation","standard","regulation","draft"]};

function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((((((((((data === "constitution") || (data === "law")) || (data === "resolution")) || (data === "decree")) || (data === "decision")) || (data === "directive")) || (data === "circular")) || (data === "officialLetter")) || (data === "partyRegulation")) || (data === "standard")) || (data === "regulation")) || (data === "draft"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema30.enum});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"string","pattern":"^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"};
const pattern10 = new RegExp("^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");

function validate84(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate79(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "LegalDocument"});
errors++;
}
if(data.number === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "number", owner: "LegalDocument"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "LegalDocument"});
errors++;
}
if(data.shortName === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "shortName", owner: "LegalDocument"});
errors++;
}
if(data.issuer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "issuer", owner: "LegalDocument"});
errors++;
}
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "LegalDocument"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "LegalDocument"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "LegalDocument"});
errors++;
}
if(data.replacedBy === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "replacedBy", owner: "LegalDocument"});
errors++;
}
if(data.amendedBy === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "amendedBy", owner: "LegalDocument"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "LegalDocument"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "LegalDocument"});
errors++;
}
for(const key0 in data){
if(!(func5.call(schema29.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "LegalDocument"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/id", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/number", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/number", "type", {type: "string"});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/number", "type", {type: "null"});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/number", "anyOf", {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.kind !== undefined){
if(!(validate80(data.kind, instancePath+"/kind"))){
vErrors = append(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.shortName !== undefined){
if(!(validate54(data.shortName, instancePath+"/shortName"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, instancePath+"/title"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
let data5 = data.issuer;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(typeof data5 === "string"){
if(isLonger(data5, 80)){
vErrors = add(vErrors, instancePath+"/issuer", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data5)){
vErrors = add(vErrors, instancePath+"/issuer", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: "string"});
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(data5 !== null){
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: "null"});
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/issuer", "anyOf", {});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.date !== undefined){
let data6 = data.date;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(!(validate84(data6, instancePath+"/date"))){
vErrors = append(vErrors, validate84.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs22 = errors;
if(data6 !== null){
vErrors = add(vErrors, instancePath+"/date", "type", {type: "null"});
errors++;
}
var _valid2 = _errs22 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
vErrors = add(vErrors, instancePath+"/date", "anyOf", {});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.from !== undefined){
let data7 = data.from;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if(!(validate72(data7, instancePath+"/from"))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
var _valid3 = _errs26 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs27 = errors;
if(data7 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid3 = _errs27 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data8 = data.to;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(!(validate72(data8, instancePath+"/to"))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
var _valid4 = _errs31 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs32 = errors;
if(data8 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid4 = _errs32 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.replacedBy !== undefined){
let data9 = data.replacedBy;
const _errs35 = errors;
let valid6 = false;
const _errs36 = errors;
if(typeof data9 === "string"){
if(isLonger(data9, 80)){
vErrors = add(vErrors, instancePath+"/replacedBy", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data9)){
vErrors = add(vErrors, instancePath+"/replacedBy", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/replacedBy", "type", {type: "string"});
errors++;
}
var _valid5 = _errs36 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs38 = errors;
if(data9 !== null){
vErrors = add(vErrors, instancePath+"/replacedBy", "type", {type: "null"});
errors++;
}
var _valid5 = _errs38 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
vErrors = add(vErrors, instancePath+"/replacedBy", "anyOf", {});
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.amendedBy !== undefined){
let data10 = data.amendedBy;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(isLonger(data11, 80)){
vErrors = add(vErrors, instancePath+"/amendedBy/" + i0, "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data11)){
vErrors = add(vErrors, instancePath+"/amendedBy/" + i0, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/amendedBy/" + i0, "type", {type: "string"});
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/amendedBy", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/amendedBy", "type", {type: "array"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate70(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.dateVerification !== undefined){
if(!(validate70(data.dateVerification, instancePath+"/dateVerification"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.fromVerification !== undefined){
if(!(validate70(data.fromVerification, instancePath+"/fromVerification"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.toVerification !== undefined){
if(!(validate70(data.toVerification, instancePath+"/toVerification"))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.dateNotes !== undefined){
if(!(validate54(data.dateNotes, instancePath+"/dateNotes"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data17 = data.source;
if(typeof data17 === "string"){
if(isShorter(data17, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "$schema", owner: "Pack"});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Pack"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Pack"});
errors++;
}
if(data.extends === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "extends", owner: "Pack"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "id")) || (key0 === "name")) || (key0 === "extends")) || (key0 === "groups")) || (key0 === "overrides")) || (key0 === "requirements")) || (key0 === "documents"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Pack"});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, instancePath+"/$schema", "pattern", {pattern: "(^|/)pack\\.schema\\.json$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/$schema", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(isLonger(data1, 80)){
vErrors = add(vErrors, instancePath+"/id", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.extends !== undefined){
let data3 = data.extends;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/extends", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/extends", "type", {type: "string"});
errors++;
}
}
if(data.groups !== undefined){
let data4 = data.groups;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
vErrors = add(vErrors, instancePath+"/groups", "pattern", {pattern: "^[A-Z][A-Z0-9]*$"});
errors++;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
vErrors = add(vErrors, instancePath+"/groups", "propertyNames", {propertyName: key1});
errors++;
}
}
for(const key2 in data4){
if(!(validate56(data4[key2], instancePath+"/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/groups", "type", {type: "object"});
errors++;
}
}
if(data.overrides !== undefined){
let data6 = data.overrides;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(validate59(data6[key3], instancePath+"/overrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/overrides", "type", {type: "object"});
errors++;
}
}
if(data.requirements !== undefined){
let data8 = data.requirements;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data8[i0], instancePath+"/requirements/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/requirements", "type", {type: "array"});
errors++;
}
}
if(data.documents !== undefined){
let data10 = data.documents;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate79(data10[i1], instancePath+"/documents/" + i1))){
vErrors = append(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/documents", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

function codePoints(text) {
let count = 0;
for (const _ of text) count++;
return count;
}

function add(errors, instancePath, keyword, params) {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
}

function append(errors, more) {
if (errors === null) return more;
for (const error of more ?? []) errors.push(error);
return errors;
}

function isShorter(text, limit) {
return text.length < limit || (text.length < 2 * limit && codePoints(text) < limit);
}

function isLonger(text, limit) {
return text.length > limit && codePoints(text) > limit;
}
