import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wireVersion } from '@vibecheck/wire'
import { ask, kindOf, signInOver } from '../../testing/app.ts'
import { addDeviceTo, makeDevice, type TestDevice } from '../../testing/device.ts'
import { makePasskey } from '../../testing/passkey.ts'
import { openRoom, setUpIlse, type Present, type Room } from '../../testing/room.ts'

describe('Ilse\'s passkey', () => {
  let room: Room
  let ilse: Present
  let origin: string
  const passkey = makePasskey()
  const paper = makeDevice(true)
  beforeAll(async () => {
    room = await openRoom()
    ilse = await setUpIlse(room)
    origin = room.relay.clinicianUrl
    await ask(room.url, 'POST', 'device-lists', { token: ilse.token, json: addDeviceTo(ilse.person, paper) })
  })
  afterAll(() => room.close())

  const options = async () => (await ask(room.url, 'POST', 'passkeys/options', { token: ilse.token, json: {} })).json as { challenge: string }
  const register = async (answer: (challenge: string) => unknown) => {
    const { challenge } = await options()
    return kindOf(await ask(room.url, 'POST', 'passkeys', { token: ilse.token, json: { challenge, answer: answer(challenge) } }))
  }
  const challengeFor = async (device: TestDevice) =>
    (await ask(room.url, 'POST', 'sign-in/challenge', { json: { wire: wireVersion, device: device.keys.id } })).json as { challenge: string; passkeys: string[] }
  const signIn = async (answer: ((challenge: string) => unknown) | undefined, device = ilse.person.device) => {
    const { challenge } = await challengeFor(device)
    const sig = Buffer.from(device.sign('sig/sign-in', Buffer.from(challenge, 'base64url'), Buffer.from(origin))).toString('base64url')
    return kindOf(await ask(room.url, 'POST', 'sign-in', { json: { device: device.keys.id, challenge, sig, ...(answer === undefined ? {} : { passkey: answer(challenge) }) } }))
  }

  it('is asked for as discoverable, verified, and nameless', async () => {
    expect(await options()).toMatchObject({
      rp: { id: 'localhost', name: 'VibeCheck' },
      user: { name: 'This practice', displayName: 'This practice' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
  })

  it('is registered only from our own page, for our domain, with its user verified, over a fresh challenge', async () => {
    expect(await register((challenge) => makePasskey().register(challenge, 'https://evil.example', 'localhost'))).toBe('SignInRefused')
    expect(await register((challenge) => makePasskey().register(challenge, origin, 'evil.example'))).toBe('SignInRefused')
    expect(await register((challenge) => makePasskey().register(challenge, origin, 'localhost', false))).toBe('SignInRefused')
    expect(await register(() => makePasskey().register('AAAA', origin, 'localhost'))).toBe('SignInRefused')
    expect(await register(() => ({ id: 'x' }))).toBe('Malformed')
    expect(await register((challenge) => passkey.register(challenge, origin, 'localhost'))).toBe('204')
    const { challenge } = await options()
    const answer = makePasskey().register(challenge, origin, 'localhost')
    expect(kindOf(await ask(room.url, 'POST', 'passkeys', { token: ilse.token, json: { challenge, answer } }))).toBe('204')
    expect(kindOf(await ask(room.url, 'POST', 'passkeys', { token: ilse.token, json: { challenge, answer } }))).toBe('Expired')
  })

  it('is needed from then on, over the very challenge the device signs, with its user verified', async () => {
    expect((await challengeFor(ilse.person.device)).passkeys).toContain(passkey.id)
    expect(await signIn(undefined)).toBe('PasskeyNeeded')
    expect(await signIn((challenge) => passkey.assert(challenge, origin, 'localhost', false))).toBe('SignInRefused')
    expect(await signIn((challenge) => passkey.assert(challenge, 'https://evil.example', 'localhost'))).toBe('SignInRefused')
    expect(await signIn(() => passkey.assert('AAAA', origin, 'localhost'))).toBe('SignInRefused')
    expect(await signIn((challenge) => makePasskey().assert(challenge, origin, 'localhost'))).toBe('SignInRefused')
    expect(await signIn((challenge) => passkey.assert(challenge, origin, 'localhost'))).toBe('200')
  })

  it('is not asked of the paper kit: whoever holds the paper has lost it', async () => {
    expect((await challengeFor(paper)).passkeys).toEqual([])
    expect(await signInOver(room.url, paper)).toHaveLength(43)
  })
})
