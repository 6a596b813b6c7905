// Generated from schemas/ by `npm run generate`; do not edit.
export const validateConfig = validate53;
const schema20 = {"type":"object","properties":{"$schema":{"type":"string","pattern":"(^|/)config\\.schema\\.json$"},"paths":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConfigPath"}},"framework":{"type":"string","minLength":1},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"plateau":{"type":"string","enum":["current","target"]},"language":{"type":"string","enum":["vi","en"]},"gate":{"$ref":"#/$defs/ConfigGate"},"packs":{"type":"array","items":{"$ref":"#/$defs/ConfigPath"}},"rules":{"type":"array","items":{"$ref":"#/$defs/ConfigPath"}},"baseline":{"$ref":"#/$defs/ConfigPath"},"outputs":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConfigOutput"}},"overrides":{"type":"array","items":{"$ref":"#/$defs/ConfigOverride"}}},"additionalProperties":false,"x-owner":"Config"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const pattern3 = new RegExp("(^|/)config\\.schema\\.json$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema21 = {"type":"string","minLength":1};

function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isShorter(data, 1)){
vErrors = add(vErrors, instancePath, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"failOn":{"type":"string","enum":["must","should","any","unknown","never"]},"minScore":{"type":"number","minimum":0,"maximum":100}},"additionalProperties":false,"x-owner":"ConfigGate"};

function validate56(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "failOn") || (key0 === "minScore"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ConfigGate"});
errors++;
}
}
if(data.failOn !== undefined){
let data0 = data.failOn;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/failOn", "type", {type: "string"});
errors++;
}
if(!(((((data0 === "must") || (data0 === "should")) || (data0 === "any")) || (data0 === "unknown")) || (data0 === "never"))){
vErrors = add(vErrors, instancePath+"/failOn", "enum", {allowedValues: schema22.properties.failOn.enum});
errors++;
}
}
if(data.minScore !== undefined){
let data1 = data.minScore;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/minScore", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/minScore", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/minScore", "type", {type: "number"});
errors++;
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

const schema23 = {"type":"object","required":["format"],"properties":{"format":{"type":"string","minLength":1},"file":{"$ref":"#/$defs/ConfigPath"}},"additionalProperties":false,"x-owner":"ConfigOutput"};

function validate61(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "format", owner: "ConfigOutput"});
errors++;
}
for(const key0 in data){
if(!((key0 === "format") || (key0 === "file"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ConfigOutput"});
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/format", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/format", "type", {type: "string"});
errors++;
}
}
if(data.file !== undefined){
if(!(validate54(data.file, instancePath+"/file"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
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

const schema24 = {"type":"object","required":["files"],"properties":{"files":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"gate":{"$ref":"#/$defs/ConfigGate"},"packs":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConfigPath"}}},"additionalProperties":false,"x-owner":"ConfigOverride"};

function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "files", owner: "ConfigOverride"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "files") || (key0 === "gate")) || (key0 === "packs"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "ConfigOverride"});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, instancePath+"/files", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/files/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/files/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/files", "type", {type: "array"});
errors++;
}
}
if(data.gate !== undefined){
if(!(validate56(data.gate, instancePath+"/gate"))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.packs !== undefined){
let data3 = data.packs;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, instancePath+"/packs", "minItems", {limit: 1});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data3[i1], instancePath+"/packs/" + i1))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/packs", "type", {type: "array"});
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


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Config"});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, instancePath+"/$schema", "pattern", {pattern: "(^|/)config\\.schema\\.json$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/$schema", "type", {type: "string"});
errors++;
}
}
if(data.paths !== undefined){
let data1 = data.paths;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, instancePath+"/paths", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], instancePath+"/paths/" + i0))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/paths", "type", {type: "array"});
errors++;
}
}
if(data.framework !== undefined){
let data3 = data.framework;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/framework", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/framework", "type", {type: "string"});
errors++;
}
}
if(data.asOf !== undefined){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = add(vErrors, instancePath+"/asOf", "pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/asOf", "type", {type: "string"});
errors++;
}
}
if(data.plateau !== undefined){
let data5 = data.plateau;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/plateau", "type", {type: "string"});
errors++;
}
if(!((data5 === "current") || (data5 === "target"))){
vErrors = add(vErrors, instancePath+"/plateau", "enum", {allowedValues: schema20.properties.plateau.enum});
errors++;
}
}
if(data.language !== undefined){
let data6 = data.language;
if(typeof data6 !== "string"){
vErrors = add(vErrors, instancePath+"/language", "type", {type: "string"});
errors++;
}
if(!((data6 === "vi") || (data6 === "en"))){
vErrors = add(vErrors, instancePath+"/language", "enum", {allowedValues: schema20.properties.language.enum});
errors++;
}
}
if(data.gate !== undefined){
if(!(validate56(data.gate, instancePath+"/gate"))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.packs !== undefined){
let data8 = data.packs;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data8[i1], instancePath+"/packs/" + i1))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/packs", "type", {type: "array"});
errors++;
}
}
if(data.rules !== undefined){
let data10 = data.rules;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate54(data10[i2], instancePath+"/rules/" + i2))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/rules", "type", {type: "array"});
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate54(data.baseline, instancePath+"/baseline"))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data13 = data.outputs;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = add(vErrors, instancePath+"/outputs", "minItems", {limit: 1});
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate61(data13[i3], instancePath+"/outputs/" + i3))){
vErrors = append(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/outputs", "type", {type: "array"});
errors++;
}
}
if(data.overrides !== undefined){
let data15 = data.overrides;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data15[i4], instancePath+"/overrides/" + i4))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/overrides", "type", {type: "array"});
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
