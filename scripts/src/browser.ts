import { spawn } from 'node:child_process'

/** Whether there is somebody in front of this machine to open a page for. */
export const hasScreen = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean => {
  if (env['CI'] !== undefined || env['SSH_CONNECTION'] !== undefined) return false
  if (platform === 'darwin' || platform === 'win32') return true
  return env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined
}

/** Asks the system to open a page. When it cannot, the addresses stand on the console anyway. */
export const openInBrowser = (url: string): void => {
  const [command, args] =
    process.platform === 'darwin' ? ['open', [url]] as const
    : process.platform === 'win32' ? ['cmd', ['/c', 'start', '', url]] as const
    : ['xdg-open', [url]] as const
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
