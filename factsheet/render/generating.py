"""How jinja2 writes our templates as Python: attributes are read and text is escaped the short way."""

from __future__ import annotations

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

# These ask whether there is such an attribute; all others may take it for granted, since views have all their fields.
_CAREFUL = ("default", "d", "defined", "undefined")


class Generator(CodeGenerator):
    """Writes `view.field` where jinja2 would look for an attribute, then for an item, through two calls."""

    _asking = 0

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 (jinja2's name)
        super().visit_Template(node, frame)
        self.writeline("escape = environment.escape")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 (jinja2's name)
        if self._asking or not node.attr.isidentifier():
            super().visit_Getattr(node, frame)
            return
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:  # noqa: N802 (jinja2's name)
        self._asking += node.name in _CAREFUL
        super().visit_Filter(node, frame)
        self._asking -= node.name in _CAREFUL

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:  # noqa: N802 (jinja2's name)
        self._asking += node.name in _CAREFUL
        super().visit_Test(node, frame)
        self._asking -= node.name in _CAREFUL


def escape(value: object) -> str:
    """As markupsafe does it, without an object of its own for every piece."""
    if type(value) is not str:
        return str(value.__html__()) if hasattr(value, "__html__") else _escaped(str(value))
    return _escaped(value)


def _escaped(text: str) -> str:
    if text.isalnum():
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&#34;").replace("'", "&#39;")
