/** What the relay accepts at most. Both ends know them, so that a device never seals what cannot travel. */
export const limits = {
  /** Bytes of one envelope: header, ciphertext, signature. */
  envelopeBytes: 262_144,
  /** Bytes of one membership or device-list record, its wraps included. */
  recordBytes: 65_536,
  /** Bytes of one sealed blob (a voice note, a drawing). */
  blobBytes: 3 * 1_048_576,
  /** Bytes of a JSON body. */
  jsonBytes: 131_072,
  /** Bytes of the sealed offer or answer in a pairing mailbox. */
  mailboxBytes: 32_768,
  /** Envelopes returned by one reading of a space. */
  readingEnvelopes: 500,
  /** Hours after which an unused invitation is gone. */
  invitationHours: 24,
  /** Hours a sign-in lasts. */
  signInHours: 12,
  /** Minutes a sign-in challenge waits for its answer. */
  challengeMinutes: 5,
  /** Active devices one person may have in a space, the paper kit included. */
  devicesPerPerson: 10,
  /** Days a device's clock may run ahead of the relay's day of arrival before its record is set aside. */
  daysAhead: 1,
} as const
