// Loaded before the program while it is built: keeps what V8 made of its code, in the file that KIENTRUC_COMPILED names.
const { createHash } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

const cache = process.env['KIENTRUC_COMPILED'];
const scripts = [];
const { Script } = vm;
vm.Script = class extends Script {
  constructor(...parts) {
    super(...parts);
    scripts.push(this);
  }
};
process.on('exit', () => {
  const data = scripts[0].createCachedData();
  writeFileSync(cache, Buffer.concat([createHash('sha256').update(data).digest(), data]));
});
