"""Where each page lies: paths inside one language's tree, the trees inside the site, and the way from page to page."""

from __future__ import annotations

from urllib.parse import urlsplit

from factsheet.model import Settings


def fact(id: str) -> str:
    return f"facts/{id}.html"


def source(id: str) -> str:
    return f"sources/{id}.html"


def annotated(source: str) -> str:
    """The quotes of a source as Web Annotations: one file for all languages."""
    return f"sources/{source}.annotations.json"


def topic(id: str) -> str:
    return f"topics/{id}.html"


def embeds(settings: Settings) -> bool:
    """Whether facts have a page for frames: one that nothing outside could reach has no use."""
    return bool(settings.base_url) and "embed" in settings.beside


def embed(id: str) -> str:
    return f"embed/{id}.html"


def card(fact: str = "") -> str:
    """The picture that stands for a fact where its page is shared; without a fact, that of the sheet."""
    return f"cards/{fact}.png" if fact else "card.png"


def chart(id: str) -> str:
    """The values of a chart, from the site's top: they are the same in every language."""
    return f"data/charts/{id}.csv"


def tree(settings: Settings, language: str) -> str:
    """The folder of a language inside the site: "" for the default one, else "fr/"."""
    return "" if language == settings.languages[0] else f"{language}/"


def alternates(settings: Settings, language: str, path: str) -> list[tuple[str, str]]:
    """The public addresses of the page at `path` in the site, by the languages of the site."""
    within = path.removeprefix(tree(settings, language))
    return [(one, absolute(settings.base_url, tree(settings, one) + within)) for one in settings.languages]


def up(path: str) -> str:
    """The way from a page back to the folder its path starts in: "../" for every folder of the path."""
    return "../" * path.count("/")


def absolute(base_url: str, path: str) -> str:
    """The public address of a path in the site, "" where the site has none; an index is its folder's address."""
    if not base_url:
        return ""
    shown = path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path
    return base_url.rstrip("/") + "/" + shown


def root_of(base_url: str) -> str:
    """The path a site lies under on its host, "/" where nobody has said: for the one page that is served anywhere."""
    return urlsplit(base_url).path.rstrip("/") + "/"
