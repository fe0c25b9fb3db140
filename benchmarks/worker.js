// docxtemplater in a process of its own: node worker.js LAYOUT VALUES
// The same protocol as worker.py: a line "COUNT FOLDER" in, the seconds and the peak of memory out.
const fs = require("fs");
const path = require("path");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");

const layout = fs.readFileSync(process.argv[2], "binary");
const cases = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));

// Tags: a path (left.label), the scope itself (.), kind=title, loop.first, loop.last.
function parser(tag) {
  if (tag === ".") return { get: (scope) => scope };
  const [name, value] = tag.split("=");
  if (value !== undefined) return { get: (scope) => scope[name] === value };
  if (tag.startsWith("loop.")) {
    const at = (list) => list[list.length - 1];
    const last = tag === "loop.last";
    return {
      get: (scope, context) =>
        at(context.scopePathItem) === (last ? at(context.scopePathLength) - 1 : 0),
    };
  }
  const names = tag.split(".");
  return { get: (scope) => names.reduce((value, name) => (value == null ? value : value[name]), scope) };
}

// As its documentation has it; DEFLATE for a file as small as the others'.
function write(number, file) {
  const document = new Docxtemplater(new PizZip(layout), { paragraphLoop: true, linebreaks: true, parser });
  document.render(cases[number % cases.length]);
  fs.writeFileSync(file, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
}

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => {
    const space = line.indexOf(" ");
    const folder = line.slice(space + 1);
    const start = process.hrtime.bigint();
    for (let number = 0; number < Number(line.slice(0, space)); number++) {
      write(number, path.join(folder, `${String(number).padStart(5, "0")}.docx`));
    }
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(JSON.stringify({ seconds, peak }));
  });
