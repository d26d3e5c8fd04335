"""(theme, pages) -> outputs: the only module that knows jinja2."""

from __future__ import annotations

import marshal
import sys
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from types import CodeType
from typing import Any

import jinja2
import msgspec

from factsheet.digest import digest, sha256
from factsheet.files import Output
from factsheet.locale.strings import Strings
from factsheet.stages import Page


class Theme(msgspec.Struct, frozen=True):
    """Templates by name, words by language, where each asset lies in the site, and the tokens of the light scheme."""

    templates: Mapping[str, str]
    strings: Mapping[str, Strings]
    assets: Mapping[str, str]
    tokens: Mapping[str, str] = {}


class TemplateFault(msgspec.Struct, frozen=True):
    """A template that cannot be read or used: its name, its line, and what is wrong."""

    template: str
    line: int
    reason: str


def render(theme: Theme, pages: Iterable[Page], loader: Templates | None = None) -> Iterator[Output | TemplateFault]:
    """Each page as the bytes of its file; a template at fault gives its fault in the place of the page."""
    loader = loader or Templates(theme.templates)
    environments = {language: _environment(loader, theme, strings) for language, strings in theme.strings.items()}
    for page in pages:
        language: str = page.view.frame.language  # type: ignore[attr-defined]
        yield _rendered(environments[language], page)


class Templates(jinja2.BaseLoader):
    """Compiles a template once for the environments of all languages: they differ in the words alone.

    `stored` is what the last build has compiled; it is used only where templates, Python and jinja2 are the same.
    """

    def __init__(self, templates: Mapping[str, str], stored: bytes = b"") -> None:
        self.templates = templates
        self.key = digest((sys.version, jinja2.__version__, sorted(templates.items())))
        self.compiled: dict[str, CodeType] = _stored(stored, self.key)

    def stored(self) -> bytes:
        """What the next build need not compile again, with a digest before it that tells damage."""
        content = marshal.dumps((self.key, self.compiled))
        return sha256(content).encode() + content

    def load(
        self,
        environment: jinja2.Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 (jinja2 names it so)
    ) -> jinja2.Template:
        if name not in self.templates:
            raise jinja2.TemplateNotFound(name)
        if name not in self.compiled:
            self.compiled[name] = environment.compile(self.templates[name], name, name)
        return environment.template_class.from_code(environment, self.compiled[name], globals or {})


# Damaged bytes could crash the interpreter when they are read as code; their digest is compared before that.
def _stored(stored: bytes, key: str) -> dict[str, CodeType]:
    content = stored[64:]
    if not stored or sha256(content).encode() != stored[:64]:
        return {}
    made_for, compiled = marshal.loads(content)  # noqa: S302 (our own cache, as trusted as a .pyc file)
    return dict(compiled) if made_for == key else {}


def _rendered(environment: jinja2.Environment, page: Page) -> Output | TemplateFault:
    try:
        html = environment.get_template(page.template).render(page=page.view)
    except jinja2.TemplateSyntaxError as error:
        return TemplateFault(error.name or page.template, error.lineno, error.message or "syntax error")
    except jinja2.TemplateNotFound as error:
        return TemplateFault(page.template, 0, f"there is no template {error.name}")
    except _FAULTS as error:
        return _undefined(environment, page.template, error)
    return Output(page.path, html.encode())


# What an expression of a template can come to while it runs; templates may be the site owner's own.
_FAULTS = (
    jinja2.TemplateRuntimeError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError,
)  # fmt: skip


# Jinja rewrites tracebacks so that a frame of a template carries the template's own name and line.
def _undefined(environment: jinja2.Environment, template: str, error: Exception) -> TemplateFault:
    line, trace = 0, error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        if isinstance(environment.loader, Templates) and name in environment.loader.templates:
            template, line = name, trace.tb_lineno
        trace = trace.tb_next
    return TemplateFault(template, line, str(error) or type(error).__name__)


def _environment(loader: Templates, theme: Theme, strings: Strings) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"], auto_reload=False, cache_size=-1,
    )  # fmt: skip
    install: Any = environment
    install.install_gettext_callables(strings.gettext, strings.ngettext, newstyle=True)
    environment.globals["asset"] = theme.assets.__getitem__
    environment.globals["token"] = theme.tokens.__getitem__
    return environment
