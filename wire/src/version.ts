/**
 * The version of everything in this package. A device says it when it signs in; the relay answers
 * `UpdateNeeded` when it cannot speak it.
 *
 * 1 · the first: accounts that are keys, invitations, membership logs, envelopes, receipts, blobs, live notice
 * 2 · one signature for all receipts of a commit: a receipt carries its way to what was signed, and is named by what it says
 * 3 · both people confirm the words, each in a signed membership record, before a shared space has its first epoch
 */
export const wireVersion = 3

/** Every HTTP route begins here, on either app's own origin. It serves no HTML. */
export const relayPath = '/relay/v1'
