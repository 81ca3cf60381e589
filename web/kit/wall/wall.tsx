import './wall.css'

/**
 * The picture we own, where nobody is known yet: a wall of dark hours, a row a day, one of them lit. Nothing is read
 * from it; the week that is read is `strip/`.
 */
export const Wall = () => (
  <svg class="wall" viewBox={`0 0 ${24 * hour.wide} ${7 * hour.high}`} aria-hidden="true">
    <path class="wall-hour" d={dark} />
    <path class="wall-window" d={pane(lit.day, lit.hour)} />
    <path class="wall-bar" d={cross(lit.day, lit.hour)} />
  </svg>
)

const hour = { wide: 14, high: 12 }
const lit = { day: 3, hour: 14 }

const pane = (day: number, at: number): string => `M${at * hour.wide + 2} ${day * hour.high + 2}h10v8h-10z`

const cross = (day: number, at: number): string =>
  `M${at * hour.wide + 7} ${day * hour.high + 2}v8M${at * hour.wide + 2} ${day * hour.high + 5.5}h10`

const dark = Array.from({ length: 7 * 24 }, (_, at) => ({ day: Math.floor(at / 24), hour: at % 24 }))
  .filter((one) => one.day !== lit.day || one.hour !== lit.hour)
  .map((one) => pane(one.day, one.hour))
  .join('')
