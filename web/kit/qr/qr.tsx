import { useMemo } from 'preact/hooks'
import { encode } from 'uqr'
import './qr.css'

/** A code to hold a camera to. It is drawn dark on light in both lights, because some cameras read nothing else. */
export const Qr = (props: { readonly text: string; readonly label: string }) => {
  const drawn = useMemo(() => {
    const code = encode(props.text, { ecc: 'M', border: 3 })
    return { size: code.size, path: code.data.map(rowPath).join('') }
  }, [props.text])
  return (
    <svg class="qr" viewBox={`0 0 ${drawn.size} ${drawn.size}`} role="img" aria-label={props.label} shape-rendering="crispEdges">
      <path d={drawn.path} />
    </svg>
  )
}

const rowPath = (row: readonly boolean[], y: number): string =>
  row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')
