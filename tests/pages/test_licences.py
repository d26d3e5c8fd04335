from __future__ import annotations

import pytest

from factsheet.pages.licences import address


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
        ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("cc-by-sa-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
        ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("ODbL-1.0", "https://spdx.org/licenses/ODbL-1.0.html"),
        ("https://example.org/terms", "https://example.org/terms"),
        ("mit", "https://spdx.org/licenses/MIT.html"),
        ("etalab-2.0", "https://spdx.org/licenses/etalab-2.0.html"),
        ("All rights reserved", ""),
        ("All-rights-reserved-2020", ""),
        ("", ""),
    ],
)
def test_terms_that_have_an_address_are_led_to(licence: str, expected: str) -> None:
    assert address(licence) == expected
