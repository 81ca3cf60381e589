"""
A second implementation of the vault's formats, for its vectors only: written from the specification, in another
language, over another library (pyca/cryptography), so that a mistake would have to be made twice.

    python3 vault/testing/second-implementation.py > vault/testing/frozen-vectors.json

The file it writes is frozen: stored records depend on every byte of it. It changes only together with a version.
Signatures are random each time, so running this again gives other signatures and nothing else.
"""
import hashlib, hmac, json, pathlib, re, struct
from base64 import urlsafe_b64encode
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

sha256 = lambda data: hashlib.sha256(data).digest()
label = lambda name, *parts: b"vault/v1/" + name.encode() + b"\0" + b"".join(parts)
u16 = lambda n: struct.pack(">H", n)
u32 = lambda n: struct.pack(">I", n)
u64 = lambda n: struct.pack(">Q", n)
run = lambda start, length: bytes((start + i) & 255 for i in range(length))
b64 = lambda data: urlsafe_b64encode(data).rstrip(b"=").decode()
mac = lambda key, data: hmac.new(key, data, hashlib.sha256).digest()


def hkdf(ikm, salt, info, length=32):
    prk, out, block = mac(salt or bytes(32), ikm), b"", b""
    while len(out) < length:
        block = mac(prk, block + info + bytes([len(out) // 32 + 1]))
        out += block
    return out[:length]


def box(key, aad, plaintext, nonce):
    return nonce + AESGCM(key).encrypt(nonce, plaintext, aad)


# Keys: the published scalars of RFC 9180 A.3, so that nothing here is a secret of anyone's.
def pair(scalar):
    key = ec.derive_private_key(int(scalar, 16), ec.SECP256R1())
    numbers = key.public_key().public_numbers()
    return key, b"\4" + numbers.x.to_bytes(32, "big") + numbers.y.to_bytes(32, "big")


signer, sign_pub = pair("4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb")
sealer, seal_pub = pair("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2")
fleeting, enc = pair("57427244f6cc016cddf1c19c8973b4060aa13579b4c067fd5d93a5d74e32a90f")


def sign(data):
    r, s = utils.decode_dss_signature(signer.sign(data, ec.ECDSA(hashes.SHA256())))
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def hpke(info, aad, plaintext, psk=b"", psk_id=b""):
    """RFC 9180, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, to the sealing key above."""
    extract = lambda suite, salt, name, ikm: mac(salt or bytes(32), b"HPKE-v1" + suite + name + ikm)
    expand = lambda suite, prk, name, context, n: mac(prk, u16(n) + b"HPKE-v1" + suite + name + context + b"\1")[:n]
    kem, suite = b"KEM" + u16(16), b"HPKE" + u16(16) + u16(1) + u16(2)
    dh = fleeting.exchange(ec.ECDH(), sealer.public_key())
    shared = expand(kem, extract(kem, b"", b"eae_prk", dh), b"shared_secret", enc + seal_pub, 32)
    context = bytes([1 if psk else 0]) + extract(suite, b"", b"psk_id_hash", psk_id) + extract(suite, b"", b"info_hash", info)
    secret = extract(suite, shared, b"secret", psk)
    key, nonce = expand(suite, secret, b"key", context, 32), expand(suite, secret, b"base_nonce", context, 12)
    return enc + AESGCM(key).encrypt(nonce, plaintext, aad)


def padded(payload):
    used = len(payload) + 4
    size = 128
    if used > 128:
        exponent = used.bit_length() - 1
        step = 1 << (exponent - exponent.bit_length())
        size = -(-used // step) * step
    return u32(len(payload)) + payload + bytes(size - used)


def envelope(payload, kind, flags, stream, seq, prev, nonce):
    body_length = len(padded(payload)) + 16
    header = b"VE\1\1" + bytes([kind, flags]) + u16(stream) + space + u32(epoch) + device + u64(seq) + prev + nonce + u32(body_length)
    body = AESGCM(hkdf(epoch_key, space, label("msg", u32(epoch), device))).encrypt(nonce, padded(payload), header)
    signed = header + sha256(body)
    return header + body + sign(label("sig/envelope", signed)), sha256(label("env-id", signed))


def unlocker(kind, secret, salt, figures=()):
    check = hkdf(secret, salt, label("kcv/" + kind))
    aad = label("wrap/luk", kind.encode(), b"\0", salt, check, *map(u32, figures))
    wrapped = box(hkdf(secret, salt, label("kek/" + kind)), aad, luk, run(0xC0, 12))
    return {"kind": kind, "v": 1, "salt": b64(salt), "check": b64(check), "wrapped": b64(wrapped)}


space, epoch, epoch_key = run(0, 16), 7, run(0x20, 32)
device = sha256(label("device-id", sign_pub, seal_pub))[:16]
luk, salt, prf, invitation = run(0x40, 32), run(0x60, 16), run(0x80, 32), run(0xE0, 16)
core, wraps = b'{"v":1,"n":0}', run(1, 113)

crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
kit_id, kit_secret = "K7Q2M9XD", "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
kit_values = [crockford.index(symbol) for symbol in kit_id + kit_secret]
kit_sums = [sum(kit_values) % 1021, sum((i + 1) * value for i, value in enumerate(kit_values)) % 1021]
kit_check = "".join(crockford[n >> 5] + crockford[n & 31] for n in kit_sums)
kit_bits = "".join(f"{crockford.index(symbol):05b}" for symbol in kit_secret)
kit_bytes = int(kit_bits, 2).to_bytes(20, "big")

first, first_id = envelope(b'{"v":1,"o":[]}', 1, 2, 1, 1, bytes(32), run(0xB0, 12))
second, second_id = envelope(b"x" * 396, 2, 3, 1, 2, first_id, run(0xB1, 12))

phrase, iterations, memory, passes = "lamp acorn river kettle moon", 600000, 19456, 2
stretched = hashlib.pbkdf2_hmac("sha256", phrase.encode(), salt, iterations, 32) + Argon2id(
    salt=salt, length=32, iterations=passes, lanes=1, memory_cost=memory).derive(phrase.encode())

blob_key = run(0x11, 32)
mebibyte = 1024 * 1024
blob_content = bytes((i * 31) & 255 for i in range(mebibyte + 5))
blob = b"".join(
    box(blob_key, label("blob", space, u32(i), bytes([i == 1])), blob_content[i * mebibyte:(i + 1) * mebibyte], run(0xC0, 12))
    for i in range(2))

mailbox = hkdf(invitation, b"", label("pair/mailbox"), 16)
consonants, vowels = "bdfghjklmnprstvz", "aiou"
proquint = lambda n: (consonants[n >> 12] + vowels[n >> 10 & 3] + consonants[n >> 6 & 15] + vowels[n >> 4 & 3] + consonants[n & 15])
source = (pathlib.Path(__file__).parent.parent / "src" / "words.ts").read_text()
words = re.search(r"`\n(.*)\n`", source, re.S).group(1).split()
five = lambda data: [words[int.from_bytes(data[:7], "big") >> (45 - 11 * i) & 2047] for i in range(5)]
transcript = [b"Mara's devices", b"Ilse's devices", b"", b"accept"]

print(json.dumps({
    "signPublic": sign_pub.hex(), "sealPublic": seal_pub.hex(), "sealPrivateScalar": "f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2",
    "deviceId": device.hex(),
    "core": core.decode(), "spaceId": sha256(label("space-id", core))[:16].hex(), "personId": sha256(label("person-id", core)).hex(),
    "space": space.hex(), "epoch": epoch, "epochKey": epoch_key.hex(),
    "commitment": hkdf(epoch_key, space, label("epoch-commit", u32(epoch))).hex(),
    "by": run(0xA0, 16).hex(), "aad": sha256(core).hex(),
    "epochWrap": hpke(label("epoch-wrap", space, u32(epoch), device, run(0xA0, 16)), sha256(core), epoch_key).hex(),
    "envelopes": [
        {"bytes": first.hex(), "id": first_id.hex(), "payload": '{"v":1,"o":[]}'},
        {"bytes": second.hex(), "id": second_id.hex(), "payload": "x" * 396},
    ],
    "wraps": wraps.hex(), "recordHash": sha256(core + sha256(wraps)).hex(),
    "membershipSignature": sign(label("sig/membership", core, sha256(wraps))).hex(),
    "deviceListSignature": sign(label("sig/device-list", core, sha256(b""))).hex(),
    "signInSignature": sign(label("sig/sign-in", run(0, 32), b"https://relay.example")).hex(),
    "receiptSignature": sign(label("sig/receipt", run(7, 92))).hex(),
    "luk": luk.hex(), "prf": prf.hex(), "nonce": run(0xC0, 12).hex(), "salt": salt.hex(), "phrase": phrase,
    "unlockers": [
        unlocker("prf", prf, salt), unlocker("kit", kit_bytes, salt),
        {**unlocker("pass", stretched, salt, (iterations, memory, passes)), "iterations": iterations, "memoryKiB": memory, "passes": passes},
    ],
    "keyring": box(hkdf(luk, b"", label("luk/keyring")), label("wrap/keyring"), b"epoch keys", run(0xC0, 12)).hex(),
    "storageKey": box(hkdf(luk, b"", label("luk/storage")), label("wrap/lsk"), run(0x33, 32), run(0xC0, 12)).hex(),
    "page": box(run(0x33, 32), label("page", b"hot", u32(9)), b"kept", run(0xC0, 12)).hex(),
    "kit": {"id": kit_id, "secret": kit_secret, "check": kit_check, "bytes": kit_bytes.hex(),
            "checkValue": hkdf(kit_bytes, kit_id.encode(), label("kcv/kit")).hex()},
    "blob": {"key": blob_key.hex(), "id": sha256(blob).hex(), "length": len(blob_content)},
    "lockedNote": (b"\1" + hpke(label("locked-note"), b"\1", padded(b"the wave"))).hex(),
    "invitation": {
        "secret": invitation.hex(), "words": [proquint(int.from_bytes(invitation[i:i + 2], "big")) for i in range(0, 16, 2)],
        "mailbox": mailbox.hex(),
        "offer": (b"\1" + box(hkdf(invitation, b"", label("pair/offer")), label("pair/offer", b"\1", mailbox), b"from Ilse", run(0xC0, 12))).hex(),
        "answer": hpke(label("pair", space), b"", b"Mara's devices", hkdf(invitation, b"", label("pair/psk")), mailbox).hex(),
    },
    "passphrase": {"bytes": run(0x9A, 7).hex(), "words": five(run(0x9A, 7))},
    "safetyWords": {"transcript": [part.decode() for part in transcript],
                    "words": five(sha256(label("pair/words", *(u32(len(part)) + part for part in transcript)))),
                    "hash": sha256(label("pair/transcript", *(u32(len(part)) + part for part in transcript))).hex()},
    "wordList": sha256(" ".join(words).encode()).hex(),
}, indent=1))
