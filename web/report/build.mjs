// Builds the script and style of every page into the folder given (or the package), headed by the digest of its sources.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { feature } from "topojson-client";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(here, "../../src/greenzone/faces/report/bundle"));
const RING_END = 32767;

function landBase64() {
  const topology = JSON.parse(readFileSync(join(here, "node_modules/world-atlas/land-110m.json"), "utf8"));
  const numbers = [];
  for (const { geometry } of feature(topology, topology.objects.land).features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      for (const [longitude, latitude] of ring) numbers.push(Math.round(longitude * 100), Math.round(latitude * 100));
      numbers.push(RING_END, RING_END);
    }
  }
  return Buffer.from(Int16Array.from(numbers).buffer).toString("base64");
}

function sources(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

// The same digest is computed by tests/faces/report/test_bundle.py without node.
function sourcesDigest() {
  const names = ["build.mjs", "package-lock.json", ...sources("src")].sort();
  const digest = createHash("sha256");
  for (const name of names) digest.update(`${name}\n`).update(readFileSync(join(here, name))).update("\n");
  return digest.digest("hex");
}

// Every folder with a main.ts is a page; the report's own lies beside the folders.
function pages() {
  const folders = readdirSync(join(here, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const mains = folders.map((name) => [name, join(here, "src", name, "main.ts")]).filter(([, main]) => existsSync(main));
  return Object.fromEntries(mains.sort());
}

const licence = (name, file) => `${name}\n${"=".repeat(name.length)}\n${readFileSync(join(here, "node_modules", file), "utf8").trim()}\n`;

const built = await build({
  entryPoints: { report: join(here, "src/main.ts"), ...pages() },
  outdir: target,
  bundle: true, minify: true, format: "iife", target: "es2022", charset: "utf8", legalComments: "none", write: false,
  define: { LAND_BASE64: JSON.stringify(landBase64()) },
});
const head = `/* sources-sha256: ${sourcesDigest()} */\n`;
mkdirSync(target, { recursive: true });
for (const file of built.outputFiles) writeFileSync(file.path, head + file.text);
writeFileSync(join(target, "THIRD_PARTY.txt"), [
  "The report's script holds the following works; those of the other pages hold uPlot alone.\n",
  licence("three.js", "three/LICENSE"),
  licence("uPlot", "uplot/LICENSE"),
  licence("world-atlas (packaging of the land outline)", "world-atlas/LICENSE"),
  "Natural Earth\n=============\nThe land outline is Natural Earth's 1:110m land, which is in the public domain.\n",
].join("\n"));
