/**
 * Draws the app icon's sizes from its one drawing, `web/kit/icon/icon.svg`. Run by hand when the drawing changes:
 * `node scripts/src/icons.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from './board.ts'
import { root } from './root.ts'

const icon = join(root, 'web', 'kit', 'icon')
const made = join(icon, 'made')
const drawing = readFileSync(join(icon, 'icon.svg'), 'utf8')
const sizes = [
  { name: 'icon-192.png', pixels: 192, inset: 0 },
  { name: 'icon-512.png', pixels: 512, inset: 0 },
  { name: 'apple-touch-icon.png', pixels: 180, inset: 0 },
  // Systems cut a maskable icon to any shape, as far in as a tenth from each side.
  { name: 'icon-maskable-512.png', pixels: 512, inset: 0.08 },
]

const browser = await launchChromium()
mkdirSync(made, { recursive: true })
writeFileSync(join(made, 'icon.svg'), drawing)
for (const { name, pixels, inset } of sizes) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
  const side = String(Math.round(pixels * (1 - 2 * inset)))
  await page.setContent(
    `<style>body{margin:0;background:#120d09;display:grid;place-items:center;height:100vh}svg{width:${side}px;height:${side}px}</style>${drawing}`,
  )
  await page.screenshot({ path: join(made, name) })
  await page.close()
}
await browser.close()
