// Builds what ships in the package: `node build.mjs [FOLDER]`. The manifest says from which sources, so that a test can tell without Node.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] || join(here, "../src/kroniek/serve/static");
const digest = (data) => createHash("sha256").update(data).digest("hex");
const shared = { bundle: true, minify: true, write: false, target: ["chrome120", "firefox121", "safari17"], charset: "utf8", legalComments: "none", logLevel: "warning" };

async function made(entry, options = {}) {
  const result = await build({ ...shared, entryPoints: [join(here, "src", entry)], ...options });
  return result.outputFiles[0].text;
}

const files = {
  "kroniek.js": await made("main.js", { format: "iife" }),
  "map.js": await made("map.js", { format: "iife", loader: { ".json": "json" } }),
  "kroniek.css": await made("kroniek.css"),
};
const sources = ["build.mjs", "package.json", "package-lock.json", ...readdirSync(join(here, "src"), { recursive: true }).map((f) => join("src", f))]
  .filter((f) => /\.(mjs|js|css|json)$/.test(f)).sort();
const manifest = {
  sources: Object.fromEntries(sources.map((f) => [f, digest(readFileSync(join(here, f)))])),
  built: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, digest(text)])),
};
mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
writeFileSync(join(out, "built.json"), JSON.stringify(manifest, null, 1) + "\n");
