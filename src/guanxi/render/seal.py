"""Sealing: the data of a map under a passphrase, for a browser to open without any network.

AES-256-GCM under a key that PBKDF2-SHA256 makes of the passphrase, in the form

    guanxi.sealed/1 ROUNDS SALT NONCE DATA

of which all but DATA is authenticated and the last three are base64. Salt and nonce are new each
time, so sealing the same map twice gives other bytes. Whoever has the file may try passphrases for
as long as they like; only a long one holds.
"""

import base64
import hashlib
import itertools
import secrets
import unicodedata

from guanxi.errors import GuanxiError

SEALED_TYPE = "application/vnd.guanxi.sealed"
ROUNDS = 600_000
"""Of PBKDF2: what OWASP's Password Storage Cheat Sheet asked for in 2023; a fifth of a second."""

_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32
_FORM = "guanxi.sealed/1"
_SHORTEST = 12
_FEWEST_LETTERS = 5
_WORDS = 5
_SYLLABLES = tuple("".join(pair) for pair in itertools.product("bdghjlmnprstvwyz", "aeiou"))


def sealed(data: bytes, passphrase: str) -> str:
    """Return data sealed under a passphrase; GuanxiError where that is too weak (`checked`)."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    header = f"{_FORM} {ROUNDS} {_text(salt)} {_text(nonce)}"
    locked = AESGCM(_key(checked(passphrase), salt, ROUNDS)).encrypt(
        nonce, data, header.encode("ascii")
    )
    return f"{header} {_text(locked)}"


def unsealed(text: str, passphrase: str) -> bytes:
    """Return what was sealed; GuanxiError where the passphrase is wrong or the text was altered."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header, _, data = text.strip().rpartition(" ")
    _, rounds, *parts = header.split(" ")
    salt, nonce = map(base64.b64decode, parts)
    key = AESGCM(_key(passphrase, salt, int(rounds)))
    try:
        return key.decrypt(nonce, base64.b64decode(data), header.encode("ascii"))
    except InvalidTag:
        message = "the seal does not open: the passphrase is wrong, or the file was altered"
        raise GuanxiError(message) from None


def checked(passphrase: str) -> str:
    """Return a passphrase that is worth using; GuanxiError with the way out for a weak one."""
    if len(passphrase) < _SHORTEST or len(set(passphrase)) < _FEWEST_LETTERS:
        message = (
            f"the passphrase is too weak: take at least {_SHORTEST} characters, best five words; "
            f"this one was made just now: {new_passphrase()}"
        )
        raise GuanxiError(message)
    return passphrase


def new_passphrase() -> str:
    """Return five new words of two syllables, to be said on the telephone in any language.

    Each is one of 6,320, so that there are 63 bits to guess.
    """
    return "-".join(_new_word() for _ in range(_WORDS))


def _new_word() -> str:
    """Return two syllables that differ."""
    first = secrets.choice(_SYLLABLES)
    return first + secrets.choice([one for one in _SYLLABLES if one != first])


def _key(passphrase: str, salt: bytes, rounds: int) -> bytes:
    """Return the key that a passphrase makes; the same letters count the same however typed."""
    told = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    return hashlib.pbkdf2_hmac("sha256", told, salt, rounds, _KEY_BYTES)


def _text(data: bytes) -> str:
    """Return bytes as base64."""
    return base64.b64encode(data).decode("ascii")
