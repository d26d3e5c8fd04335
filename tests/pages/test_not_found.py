from __future__ import annotations

from factsheet.pages import not_found
from tests.pages import press


def test_it_links_from_the_root_of_the_host_since_it_may_stand_anywhere() -> None:
    frame = press.view(not_found, "fr").frame
    assert (frame.path, frame.root, frame.top) == ("fr/404.html", "/fr/", "/")


def test_under_a_base_url_it_links_from_its_path() -> None:
    changes = {"site.yaml": press.SITE + "    base_url: https://example.org/vans/\n"}
    frame = press.view(not_found, "en", changes).frame
    assert (frame.root, frame.top, frame.canonical) == ("/vans/", "/vans/", "")
    assert [one.href for one in frame.alternates] == ["/vans/404.html", "/vans/fr/404.html"]
