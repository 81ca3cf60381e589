import { render } from 'preact'
import '../kit.css'
import type { Example, Examples } from '../example.ts'
import { loadFonts } from '../fonts.ts'
import { english, languageCodes, LanguageProvider, loadLanguage, setPageLanguage, type Language, type LanguageCode } from '../language.tsx'
import { isLight } from '../light.ts'
import './board.css'

/**
 * Every component in every state. `?of=strip&name=Arabic&light=day` shows one of them alone, as an app would;
 * `?sheet&light=day` all that are not whole screens, one under another; without an address, both lights side by side.
 */
const found = import.meta.glob<{ readonly examples: Examples }>('../*/examples.tsx', { eager: true })
const all = Object.values(found).map(({ examples }) => examples)
const asked = new URLSearchParams(location.search)
const light = asked.get('light')
if (isLight(light)) document.documentElement.dataset['light'] = light

const One = (props: { readonly example: Example; readonly language: Language }) => (
  <LanguageProvider language={props.language}>
    <Shown example={props.example} />
  </LanguageProvider>
)
const Shown = ({ example }: { readonly example: Example }) => <>{example.show()}</>

const showOne = async (of: string, name: string): Promise<void> => {
  const example = all.find((examples) => examples.of === of)?.examples.find((one) => one.name === name)
  const root = document.querySelector('#board')
  if (example === undefined || root === null) return
  const language = await loadLanguage(example.language ?? 'en')
  setPageLanguage(language, document.documentElement)
  document.title = `${of}: ${name}`
  root.className = of === 'page' ? 'board-page' : example.wide === true ? 'board-one wide' : 'board-one'
  root.setAttribute('data-example', `${of}, ${name}`)
  root.setAttribute('data-targets', String(example.targets ?? 44))
  render(<One example={example} language={language} />, root)
  root.setAttribute('data-shown', '')
}

const showSheet = async (): Promise<void> => {
  const root = document.querySelector('#board')
  if (root === null) return
  const parts = all.filter(({ of }) => of !== 'page')
  const languages = new Map<LanguageCode, Language>()
  for (const code of languageCodes) languages.set(code, await loadLanguage(code))
  render(
    <main class="board-one wide">
      <h1 class="our-heading">The board</h1>
      {parts.map(({ of, examples }) =>
        examples.map((example) => {
          const language = languages.get(example.language ?? 'en') ?? english
          return (
            <section
              key={`${of} ${example.name}`}
              class="board-example"
              data-example={`${of}, ${example.name}`}
              data-targets={example.targets ?? 44}
              lang={language.code}
              dir={language.dir}
            >
              <One example={example} language={language} />
            </section>
          )
        }),
      )}
    </main>,
    root,
  )
  root.setAttribute('data-shown', '')
}

const showAll = (): void => {
  const root = document.querySelector('#board')
  if (root === null) return
  render(
    <main class="board-all">
      <h1 class="our-heading">The board</h1>
      {all.map(({ of, examples }) => (
        <section key={of}>
          <h2 class="our-heading">{of}</h2>
          {examples.map((example) => (
            <div class="board-pair" key={example.name}>
              {(['night', 'day'] as const).map((shade) => {
                const address = `?${new URLSearchParams({ of, name: example.name, light: shade })}`
                return (
                  <figure key={shade}>
                    <iframe title={`${of}: ${example.name}, ${shade}`} src={address} class={of === 'page' ? 'tall' : ''} loading="lazy" />
                    <figcaption class="ours">
                      <a href={address}>{example.name}</a>, {shade}
                    </figcaption>
                  </figure>
                )
              })}
            </div>
          ))}
        </section>
      ))}
    </main>,
    root,
  )
  root.setAttribute('data-shown', '')
}

/** What the checks walk through. */
const list = all.flatMap(({ of, examples }) =>
  examples.map(({ name, language = 'en', targets = 44, wide = false }) => ({ of, name, language, targets, wide })),
)
document.documentElement.dataset['list'] = JSON.stringify(list)

const of = asked.get('of')
const name = asked.get('name')
if (of !== null && name !== null) void showOne(of, name)
else if (asked.has('sheet')) void showSheet()
else showAll()
loadFonts()
