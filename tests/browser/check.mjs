// Opens every page of a folder in headless Chromium, and prints what is wrong with each as a line of JSON.
// node check.mjs CHROMIUM MODULES FOLDER

import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [chromium, modules, folder] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const playwright = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const browser = await playwright.chromium.launch({
  executablePath: chromium,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

// A page of a PDF as Chromium writes it.
const sheets = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

// Whose words run out of it, or stand on others'.
const cutOff = () =>
  [...document.querySelectorAll("h1,h2,h3,p,th,td,dt,dd,.box")]
    .filter((part) => part.scrollWidth > part.clientWidth + 1)
    .map((part) => part.textContent.trim().slice(0, 60));

const names = readdirSync(folder).filter((name) => name.endsWith(".html"));

// As a page is: what its own policy refuses, what it tries to load, on how many sheets it is printed.
async function printed(page, address, formats) {
  const told = [];
  const hear = (message) => told.push(message.text());
  const see = (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith("data:")) told.push(`loads ${url}`);
  };
  page.on("console", hear);
  page.on("request", see);
  await page.setViewportSize({ width: 1000, height: 1000 });
  await page.goto(address);
  const fonts = await page.evaluate(async () => {
    const all = [...(await document.fonts.ready)];
    return all.filter((font) => font.status === "loaded").length;
  });
  const wide = await page.evaluate(cutOff);
  const counts = {};
  for (const format of formats) {
    counts[format] = sheets(await page.pdf({ format, printBackground: true }));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  const narrow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  page.off("console", hear);
  page.off("request", see);
  return { told, fonts, wide, narrow, counts };
}

// Looked over: the checker is no part of the page, so the policy makes way for it.
async function lookedOver(page, address) {
  await page.goto(address);
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(", ")}`);
}

async function worker() {
  const strict = await browser.newPage();
  const context = await browser.newContext({ bypassCSP: true });
  const open = await context.newPage();
  for (let name = names.pop(); name; name = names.pop()) {
    const address = pathToFileURL(join(folder, name)).href;
    const formats = name.includes("take-home") ? ["Letter", "A4"] : ["Letter"];
    const found = await printed(strict, address, formats);
    const violations = await lookedOver(open, address);
    console.log(JSON.stringify({ name, ...found, violations }));
  }
}

await Promise.all([worker(), worker()]);
await browser.close();
