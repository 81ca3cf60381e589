import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumArgs, findChromium } from './chromium.ts'

/** Draws the icon's sizes from its one drawing. Run by hand when the drawing changes: `node web/build/icons.ts`. */
const icon = fileURLToPath(new URL('../kit/icon/', import.meta.url))
const drawing = readFileSync(`${icon}icon.svg`, 'utf8')
const sizes = [
  { name: 'icon-192.png', pixels: 192, inset: 0 },
  { name: 'icon-512.png', pixels: 512, inset: 0 },
  { name: 'apple-touch-icon.png', pixels: 180, inset: 0 },
  // Systems cut a maskable icon to any shape, as far in as a tenth from each side.
  { name: 'icon-maskable-512.png', pixels: 512, inset: 0.08 },
]

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('Drawing the icons needs a Chromium: set CHROMIUM to its path.')
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
mkdirSync(`${icon}made`, { recursive: true })
writeFileSync(`${icon}made/icon.svg`, drawing)
for (const { name, pixels, inset } of sizes) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
  const side = Math.round(pixels * (1 - 2 * inset))
  await page.setContent(
    `<style>body{margin:0;background:#17110c;display:grid;place-items:center;height:100vh}svg{width:${side}px;height:${side}px}</style>${drawing}`,
  )
  await page.screenshot({ path: `${icon}made/${name}` })
  await page.close()
}
await browser.close()
