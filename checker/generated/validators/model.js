// Generated from schemas/ by `npm run generate`; do not edit.
export const validateModel = validate53;
const schema20 = {"type":"object","required":["$schema","document"],"properties":{"$schema":{"type":"string","pattern":"(^|/)kientruc-model-1\\.schema\\.json$"},"document":{"$ref":"#/$defs/Document"},"sources":{"type":"array","items":{"$ref":"#/$defs/Source"}},"inventory":{"$ref":"#/$defs/Inventory"},"survey":{"$ref":"#/$defs/Survey"},"domains":{"type":"array","items":{"$ref":"#/$defs/DomainDescription"}},"organisations":{"type":"array","items":{"$ref":"#/$defs/Organisation"}},"functions":{"type":"array","items":{"$ref":"#/$defs/BusinessFunction"}},"services":{"type":"array","items":{"$ref":"#/$defs/Service"}},"dataAssets":{"type":"array","items":{"$ref":"#/$defs/DataAsset"}},"applications":{"type":"array","items":{"$ref":"#/$defs/Application"}},"platforms":{"type":"array","items":{"$ref":"#/$defs/Platform"}},"connections":{"type":"array","items":{"$ref":"#/$defs/Connection"}},"facilities":{"type":"array","items":{"$ref":"#/$defs/Facility"}},"networks":{"type":"array","items":{"$ref":"#/$defs/Network"}},"standards":{"type":"array","items":{"$ref":"#/$defs/Standard"}},"security":{"$ref":"#/$defs/SecurityArchitecture"},"measures":{"type":"array","items":{"$ref":"#/$defs/SecurityMeasure"}},"indicators":{"type":"array","items":{"$ref":"#/$defs/Indicator"}},"budgets":{"type":"array","items":{"$ref":"#/$defs/Budget"}},"gaps":{"type":"array","items":{"$ref":"#/$defs/Gap"}},"initiatives":{"type":"array","items":{"$ref":"#/$defs/Initiative"}},"roadmap":{"type":"array","items":{"$ref":"#/$defs/Phase"}},"diagrams":{"type":"array","items":{"$ref":"#/$defs/Diagram"}},"mappings":{"type":"array","items":{"$ref":"#/$defs/Mapping"}},"changes":{"type":"array","items":{"$ref":"#/$defs/Change"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}}},"additionalProperties":false,"x-owner":"Model"};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("(^|/)kientruc-model-1\\.schema\\.json$", "u");
const schema21 = {"type":"object","required":["title","version","date","province"],"properties":{"title":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/Date"},"province":{"$ref":"#/$defs/Province"},"architecture":{"$ref":"#/$defs/Architecture"},"vision":{"$ref":"#/$defs/Prose"},"objectives":{"type":"array","items":{"$ref":"#/$defs/Objective"}},"scope":{"$ref":"#/$defs/Scope"},"principles":{"type":"array","items":{"$ref":"#/$defs/Prose"}},"legalBases":{"type":"array","items":{"$ref":"#/$defs/Decision"}},"relatedActs":{"type":"array","items":{"$ref":"#/$defs/Decision"}},"responsibilities":{"type":"array","items":{"$ref":"#/$defs/Responsibility"}},"governance":{"$ref":"#/$defs/Governance"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}}},"additionalProperties":false,"x-owner":"Document"};
const func3 = codePoints;
const schema22 = {"type":"string","pattern":"^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern4 = new RegExp("^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["code","name"],"properties":{"code":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"},"fictional":{"type":"boolean"},"mergedFrom":{"type":"array","items":{"type":"string","minLength":1}},"population":{"$ref":"#/$defs/Quantity"},"departments":{"$ref":"#/$defs/Quantity"},"districts":{"$ref":"#/$defs/Quantity"},"mountainousDistricts":{"$ref":"#/$defs/Quantity"},"communes":{"$ref":"#/$defs/Quantity"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Province"};
const schema24 = {"type":"string","minLength":1,"maxLength":500};

function validate58(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 500)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 500});
errors++;
}
if(isShorter(data, 1)){
vErrors = add(vErrors, instancePath, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema25 = {"anyOf":[{"type":"number"},{"$ref":"#/$defs/StatedQuantity"}]};
const schema26 = {"type":"object","required":["value","qualifier"],"properties":{"value":{"type":"number"},"qualifier":{"$ref":"#/$defs/Qualifier"},"alsoStated":{"type":"array","items":{"type":"number"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"StatedQuantity"};
const schema27 = {"type":"string","enum":["exactly","about","over","atLeast","under","atMost"]};

function validate62(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((((data === "exactly") || (data === "about")) || (data === "over")) || (data === "atLeast")) || (data === "under")) || (data === "atMost"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema27.enum});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["source","place"],"properties":{"source":{"$ref":"#/$defs/SourceReference"},"place":{"type":"string","minLength":1},"for":{"type":"array","items":{"type":"string","minLength":1}},"note":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Evidence"};
const schema29 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "Evidence"});
errors++;
}
if(data.place === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "place", owner: "Evidence"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "place")) || (key0 === "for")) || (key0 === "note"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Evidence"});
errors++;
}
}
if(data.source !== undefined){
if(!(validate65(data.source, instancePath+"/source"))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/place", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/place", "type", {type: "string"});
errors++;
}
}
if(data.for !== undefined){
let data2 = data.for;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/for/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/for/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/for", "type", {type: "array"});
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
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


function validate61(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "value", owner: "StatedQuantity"});
errors++;
}
if(data.qualifier === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "qualifier", owner: "StatedQuantity"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "qualifier")) || (key0 === "alsoStated")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "StatedQuantity"});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, instancePath+"/value", "type", {type: "number"});
errors++;
}
}
if(data.qualifier !== undefined){
if(!(validate62(data.qualifier, instancePath+"/qualifier"))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.alsoStated !== undefined){
let data2 = data.alsoStated;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/alsoStated/" + i0, "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoStated", "type", {type: "array"});
errors++;
}
}
if(data.evidence !== undefined){
let data4 = data.evidence;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data4[i1], instancePath+"/evidence/" + i1))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = add(vErrors, instancePath, "type", {type: "number"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate61(data, instancePath))){
vErrors = append(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = add(vErrors, instancePath, "anyOf", {});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "code", owner: "Province"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Province"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema23.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Province"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/code", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/code", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.fictional !== undefined){
if(typeof data.fictional !== "boolean"){
vErrors = add(vErrors, instancePath+"/fictional", "type", {type: "boolean"});
errors++;
}
}
if(data.mergedFrom !== undefined){
let data3 = data.mergedFrom;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/mergedFrom/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/mergedFrom/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/mergedFrom", "type", {type: "array"});
errors++;
}
}
if(data.population !== undefined){
if(!(validate60(data.population, instancePath+"/population"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.departments !== undefined){
if(!(validate60(data.departments, instancePath+"/departments"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.districts !== undefined){
if(!(validate60(data.districts, instancePath+"/districts"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.mountainousDistricts !== undefined){
if(!(validate60(data.mountainousDistricts, instancePath+"/mountainousDistricts"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.communes !== undefined){
if(!(validate60(data.communes, instancePath+"/communes"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data10 = data.evidence;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data10[i1], instancePath+"/evidence/" + i1))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"title":{"type":"string","minLength":1},"status":{"type":"string","enum":["none","planned","drafting","issued","replaced"]},"version":{"type":"string","minLength":1},"basedOn":{"type":"string","minLength":1},"decision":{"$ref":"#/$defs/Decision"},"replaces":{"$ref":"#/$defs/Decision"},"firstVersion":{"type":"boolean"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}}},"additionalProperties":false,"x-owner":"Architecture"};
const schema31 = {"type":"object","properties":{"number":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/PartialDate"},"alsoDated":{"type":"array","items":{"$ref":"#/$defs/PartialDate"}},"issuer":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"url":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"minProperties":1,"x-owner":"Decision"};
const schema32 = {"type":"string","pattern":"^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"};
const pattern6 = new RegExp("^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");

function validate78(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, instancePath, "minProperties", {limit: 1});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "number") || (key0 === "date")) || (key0 === "alsoDated")) || (key0 === "issuer")) || (key0 === "title")) || (key0 === "url")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Decision"});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/number", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/number", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.alsoDated !== undefined){
let data2 = data.alsoDated;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data2[i0], instancePath+"/alsoDated/" + i0))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoDated", "type", {type: "array"});
errors++;
}
}
if(data.issuer !== undefined){
let data4 = data.issuer;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/issuer", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/title", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/title", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data6 = data.url;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/url", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data7[i1], instancePath+"/evidence/" + i1))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","required":["property","state"],"properties":{"property":{"type":"string","minLength":1},"state":{"type":"string","enum":["undetermined","notApplicable"]},"reason":{"type":"string","minLength":1},"contact":{"type":"string","minLength":1},"due":{"$ref":"#/$defs/Date"}},"additionalProperties":false,"x-owner":"OpenPoint"};

function validate85(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "property", owner: "OpenPoint"});
errors++;
}
if(data.state === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "state", owner: "OpenPoint"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "property") || (key0 === "state")) || (key0 === "reason")) || (key0 === "contact")) || (key0 === "due"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "OpenPoint"});
errors++;
}
}
if(data.property !== undefined){
let data0 = data.property;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/property", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/property", "type", {type: "string"});
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/state", "type", {type: "string"});
errors++;
}
if(!((data1 === "undetermined") || (data1 === "notApplicable"))){
vErrors = add(vErrors, instancePath+"/state", "enum", {allowedValues: schema33.properties.state.enum});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/reason", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
errors++;
}
}
if(data.contact !== undefined){
let data3 = data.contact;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/contact", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/contact", "type", {type: "string"});
errors++;
}
}
if(data.due !== undefined){
if(!(validate55(data.due, instancePath+"/due"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate76(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Architecture"});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/title", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/title", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!(((((data1 === "none") || (data1 === "planned")) || (data1 === "drafting")) || (data1 === "issued")) || (data1 === "replaced"))){
vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: schema30.properties.status.enum});
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.basedOn !== undefined){
let data3 = data.basedOn;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/basedOn", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/basedOn", "type", {type: "string"});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, instancePath+"/decision"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
if(!(validate77(data.replaces, instancePath+"/replaces"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.firstVersion !== undefined){
if(typeof data.firstVersion !== "boolean"){
vErrors = add(vErrors, instancePath+"/firstVersion", "type", {type: "boolean"});
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data7[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data9 = data.openPoints;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate85(data9[i1], instancePath+"/openPoints/" + i1))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["text"],"properties":{"text":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Prose"};

function validate89(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "text", owner: "Prose"});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Prose"});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/text", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/text", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data1 = data.evidence;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data1[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","required":["text"],"properties":{"text":{"type":"string","minLength":1},"alignedTo":{"type":"array","items":{"type":"string","minLength":1}},"indicators":{"type":"array","items":{"$ref":"#/$defs/IndicatorReference"}},"due":{"$ref":"#/$defs/PartialDate"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Objective"};
const schema36 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate93(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "text", owner: "Objective"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "text") || (key0 === "alignedTo")) || (key0 === "indicators")) || (key0 === "due")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Objective"});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/text", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/text", "type", {type: "string"});
errors++;
}
}
if(data.alignedTo !== undefined){
let data1 = data.alignedTo;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/alignedTo/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/alignedTo/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alignedTo", "type", {type: "array"});
errors++;
}
}
if(data.indicators !== undefined){
let data3 = data.indicators;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate93(data3[i1], instancePath+"/indicators/" + i1))){
vErrors = append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/indicators", "type", {type: "array"});
errors++;
}
}
if(data.due !== undefined){
if(!(validate78(data.due, instancePath+"/due"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data6[i2], instancePath+"/evidence/" + i2))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"text":{"type":"string","minLength":1},"levels":{"type":"array","items":{"$ref":"#/$defs/AdministrativeLevel"}},"organisations":{"type":"array","items":{"$ref":"#/$defs/OrganisationReference"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Scope"};
const schema38 = {"type":"string","enum":["central","province","district","commune"]};

function validate99(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((data === "central") || (data === "province")) || (data === "district")) || (data === "commune"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema38.enum});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate98(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "levels")) || (key0 === "organisations")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Scope"});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/text", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/text", "type", {type: "string"});
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data1[i0], instancePath+"/levels/" + i0))){
vErrors = append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/levels", "type", {type: "array"});
errors++;
}
}
if(data.organisations !== undefined){
let data3 = data.organisations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate101(data3[i1], instancePath+"/organisations/" + i1))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/organisations", "type", {type: "array"});
errors++;
}
}
if(data.evidence !== undefined){
let data5 = data.evidence;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data5[i2], instancePath+"/evidence/" + i2))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["role"],"properties":{"organisation":{"$ref":"#/$defs/OrganisationReference"},"role":{"type":"string","enum":["lead","finance","planning","departments","districts","communes","steering","security","office","personnel","other"]},"text":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Responsibility"};

function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "role", owner: "Responsibility"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "organisation") || (key0 === "role")) || (key0 === "text")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Responsibility"});
errors++;
}
}
if(data.organisation !== undefined){
if(!(validate101(data.organisation, instancePath+"/organisation"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/role", "type", {type: "string"});
errors++;
}
if(!(((((((((((data1 === "lead") || (data1 === "finance")) || (data1 === "planning")) || (data1 === "departments")) || (data1 === "districts")) || (data1 === "communes")) || (data1 === "steering")) || (data1 === "security")) || (data1 === "office")) || (data1 === "personnel")) || (data1 === "other"))){
vErrors = add(vErrors, instancePath+"/role", "enum", {allowedValues: schema40.properties.role.enum});
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/text", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/text", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data3[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"steeringBody":{"$ref":"#/$defs/SteeringBody"},"maintainer":{"$ref":"#/$defs/OrganisationReference"},"reviewCycleMonths":{"type":"integer","minimum":0},"changeProcedure":{"type":"string","minLength":1},"appraisalProcedure":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}}},"additionalProperties":false,"x-owner":"Governance"};
const schema42 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"#/$defs/Name"},"chair":{"type":"string","minLength":1},"members":{"$ref":"#/$defs/Quantity"},"decision":{"$ref":"#/$defs/Decision"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"SteeringBody"};
const schema43 = {"type":"string","enum":["operating","pilot","building","planned","retiring","absent"]};

function validate117(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((((data === "operating") || (data === "pilot")) || (data === "building")) || (data === "planned")) || (data === "retiring")) || (data === "absent"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema43.enum});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate113(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "SteeringBody"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "chair")) || (key0 === "members")) || (key0 === "decision")) || (key0 === "lifecycle")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SteeringBody"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.chair !== undefined){
let data1 = data.chair;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/chair", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/chair", "type", {type: "string"});
errors++;
}
}
if(data.members !== undefined){
if(!(validate60(data.members, instancePath+"/members"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, instancePath+"/decision"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data5 = data.evidence;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data5[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "steeringBody") || (key0 === "maintainer")) || (key0 === "reviewCycleMonths")) || (key0 === "changeProcedure")) || (key0 === "appraisalProcedure")) || (key0 === "evidence")) || (key0 === "openPoints"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Governance"});
errors++;
}
}
if(data.steeringBody !== undefined){
if(!(validate113(data.steeringBody, instancePath+"/steeringBody"))){
vErrors = append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.maintainer !== undefined){
if(!(validate101(data.maintainer, instancePath+"/maintainer"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.reviewCycleMonths !== undefined){
let data2 = data.reviewCycleMonths;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/reviewCycleMonths", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, instancePath+"/reviewCycleMonths", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.changeProcedure !== undefined){
let data3 = data.changeProcedure;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/changeProcedure", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/changeProcedure", "type", {type: "string"});
errors++;
}
}
if(data.appraisalProcedure !== undefined){
let data4 = data.appraisalProcedure;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/appraisalProcedure", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/appraisalProcedure", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data5 = data.evidence;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data5[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data7 = data.openPoints;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate85(data7[i1], instancePath+"/openPoints/" + i1))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title", owner: "Document"});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "version", owner: "Document"});
errors++;
}
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "Document"});
errors++;
}
if(data.province === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "province", owner: "Document"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Document"});
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/title", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/title", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.province !== undefined){
if(!(validate57(data.province, instancePath+"/province"))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.architecture !== undefined){
if(!(validate76(data.architecture, instancePath+"/architecture"))){
vErrors = append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.vision !== undefined){
if(!(validate89(data.vision, instancePath+"/vision"))){
vErrors = append(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data6 = data.objectives;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate92(data6[i0], instancePath+"/objectives/" + i0))){
vErrors = append(vErrors, validate92.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/objectives", "type", {type: "array"});
errors++;
}
}
if(data.scope !== undefined){
if(!(validate98(data.scope, instancePath+"/scope"))){
vErrors = append(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.principles !== undefined){
let data9 = data.principles;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate89(data9[i1], instancePath+"/principles/" + i1))){
vErrors = append(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/principles", "type", {type: "array"});
errors++;
}
}
if(data.legalBases !== undefined){
let data11 = data.legalBases;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate77(data11[i2], instancePath+"/legalBases/" + i2))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/legalBases", "type", {type: "array"});
errors++;
}
}
if(data.relatedActs !== undefined){
let data13 = data.relatedActs;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate77(data13[i3], instancePath+"/relatedActs/" + i3))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/relatedActs", "type", {type: "array"});
errors++;
}
}
if(data.responsibilities !== undefined){
let data15 = data.responsibilities;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate108(data15[i4], instancePath+"/responsibilities/" + i4))){
vErrors = append(vErrors, validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/responsibilities", "type", {type: "array"});
errors++;
}
}
if(data.governance !== undefined){
if(!(validate112(data.governance, instancePath+"/governance"))){
vErrors = append(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data18 = data.evidence;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate64(data18[i5], instancePath+"/evidence/" + i5))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data20 = data.openPoints;
if(Array.isArray(data20)){
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
if(!(validate85(data20[i6], instancePath+"/openPoints/" + i6))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
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

const schema44 = {"type":"object","required":["id","kind","title"],"properties":{"id":{"$ref":"#/$defs/Id"},"kind":{"type":"string","enum":["report","plan","decision","law","survey","news","minutes","letter","other"]},"number":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/PartialDate"},"issuer":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Source"};
const schema45 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate129(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Source"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "Source"});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "title", owner: "Source"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "kind")) || (key0 === "number")) || (key0 === "date")) || (key0 === "issuer")) || (key0 === "title")) || (key0 === "file")) || (key0 === "url"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Source"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
errors++;
}
if(!(((((((((data1 === "report") || (data1 === "plan")) || (data1 === "decision")) || (data1 === "law")) || (data1 === "survey")) || (data1 === "news")) || (data1 === "minutes")) || (data1 === "letter")) || (data1 === "other"))){
vErrors = add(vErrors, instancePath+"/kind", "enum", {allowedValues: schema44.properties.kind.enum});
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/number", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/number", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
let data4 = data.issuer;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/issuer", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: "string"});
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/title", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/title", "type", {type: "string"});
errors++;
}
}
if(data.file !== undefined){
let data6 = data.file;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/file", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/file", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data7 = data.url;
if(typeof data7 === "string"){
if(isShorter(data7, 1)){
vErrors = add(vErrors, instancePath+"/url", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","properties":{"organisations":{"$ref":"#/$defs/Quantity"},"functions":{"$ref":"#/$defs/Quantity"},"dataAssets":{"$ref":"#/$defs/Quantity"},"applications":{"$ref":"#/$defs/Quantity"},"platforms":{"$ref":"#/$defs/Quantity"},"facilities":{"$ref":"#/$defs/Quantity"},"networks":{"$ref":"#/$defs/Quantity"},"standards":{"$ref":"#/$defs/Quantity"},"measures":{"$ref":"#/$defs/Quantity"},"connections":{"$ref":"#/$defs/Quantity"},"services":{"$ref":"#/$defs/Quantity"},"gaps":{"$ref":"#/$defs/Quantity"},"initiatives":{"$ref":"#/$defs/Quantity"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Inventory"};

function validate133(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Inventory"});
errors++;
}
}
if(data.organisations !== undefined){
if(!(validate60(data.organisations, instancePath+"/organisations"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.functions !== undefined){
if(!(validate60(data.functions, instancePath+"/functions"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.dataAssets !== undefined){
if(!(validate60(data.dataAssets, instancePath+"/dataAssets"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.applications !== undefined){
if(!(validate60(data.applications, instancePath+"/applications"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.platforms !== undefined){
if(!(validate60(data.platforms, instancePath+"/platforms"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.facilities !== undefined){
if(!(validate60(data.facilities, instancePath+"/facilities"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.networks !== undefined){
if(!(validate60(data.networks, instancePath+"/networks"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.standards !== undefined){
if(!(validate60(data.standards, instancePath+"/standards"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate60(data.measures, instancePath+"/measures"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.connections !== undefined){
if(!(validate60(data.connections, instancePath+"/connections"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate60(data.services, instancePath+"/services"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.gaps !== undefined){
if(!(validate60(data.gaps, instancePath+"/gaps"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.initiatives !== undefined){
if(!(validate60(data.initiatives, instancePath+"/initiatives"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data13 = data.evidence;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data13[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","required":["date"],"properties":{"date":{"$ref":"#/$defs/PartialDate"},"method":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Survey"};

function validate149(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "Survey"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "method")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Survey"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/method", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/method", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data2 = data.evidence;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data2[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","required":["domain"],"properties":{"domain":{"$ref":"#/$defs/Domain"},"current":{"type":"string","minLength":1},"strengths":{"type":"array","items":{"type":"string","minLength":1}},"weaknesses":{"type":"array","items":{"type":"string","minLength":1}},"target":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"DomainDescription"};
const schema49 = {"type":"string","enum":["business","data","application","technology","security"]};

function validate154(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((data === "business") || (data === "data")) || (data === "application")) || (data === "technology")) || (data === "security"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema49.enum});
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "domain", owner: "DomainDescription"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "domain") || (key0 === "current")) || (key0 === "strengths")) || (key0 === "weaknesses")) || (key0 === "target")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "DomainDescription"});
errors++;
}
}
if(data.domain !== undefined){
if(!(validate154(data.domain, instancePath+"/domain"))){
vErrors = append(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.current !== undefined){
let data1 = data.current;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/current", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/current", "type", {type: "string"});
errors++;
}
}
if(data.strengths !== undefined){
let data2 = data.strengths;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/strengths/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/strengths/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/strengths", "type", {type: "array"});
errors++;
}
}
if(data.weaknesses !== undefined){
let data4 = data.weaknesses;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/weaknesses/" + i1, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/weaknesses/" + i1, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/weaknesses", "type", {type: "array"});
errors++;
}
}
if(data.target !== undefined){
let data6 = data.target;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/target", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/target", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data7[i2], instancePath+"/evidence/" + i2))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"level":{"$ref":"#/$defs/AdministrativeLevel"},"kind":{"type":"string","enum":["peoplesCommittee","office","department","publicUnit","steeringBody","ministry","enterprise","party","other"]},"roles":{"type":"array","items":{"type":"string","enum":["ictUnit","securityUnit","incidentTeam","finance","planning","procedureControl"]}},"parent":{"$ref":"#/$defs/OrganisationReference"},"agencyCodes":{"$ref":"#/$defs/AgencyCodes"},"members":{"$ref":"#/$defs/Quantity"}},"required":["id","name","level"],"additionalProperties":false,"x-owner":"Organisation"};
const schema51 = {"type":"object","properties":{"buildFrom":{"$ref":"#/$defs/PartialDate"},"operateFrom":{"$ref":"#/$defs/PartialDate"},"upgradedOn":{"$ref":"#/$defs/PartialDate"},"retireBy":{"$ref":"#/$defs/PartialDate"}},"additionalProperties":false,"x-owner":"Schedule"};

function validate165(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "buildFrom") || (key0 === "operateFrom")) || (key0 === "upgradedOn")) || (key0 === "retireBy"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Schedule"});
errors++;
}
}
if(data.buildFrom !== undefined){
if(!(validate78(data.buildFrom, instancePath+"/buildFrom"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.operateFrom !== undefined){
if(!(validate78(data.operateFrom, instancePath+"/operateFrom"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.upgradedOn !== undefined){
if(!(validate78(data.upgradedOn, instancePath+"/upgradedOn"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.retireBy !== undefined){
if(!(validate78(data.retireBy, instancePath+"/retireBy"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","required":["level","share"],"properties":{"level":{"$ref":"#/$defs/CoverageLevel"},"unit":{"type":"string","enum":["agencies","officials","computers","documents","people"]},"share":{"$ref":"#/$defs/Share"},"asOf":{"$ref":"#/$defs/PartialDate"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Coverage"};
const schema53 = {"type":"string","enum":["central","province","district","commune","all"]};

function validate172(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((data === "central") || (data === "province")) || (data === "district")) || (data === "commune")) || (data === "all"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema53.enum});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","properties":{"have":{"$ref":"#/$defs/Quantity"},"of":{"$ref":"#/$defs/Quantity"},"percent":{"$ref":"#/$defs/Quantity"},"remaining":{"$ref":"#/$defs/Quantity"}},"additionalProperties":false,"x-owner":"Share"};

function validate174(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "have") || (key0 === "of")) || (key0 === "percent")) || (key0 === "remaining"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Share"});
errors++;
}
}
if(data.have !== undefined){
if(!(validate60(data.have, instancePath+"/have"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate60(data.of, instancePath+"/of"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.percent !== undefined){
if(!(validate60(data.percent, instancePath+"/percent"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.remaining !== undefined){
if(!(validate60(data.remaining, instancePath+"/remaining"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate171(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "level", owner: "Coverage"});
errors++;
}
if(data.share === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "share", owner: "Coverage"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "level") || (key0 === "unit")) || (key0 === "share")) || (key0 === "asOf")) || (key0 === "lifecycle")) || (key0 === "note")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Coverage"});
errors++;
}
}
if(data.level !== undefined){
if(!(validate172(data.level, instancePath+"/level"))){
vErrors = append(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/unit", "type", {type: "string"});
errors++;
}
if(!(((((data1 === "agencies") || (data1 === "officials")) || (data1 === "computers")) || (data1 === "documents")) || (data1 === "people"))){
vErrors = add(vErrors, instancePath+"/unit", "enum", {allowedValues: schema52.properties.unit.enum});
errors++;
}
}
if(data.share !== undefined){
if(!(validate174(data.share, instancePath+"/share"))){
vErrors = append(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate78(data.asOf, instancePath+"/asOf"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data6[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"string","enum":["users","channels","portalServices","applicationsData","integration","infrastructure","security","direction"]};

function validate184(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((((((data === "users") || (data === "channels")) || (data === "portalServices")) || (data === "applicationsData")) || (data === "integration")) || (data === "infrastructure")) || (data === "security")) || (data === "direction"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema55.enum});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","required":["framework","layer"],"properties":{"framework":{"type":"string","minLength":1},"layer":{"type":"string","minLength":1},"component":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"FrameworkLayer"};

function validate186(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.framework === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "framework", owner: "FrameworkLayer"});
errors++;
}
if(data.layer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "layer", owner: "FrameworkLayer"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "framework") || (key0 === "layer")) || (key0 === "component"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "FrameworkLayer"});
errors++;
}
}
if(data.framework !== undefined){
let data0 = data.framework;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/framework", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/framework", "type", {type: "string"});
errors++;
}
}
if(data.layer !== undefined){
let data1 = data.layer;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/layer", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/layer", "type", {type: "string"});
errors++;
}
}
if(data.component !== undefined){
let data2 = data.component;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/component", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/component", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","required":["scheme","code"],"properties":{"scheme":{"type":"string","minLength":1},"code":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Code"};

function validate188(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "scheme", owner: "Code"});
errors++;
}
if(data.code === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "code", owner: "Code"});
errors++;
}
for(const key0 in data){
if(!((key0 === "scheme") || (key0 === "code"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Code"});
errors++;
}
}
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/scheme", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/scheme", "type", {type: "string"});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/code", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/code", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","properties":{"form":{"type":"string","enum":["nationalGroupA","nationalGroupB","ministryShared","provinceShared","internalShared","own"]},"scopes":{"type":"array","items":{"type":"string","enum":["national","sector","interProvincial","ministry","province","agency","unit","commune","userGroup"]}},"recordType":{"type":"string","enum":["original","reference"]},"sourceCode":{"type":"string","minLength":1},"localUse":{"type":"string","enum":["notUsed","connecting","inUse","partlyUsed","paused","noLongerUsed"]},"reuseOf":{"$ref":"#/$defs/ElementReference"},"duplicateJustification":{"type":"string","minLength":1},"originProvince":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Reuse"};
const schema59 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate191(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate190(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "form") || (key0 === "scopes")) || (key0 === "recordType")) || (key0 === "sourceCode")) || (key0 === "localUse")) || (key0 === "reuseOf")) || (key0 === "duplicateJustification")) || (key0 === "originProvince"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Reuse"});
errors++;
}
}
if(data.form !== undefined){
let data0 = data.form;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/form", "type", {type: "string"});
errors++;
}
if(!((((((data0 === "nationalGroupA") || (data0 === "nationalGroupB")) || (data0 === "ministryShared")) || (data0 === "provinceShared")) || (data0 === "internalShared")) || (data0 === "own"))){
vErrors = add(vErrors, instancePath+"/form", "enum", {allowedValues: schema58.properties.form.enum});
errors++;
}
}
if(data.scopes !== undefined){
let data1 = data.scopes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/scopes/" + i0, "type", {type: "string"});
errors++;
}
if(!(((((((((data2 === "national") || (data2 === "sector")) || (data2 === "interProvincial")) || (data2 === "ministry")) || (data2 === "province")) || (data2 === "agency")) || (data2 === "unit")) || (data2 === "commune")) || (data2 === "userGroup"))){
vErrors = add(vErrors, instancePath+"/scopes/" + i0, "enum", {allowedValues: schema58.properties.scopes.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/scopes", "type", {type: "array"});
errors++;
}
}
if(data.recordType !== undefined){
let data3 = data.recordType;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/recordType", "type", {type: "string"});
errors++;
}
if(!((data3 === "original") || (data3 === "reference"))){
vErrors = add(vErrors, instancePath+"/recordType", "enum", {allowedValues: schema58.properties.recordType.enum});
errors++;
}
}
if(data.sourceCode !== undefined){
let data4 = data.sourceCode;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/sourceCode", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/sourceCode", "type", {type: "string"});
errors++;
}
}
if(data.localUse !== undefined){
let data5 = data.localUse;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/localUse", "type", {type: "string"});
errors++;
}
if(!((((((data5 === "notUsed") || (data5 === "connecting")) || (data5 === "inUse")) || (data5 === "partlyUsed")) || (data5 === "paused")) || (data5 === "noLongerUsed"))){
vErrors = add(vErrors, instancePath+"/localUse", "enum", {allowedValues: schema58.properties.localUse.enum});
errors++;
}
}
if(data.reuseOf !== undefined){
if(!(validate191(data.reuseOf, instancePath+"/reuseOf"))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data.duplicateJustification !== undefined){
let data7 = data.duplicateJustification;
if(typeof data7 === "string"){
if(isShorter(data7, 1)){
vErrors = add(vErrors, instancePath+"/duplicateJustification", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/duplicateJustification", "type", {type: "string"});
errors++;
}
}
if(data.originProvince !== undefined){
let data8 = data.originProvince;
if(typeof data8 === "string"){
if(isShorter(data8, 1)){
vErrors = add(vErrors, instancePath+"/originProvince", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/originProvince", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"operation":{"type":"string","minLength":1},"confirmation":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Contacts"};

function validate194(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "confirmation"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Contacts"});
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/operation", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/operation", "type", {type: "string"});
errors++;
}
}
if(data.confirmation !== undefined){
let data1 = data.confirmation;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/confirmation", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/confirmation", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","properties":{"qcvn102":{"type":"string","minLength":1},"qd20":{"type":"string","minLength":1},"decision":{"$ref":"#/$defs/Decision"}},"additionalProperties":false,"x-owner":"AgencyCodes"};

function validate200(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "qcvn102") || (key0 === "qd20")) || (key0 === "decision"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "AgencyCodes"});
errors++;
}
}
if(data.qcvn102 !== undefined){
let data0 = data.qcvn102;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/qcvn102", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/qcvn102", "type", {type: "string"});
errors++;
}
}
if(data.qd20 !== undefined){
let data1 = data.qd20;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/qd20", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/qd20", "type", {type: "string"});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, instancePath+"/decision"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate158(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Organisation"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Organisation"});
errors++;
}
if(data.level === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "level", owner: "Organisation"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Organisation"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema50.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.level !== undefined){
if(!(validate99(data.level, instancePath+"/level"))){
vErrors = append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data25 = data.kind;
if(typeof data25 !== "string"){
vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
errors++;
}
if(!(((((((((data25 === "peoplesCommittee") || (data25 === "office")) || (data25 === "department")) || (data25 === "publicUnit")) || (data25 === "steeringBody")) || (data25 === "ministry")) || (data25 === "enterprise")) || (data25 === "party")) || (data25 === "other"))){
vErrors = add(vErrors, instancePath+"/kind", "enum", {allowedValues: schema50.properties.kind.enum});
errors++;
}
}
if(data.roles !== undefined){
let data26 = data.roles;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(typeof data27 !== "string"){
vErrors = add(vErrors, instancePath+"/roles/" + i6, "type", {type: "string"});
errors++;
}
if(!((((((data27 === "ictUnit") || (data27 === "securityUnit")) || (data27 === "incidentTeam")) || (data27 === "finance")) || (data27 === "planning")) || (data27 === "procedureControl"))){
vErrors = add(vErrors, instancePath+"/roles/" + i6, "enum", {allowedValues: schema50.properties.roles.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/roles", "type", {type: "array"});
errors++;
}
}
if(data.parent !== undefined){
if(!(validate101(data.parent, instancePath+"/parent"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.agencyCodes !== undefined){
if(!(validate200(data.agencyCodes, instancePath+"/agencyCodes"))){
vErrors = append(vErrors, validate200.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined){
if(!(validate60(data.members, instancePath+"/members"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"parent":{"$ref":"#/$defs/FunctionReference"},"levels":{"type":"array","items":{"$ref":"#/$defs/AdministrativeLevel"}},"performers":{"type":"array","items":{"$ref":"#/$defs/OrganisationReference"}}},"required":["id","name"],"additionalProperties":false,"x-owner":"BusinessFunction"};
const schema63 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate221(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate205(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "BusinessFunction"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "BusinessFunction"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "BusinessFunction"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema62.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.parent !== undefined){
if(!(validate221(data.parent, instancePath+"/parent"))){
vErrors = append(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.levels !== undefined){
let data25 = data.levels;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate99(data25[i6], instancePath+"/levels/" + i6))){
vErrors = append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/levels", "type", {type: "array"});
errors++;
}
}
if(data.performers !== undefined){
let data27 = data.performers;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
if(!(validate101(data27[i7], instancePath+"/performers/" + i7))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/performers", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"procedureCode":{"type":"string","minLength":1},"grade":{"type":"integer","minimum":1,"maximum":4},"online":{"type":"string","enum":["partial","full","informationOnly"]},"function":{"$ref":"#/$defs/FunctionReference"},"applications":{"type":"array","items":{"$ref":"#/$defs/ApplicationReference"}},"inputs":{"type":"array","items":{"$ref":"#/$defs/ServiceInput"}},"inputCount":{"type":"integer","minimum":0},"onNationalPortal":{"type":"boolean"},"channels":{"type":"array","items":{"type":"string","enum":["inPerson","postal","online"]}},"conditionalBusiness":{"type":"boolean"},"dossierCodePattern":{"type":"string","minLength":1}},"required":["id","name"],"additionalProperties":false,"x-owner":"Service"};
const schema65 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate243(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"#/$defs/Name"},"data":{"$ref":"#/$defs/DataReference"},"collectedFrom":{"type":"string","enum":["citizen","enterprise","agency","shared"]}},"additionalProperties":false,"x-owner":"ServiceInput"};
const schema67 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate247(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate245(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "ServiceInput"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "data")) || (key0 === "collectedFrom"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ServiceInput"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate247(data.data, instancePath+"/data"))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.collectedFrom !== undefined){
let data2 = data.collectedFrom;
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/collectedFrom", "type", {type: "string"});
errors++;
}
if(!((((data2 === "citizen") || (data2 === "enterprise")) || (data2 === "agency")) || (data2 === "shared"))){
vErrors = add(vErrors, instancePath+"/collectedFrom", "enum", {allowedValues: schema66.properties.collectedFrom.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}


function validate226(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Service"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Service"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Service"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema64.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.procedureCode !== undefined){
let data24 = data.procedureCode;
if(typeof data24 === "string"){
if(isShorter(data24, 1)){
vErrors = add(vErrors, instancePath+"/procedureCode", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/procedureCode", "type", {type: "string"});
errors++;
}
}
if(data.grade !== undefined){
let data25 = data.grade;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = add(vErrors, instancePath+"/grade", "type", {type: "integer"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 4 || isNaN(data25)){
vErrors = add(vErrors, instancePath+"/grade", "maximum", {comparison: "<=", limit: 4});
errors++;
}
if(data25 < 1 || isNaN(data25)){
vErrors = add(vErrors, instancePath+"/grade", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.online !== undefined){
let data26 = data.online;
if(typeof data26 !== "string"){
vErrors = add(vErrors, instancePath+"/online", "type", {type: "string"});
errors++;
}
if(!(((data26 === "partial") || (data26 === "full")) || (data26 === "informationOnly"))){
vErrors = add(vErrors, instancePath+"/online", "enum", {allowedValues: schema64.properties.online.enum});
errors++;
}
}
if(data.function !== undefined){
if(!(validate221(data.function, instancePath+"/function"))){
vErrors = append(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.applications !== undefined){
let data28 = data.applications;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(!(validate243(data28[i6], instancePath+"/applications/" + i6))){
vErrors = append(vErrors, validate243.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/applications", "type", {type: "array"});
errors++;
}
}
if(data.inputs !== undefined){
let data30 = data.inputs;
if(Array.isArray(data30)){
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
if(!(validate245(data30[i7], instancePath+"/inputs/" + i7))){
vErrors = append(vErrors, validate245.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/inputs", "type", {type: "array"});
errors++;
}
}
if(data.inputCount !== undefined){
let data32 = data.inputCount;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = add(vErrors, instancePath+"/inputCount", "type", {type: "integer"});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
vErrors = add(vErrors, instancePath+"/inputCount", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.onNationalPortal !== undefined){
if(typeof data.onNationalPortal !== "boolean"){
vErrors = add(vErrors, instancePath+"/onNationalPortal", "type", {type: "boolean"});
errors++;
}
}
if(data.channels !== undefined){
let data34 = data.channels;
if(Array.isArray(data34)){
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
let data35 = data34[i8];
if(typeof data35 !== "string"){
vErrors = add(vErrors, instancePath+"/channels/" + i8, "type", {type: "string"});
errors++;
}
if(!(((data35 === "inPerson") || (data35 === "postal")) || (data35 === "online"))){
vErrors = add(vErrors, instancePath+"/channels/" + i8, "enum", {allowedValues: schema64.properties.channels.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/channels", "type", {type: "array"});
errors++;
}
}
if(data.conditionalBusiness !== undefined){
if(typeof data.conditionalBusiness !== "boolean"){
vErrors = add(vErrors, instancePath+"/conditionalBusiness", "type", {type: "boolean"});
errors++;
}
}
if(data.dossierCodePattern !== undefined){
let data37 = data.dossierCodePattern;
if(typeof data37 === "string"){
if(isShorter(data37, 1)){
vErrors = add(vErrors, instancePath+"/dossierCodePattern", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/dossierCodePattern", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"kind":{"type":"string","enum":["database","dataset","codeList","openDataset","warehouse","other"]},"use":{"type":"string","enum":["shared","specialised","internal"]},"subject":{"type":"string","minLength":1},"authoritative":{"type":"boolean"},"copyOf":{"$ref":"#/$defs/DataReference"},"centrallyManaged":{"type":"boolean"},"personalData":{"type":"boolean"},"personalDataSubjects":{"$ref":"#/$defs/Quantity"},"updater":{"$ref":"#/$defs/OrganisationReference"},"updateFrequency":{"type":"string","minLength":1},"usageRegulation":{"$ref":"#/$defs/Decision"},"sharing":{"type":"string","enum":["default","onRequest","internal"]},"codeLists":{"type":"array","items":{"$ref":"#/$defs/DataReference"}},"servedBy":{"$ref":"#/$defs/PlatformReference"},"contains":{"type":"array","items":{"$ref":"#/$defs/DataReference"}},"openData":{"$ref":"#/$defs/OpenData"},"hosting":{"$ref":"#/$defs/HostReference"},"security":{"$ref":"#/$defs/SecurityProfile"}},"required":["id","name","kind"],"additionalProperties":false,"x-owner":"DataAsset"};
const schema69 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate272(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","properties":{"catalogueReviewedOn":{"$ref":"#/$defs/Date"},"updatedOn":{"$ref":"#/$defs/Date"},"portal":{"$ref":"#/$defs/ElementReference"}},"additionalProperties":false,"x-owner":"OpenData"};

function validate275(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "catalogueReviewedOn") || (key0 === "updatedOn")) || (key0 === "portal"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "OpenData"});
errors++;
}
}
if(data.catalogueReviewedOn !== undefined){
if(!(validate55(data.catalogueReviewedOn, instancePath+"/catalogueReviewedOn"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.updatedOn !== undefined){
if(!(validate55(data.updatedOn, instancePath+"/updatedOn"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.portal !== undefined){
if(!(validate191(data.portal, instancePath+"/portal"))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate280(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","properties":{"level":{"type":"integer","minimum":1,"maximum":5},"type":{"type":"string","enum":["internal","publicFacing","infrastructure","industrialControl","other"]},"informationClasses":{"type":"array","items":{"type":"string","enum":["public","private","personal","stateSecret"]}},"personalDataUsers":{"$ref":"#/$defs/Quantity"},"highestGrade":{"type":"integer","minimum":1,"maximum":4},"serves":{"type":"string","enum":["oneAgency","severalAgencies","province","nation"]},"nonStop":{"type":"boolean"},"dossier":{"$ref":"#/$defs/Dossier"},"appraisal":{"$ref":"#/$defs/Appraisal"},"approval":{"$ref":"#/$defs/Approval"},"assessments":{"type":"array","items":{"$ref":"#/$defs/Assessment"}},"plan":{"$ref":"#/$defs/ProtectionPlan"},"monitored":{"type":"boolean"},"backup":{"type":"boolean"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}}},"additionalProperties":false,"x-owner":"SecurityProfile"};
const schema73 = {"type":"object","properties":{"parts":{"type":"array","items":{"type":"string","enum":["systemDescription","design","levelExplanation","protectionPlan","unitOpinion"]}},"date":{"$ref":"#/$defs/PartialDate"}},"additionalProperties":false,"x-owner":"Dossier"};

function validate284(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "parts") || (key0 === "date"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Dossier"});
errors++;
}
}
if(data.parts !== undefined){
let data0 = data.parts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/parts/" + i0, "type", {type: "string"});
errors++;
}
if(!(((((data1 === "systemDescription") || (data1 === "design")) || (data1 === "levelExplanation")) || (data1 === "protectionPlan")) || (data1 === "unitOpinion"))){
vErrors = add(vErrors, instancePath+"/parts/" + i0, "enum", {allowedValues: schema73.properties.parts.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parts", "type", {type: "array"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","properties":{"by":{"type":"string","minLength":1},"authority":{"type":"string","enum":["ownerSecurityUnit","ministry","other"]},"date":{"$ref":"#/$defs/PartialDate"}},"additionalProperties":false,"x-owner":"Appraisal"};

function validate287(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "authority")) || (key0 === "date"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Appraisal"});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/by", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/by", "type", {type: "string"});
errors++;
}
}
if(data.authority !== undefined){
let data1 = data.authority;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/authority", "type", {type: "string"});
errors++;
}
if(!(((data1 === "ownerSecurityUnit") || (data1 === "ministry")) || (data1 === "other"))){
vErrors = add(vErrors, instancePath+"/authority", "enum", {allowedValues: schema74.properties.authority.enum});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","properties":{"by":{"type":"string","minLength":1},"authority":{"type":"string","enum":["ownerSecurityUnit","owner","delegate","primeMinister","other"]},"decision":{"$ref":"#/$defs/Decision"}},"additionalProperties":false,"x-owner":"Approval"};

function validate290(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "authority")) || (key0 === "decision"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Approval"});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/by", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/by", "type", {type: "string"});
errors++;
}
}
if(data.authority !== undefined){
let data1 = data.authority;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/authority", "type", {type: "string"});
errors++;
}
if(!(((((data1 === "ownerSecurityUnit") || (data1 === "owner")) || (data1 === "delegate")) || (data1 === "primeMinister")) || (data1 === "other"))){
vErrors = add(vErrors, instancePath+"/authority", "enum", {allowedValues: schema75.properties.authority.enum});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, instancePath+"/decision"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","required":["date"],"properties":{"date":{"$ref":"#/$defs/PartialDate"},"by":{"type":"string","minLength":1},"independent":{"type":"boolean"}},"additionalProperties":false,"x-owner":"Assessment"};

function validate293(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "Assessment"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "by")) || (key0 === "independent"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Assessment"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/by", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/by", "type", {type: "string"});
errors++;
}
}
if(data.independent !== undefined){
if(typeof data.independent !== "boolean"){
vErrors = add(vErrors, instancePath+"/independent", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","properties":{"standards":{"type":"array","items":{"type":"string","minLength":1}},"sections":{"type":"array","items":{"type":"string","enum":["designBuild","operation","inspection","risk","monitoring","continuity","endOfUse"]}},"logRetentionMonths":{"type":"integer","minimum":0}},"additionalProperties":false,"x-owner":"ProtectionPlan"};

function validate296(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "standards") || (key0 === "sections")) || (key0 === "logRetentionMonths"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ProtectionPlan"});
errors++;
}
}
if(data.standards !== undefined){
let data0 = data.standards;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/standards/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/standards/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/standards", "type", {type: "array"});
errors++;
}
}
if(data.sections !== undefined){
let data2 = data.sections;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/sections/" + i1, "type", {type: "string"});
errors++;
}
if(!(((((((data3 === "designBuild") || (data3 === "operation")) || (data3 === "inspection")) || (data3 === "risk")) || (data3 === "monitoring")) || (data3 === "continuity")) || (data3 === "endOfUse"))){
vErrors = add(vErrors, instancePath+"/sections/" + i1, "enum", {allowedValues: schema77.properties.sections.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/sections", "type", {type: "array"});
errors++;
}
}
if(data.logRetentionMonths !== undefined){
let data4 = data.logRetentionMonths;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, instancePath+"/logRetentionMonths", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, instancePath+"/logRetentionMonths", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}


function validate282(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema72.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SecurityProfile"});
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, instancePath+"/level", "type", {type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
vErrors = add(vErrors, instancePath+"/level", "maximum", {comparison: "<=", limit: 5});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, instancePath+"/level", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if(!(((((data1 === "internal") || (data1 === "publicFacing")) || (data1 === "infrastructure")) || (data1 === "industrialControl")) || (data1 === "other"))){
vErrors = add(vErrors, instancePath+"/type", "enum", {allowedValues: schema72.properties.type.enum});
errors++;
}
}
if(data.informationClasses !== undefined){
let data2 = data.informationClasses;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/informationClasses/" + i0, "type", {type: "string"});
errors++;
}
if(!((((data3 === "public") || (data3 === "private")) || (data3 === "personal")) || (data3 === "stateSecret"))){
vErrors = add(vErrors, instancePath+"/informationClasses/" + i0, "enum", {allowedValues: schema72.properties.informationClasses.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/informationClasses", "type", {type: "array"});
errors++;
}
}
if(data.personalDataUsers !== undefined){
if(!(validate60(data.personalDataUsers, instancePath+"/personalDataUsers"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.highestGrade !== undefined){
let data5 = data.highestGrade;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, instancePath+"/highestGrade", "type", {type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4 || isNaN(data5)){
vErrors = add(vErrors, instancePath+"/highestGrade", "maximum", {comparison: "<=", limit: 4});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = add(vErrors, instancePath+"/highestGrade", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.serves !== undefined){
let data6 = data.serves;
if(typeof data6 !== "string"){
vErrors = add(vErrors, instancePath+"/serves", "type", {type: "string"});
errors++;
}
if(!((((data6 === "oneAgency") || (data6 === "severalAgencies")) || (data6 === "province")) || (data6 === "nation"))){
vErrors = add(vErrors, instancePath+"/serves", "enum", {allowedValues: schema72.properties.serves.enum});
errors++;
}
}
if(data.nonStop !== undefined){
if(typeof data.nonStop !== "boolean"){
vErrors = add(vErrors, instancePath+"/nonStop", "type", {type: "boolean"});
errors++;
}
}
if(data.dossier !== undefined){
if(!(validate284(data.dossier, instancePath+"/dossier"))){
vErrors = append(vErrors, validate284.errors);
errors = vErrors.length;
}
}
if(data.appraisal !== undefined){
if(!(validate287(data.appraisal, instancePath+"/appraisal"))){
vErrors = append(vErrors, validate287.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate290(data.approval, instancePath+"/approval"))){
vErrors = append(vErrors, validate290.errors);
errors = vErrors.length;
}
}
if(data.assessments !== undefined){
let data11 = data.assessments;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate293(data11[i1], instancePath+"/assessments/" + i1))){
vErrors = append(vErrors, validate293.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/assessments", "type", {type: "array"});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate296(data.plan, instancePath+"/plan"))){
vErrors = append(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.monitored !== undefined){
if(typeof data.monitored !== "boolean"){
vErrors = add(vErrors, instancePath+"/monitored", "type", {type: "boolean"});
errors++;
}
}
if(data.backup !== undefined){
if(typeof data.backup !== "boolean"){
vErrors = add(vErrors, instancePath+"/backup", "type", {type: "boolean"});
errors++;
}
}
if(data.evidence !== undefined){
let data16 = data.evidence;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data16[i2], instancePath+"/evidence/" + i2))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data18 = data.openPoints;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate85(data18[i3], instancePath+"/openPoints/" + i3))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}


function validate251(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "DataAsset"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "DataAsset"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "DataAsset"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "DataAsset"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema68.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.kind !== undefined){
let data24 = data.kind;
if(typeof data24 !== "string"){
vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
errors++;
}
if(!((((((data24 === "database") || (data24 === "dataset")) || (data24 === "codeList")) || (data24 === "openDataset")) || (data24 === "warehouse")) || (data24 === "other"))){
vErrors = add(vErrors, instancePath+"/kind", "enum", {allowedValues: schema68.properties.kind.enum});
errors++;
}
}
if(data.use !== undefined){
let data25 = data.use;
if(typeof data25 !== "string"){
vErrors = add(vErrors, instancePath+"/use", "type", {type: "string"});
errors++;
}
if(!(((data25 === "shared") || (data25 === "specialised")) || (data25 === "internal"))){
vErrors = add(vErrors, instancePath+"/use", "enum", {allowedValues: schema68.properties.use.enum});
errors++;
}
}
if(data.subject !== undefined){
let data26 = data.subject;
if(typeof data26 === "string"){
if(isShorter(data26, 1)){
vErrors = add(vErrors, instancePath+"/subject", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/subject", "type", {type: "string"});
errors++;
}
}
if(data.authoritative !== undefined){
if(typeof data.authoritative !== "boolean"){
vErrors = add(vErrors, instancePath+"/authoritative", "type", {type: "boolean"});
errors++;
}
}
if(data.copyOf !== undefined){
if(!(validate247(data.copyOf, instancePath+"/copyOf"))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.centrallyManaged !== undefined){
if(typeof data.centrallyManaged !== "boolean"){
vErrors = add(vErrors, instancePath+"/centrallyManaged", "type", {type: "boolean"});
errors++;
}
}
if(data.personalData !== undefined){
if(typeof data.personalData !== "boolean"){
vErrors = add(vErrors, instancePath+"/personalData", "type", {type: "boolean"});
errors++;
}
}
if(data.personalDataSubjects !== undefined){
if(!(validate60(data.personalDataSubjects, instancePath+"/personalDataSubjects"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.updater !== undefined){
if(!(validate101(data.updater, instancePath+"/updater"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.updateFrequency !== undefined){
let data33 = data.updateFrequency;
if(typeof data33 === "string"){
if(isShorter(data33, 1)){
vErrors = add(vErrors, instancePath+"/updateFrequency", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/updateFrequency", "type", {type: "string"});
errors++;
}
}
if(data.usageRegulation !== undefined){
if(!(validate77(data.usageRegulation, instancePath+"/usageRegulation"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.sharing !== undefined){
let data35 = data.sharing;
if(typeof data35 !== "string"){
vErrors = add(vErrors, instancePath+"/sharing", "type", {type: "string"});
errors++;
}
if(!(((data35 === "default") || (data35 === "onRequest")) || (data35 === "internal"))){
vErrors = add(vErrors, instancePath+"/sharing", "enum", {allowedValues: schema68.properties.sharing.enum});
errors++;
}
}
if(data.codeLists !== undefined){
let data36 = data.codeLists;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(!(validate247(data36[i6], instancePath+"/codeLists/" + i6))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codeLists", "type", {type: "array"});
errors++;
}
}
if(data.servedBy !== undefined){
if(!(validate272(data.servedBy, instancePath+"/servedBy"))){
vErrors = append(vErrors, validate272.errors);
errors = vErrors.length;
}
}
if(data.contains !== undefined){
let data39 = data.contains;
if(Array.isArray(data39)){
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
if(!(validate247(data39[i7], instancePath+"/contains/" + i7))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/contains", "type", {type: "array"});
errors++;
}
}
if(data.openData !== undefined){
if(!(validate275(data.openData, instancePath+"/openData"))){
vErrors = append(vErrors, validate275.errors);
errors = vErrors.length;
}
}
if(data.hosting !== undefined){
if(!(validate280(data.hosting, instancePath+"/hosting"))){
vErrors = append(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate282(data.security, instancePath+"/security"))){
vErrors = append(vErrors, validate282.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"url":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"supplier":{"type":"string","minLength":1},"procurement":{"type":"string","enum":["built","bought","leased","shared"]},"functions":{"type":"array","items":{"$ref":"#/$defs/FunctionReference"}},"features":{"type":"array","items":{"type":"string","minLength":1}},"users":{"type":"array","items":{"type":"string","enum":["citizens","enterprises","officials","agencies","leaders"]}},"usedBy":{"type":"array","items":{"$ref":"#/$defs/OrganisationReference"}},"reads":{"type":"array","items":{"$ref":"#/$defs/DataReference"}},"writes":{"type":"array","items":{"$ref":"#/$defs/DataReference"}},"parts":{"type":"array","items":{"$ref":"#/$defs/SystemReference"}},"hosting":{"$ref":"#/$defs/HostReference"},"compliance":{"type":"array","items":{"$ref":"#/$defs/Compliance"}},"security":{"$ref":"#/$defs/SecurityProfile"},"role":{"type":"string","enum":["servicePortal","oneStop","procedureSystem","documents","webPortal","email","taskTracking","reporting","meeting","videoConference","operationsCentre","dataPortal","contactCentre","postal","business","specialised","other"]},"category":{"type":"string","enum":["shared","specialised","internal"]},"signature":{"$ref":"#/$defs/SignatureUse"},"statuses":{"$ref":"#/$defs/Quantity"},"singleSignOn":{"type":"boolean"}},"required":["id","name"],"additionalProperties":false,"x-owner":"Application"};
const schema79 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate322(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","required":["document","extent"],"properties":{"document":{"type":"string","minLength":1},"extent":{"type":"string","enum":["full","mostly","partly","not"]},"reason":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Compliance"};

function validate325(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "Compliance"});
errors++;
}
if(data.extent === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "extent", owner: "Compliance"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "document") || (key0 === "extent")) || (key0 === "reason")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Compliance"});
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
if(data.extent !== undefined){
let data1 = data.extent;
if(typeof data1 !== "string"){
vErrors = add(vErrors, instancePath+"/extent", "type", {type: "string"});
errors++;
}
if(!((((data1 === "full") || (data1 === "mostly")) || (data1 === "partly")) || (data1 === "not"))){
vErrors = add(vErrors, instancePath+"/extent", "enum", {allowedValues: schema80.properties.extent.enum});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/reason", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data3[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","properties":{"integrated":{"type":"boolean"},"outgoingSigned":{"type":"boolean"},"formatComplies":{"type":"boolean"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"SignatureUse"};

function validate329(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "integrated") || (key0 === "outgoingSigned")) || (key0 === "formatComplies")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SignatureUse"});
errors++;
}
}
if(data.integrated !== undefined){
if(typeof data.integrated !== "boolean"){
vErrors = add(vErrors, instancePath+"/integrated", "type", {type: "boolean"});
errors++;
}
}
if(data.outgoingSigned !== undefined){
if(typeof data.outgoingSigned !== "boolean"){
vErrors = add(vErrors, instancePath+"/outgoingSigned", "type", {type: "boolean"});
errors++;
}
}
if(data.formatComplies !== undefined){
if(typeof data.formatComplies !== "boolean"){
vErrors = add(vErrors, instancePath+"/formatComplies", "type", {type: "boolean"});
errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data3[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}


function validate302(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Application"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Application"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Application"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema78.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.url !== undefined){
let data24 = data.url;
if(typeof data24 === "string"){
if(isShorter(data24, 1)){
vErrors = add(vErrors, instancePath+"/url", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data25 = data.version;
if(typeof data25 === "string"){
if(isShorter(data25, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.supplier !== undefined){
let data26 = data.supplier;
if(typeof data26 === "string"){
if(isShorter(data26, 1)){
vErrors = add(vErrors, instancePath+"/supplier", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/supplier", "type", {type: "string"});
errors++;
}
}
if(data.procurement !== undefined){
let data27 = data.procurement;
if(typeof data27 !== "string"){
vErrors = add(vErrors, instancePath+"/procurement", "type", {type: "string"});
errors++;
}
if(!((((data27 === "built") || (data27 === "bought")) || (data27 === "leased")) || (data27 === "shared"))){
vErrors = add(vErrors, instancePath+"/procurement", "enum", {allowedValues: schema78.properties.procurement.enum});
errors++;
}
}
if(data.functions !== undefined){
let data28 = data.functions;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(!(validate221(data28[i6], instancePath+"/functions/" + i6))){
vErrors = append(vErrors, validate221.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/functions", "type", {type: "array"});
errors++;
}
}
if(data.features !== undefined){
let data30 = data.features;
if(Array.isArray(data30)){
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 === "string"){
if(isShorter(data31, 1)){
vErrors = add(vErrors, instancePath+"/features/" + i7, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/features/" + i7, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/features", "type", {type: "array"});
errors++;
}
}
if(data.users !== undefined){
let data32 = data.users;
if(Array.isArray(data32)){
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
let data33 = data32[i8];
if(typeof data33 !== "string"){
vErrors = add(vErrors, instancePath+"/users/" + i8, "type", {type: "string"});
errors++;
}
if(!(((((data33 === "citizens") || (data33 === "enterprises")) || (data33 === "officials")) || (data33 === "agencies")) || (data33 === "leaders"))){
vErrors = add(vErrors, instancePath+"/users/" + i8, "enum", {allowedValues: schema78.properties.users.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/users", "type", {type: "array"});
errors++;
}
}
if(data.usedBy !== undefined){
let data34 = data.usedBy;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
if(!(validate101(data34[i9], instancePath+"/usedBy/" + i9))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/usedBy", "type", {type: "array"});
errors++;
}
}
if(data.reads !== undefined){
let data36 = data.reads;
if(Array.isArray(data36)){
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
if(!(validate247(data36[i10], instancePath+"/reads/" + i10))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/reads", "type", {type: "array"});
errors++;
}
}
if(data.writes !== undefined){
let data38 = data.writes;
if(Array.isArray(data38)){
const len11 = data38.length;
for(let i11=0; i11<len11; i11++){
if(!(validate247(data38[i11], instancePath+"/writes/" + i11))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/writes", "type", {type: "array"});
errors++;
}
}
if(data.parts !== undefined){
let data40 = data.parts;
if(Array.isArray(data40)){
const len12 = data40.length;
for(let i12=0; i12<len12; i12++){
if(!(validate322(data40[i12], instancePath+"/parts/" + i12))){
vErrors = append(vErrors, validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parts", "type", {type: "array"});
errors++;
}
}
if(data.hosting !== undefined){
if(!(validate280(data.hosting, instancePath+"/hosting"))){
vErrors = append(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.compliance !== undefined){
let data43 = data.compliance;
if(Array.isArray(data43)){
const len13 = data43.length;
for(let i13=0; i13<len13; i13++){
if(!(validate325(data43[i13], instancePath+"/compliance/" + i13))){
vErrors = append(vErrors, validate325.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/compliance", "type", {type: "array"});
errors++;
}
}
if(data.security !== undefined){
if(!(validate282(data.security, instancePath+"/security"))){
vErrors = append(vErrors, validate282.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data46 = data.role;
if(typeof data46 !== "string"){
vErrors = add(vErrors, instancePath+"/role", "type", {type: "string"});
errors++;
}
if(!(((((((((((((((((data46 === "servicePortal") || (data46 === "oneStop")) || (data46 === "procedureSystem")) || (data46 === "documents")) || (data46 === "webPortal")) || (data46 === "email")) || (data46 === "taskTracking")) || (data46 === "reporting")) || (data46 === "meeting")) || (data46 === "videoConference")) || (data46 === "operationsCentre")) || (data46 === "dataPortal")) || (data46 === "contactCentre")) || (data46 === "postal")) || (data46 === "business")) || (data46 === "specialised")) || (data46 === "other"))){
vErrors = add(vErrors, instancePath+"/role", "enum", {allowedValues: schema78.properties.role.enum});
errors++;
}
}
if(data.category !== undefined){
let data47 = data.category;
if(typeof data47 !== "string"){
vErrors = add(vErrors, instancePath+"/category", "type", {type: "string"});
errors++;
}
if(!(((data47 === "shared") || (data47 === "specialised")) || (data47 === "internal"))){
vErrors = add(vErrors, instancePath+"/category", "enum", {allowedValues: schema78.properties.category.enum});
errors++;
}
}
if(data.signature !== undefined){
if(!(validate329(data.signature, instancePath+"/signature"))){
vErrors = append(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.statuses !== undefined){
if(!(validate60(data.statuses, instancePath+"/statuses"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.singleSignOn !== undefined){
if(typeof data.singleSignOn !== "boolean"){
vErrors = add(vErrors, instancePath+"/singleSignOn", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"url":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"supplier":{"type":"string","minLength":1},"procurement":{"type":"string","enum":["built","bought","leased","shared"]},"functions":{"type":"array","items":{"$ref":"#/$defs/FunctionReference"}},"features":{"type":"array","items":{"type":"string","minLength":1}},"users":{"type":"array","items":{"type":"string","enum":["citizens","enterprises","officials","agencies","leaders"]}},"usedBy":{"type":"array","items":{"$ref":"#/$defs/OrganisationReference"}},"reads":{"type":"array","items":{"$ref":"#/$defs/DataReference"}},"writes":{"type":"array","items":{"$ref":"#/$defs/DataReference"}},"parts":{"type":"array","items":{"$ref":"#/$defs/SystemReference"}},"hosting":{"$ref":"#/$defs/HostReference"},"compliance":{"type":"array","items":{"$ref":"#/$defs/Compliance"}},"security":{"$ref":"#/$defs/SecurityProfile"},"role":{"type":"string","enum":["lgsp","ldop","documentAxis","identity","dataPlatform","payment","smartCity","gis","other"]},"services":{"type":"array","items":{"$ref":"#/$defs/PlatformService"}}},"required":["id","name","role"],"additionalProperties":false,"x-owner":"Platform"};
const schema83 = {"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["identity","serviceBus","apiManagement","monitoring","routing","transformation","catalogue","orchestration","security","dataSharing","other"]},"name":{"$ref":"#/$defs/Name"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"PlatformService"};

function validate358(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "PlatformService"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "name")) || (key0 === "lifecycle")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "PlatformService"});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
errors++;
}
if(!(((((((((((data0 === "identity") || (data0 === "serviceBus")) || (data0 === "apiManagement")) || (data0 === "monitoring")) || (data0 === "routing")) || (data0 === "transformation")) || (data0 === "catalogue")) || (data0 === "orchestration")) || (data0 === "security")) || (data0 === "dataSharing")) || (data0 === "other"))){
vErrors = add(vErrors, instancePath+"/kind", "enum", {allowedValues: schema83.properties.kind.enum});
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data3[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}


function validate334(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Platform"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Platform"});
errors++;
}
if(data.role === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "role", owner: "Platform"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema82.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Platform"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema82.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.url !== undefined){
let data24 = data.url;
if(typeof data24 === "string"){
if(isShorter(data24, 1)){
vErrors = add(vErrors, instancePath+"/url", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data25 = data.version;
if(typeof data25 === "string"){
if(isShorter(data25, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.supplier !== undefined){
let data26 = data.supplier;
if(typeof data26 === "string"){
if(isShorter(data26, 1)){
vErrors = add(vErrors, instancePath+"/supplier", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/supplier", "type", {type: "string"});
errors++;
}
}
if(data.procurement !== undefined){
let data27 = data.procurement;
if(typeof data27 !== "string"){
vErrors = add(vErrors, instancePath+"/procurement", "type", {type: "string"});
errors++;
}
if(!((((data27 === "built") || (data27 === "bought")) || (data27 === "leased")) || (data27 === "shared"))){
vErrors = add(vErrors, instancePath+"/procurement", "enum", {allowedValues: schema82.properties.procurement.enum});
errors++;
}
}
if(data.functions !== undefined){
let data28 = data.functions;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(!(validate221(data28[i6], instancePath+"/functions/" + i6))){
vErrors = append(vErrors, validate221.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/functions", "type", {type: "array"});
errors++;
}
}
if(data.features !== undefined){
let data30 = data.features;
if(Array.isArray(data30)){
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 === "string"){
if(isShorter(data31, 1)){
vErrors = add(vErrors, instancePath+"/features/" + i7, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/features/" + i7, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/features", "type", {type: "array"});
errors++;
}
}
if(data.users !== undefined){
let data32 = data.users;
if(Array.isArray(data32)){
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
let data33 = data32[i8];
if(typeof data33 !== "string"){
vErrors = add(vErrors, instancePath+"/users/" + i8, "type", {type: "string"});
errors++;
}
if(!(((((data33 === "citizens") || (data33 === "enterprises")) || (data33 === "officials")) || (data33 === "agencies")) || (data33 === "leaders"))){
vErrors = add(vErrors, instancePath+"/users/" + i8, "enum", {allowedValues: schema82.properties.users.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/users", "type", {type: "array"});
errors++;
}
}
if(data.usedBy !== undefined){
let data34 = data.usedBy;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
if(!(validate101(data34[i9], instancePath+"/usedBy/" + i9))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/usedBy", "type", {type: "array"});
errors++;
}
}
if(data.reads !== undefined){
let data36 = data.reads;
if(Array.isArray(data36)){
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
if(!(validate247(data36[i10], instancePath+"/reads/" + i10))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/reads", "type", {type: "array"});
errors++;
}
}
if(data.writes !== undefined){
let data38 = data.writes;
if(Array.isArray(data38)){
const len11 = data38.length;
for(let i11=0; i11<len11; i11++){
if(!(validate247(data38[i11], instancePath+"/writes/" + i11))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/writes", "type", {type: "array"});
errors++;
}
}
if(data.parts !== undefined){
let data40 = data.parts;
if(Array.isArray(data40)){
const len12 = data40.length;
for(let i12=0; i12<len12; i12++){
if(!(validate322(data40[i12], instancePath+"/parts/" + i12))){
vErrors = append(vErrors, validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parts", "type", {type: "array"});
errors++;
}
}
if(data.hosting !== undefined){
if(!(validate280(data.hosting, instancePath+"/hosting"))){
vErrors = append(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.compliance !== undefined){
let data43 = data.compliance;
if(Array.isArray(data43)){
const len13 = data43.length;
for(let i13=0; i13<len13; i13++){
if(!(validate325(data43[i13], instancePath+"/compliance/" + i13))){
vErrors = append(vErrors, validate325.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/compliance", "type", {type: "array"});
errors++;
}
}
if(data.security !== undefined){
if(!(validate282(data.security, instancePath+"/security"))){
vErrors = append(vErrors, validate282.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data46 = data.role;
if(typeof data46 !== "string"){
vErrors = add(vErrors, instancePath+"/role", "type", {type: "string"});
errors++;
}
if(!(((((((((data46 === "lgsp") || (data46 === "ldop")) || (data46 === "documentAxis")) || (data46 === "identity")) || (data46 === "dataPlatform")) || (data46 === "payment")) || (data46 === "smartCity")) || (data46 === "gis")) || (data46 === "other"))){
vErrors = add(vErrors, instancePath+"/role", "enum", {allowedValues: schema82.properties.role.enum});
errors++;
}
}
if(data.services !== undefined){
let data47 = data.services;
if(Array.isArray(data47)){
const len14 = data47.length;
for(let i14=0; i14<len14; i14++){
if(!(validate358(data47[i14], instancePath+"/services/" + i14))){
vErrors = append(vErrors, validate358.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/services", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","required":["id","from","to"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"from":{"$ref":"#/$defs/ElementReference"},"to":{"$ref":"#/$defs/ElementReference"},"type":{"type":"string","enum":["technicalConnection","dataExchange","serviceUse","dependency","shared","inheritance","other"]},"direction":{"type":"string","enum":["oneWay","twoWay"]},"via":{"type":"array","items":{"$ref":"#/$defs/ElementReference"}},"channel":{"type":"string","enum":["platform","axis","direct","package","other"]},"directReason":{"type":"string","minLength":1},"method":{"type":"string","enum":["online","synchronisation","package"]},"agreement":{"$ref":"#/$defs/Agreement"},"data":{"type":"array","items":{"$ref":"#/$defs/DataReference"}},"payload":{"type":"string","minLength":1},"personalData":{"type":"boolean"},"protection":{"type":"array","items":{"type":"string","minLength":1}},"network":{"$ref":"#/$defs/NetworkReference"},"standards":{"type":"array","items":{"$ref":"#/$defs/StandardReference"}},"frequency":{"type":"string","minLength":1},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"checkedOn":{"$ref":"#/$defs/Date"},"contacts":{"$ref":"#/$defs/Contacts"},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}}},"additionalProperties":false,"x-owner":"Connection"};
const schema85 = {"type":"object","properties":{"number":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/PartialDate"},"contents":{"type":"array","items":{"type":"string","enum":["parties","data","place","term","method","handling","limits","commitments","security","authentication","storage","deletion"]}}},"additionalProperties":false,"x-owner":"Agreement"};

function validate370(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "number") || (key0 === "date")) || (key0 === "contents"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Agreement"});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/number", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/number", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.contents !== undefined){
let data2 = data.contents;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/contents/" + i0, "type", {type: "string"});
errors++;
}
if(!((((((((((((data3 === "parties") || (data3 === "data")) || (data3 === "place")) || (data3 === "term")) || (data3 === "method")) || (data3 === "handling")) || (data3 === "limits")) || (data3 === "commitments")) || (data3 === "security")) || (data3 === "authentication")) || (data3 === "storage")) || (data3 === "deletion"))){
vErrors = add(vErrors, instancePath+"/contents/" + i0, "enum", {allowedValues: schema85.properties.contents.items.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/contents", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate374(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate376(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}


function validate364(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Connection"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "Connection"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "Connection"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema84.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Connection"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate191(data.from, instancePath+"/from"))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate191(data.to, instancePath+"/to"))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
if(!(((((((data4 === "technicalConnection") || (data4 === "dataExchange")) || (data4 === "serviceUse")) || (data4 === "dependency")) || (data4 === "shared")) || (data4 === "inheritance")) || (data4 === "other"))){
vErrors = add(vErrors, instancePath+"/type", "enum", {allowedValues: schema84.properties.type.enum});
errors++;
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/direction", "type", {type: "string"});
errors++;
}
if(!((data5 === "oneWay") || (data5 === "twoWay"))){
vErrors = add(vErrors, instancePath+"/direction", "enum", {allowedValues: schema84.properties.direction.enum});
errors++;
}
}
if(data.via !== undefined){
let data6 = data.via;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data6[i0], instancePath+"/via/" + i0))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/via", "type", {type: "array"});
errors++;
}
}
if(data.channel !== undefined){
let data8 = data.channel;
if(typeof data8 !== "string"){
vErrors = add(vErrors, instancePath+"/channel", "type", {type: "string"});
errors++;
}
if(!(((((data8 === "platform") || (data8 === "axis")) || (data8 === "direct")) || (data8 === "package")) || (data8 === "other"))){
vErrors = add(vErrors, instancePath+"/channel", "enum", {allowedValues: schema84.properties.channel.enum});
errors++;
}
}
if(data.directReason !== undefined){
let data9 = data.directReason;
if(typeof data9 === "string"){
if(isShorter(data9, 1)){
vErrors = add(vErrors, instancePath+"/directReason", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/directReason", "type", {type: "string"});
errors++;
}
}
if(data.method !== undefined){
let data10 = data.method;
if(typeof data10 !== "string"){
vErrors = add(vErrors, instancePath+"/method", "type", {type: "string"});
errors++;
}
if(!(((data10 === "online") || (data10 === "synchronisation")) || (data10 === "package"))){
vErrors = add(vErrors, instancePath+"/method", "enum", {allowedValues: schema84.properties.method.enum});
errors++;
}
}
if(data.agreement !== undefined){
if(!(validate370(data.agreement, instancePath+"/agreement"))){
vErrors = append(vErrors, validate370.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data12 = data.data;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate247(data12[i1], instancePath+"/data/" + i1))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/data", "type", {type: "array"});
errors++;
}
}
if(data.payload !== undefined){
let data14 = data.payload;
if(typeof data14 === "string"){
if(isShorter(data14, 1)){
vErrors = add(vErrors, instancePath+"/payload", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/payload", "type", {type: "string"});
errors++;
}
}
if(data.personalData !== undefined){
if(typeof data.personalData !== "boolean"){
vErrors = add(vErrors, instancePath+"/personalData", "type", {type: "boolean"});
errors++;
}
}
if(data.protection !== undefined){
let data16 = data.protection;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(isShorter(data17, 1)){
vErrors = add(vErrors, instancePath+"/protection/" + i2, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/protection/" + i2, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/protection", "type", {type: "array"});
errors++;
}
}
if(data.network !== undefined){
if(!(validate374(data.network, instancePath+"/network"))){
vErrors = append(vErrors, validate374.errors);
errors = vErrors.length;
}
}
if(data.standards !== undefined){
let data19 = data.standards;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate376(data19[i3], instancePath+"/standards/" + i3))){
vErrors = append(vErrors, validate376.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/standards", "type", {type: "array"});
errors++;
}
}
if(data.frequency !== undefined){
let data21 = data.frequency;
if(typeof data21 === "string"){
if(isShorter(data21, 1)){
vErrors = add(vErrors, instancePath+"/frequency", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/frequency", "type", {type: "string"});
errors++;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.checkedOn !== undefined){
if(!(validate55(data.checkedOn, instancePath+"/checkedOn"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data26 = data.note;
if(typeof data26 === "string"){
if(isShorter(data26, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data27 = data.evidence;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data27[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data29 = data.openPoints;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data29[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"kind":{"type":"string","enum":["dataCentre","serverRoom","cloud","hosting","backupSite","operationsRoom","other"]},"backupSite":{"$ref":"#/$defs/HostReference"},"standards":{"type":"array","items":{"$ref":"#/$defs/StandardReference"}},"security":{"$ref":"#/$defs/SecurityProfile"}},"required":["id","name","kind"],"additionalProperties":false,"x-owner":"Facility"};

function validate385(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Facility"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Facility"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "Facility"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema88.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Facility"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema88.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.kind !== undefined){
let data24 = data.kind;
if(typeof data24 !== "string"){
vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
errors++;
}
if(!(((((((data24 === "dataCentre") || (data24 === "serverRoom")) || (data24 === "cloud")) || (data24 === "hosting")) || (data24 === "backupSite")) || (data24 === "operationsRoom")) || (data24 === "other"))){
vErrors = add(vErrors, instancePath+"/kind", "enum", {allowedValues: schema88.properties.kind.enum});
errors++;
}
}
if(data.backupSite !== undefined){
if(!(validate280(data.backupSite, instancePath+"/backupSite"))){
vErrors = append(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.standards !== undefined){
let data26 = data.standards;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(!(validate376(data26[i6], instancePath+"/standards/" + i6))){
vErrors = append(vErrors, validate376.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/standards", "type", {type: "array"});
errors++;
}
}
if(data.security !== undefined){
if(!(validate282(data.security, instancePath+"/security"))){
vErrors = append(vErrors, validate282.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"kind":{"type":"string","enum":["lan","wan","tslcd","internet","other"]},"tslcdLevel":{"type":"string","enum":["I","II"]},"inUse":{"type":"boolean"},"channels":{"$ref":"#/$defs/Quantity"},"ipv6":{"type":"boolean"},"supplier":{"type":"string","minLength":1},"procurement":{"type":"string","enum":["built","bought","leased","shared"]},"security":{"$ref":"#/$defs/SecurityProfile"}},"required":["id","name","kind"],"additionalProperties":false,"x-owner":"Network"};

function validate405(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Network"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Network"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "Network"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema89.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Network"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema89.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.kind !== undefined){
let data24 = data.kind;
if(typeof data24 !== "string"){
vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
errors++;
}
if(!(((((data24 === "lan") || (data24 === "wan")) || (data24 === "tslcd")) || (data24 === "internet")) || (data24 === "other"))){
vErrors = add(vErrors, instancePath+"/kind", "enum", {allowedValues: schema89.properties.kind.enum});
errors++;
}
}
if(data.tslcdLevel !== undefined){
let data25 = data.tslcdLevel;
if(typeof data25 !== "string"){
vErrors = add(vErrors, instancePath+"/tslcdLevel", "type", {type: "string"});
errors++;
}
if(!((data25 === "I") || (data25 === "II"))){
vErrors = add(vErrors, instancePath+"/tslcdLevel", "enum", {allowedValues: schema89.properties.tslcdLevel.enum});
errors++;
}
}
if(data.inUse !== undefined){
if(typeof data.inUse !== "boolean"){
vErrors = add(vErrors, instancePath+"/inUse", "type", {type: "boolean"});
errors++;
}
}
if(data.channels !== undefined){
if(!(validate60(data.channels, instancePath+"/channels"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.ipv6 !== undefined){
if(typeof data.ipv6 !== "boolean"){
vErrors = add(vErrors, instancePath+"/ipv6", "type", {type: "boolean"});
errors++;
}
}
if(data.supplier !== undefined){
let data29 = data.supplier;
if(typeof data29 === "string"){
if(isShorter(data29, 1)){
vErrors = add(vErrors, instancePath+"/supplier", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/supplier", "type", {type: "string"});
errors++;
}
}
if(data.procurement !== undefined){
let data30 = data.procurement;
if(typeof data30 !== "string"){
vErrors = add(vErrors, instancePath+"/procurement", "type", {type: "string"});
errors++;
}
if(!((((data30 === "built") || (data30 === "bought")) || (data30 === "leased")) || (data30 === "shared"))){
vErrors = add(vErrors, instancePath+"/procurement", "enum", {allowedValues: schema89.properties.procurement.enum});
errors++;
}
}
if(data.security !== undefined){
if(!(validate282(data.security, instancePath+"/security"))){
vErrors = append(vErrors, validate282.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"code":{"type":"string","minLength":1},"mandatory":{"type":"boolean"},"usedBy":{"type":"array","items":{"$ref":"#/$defs/ElementReference"}}},"required":["id","name","code"],"additionalProperties":false,"x-owner":"Standard"};

function validate424(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Standard"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Standard"});
errors++;
}
if(data.code === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "code", owner: "Standard"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema90.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Standard"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema90.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.code !== undefined){
let data24 = data.code;
if(typeof data24 === "string"){
if(isShorter(data24, 1)){
vErrors = add(vErrors, instancePath+"/code", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/code", "type", {type: "string"});
errors++;
}
}
if(data.mandatory !== undefined){
if(typeof data.mandatory !== "boolean"){
vErrors = add(vErrors, instancePath+"/mandatory", "type", {type: "boolean"});
errors++;
}
}
if(data.usedBy !== undefined){
let data26 = data.usedBy;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(!(validate191(data26[i6], instancePath+"/usedBy/" + i6))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/usedBy", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"unit":{"$ref":"#/$defs/OrganisationReference"},"regulation":{"$ref":"#/$defs/SecurityActivity"},"plan":{"$ref":"#/$defs/SecurityActivity"},"riskAssessment":{"$ref":"#/$defs/SecurityActivity"},"incidentPlan":{"$ref":"#/$defs/SecurityActivity"},"standardsApplied":{"$ref":"#/$defs/SecurityActivity"},"malwareProtection":{"$ref":"#/$defs/SecurityActivity"},"monitoring":{"$ref":"#/$defs/SecurityActivity"},"fourLayers":{"$ref":"#/$defs/FourLayers"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}}},"additionalProperties":false,"x-owner":"SecurityArchitecture"};
const schema92 = {"type":"object","required":["lifecycle"],"properties":{"lifecycle":{"$ref":"#/$defs/Lifecycle"},"decision":{"$ref":"#/$defs/Decision"},"approvedBy":{"type":"string","minLength":1},"lastDone":{"$ref":"#/$defs/PartialDate"},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"SecurityActivity"};

function validate444(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lifecycle === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "lifecycle", owner: "SecurityActivity"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "lifecycle") || (key0 === "decision")) || (key0 === "approvedBy")) || (key0 === "lastDone")) || (key0 === "note")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SecurityActivity"});
errors++;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, instancePath+"/decision"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.approvedBy !== undefined){
let data2 = data.approvedBy;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/approvedBy", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/approvedBy", "type", {type: "string"});
errors++;
}
}
if(data.lastDone !== undefined){
if(!(validate78(data.lastDone, instancePath+"/lastDone"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data5 = data.evidence;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data5[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","properties":{"onSite":{"$ref":"#/$defs/ProtectionLayer"},"monitoring":{"$ref":"#/$defs/ProtectionLayer"},"independentCheck":{"$ref":"#/$defs/ProtectionLayer"},"nationalLink":{"$ref":"#/$defs/ProtectionLayer"}},"additionalProperties":false,"x-owner":"FourLayers"};
const schema94 = {"type":"object","required":["lifecycle"],"properties":{"lifecycle":{"$ref":"#/$defs/Lifecycle"},"by":{"type":"string","minLength":1},"since":{"$ref":"#/$defs/PartialDate"},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"ProtectionLayer"};

function validate457(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lifecycle === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "lifecycle", owner: "ProtectionLayer"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "lifecycle") || (key0 === "by")) || (key0 === "since")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ProtectionLayer"});
errors++;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/by", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/by", "type", {type: "string"});
errors++;
}
}
if(data.since !== undefined){
if(!(validate78(data.since, instancePath+"/since"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data3[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}


function validate456(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "onSite") || (key0 === "monitoring")) || (key0 === "independentCheck")) || (key0 === "nationalLink"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "FourLayers"});
errors++;
}
}
if(data.onSite !== undefined){
if(!(validate457(data.onSite, instancePath+"/onSite"))){
vErrors = append(vErrors, validate457.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate457(data.monitoring, instancePath+"/monitoring"))){
vErrors = append(vErrors, validate457.errors);
errors = vErrors.length;
}
}
if(data.independentCheck !== undefined){
if(!(validate457(data.independentCheck, instancePath+"/independentCheck"))){
vErrors = append(vErrors, validate457.errors);
errors = vErrors.length;
}
}
if(data.nationalLink !== undefined){
if(!(validate457(data.nationalLink, instancePath+"/nationalLink"))){
vErrors = append(vErrors, validate457.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate456.errors = vErrors;
return errors === 0;
}


function validate442(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema91.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SecurityArchitecture"});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate101(data.unit, instancePath+"/unit"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.regulation !== undefined){
if(!(validate444(data.regulation, instancePath+"/regulation"))){
vErrors = append(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate444(data.plan, instancePath+"/plan"))){
vErrors = append(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.riskAssessment !== undefined){
if(!(validate444(data.riskAssessment, instancePath+"/riskAssessment"))){
vErrors = append(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.incidentPlan !== undefined){
if(!(validate444(data.incidentPlan, instancePath+"/incidentPlan"))){
vErrors = append(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.standardsApplied !== undefined){
if(!(validate444(data.standardsApplied, instancePath+"/standardsApplied"))){
vErrors = append(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.malwareProtection !== undefined){
if(!(validate444(data.malwareProtection, instancePath+"/malwareProtection"))){
vErrors = append(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate444(data.monitoring, instancePath+"/monitoring"))){
vErrors = append(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.fourLayers !== undefined){
if(!(validate456(data.fourLayers, instancePath+"/fourLayers"))){
vErrors = append(vErrors, validate456.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data9 = data.evidence;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data9[i0], instancePath+"/evidence/" + i0))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data11 = data.openPoints;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate85(data11[i1], instancePath+"/openPoints/" + i1))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"layers":{"type":"array","items":{"$ref":"#/$defs/Layer"}},"systems":{"type":"array","items":{"$ref":"#/$defs/SystemReference"}},"controls":{"type":"array","items":{"type":"string","minLength":1}}},"required":["id","name"],"additionalProperties":false,"x-owner":"SecurityMeasure"};

function validate469(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "SecurityMeasure"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "SecurityMeasure"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema95.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SecurityMeasure"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema95.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.layers !== undefined){
let data24 = data.layers;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
if(!(validate184(data24[i6], instancePath+"/layers/" + i6))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/layers", "type", {type: "array"});
errors++;
}
}
if(data.systems !== undefined){
let data26 = data.systems;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
if(!(validate322(data26[i7], instancePath+"/systems/" + i7))){
vErrors = append(vErrors, validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/systems", "type", {type: "array"});
errors++;
}
}
if(data.controls !== undefined){
let data28 = data.controls;
if(Array.isArray(data28)){
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(isShorter(data29, 1)){
vErrors = add(vErrors, instancePath+"/controls/" + i8, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/controls/" + i8, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/controls", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","required":["id","name","measure","status"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"measure":{"type":"string","enum":["servicesByGrade","servicesByExtent","servicesWithOnlineDossiers","servicesOnNationalPortal","servicesWithDigitalSignature","servicesByElectronicDossier","formFieldsPrefilled","servicesUsingNationalData","onlineDossiers","dossiersThroughOneStop","documentsExchanged","documentsElectronic","documentsSigned","documentsPublished","reportsOnline","certificates","ictOfficers","ictGraduates","trainedOfficials","computersPerOfficial","computersOnInternet","emailAccounts","users","rank","other"]},"status":{"type":"string","enum":["measured","target"]},"subject":{"$ref":"#/$defs/ElementReference"},"level":{"$ref":"#/$defs/CoverageLevel"},"quantity":{"$ref":"#/$defs/Quantity"},"share":{"$ref":"#/$defs/Share"},"breakdown":{"$ref":"#/$defs/Breakdown"},"unit":{"type":"string","minLength":1},"asOf":{"$ref":"#/$defs/PartialDate"},"from":{"$ref":"#/$defs/PartialDate"},"to":{"$ref":"#/$defs/PartialDate"},"sameAs":{"type":"array","items":{"$ref":"#/$defs/IndicatorReference"}},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Indicator"};
const schema97 = {"type":"object","required":["parts"],"properties":{"total":{"$ref":"#/$defs/Quantity"},"parts":{"type":"array","items":{"$ref":"#/$defs/BreakdownPart"}},"partial":{"type":"boolean"}},"additionalProperties":false,"x-owner":"Breakdown"};
const schema98 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"value":{"$ref":"#/$defs/Quantity"}},"additionalProperties":false,"x-owner":"BreakdownPart"};

function validate497(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "key", owner: "BreakdownPart"});
errors++;
}
if(data.value === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "value", owner: "BreakdownPart"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "label")) || (key0 === "value"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "BreakdownPart"});
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/key", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/key", "type", {type: "string"});
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/label", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/label", "type", {type: "string"});
errors++;
}
}
if(data.value !== undefined){
if(!(validate60(data.value, instancePath+"/value"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate497.errors = vErrors;
return errors === 0;
}


function validate495(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "parts", owner: "Breakdown"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "total") || (key0 === "parts")) || (key0 === "partial"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Breakdown"});
errors++;
}
}
if(data.total !== undefined){
if(!(validate60(data.total, instancePath+"/total"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data1 = data.parts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate497(data1[i0], instancePath+"/parts/" + i0))){
vErrors = append(vErrors, validate497.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/parts", "type", {type: "array"});
errors++;
}
}
if(data.partial !== undefined){
if(typeof data.partial !== "boolean"){
vErrors = add(vErrors, instancePath+"/partial", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}


function validate488(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Indicator"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Indicator"});
errors++;
}
if(data.measure === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "measure", owner: "Indicator"});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "status", owner: "Indicator"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema96.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Indicator"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.measure !== undefined){
let data2 = data.measure;
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/measure", "type", {type: "string"});
errors++;
}
if(!(((((((((((((((((((((((((data2 === "servicesByGrade") || (data2 === "servicesByExtent")) || (data2 === "servicesWithOnlineDossiers")) || (data2 === "servicesOnNationalPortal")) || (data2 === "servicesWithDigitalSignature")) || (data2 === "servicesByElectronicDossier")) || (data2 === "formFieldsPrefilled")) || (data2 === "servicesUsingNationalData")) || (data2 === "onlineDossiers")) || (data2 === "dossiersThroughOneStop")) || (data2 === "documentsExchanged")) || (data2 === "documentsElectronic")) || (data2 === "documentsSigned")) || (data2 === "documentsPublished")) || (data2 === "reportsOnline")) || (data2 === "certificates")) || (data2 === "ictOfficers")) || (data2 === "ictGraduates")) || (data2 === "trainedOfficials")) || (data2 === "computersPerOfficial")) || (data2 === "computersOnInternet")) || (data2 === "emailAccounts")) || (data2 === "users")) || (data2 === "rank")) || (data2 === "other"))){
vErrors = add(vErrors, instancePath+"/measure", "enum", {allowedValues: schema96.properties.measure.enum});
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!((data3 === "measured") || (data3 === "target"))){
vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: schema96.properties.status.enum});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate191(data.subject, instancePath+"/subject"))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate172(data.level, instancePath+"/level"))){
vErrors = append(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
if(!(validate60(data.quantity, instancePath+"/quantity"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate174(data.share, instancePath+"/share"))){
vErrors = append(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.breakdown !== undefined){
if(!(validate495(data.breakdown, instancePath+"/breakdown"))){
vErrors = append(vErrors, validate495.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data9 = data.unit;
if(typeof data9 === "string"){
if(isShorter(data9, 1)){
vErrors = add(vErrors, instancePath+"/unit", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/unit", "type", {type: "string"});
errors++;
}
}
if(data.asOf !== undefined){
if(!(validate78(data.asOf, instancePath+"/asOf"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate78(data.from, instancePath+"/from"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate78(data.to, instancePath+"/to"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.sameAs !== undefined){
let data13 = data.sameAs;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data13[i0], instancePath+"/sameAs/" + i0))){
vErrors = append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/sameAs", "type", {type: "array"});
errors++;
}
}
if(data.note !== undefined){
let data15 = data.note;
if(typeof data15 === "string"){
if(isShorter(data15, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data16 = data.evidence;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data16[i1], instancePath+"/evidence/" + i1))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","required":["id","name","unit","amounts"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"year":{"$ref":"#/$defs/PartialDate"},"unit":{"type":"string","enum":["dong","millionDong","billionDong"]},"amounts":{"$ref":"#/$defs/Breakdown"},"items":{"$ref":"#/$defs/Breakdown"},"decision":{"$ref":"#/$defs/Decision"},"initiatives":{"type":"array","items":{"$ref":"#/$defs/InitiativeReference"}},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Budget"};
const schema100 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate514(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}


function validate507(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Budget"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Budget"});
errors++;
}
if(data.unit === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "unit", owner: "Budget"});
errors++;
}
if(data.amounts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "amounts", owner: "Budget"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Budget"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
if(!(validate78(data.year, instancePath+"/year"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data3 = data.unit;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/unit", "type", {type: "string"});
errors++;
}
if(!(((data3 === "dong") || (data3 === "millionDong")) || (data3 === "billionDong"))){
vErrors = add(vErrors, instancePath+"/unit", "enum", {allowedValues: schema99.properties.unit.enum});
errors++;
}
}
if(data.amounts !== undefined){
if(!(validate495(data.amounts, instancePath+"/amounts"))){
vErrors = append(vErrors, validate495.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(!(validate495(data.items, instancePath+"/items"))){
vErrors = append(vErrors, validate495.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, instancePath+"/decision"))){
vErrors = append(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.initiatives !== undefined){
let data7 = data.initiatives;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate514(data7[i0], instancePath+"/initiatives/" + i0))){
vErrors = append(vErrors, validate514.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/initiatives", "type", {type: "array"});
errors++;
}
}
if(data.note !== undefined){
let data9 = data.note;
if(typeof data9 === "string"){
if(isShorter(data9, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data10 = data.evidence;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data10[i1], instancePath+"/evidence/" + i1))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate507.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"domain":{"$ref":"#/$defs/Domain"},"elements":{"type":"array","items":{"$ref":"#/$defs/ElementReference"}},"current":{"type":"string","minLength":1},"required":{"type":"string","minLength":1},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"managementScope":{"type":"string","enum":["direct","boundaryCoordination"]},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Gap"};

function validate518(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Gap"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Gap"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema101.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Gap"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate154(data.domain, instancePath+"/domain"))){
vErrors = append(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.elements !== undefined){
let data3 = data.elements;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate191(data3[i0], instancePath+"/elements/" + i0))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/elements", "type", {type: "array"});
errors++;
}
}
if(data.current !== undefined){
let data5 = data.current;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/current", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/current", "type", {type: "string"});
errors++;
}
}
if(data.required !== undefined){
let data6 = data.required;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/required", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/required", "type", {type: "string"});
errors++;
}
}
if(data.option !== undefined){
let data7 = data.option;
if(typeof data7 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data7 === "keep") || (data7 === "standardiseConnectIntegrate")) || (data7 === "upgradeExtend")) || (data7 === "mergeReorganise")) || (data7 === "replaceRetire")) || (data7 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema101.properties.option.enum});
errors++;
}
}
if(data.managementScope !== undefined){
let data8 = data.managementScope;
if(typeof data8 !== "string"){
vErrors = add(vErrors, instancePath+"/managementScope", "type", {type: "string"});
errors++;
}
if(!((data8 === "direct") || (data8 === "boundaryCoordination"))){
vErrors = add(vErrors, instancePath+"/managementScope", "enum", {allowedValues: schema101.properties.managementScope.enum});
errors++;
}
}
if(data.evidence !== undefined){
let data9 = data.evidence;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data9[i1], instancePath+"/evidence/" + i1))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate518.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"alsoCalled":{"type":"array","items":{"$ref":"#/$defs/Name"}},"description":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/OrganisationReference"},"operator":{"$ref":"#/$defs/OrganisationReference"},"lifecycle":{"$ref":"#/$defs/Lifecycle"},"schedule":{"$ref":"#/$defs/Schedule"},"coverage":{"type":"array","items":{"$ref":"#/$defs/Coverage"}},"layer":{"$ref":"#/$defs/Layer"},"frameworkLayers":{"type":"array","items":{"$ref":"#/$defs/FrameworkLayer"}},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"reuse":{"$ref":"#/$defs/Reuse"},"contacts":{"$ref":"#/$defs/Contacts"},"option":{"type":"string","enum":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},"note":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"openPoints":{"type":"array","items":{"$ref":"#/$defs/OpenPoint"}},"gaps":{"type":"array","items":{"$ref":"#/$defs/GapReference"}},"elements":{"type":"array","items":{"$ref":"#/$defs/ElementReference"}},"lead":{"$ref":"#/$defs/OrganisationReference"},"partners":{"type":"array","items":{"$ref":"#/$defs/OrganisationReference"}},"start":{"$ref":"#/$defs/PartialDate"},"end":{"$ref":"#/$defs/PartialDate"},"funding":{"type":"array","items":{"$ref":"#/$defs/Funding"}},"result":{"type":"string","minLength":1},"verification":{"type":"string","minLength":1},"priority":{"type":"string","minLength":1},"dependsOn":{"type":"array","items":{"$ref":"#/$defs/InitiativeReference"}},"status":{"type":"string","enum":["notStarted","inProgress","late","adjusted","doneUnverified","doneVerified","paused","stopped"]},"appraisal":{"$ref":"#/$defs/ProjectAppraisal"}},"required":["id","name"],"additionalProperties":false,"x-owner":"Initiative"};
const schema103 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};

function validate541(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 80)){
vErrors = add(vErrors, instancePath, "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","required":["source"],"properties":{"source":{"type":"string","enum":["central","local","programme","hiredService","existingStaff","other"]},"amount":{"$ref":"#/$defs/Quantity"}},"additionalProperties":false,"x-owner":"Funding"};

function validate548(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "Funding"});
errors++;
}
for(const key0 in data){
if(!((key0 === "source") || (key0 === "amount"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Funding"});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
if(!((((((data0 === "central") || (data0 === "local")) || (data0 === "programme")) || (data0 === "hiredService")) || (data0 === "existingStaff")) || (data0 === "other"))){
vErrors = add(vErrors, instancePath+"/source", "enum", {allowedValues: schema104.properties.source.enum});
errors++;
}
}
if(data.amount !== undefined){
if(!(validate60(data.amount, instancePath+"/amount"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","required":["result"],"properties":{"result":{"type":"string","enum":["conforms","conditional","doesNotConform"]},"date":{"$ref":"#/$defs/PartialDate"},"by":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"ProjectAppraisal"};

function validate552(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "result", owner: "ProjectAppraisal"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "result") || (key0 === "date")) || (key0 === "by"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ProjectAppraisal"});
errors++;
}
}
if(data.result !== undefined){
let data0 = data.result;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/result", "type", {type: "string"});
errors++;
}
if(!(((data0 === "conforms") || (data0 === "conditional")) || (data0 === "doesNotConform"))){
vErrors = add(vErrors, instancePath+"/result", "enum", {allowedValues: schema105.properties.result.enum});
errors++;
}
}
if(data.date !== undefined){
if(!(validate78(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/by", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/by", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}


function validate525(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Initiative"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Initiative"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema102.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Initiative"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], instancePath+"/alsoCalled/" + i0))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate101(data.owner, instancePath+"/owner"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
if(!(validate101(data.operator, instancePath+"/operator"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate117(data.lifecycle, instancePath+"/lifecycle"))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate165(data.schedule, instancePath+"/schedule"))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data9 = data.coverage;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate171(data9[i1], instancePath+"/coverage/" + i1))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/coverage", "type", {type: "array"});
errors++;
}
}
if(data.layer !== undefined){
if(!(validate184(data.layer, instancePath+"/layer"))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.frameworkLayers !== undefined){
let data12 = data.frameworkLayers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate186(data12[i2], instancePath+"/frameworkLayers/" + i2))){
vErrors = append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/frameworkLayers", "type", {type: "array"});
errors++;
}
}
if(data.codes !== undefined){
let data14 = data.codes;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data14[i3], instancePath+"/codes/" + i3))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "array"});
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate190(data.reuse, instancePath+"/reuse"))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
if(!(validate194(data.contacts, instancePath+"/contacts"))){
vErrors = append(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.option !== undefined){
let data18 = data.option;
if(typeof data18 !== "string"){
vErrors = add(vErrors, instancePath+"/option", "type", {type: "string"});
errors++;
}
if(!((((((data18 === "keep") || (data18 === "standardiseConnectIntegrate")) || (data18 === "upgradeExtend")) || (data18 === "mergeReorganise")) || (data18 === "replaceRetire")) || (data18 === "addNew"))){
vErrors = add(vErrors, instancePath+"/option", "enum", {allowedValues: schema102.properties.option.enum});
errors++;
}
}
if(data.note !== undefined){
let data19 = data.note;
if(typeof data19 === "string"){
if(isShorter(data19, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data20[i4], instancePath+"/evidence/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data22 = data.openPoints;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate85(data22[i5], instancePath+"/openPoints/" + i5))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
errors++;
}
}
if(data.gaps !== undefined){
let data24 = data.gaps;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
if(!(validate541(data24[i6], instancePath+"/gaps/" + i6))){
vErrors = append(vErrors, validate541.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/gaps", "type", {type: "array"});
errors++;
}
}
if(data.elements !== undefined){
let data26 = data.elements;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
if(!(validate191(data26[i7], instancePath+"/elements/" + i7))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/elements", "type", {type: "array"});
errors++;
}
}
if(data.lead !== undefined){
if(!(validate101(data.lead, instancePath+"/lead"))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.partners !== undefined){
let data29 = data.partners;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
if(!(validate101(data29[i8], instancePath+"/partners/" + i8))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/partners", "type", {type: "array"});
errors++;
}
}
if(data.start !== undefined){
if(!(validate78(data.start, instancePath+"/start"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate78(data.end, instancePath+"/end"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.funding !== undefined){
let data33 = data.funding;
if(Array.isArray(data33)){
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
if(!(validate548(data33[i9], instancePath+"/funding/" + i9))){
vErrors = append(vErrors, validate548.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/funding", "type", {type: "array"});
errors++;
}
}
if(data.result !== undefined){
let data35 = data.result;
if(typeof data35 === "string"){
if(isShorter(data35, 1)){
vErrors = add(vErrors, instancePath+"/result", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/result", "type", {type: "string"});
errors++;
}
}
if(data.verification !== undefined){
let data36 = data.verification;
if(typeof data36 === "string"){
if(isShorter(data36, 1)){
vErrors = add(vErrors, instancePath+"/verification", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/verification", "type", {type: "string"});
errors++;
}
}
if(data.priority !== undefined){
let data37 = data.priority;
if(typeof data37 === "string"){
if(isShorter(data37, 1)){
vErrors = add(vErrors, instancePath+"/priority", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/priority", "type", {type: "string"});
errors++;
}
}
if(data.dependsOn !== undefined){
let data38 = data.dependsOn;
if(Array.isArray(data38)){
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
if(!(validate514(data38[i10], instancePath+"/dependsOn/" + i10))){
vErrors = append(vErrors, validate514.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/dependsOn", "type", {type: "array"});
errors++;
}
}
if(data.status !== undefined){
let data40 = data.status;
if(typeof data40 !== "string"){
vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!((((((((data40 === "notStarted") || (data40 === "inProgress")) || (data40 === "late")) || (data40 === "adjusted")) || (data40 === "doneUnverified")) || (data40 === "doneVerified")) || (data40 === "paused")) || (data40 === "stopped"))){
vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: schema102.properties.status.enum});
errors++;
}
}
if(data.appraisal !== undefined){
if(!(validate552(data.appraisal, instancePath+"/appraisal"))){
vErrors = append(vErrors, validate552.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"start":{"$ref":"#/$defs/PartialDate"},"end":{"$ref":"#/$defs/PartialDate"},"initiatives":{"type":"array","items":{"$ref":"#/$defs/InitiativeReference"}},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Phase"};

function validate556(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Phase"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Phase"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "start")) || (key0 === "end")) || (key0 === "initiatives")) || (key0 === "evidence"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Phase"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate78(data.start, instancePath+"/start"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate78(data.end, instancePath+"/end"))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.initiatives !== undefined){
let data4 = data.initiatives;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate514(data4[i0], instancePath+"/initiatives/" + i0))){
vErrors = append(vErrors, validate514.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/initiatives", "type", {type: "array"});
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data6[i1], instancePath+"/evidence/" + i1))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate556.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","required":["id","name","kind"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Name"},"code":{"type":"string","minLength":1},"kind":{"type":"string","enum":["overall","business","data","application","technology","security","connection","other"]},"state":{"type":"string","enum":["current","target","transition"]},"purpose":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"layers":{"type":"array","items":{"$ref":"#/$defs/Layer"}},"elements":{"type":"array","items":{"$ref":"#/$defs/ElementReference"}},"file":{"type":"string","minLength":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}}},"additionalProperties":false,"x-owner":"Diagram"};

function validate564(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "Diagram"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "Diagram"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "Diagram"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema107.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Diagram"});
errors++;
}
}
if(data.id !== undefined){
if(!(validate129(data.id, instancePath+"/id"))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/code", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/code", "type", {type: "string"});
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
errors++;
}
if(!((((((((data3 === "overall") || (data3 === "business")) || (data3 === "data")) || (data3 === "application")) || (data3 === "technology")) || (data3 === "security")) || (data3 === "connection")) || (data3 === "other"))){
vErrors = add(vErrors, instancePath+"/kind", "enum", {allowedValues: schema107.properties.kind.enum});
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 !== "string"){
vErrors = add(vErrors, instancePath+"/state", "type", {type: "string"});
errors++;
}
if(!(((data4 === "current") || (data4 === "target")) || (data4 === "transition"))){
vErrors = add(vErrors, instancePath+"/state", "enum", {allowedValues: schema107.properties.state.enum});
errors++;
}
}
if(data.purpose !== undefined){
let data5 = data.purpose;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/purpose", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/purpose", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.layers !== undefined){
let data7 = data.layers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate184(data7[i0], instancePath+"/layers/" + i0))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/layers", "type", {type: "array"});
errors++;
}
}
if(data.elements !== undefined){
let data9 = data.elements;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate191(data9[i1], instancePath+"/elements/" + i1))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/elements", "type", {type: "array"});
errors++;
}
}
if(data.file !== undefined){
let data11 = data.file;
if(typeof data11 === "string"){
if(isShorter(data11, 1)){
vErrors = add(vErrors, instancePath+"/file", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/file", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data12 = data.evidence;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data12[i2], instancePath+"/evidence/" + i2))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","required":["element","framework","relation"],"properties":{"element":{"$ref":"#/$defs/ElementReference"},"framework":{"type":"string","minLength":1},"issuer":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"object":{"type":"string","minLength":1},"relation":{"type":"string","enum":["inheritedAsIs","concretised","extended","referenced","equivalent","notMapped"]},"overviewModel":{"type":"string","minLength":1},"note":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"Mapping"};

function validate571(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "element", owner: "Mapping"});
errors++;
}
if(data.framework === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "framework", owner: "Mapping"});
errors++;
}
if(data.relation === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "relation", owner: "Mapping"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "element") || (key0 === "framework")) || (key0 === "issuer")) || (key0 === "version")) || (key0 === "object")) || (key0 === "relation")) || (key0 === "overviewModel")) || (key0 === "note"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Mapping"});
errors++;
}
}
if(data.element !== undefined){
if(!(validate191(data.element, instancePath+"/element"))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data.framework !== undefined){
let data1 = data.framework;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/framework", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/framework", "type", {type: "string"});
errors++;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/issuer", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.object !== undefined){
let data4 = data.object;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/object", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/object", "type", {type: "string"});
errors++;
}
}
if(data.relation !== undefined){
let data5 = data.relation;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/relation", "type", {type: "string"});
errors++;
}
if(!((((((data5 === "inheritedAsIs") || (data5 === "concretised")) || (data5 === "extended")) || (data5 === "referenced")) || (data5 === "equivalent")) || (data5 === "notMapped"))){
vErrors = add(vErrors, instancePath+"/relation", "enum", {allowedValues: schema108.properties.relation.enum});
errors++;
}
}
if(data.overviewModel !== undefined){
let data6 = data.overviewModel;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/overviewModel", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/overviewModel", "type", {type: "string"});
errors++;
}
}
if(data.note !== undefined){
let data7 = data.note;
if(typeof data7 === "string"){
if(isShorter(data7, 1)){
vErrors = add(vErrors, instancePath+"/note", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/note", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","required":["version","date","text"],"properties":{"version":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/Date"},"text":{"type":"string","minLength":1},"class":{"type":"string","enum":["administrative","substantive","undetermined"]}},"additionalProperties":false,"x-owner":"Change"};

function validate574(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "version", owner: "Change"});
errors++;
}
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "Change"});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "text", owner: "Change"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "text")) || (key0 === "class"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Change"});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/text", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/text", "type", {type: "string"});
errors++;
}
}
if(data.class !== undefined){
let data3 = data.class;
if(typeof data3 !== "string"){
vErrors = add(vErrors, instancePath+"/class", "type", {type: "string"});
errors++;
}
if(!(((data3 === "administrative") || (data3 === "substantive")) || (data3 === "undetermined"))){
vErrors = add(vErrors, instancePath+"/class", "enum", {allowedValues: schema109.properties.class.enum});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate574.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "$schema", owner: "Model"});
errors++;
}
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "Model"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Model"});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, instancePath+"/$schema", "pattern", {pattern: "(^|/)kientruc-model-1\\.schema\\.json$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/$schema", "type", {type: "string"});
errors++;
}
}
if(data.document !== undefined){
if(!(validate54(data.document, instancePath+"/document"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data2 = data.sources;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate128(data2[i0], instancePath+"/sources/" + i0))){
vErrors = append(vErrors, validate128.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/sources", "type", {type: "array"});
errors++;
}
}
if(data.inventory !== undefined){
if(!(validate133(data.inventory, instancePath+"/inventory"))){
vErrors = append(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data.survey !== undefined){
if(!(validate149(data.survey, instancePath+"/survey"))){
vErrors = append(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data.domains !== undefined){
let data6 = data.domains;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate153(data6[i1], instancePath+"/domains/" + i1))){
vErrors = append(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/domains", "type", {type: "array"});
errors++;
}
}
if(data.organisations !== undefined){
let data8 = data.organisations;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate158(data8[i2], instancePath+"/organisations/" + i2))){
vErrors = append(vErrors, validate158.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/organisations", "type", {type: "array"});
errors++;
}
}
if(data.functions !== undefined){
let data10 = data.functions;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate205(data10[i3], instancePath+"/functions/" + i3))){
vErrors = append(vErrors, validate205.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/functions", "type", {type: "array"});
errors++;
}
}
if(data.services !== undefined){
let data12 = data.services;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate226(data12[i4], instancePath+"/services/" + i4))){
vErrors = append(vErrors, validate226.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/services", "type", {type: "array"});
errors++;
}
}
if(data.dataAssets !== undefined){
let data14 = data.dataAssets;
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!(validate251(data14[i5], instancePath+"/dataAssets/" + i5))){
vErrors = append(vErrors, validate251.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/dataAssets", "type", {type: "array"});
errors++;
}
}
if(data.applications !== undefined){
let data16 = data.applications;
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
if(!(validate302(data16[i6], instancePath+"/applications/" + i6))){
vErrors = append(vErrors, validate302.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/applications", "type", {type: "array"});
errors++;
}
}
if(data.platforms !== undefined){
let data18 = data.platforms;
if(Array.isArray(data18)){
const len7 = data18.length;
for(let i7=0; i7<len7; i7++){
if(!(validate334(data18[i7], instancePath+"/platforms/" + i7))){
vErrors = append(vErrors, validate334.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/platforms", "type", {type: "array"});
errors++;
}
}
if(data.connections !== undefined){
let data20 = data.connections;
if(Array.isArray(data20)){
const len8 = data20.length;
for(let i8=0; i8<len8; i8++){
if(!(validate364(data20[i8], instancePath+"/connections/" + i8))){
vErrors = append(vErrors, validate364.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/connections", "type", {type: "array"});
errors++;
}
}
if(data.facilities !== undefined){
let data22 = data.facilities;
if(Array.isArray(data22)){
const len9 = data22.length;
for(let i9=0; i9<len9; i9++){
if(!(validate385(data22[i9], instancePath+"/facilities/" + i9))){
vErrors = append(vErrors, validate385.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/facilities", "type", {type: "array"});
errors++;
}
}
if(data.networks !== undefined){
let data24 = data.networks;
if(Array.isArray(data24)){
const len10 = data24.length;
for(let i10=0; i10<len10; i10++){
if(!(validate405(data24[i10], instancePath+"/networks/" + i10))){
vErrors = append(vErrors, validate405.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/networks", "type", {type: "array"});
errors++;
}
}
if(data.standards !== undefined){
let data26 = data.standards;
if(Array.isArray(data26)){
const len11 = data26.length;
for(let i11=0; i11<len11; i11++){
if(!(validate424(data26[i11], instancePath+"/standards/" + i11))){
vErrors = append(vErrors, validate424.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/standards", "type", {type: "array"});
errors++;
}
}
if(data.security !== undefined){
if(!(validate442(data.security, instancePath+"/security"))){
vErrors = append(vErrors, validate442.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data29 = data.measures;
if(Array.isArray(data29)){
const len12 = data29.length;
for(let i12=0; i12<len12; i12++){
if(!(validate469(data29[i12], instancePath+"/measures/" + i12))){
vErrors = append(vErrors, validate469.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/measures", "type", {type: "array"});
errors++;
}
}
if(data.indicators !== undefined){
let data31 = data.indicators;
if(Array.isArray(data31)){
const len13 = data31.length;
for(let i13=0; i13<len13; i13++){
if(!(validate488(data31[i13], instancePath+"/indicators/" + i13))){
vErrors = append(vErrors, validate488.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/indicators", "type", {type: "array"});
errors++;
}
}
if(data.budgets !== undefined){
let data33 = data.budgets;
if(Array.isArray(data33)){
const len14 = data33.length;
for(let i14=0; i14<len14; i14++){
if(!(validate507(data33[i14], instancePath+"/budgets/" + i14))){
vErrors = append(vErrors, validate507.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/budgets", "type", {type: "array"});
errors++;
}
}
if(data.gaps !== undefined){
let data35 = data.gaps;
if(Array.isArray(data35)){
const len15 = data35.length;
for(let i15=0; i15<len15; i15++){
if(!(validate518(data35[i15], instancePath+"/gaps/" + i15))){
vErrors = append(vErrors, validate518.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/gaps", "type", {type: "array"});
errors++;
}
}
if(data.initiatives !== undefined){
let data37 = data.initiatives;
if(Array.isArray(data37)){
const len16 = data37.length;
for(let i16=0; i16<len16; i16++){
if(!(validate525(data37[i16], instancePath+"/initiatives/" + i16))){
vErrors = append(vErrors, validate525.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/initiatives", "type", {type: "array"});
errors++;
}
}
if(data.roadmap !== undefined){
let data39 = data.roadmap;
if(Array.isArray(data39)){
const len17 = data39.length;
for(let i17=0; i17<len17; i17++){
if(!(validate556(data39[i17], instancePath+"/roadmap/" + i17))){
vErrors = append(vErrors, validate556.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/roadmap", "type", {type: "array"});
errors++;
}
}
if(data.diagrams !== undefined){
let data41 = data.diagrams;
if(Array.isArray(data41)){
const len18 = data41.length;
for(let i18=0; i18<len18; i18++){
if(!(validate564(data41[i18], instancePath+"/diagrams/" + i18))){
vErrors = append(vErrors, validate564.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/diagrams", "type", {type: "array"});
errors++;
}
}
if(data.mappings !== undefined){
let data43 = data.mappings;
if(Array.isArray(data43)){
const len19 = data43.length;
for(let i19=0; i19<len19; i19++){
if(!(validate571(data43[i19], instancePath+"/mappings/" + i19))){
vErrors = append(vErrors, validate571.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/mappings", "type", {type: "array"});
errors++;
}
}
if(data.changes !== undefined){
let data45 = data.changes;
if(Array.isArray(data45)){
const len20 = data45.length;
for(let i20=0; i20<len20; i20++){
if(!(validate574(data45[i20], instancePath+"/changes/" + i20))){
vErrors = append(vErrors, validate574.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/changes", "type", {type: "array"});
errors++;
}
}
if(data.openPoints !== undefined){
let data47 = data.openPoints;
if(Array.isArray(data47)){
const len21 = data47.length;
for(let i21=0; i21<len21; i21++){
if(!(validate85(data47[i21], instancePath+"/openPoints/" + i21))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/openPoints", "type", {type: "array"});
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
