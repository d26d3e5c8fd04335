"""A value goes in, a short hexadecimal digest that depends on nothing but the value comes out."""

from __future__ import annotations

import base64
import hashlib

import msgspec

_encode = msgspec.msgpack.Encoder(order="deterministic", decimal_format="string").encode


def digest(value: object) -> str:
    """32 hexadecimal characters; `value` is anything msgspec can encode: structs, tuples, text, numbers."""
    return hashlib.blake2b(_encode(value), digest_size=16).hexdigest()


def sha256(content: bytes | memoryview) -> str:
    """The hexadecimal SHA-256 of some bytes, as `sha256sum` prints it."""
    return hashlib.sha256(content).hexdigest()


class Summing:
    """The SHA-256 of bytes that come some at a time, and how many they are."""

    def __init__(self) -> None:
        self._sum = hashlib.sha256()
        self.size = 0

    def add(self, content: bytes) -> None:
        self._sum.update(content)
        self.size += len(content)

    @property
    def sha256(self) -> str:
        return self._sum.hexdigest()


def integrity(content: bytes) -> str:
    """The SHA-256 of some bytes as HTML and content security policies write it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()
