import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useMessages } from '../behind/messages.tsx'
import { Shell } from '../shell.tsx'

/** On the home screen first: what is set up in a tab does not reach the app there (iOS keeps the two apart). */
export const InstallHint = ({ onGoOn }: { readonly onGoOn: () => void }) => {
  const words = useMessages()
  return (
    <Shell
      heading={words.pair.installFirst}
      decide={
        <>
          <LineButton kind="quiet" onChoose={onGoOn}>
            {words.pair.installSkip}
          </LineButton>
          <Target onChoose={onGoOn}>{words.pair.installed}</Target>
        </>
      }
    >
      <InstallHow />
      <p class="ours">{words.pair.installWhy}</p>
    </Shell>
  )
}

export const InstallHow = () => {
  const words = useMessages()
  return <p>{isApple() ? words.pair.installIos : words.pair.installAndroid}</p>
}

/** Only a phone that shows the app in a browser tab has something to do here. */
export const needsInstalling = (): boolean => isPhone() && !isInstalled()

export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)

const isPhone = (): boolean => /Android|iPhone|iPad/.test(navigator.userAgent)
const isApple = (): boolean => /iPhone|iPad|Macintosh/.test(navigator.userAgent)
