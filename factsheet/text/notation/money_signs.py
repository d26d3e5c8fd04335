"""From CLDR and a language's own file to the signs for money, and which of them may be one another's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from factsheet.locale.words import CldrWords

DOLLARS = frozenset("AUD CAD NZD HKD SGD TWD BBD BMD BSD BZD FJD GYD JMD LRD NAD SBD SRD TTD XCD BND KYD".split())
POUNDS = frozenset("EGP SYP LBP SDG SSP GIP FKP SHP".split())
CROWNS = frozenset("SEK NOK DKK ISK CZK".split())
# What a bare noun may be money of: "francs" are those of Dakar in a paper of Dakar.
FAMILIES = {
    "$": DOLLARS,
    "kr": CROWNS,
    "£": POUNDS,
    "pound": POUNDS,
    "Fr": frozenset("XOF XAF XPF GNF CDF RWF BIF DJF KMF FRF BEF LUF".split()),
    "₨": frozenset("PKR LKR NPR MUR SCR".split()),
    "peso": frozenset("ARS CLP COP CUP DOP PHP UYU".split()),
    "dinar": frozenset("DZD BHD IQD JOD KWD LYD RSD TND MKD".split()),
    "dirham": frozenset(("MAD",)),
    "riyal": frozenset("QAR YER OMR IRR".split()),
}
SIGNS = {"$": ("USD", "$"), "£": ("GBP", "£"), "¥": ("JPY", "CNY"), "kr": ("kr", "SEK", "NOK", "DKK"), "€": ("EUR",)}
BARE_SIGNS = {
    "₡": "CRC", "₾": "GEL", "₭": "LAK", "₿": "BTC", "BTC": "BTC", "₺": "TRY", "₽": "RUB", "₫": "VND", "₩": "KRW",
    "₪": "ILS",
    "₦": "NGN", "฿": "THB", "₴": "UAH", "₱": "PHP", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₼": "AZN", "zł": "PLN",
    "Kč": "CZK",
    "Ft": "HUF", "元": "CNY", "円": "JPY", "U$D": "USD", "U$S": "USD", "TL": "TRY", "лв": "BGN", "RMB": "CNY",
}  # fmt: skip
# As newspapers of the countries print them, which CLDR has for its own languages there, if at all.
AT_HOME = {
    "US$": "USD", "R$": "BRL", "C$": "CAD", "A$": "AUD", "NT$": "TWD", "MX$": "MXN", "AR$": "ARS", "CL$": "CLP",
    "CO$": "COP", "UY$": "UYU", "RM": "MYR", "Rp": "IDR", "HK$": "HKD", "NZ$": "NZD", "AU$": "AUD", "CA$": "CAD",
    "S$": "SGD", "RD$": "DOP", "J$": "JMD", "TT$": "TTD", "EC$": "XCD", "Bds$": "BBD", "BZ$": "BZD", "FJ$": "FJD",
    "N$": "NAD", "G$": "GYD", "Z$": "ZWL", "GH₵": "GHS", "GH¢": "GHS", "GHC": "GHS", "E£": "EGP", "Kshs": "KES",
    "KSh": "KES", "Ksh": "KES", "KSH": "KES", "TSh": "TZS", "Tsh": "TZS", "TZSh": "TZS", "USh": "UGX", "Ush": "UGX",
    "UShs": "UGX", "Tk": "BDT", "NRs": "NPR", "NPRs": "NPR", "LKRs": "LKR", "SLRs": "LKR", "PKRs": "PKR", "MVRs": "MVR",
    "Dh": "AED", "Dhs": "AED", "PhP": "PHP", "Php": "PHP", "S/": "PEN", "B/": "PAB", "SFr": "CHF", "sFr": "CHF",
    "Kz": "AOA", "MTn": "MZN",
}  # fmt: skip
SHARED = {
    "¢": ("cent",), "₹": ("INR", "₨"), "Rs": ("INR", "₨"), "￥": ("JPY", "CNY"), "＄": ("USD", "$"),
    "FCFA": ("XOF", "XAF"), "CFA": ("XOF", "XAF"), "CFAF": ("XOF", "XAF"), "Sh": ("KES", "TZS", "UGX", "SOS"),
    "Shs": ("KES", "TZS", "UGX", "SOS"), "Bs": ("BOB", "VES"),
}  # fmt: skip
# Letters that are names of much else: money before a figure with a word of scale, as in "R500 million".
LETTERS_OF_MONEY = {
    "R": ("ZAR",), "N": ("NGN",), "P": ("PHP", "BWP"), "K": ("ZMW", "MWK", "PGK"), "Q": ("GTQ",), "L": ("HNL", "LSL"),
    "SR": ("SAR",), "QR": ("QAR",), "KD": ("KWD",), "BD": ("BHD",), "RO": ("OMR",), "MT": ("MZN",),
    "DH": ("MAD", "AED"), "LL": ("LBP",), "JD": ("JOD",),
}  # fmt: skip
# Codes that capitals make of words; and codes of money that was gone by 1999, which are names of other things by now.
WORDY = frozenset(
    "ALL TOP CUP PEN SOS DEM ALK AOK ARA ARL ARM ARP BAD BAN BEC BEL BGM BGO BOL BOP BRB BRE BRN BRR BRZ BUK CLE CNX "
    "ESA ESB GEK GNS GQE GWE GWP HRD ILP ILR ISJ KRH KRO LTT LUC LUL LVR MAF MDC MKN MLF MTP MVP MXP MZE NIC PEI PES "
    "PLZ RHD SDP UAK UGS UYP VNN YDD YUD YUN YUR ZAL ZRN ZRZ XTS XXX".split()
)


def akin(units: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the two may be one unit; a bare dollar or crown is any country's, a named one is no other's."""
    return not set(units).isdisjoint(others) or _in_family(units, others) or _in_family(others, units)


def _in_family(bare: Sequence[str], named: Sequence[str]) -> bool:
    return any(not FAMILIES[sign].isdisjoint(named) for sign in bare if sign in FAMILIES)


def sign_table(tree: dict[str, Any], table: CldrWords | None) -> dict[str, tuple[str, ...]]:
    """What each sign of money may stand for, the likeliest first."""
    signs = table.signs.items() if table else ()
    found: dict[str, tuple[str, ...]] = {sign: (code,) for sign, code in signs if sign not in WORDY}
    found.update({sign: (code,) for sign, code in (*AT_HOME.items(), *_turned())} | SHARED)
    found.update({sign: tuple(units) for sign, units in tree.get("signs", {}).items()})
    found.update({sign: (code,) for sign, code in BARE_SIGNS.items()})
    return found | SIGNS | {"kr.": SIGNS["kr"]}


def _turned() -> Iterator[tuple[str, str]]:
    """French puts the country behind: "$US", "$MX"."""
    yield from (("$" + sign[:-1], code) for sign, code in AT_HOME.items() if sign[-1] == "$" and len(sign) > 2)


def dotted(signs: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Those of several letters with stops between, which are read behind a figure like words: "500 د.إ"."""
    return {sign: units for sign, units in signs.items() if "." in sign.rstrip(".") and sign[0].isalpha()}
