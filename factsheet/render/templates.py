"""A theme goes in; its templates come out, compiled once, each ready to make a page of what it may see."""

from __future__ import annotations

import contextlib
import functools
import marshal
import re
import sys
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from types import CodeType
from typing import Any

import jinja2
import markupsafe
import msgspec

from factsheet.digest import digest, sha256
from factsheet.files import Output
from factsheet.locale.figures import direction
from factsheet.locale.strings import Strings
from factsheet.render.absent import Named, absent
from factsheet.render.encoding import Encode
from factsheet.render.flattening import flat
from factsheet.render.generating import Generator, escape, escape_words
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


class Templates:
    """The templates of a theme, compiled once for the environments of all languages, flattened ones once for each.

    `stored` is what earlier builds have compiled, by language, and by "" for templates as they were written; it is
    used only where templates, words, Python, jinja2 and the `code` that compiles them are the same.
    """

    def __init__(self, theme: Theme, stored: Mapping[str, bytes] = {}, code: str = "") -> None:
        self.theme = theme
        self._given = stored
        self._code = code
        self._codes: dict[str, dict[str, CodeType]] = {}
        self._added: set[str] = set()
        self._environments: dict[tuple[str, bool], jinja2.Environment] = {}
        self._made_for = (code, sys.version, jinja2.__version__, sorted(theme.templates.items()))

    def stored(self) -> dict[str, bytes]:
        """What the next build need not compile again, with a digest before it that tells damage."""
        fresh = {language: marshal.dumps((self._key(language), self._codes[language])) for language in self._added}
        return {**self._given, **{one: sha256(content).encode() + content for one, content in fresh.items()}}

    def __reduce__(self) -> tuple[type[Templates], tuple[Theme, dict[str, bytes], str]]:
        """To be sent to another machine: what renders is made anew there, from what is compiled."""
        return Templates, (self.theme, self.stored(), self._code)

    def known(self, language: str) -> Mapping[str, CodeType]:
        """The templates that are compiled: flattened for a language, or as they were written where that is ""."""
        if language not in self._codes:
            self._codes[language] = dict(_stored(self._given.get(language, b""), self._key(language)))
        return self._codes[language]

    def add(self, language: str, name: str, code: CodeType) -> None:
        """Keep what has been compiled."""
        self.known(language)
        self._codes[language][name] = code
        self._added.add(language)

    def flattened(self, template: str, language: str) -> bool:
        """Whether an earlier build has flattened a template, so that it costs nothing to use it so."""
        return template in self.known(language)

    def _key(self, language: str) -> str:
        return digest((self._made_for, self.theme.strings[language] if language else ""))

    def compile(self, flattened: Iterable[tuple[str, str]]) -> None:
        """Make flattened templates ready; what is wrong with one is told by the page that uses it."""
        for template, language in flattened:
            with contextlib.suppress(*_FAULTS, jinja2.TemplateError):
                self.environment(language, flattened=True).get_template(template)

    def environment(self, language: str, *, flattened: bool) -> jinja2.Environment:
        """What renders the pages of one language, quickly or with the templates as they were written."""
        key = (language, flattened)
        if key not in self._environments:
            environment = _environment(self.theme, language)
            environment.loader = _Loader(self, language if flattened else "")
            if flattened:
                environment.code_generator_class = Generator
            self._environments[key] = environment
        return self._environments[key]


class _Loader(jinja2.BaseLoader):
    """Templates flattened for a language, or as they were written where that is ""."""

    def __init__(self, templates: Templates, language: str) -> None:
        self._templates = templates
        self._language = language
        self._parsed: dict[str, jinja2.nodes.Template] = {}

    def load(
        self,
        environment: jinja2.Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 (jinja2 names it so)
    ) -> jinja2.Template:
        templates, language = self._templates, self._language
        if name not in templates.theme.templates:
            raise jinja2.TemplateNotFound(name)
        if name not in templates.known(language):
            templates.add(language, name, environment.compile(self._source(environment, name), name, name))
        return environment.template_class.from_code(environment, templates.known(language)[name], globals or {})

    def _source(self, environment: jinja2.Environment, name: str) -> str | jinja2.nodes.Template:
        sources = self._templates.theme.templates
        if not self._language:
            return sources[name]

        def parse(one: str) -> jinja2.nodes.Template:
            if one not in sources:
                raise jinja2.TemplateNotFound(one)
            if one not in self._parsed:
                self._parsed[one] = environment.parse(sources[one], one, one)
            return self._parsed[one]

        template = flat(name, parse, _words(self._templates.theme.strings[self._language].gettext, self._language))
        template.set_environment(environment)
        return template


# Damaged bytes could crash the interpreter when they are read as code; their digest is compared before that. Kept,
# since `serve` asks for the same at each save.
@functools.lru_cache(maxsize=8)
def _stored(stored: bytes, key: str) -> Mapping[str, CodeType]:
    content = stored[64:]
    if not stored or sha256(content).encode() != stored[:64]:
        return {}
    made_for, compiled = marshal.loads(content)  # noqa: S302 (our own cache, as trusted as a .pyc file)
    return dict(compiled) if made_for == key else {}


def rendered(
    templates: Templates, page: Page, view: msgspec.Struct, encode: Encode, *, flattened: bool
) -> Output | TemplateFault:
    """The bytes of one page's file. A fault of a flattened template is looked for in it as it was written."""
    try:
        environment = templates.environment(page.language, flattened=flattened)
        made = encode(environment.get_template(page.template), view)
    except (*_FAULTS, jinja2.TemplateError) as error:
        return rendered(templates, page, view, encode, flattened=False) if flattened else _fault(templates, page, error)
    if not made or made.isspace():
        return TemplateFault(page.template, 0, "it makes an empty page")
    return Output(page.path, made)


# What an expression of a template can come to while it runs; templates may be the site owner's own.
_FAULTS = (
    jinja2.TemplateRuntimeError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError,
)  # fmt: skip


def _fault(templates: Templates, page: Page, error: Exception) -> TemplateFault:
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateFault(error.name or page.template, error.lineno, error.message or "syntax error")
    if isinstance(error, jinja2.TemplateNotFound):
        reason = f"there is no template {error.name}"
        return msgspec.structs.replace(_undefined(templates.theme, page.template, error), reason=reason)
    fault = _undefined(templates.theme, page.template, error)
    missed = _MISSED.search(fault.reason)
    if missed is None:
        return fault
    name = missed[1] or missed[2]
    reason = absent(f"nothing here is called `{name}`", name, page.view.__struct_fields__)
    return msgspec.structs.replace(fault, reason=reason)


# How jinja2 and Python tell of a name that is not there.
_MISSED = re.compile(r"(?:has no attribute '(\w+)'|\A'(\w+)' is undefined)")


# Jinja rewrites tracebacks so that a frame of a template carries the template's own name and line.
def _undefined(theme: Theme, template: str, error: Exception) -> TemplateFault:
    line, trace = 0, error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        if name in theme.templates:
            template, line = name, trace.tb_lineno
        trace = trace.tb_next
    return TemplateFault(template, line, str(error) or type(error).__name__)


def _environment(theme: Theme, language: str) -> jinja2.Environment:
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"], auto_reload=False, cache_size=-1,
    )  # fmt: skip
    del environment.filters["safe"]  # what is safe has been cleaned, and says so itself
    install: Any = environment
    strings = theme.strings[language]
    gettext, ngettext = _words(strings.gettext, language), _words(strings.ngettext, language)
    install.install_gettext_callables(gettext, ngettext, newstyle=True)
    install.escape, install.escape_words = escape, escape_words
    environment.globals["asset"] = Named("file", theme.assets).__getitem__
    environment.globals["token"] = Named("token", theme.tokens).__getitem__
    return environment


# jinja2 takes a translation for mark-up; ours are words, and what a catalogue holds is escaped like any other text.
# What has none is English: in a page from right to left an isolate keeps its numbers and full stops in their places.
def _words(translate: Callable[..., str], language: str) -> Callable[..., str]:
    rtl = direction(language) == "rtl"

    @functools.lru_cache(maxsize=4096)
    def words(*message: str | int) -> str:
        said = translate(*message)
        return markupsafe.escape(f"\u2066{said}\u2069" if rtl and said in message else said)

    return words
