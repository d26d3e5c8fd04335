"""The scripts that set no words apart, as ranges for a pattern's class, and whether a character is of one of them."""

from __future__ import annotations

import re

_THAI_LAO_BURMESE_KHMER = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_KANA_BOPOMOFO = "\u3031-\u3035\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff"
_HAN = "\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # with 々, 〆 and 〇
UNSPACED = f"{_THAI_LAO_BURMESE_KHMER}{_KANA_BOPOMOFO}{_HAN}"
# Korean sets words apart. But like those it has no capitals, and its words stand beside figures and Han with no space.
HANGUL = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff"

_UNSPACED = re.compile(f"[{UNSPACED}]")


def is_unspaced(character: str) -> bool:
    """Whether one character is of a script in which no space parts words, so that a word may begin at any of them."""
    return _UNSPACED.match(character) is not None
