"""How jinja2 writes our templates as Python: attributes are read and text is escaped the short way."""

from __future__ import annotations

from collections.abc import Callable

import markupsafe
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

# These ask whether there is such an attribute; all others may take it for granted, since views have all their fields.
_CAREFUL = ("default", "d", "defined", "undefined")


class Generator(CodeGenerator):
    """Writes `view.field` where jinja2 would look for an attribute, then for an item, through two calls."""

    _asking = 0

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 (jinja2's name)
        super().visit_Template(node, frame)
        self.writeline("escape, escape_words = environment.escape, environment.escape_words")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if _is_plain(frame, finalize):
            self.write("(escape_words(piece) if (piece := ")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if _is_plain(frame, finalize):
            self.write(").__class__ is str else escape(piece))")
        else:
            super()._output_child_post(node, frame, finalize)

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


def _is_plain(frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> bool:
    return frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None


def escape(value: object) -> str:
    """As markupsafe does it, without an object of its own for every piece."""
    if hasattr(value, "__html__"):
        return str(value.__html__())
    return escape_words(str(value))


def _in_python(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&#34;").replace("'", "&#39;")


# What markupsafe has written in C for itself costs a fifth; it is no promise of its.
escape_words: Callable[[str], str] = getattr(markupsafe, "_escape_inner", _in_python)
