export const argon2id = 'stretched'
