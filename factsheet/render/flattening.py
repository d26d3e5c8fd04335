"""Templates as they are written go in; one template without inheritance, macros or messages comes out.

A page of ours is some hundred small pieces: to call a macro or to look up a message for each of them takes ten times as
long as to write them. What depends on the templates and the language alone is therefore done once, when a template is
compiled. What cannot be taken apart (a macro called inside an expression, a plural) stays as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import TypeGuard, TypeVar

from jinja2 import TemplateRuntimeError, nodes

Parse = Callable[[str], nodes.Template]
Translate = Callable[[str], str]
Macros = Mapping[str, nodes.Macro]
_Node = TypeVar("_Node", bound=nodes.Node)

# Beyond this a template is not ours, or calls itself.
DEPTH = 12
_NAMED = re.compile(r"%(?:\((\w+)\)s|(%))")


def flat(name: str, parse: Parse, translate: Translate) -> nodes.Template:
    """The template `name` for one language; raises what `parse` raises, and a TemplateError where it cannot be done.

    What `parse` gives is left as it is, and may be given again.
    """
    line = _lineage(name, parse)
    if line[-1].find(nodes.Extends):
        raise TemplateRuntimeError("what it extends is known only when the page is made")
    body = _joined(line)
    imports = [node for node in body if _names_a_module(node)]
    modules = {node.target: node.template.value for node in imports if isinstance(node.template, nodes.Const)}
    macros = {
        f"{module}.{macro.name}": macro
        for module, template in modules.items()
        for macro in _qualified(list(parse(template).find_all(nodes.Macro)), module)
    }
    macros.update((node.name, node) for node in body if isinstance(node, nodes.Macro))
    writer = _Writer(macros, translate)
    written = writer.body(body)
    return nodes.Template(_without_idle(written), lineno=1)


def _lineage(name: str, parse: Parse) -> list[nodes.Template]:
    """The template and those it extends; a name that is worked out only when the page is made ends the line."""
    line = [_copied(parse(name))]
    while (above := line[-1].find(nodes.Extends)) and isinstance(above.template, nodes.Const) and len(line) < DEPTH:
        line.append(_copied(parse(above.template.value)))
    return line


def _joined(line: list[nodes.Template]) -> list[nodes.Node]:
    """One body: what a child says outside its blocks comes first, as jinja2 runs it; its blocks stand in the root."""
    blocks: dict[str, list[list[nodes.Node]]] = {}
    for template in line:
        for block in template.find_all(nodes.Block):
            blocks.setdefault(block.name, []).append(block.body)
    said = [
        node
        for child in line[:-1]
        for node in child.body
        if isinstance(node, nodes.Assign | nodes.Import | nodes.Macro)
    ]
    return _filled([*said, *line[-1].body], blocks, {}, 0)


def _filled(
    body: list[nodes.Node], blocks: Mapping[str, list[list[nodes.Node]]], above: Mapping[str, int], depth: int
) -> list[nodes.Node]:
    """Blocks become their bodies; `super()` the body below, `self.name()` that block once more."""

    def placed(name: str, level: int) -> list[nodes.Node]:
        bodies = blocks.get(name, [])
        if level >= len(bodies) or depth > DEPTH:
            return []
        inner = [_copied(node) for node in bodies[level]]
        return [nodes.Scope(_filled(inner, blocks, {"": level, name: level}, depth + 1), lineno=1)]

    current = next((name for name in above if name), "")

    def replaced(node: nodes.Node) -> list[nodes.Node] | None:
        if isinstance(node, nodes.Block):
            return placed(node.name, 0)
        if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name == "super":
            return placed(current, above.get("", 0) + 1)
        if isinstance(node, nodes.Call) and _attribute(node.node, "self"):
            return placed(_attribute(node.node, "self"), 0)
        return None

    return _rewritten(body, replaced)


class _Writer:
    """Takes macros and messages apart wherever they are written out."""

    def __init__(self, macros: Macros, translate: Translate) -> None:
        self._macros = macros
        self._translate = translate
        self._open: list[str] = []

    def body(self, body: list[nodes.Node]) -> list[nodes.Node]:
        return _rewritten(body, self._replaced)

    def _replaced(self, node: nodes.Node) -> list[nodes.Node] | None:
        if not isinstance(node, nodes.Call) or node.dyn_args or node.dyn_kwargs:
            return None
        if isinstance(node.node, nodes.Name) and node.node.name in ("_", "gettext"):
            return self._message(node)
        return self._inlined(node)

    def _message(self, call: nodes.Call) -> list[nodes.Node] | None:
        if len(call.args) != 1 or not isinstance(call.args[0], nodes.Const):
            return None
        said = self._translate(call.args[0].value)
        given = {pair.key: pair.value for pair in call.kwargs}
        if "%" in _NAMED.sub("", said) or not {name for name, _ in _NAMED.findall(said) if name} <= given.keys():
            return None
        pieces: list[nodes.Expr] = []
        for at, piece in enumerate(_NAMED.split(said)):
            if at % 3 == 0 or (at % 3 == 2 and piece):
                pieces.append(nodes.TemplateData(piece or "", lineno=call.lineno))
            elif at % 3 == 1 and piece:
                pieces.append(_copied(given[piece]))
        return self.body([nodes.Output(pieces, lineno=call.lineno)])

    def _inlined(self, call: nodes.Call) -> list[nodes.Node] | None:
        name = _called(call.node)
        macro = self._macros.get(name)
        if macro is None or name in self._open or len(self._open) > DEPTH:
            return None
        given = _given(macro, call)
        if given is None:
            return None
        self._open.append(name)
        inner = self.body([_copied(node) for node in macro.body])
        self._open.pop()
        targets = [nodes.Name(one.name, "param", lineno=call.lineno) for one in macro.args]
        return [nodes.With(targets, given, inner, lineno=call.lineno)] if targets else [nodes.Scope(inner, lineno=1)]


def _given(macro: nodes.Macro, call: nodes.Call) -> list[nodes.Expr] | None:
    """A value for each parameter, None where the call leaves one without."""
    names = [one.name for one in macro.args]
    values: dict[str, nodes.Expr] = dict(zip(names[len(names) - len(macro.defaults) :], macro.defaults, strict=True))
    values.update(zip(names, call.args, strict=False))
    values.update((pair.key, pair.value) for pair in call.kwargs)
    if len(call.args) > len(names) or values.keys() != set(names):
        return None
    return [_copied(values[name]) for name in names]


def _rewritten(body: list[nodes.Node], replaced: Callable[[nodes.Node], list[nodes.Node] | None]) -> list[nodes.Node]:
    """The body with each written piece, and each block, that has a replacement replaced; neighbours are joined."""
    made: list[nodes.Node] = []
    for node in body:
        if isinstance(node, nodes.Output):
            for piece in node.nodes:
                made.extend(replaced(piece) or [nodes.Output([piece], lineno=node.lineno)])
            continue
        instead = replaced(node)
        if instead is not None:
            made.extend(instead)
            continue
        for field in ("body", "elif_", "else_"):
            if (inner := getattr(node, field, None)) and not isinstance(node, nodes.Macro):
                setattr(node, field, _rewritten(inner, replaced))
        made.append(node)
    return list(_merged(made))


def _merged(body: list[nodes.Node]) -> Iterator[nodes.Node]:
    open_: nodes.Output | None = None
    for node in body:
        if isinstance(node, nodes.Output) and open_ is not None:
            _append(open_, node.nodes)
        elif isinstance(node, nodes.Output):
            open_ = nodes.Output([], lineno=node.lineno)
            _append(open_, node.nodes)
            yield open_
        else:
            open_ = None
            yield node


def _append(output: nodes.Output, pieces: list[nodes.Expr]) -> None:
    for piece in pieces:
        last = output.nodes[-1] if output.nodes else None
        if isinstance(piece, nodes.TemplateData) and isinstance(last, nodes.TemplateData):
            output.nodes[-1] = nodes.TemplateData(last.data + piece.data, lineno=last.lineno)
        else:
            output.nodes.append(piece)


def _qualified(macros: list[nodes.Macro], module: str) -> list[nodes.Macro]:
    """The macros with their calls of one another by the name that the importing template has for their module."""
    names = {one.name for one in macros}
    for macro in macros:
        neighbours = names - {one.name for one in macro.args}
        for call in macro.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name in neighbours:
                call.node = nodes.Getattr(nodes.Name(module, "load"), call.node.name, "load", lineno=call.lineno)
    return macros


def _copied(node: _Node) -> _Node:
    """A node whose inner nodes are its own; jinja2's nodes cannot be deep-copied, since they name their environment."""

    def of(value: object) -> object:
        if isinstance(value, nodes.Node):
            return _copied(value)
        return [of(one) for one in value] if isinstance(value, list) else value

    made = object.__new__(type(node))
    for name in (*node.fields, *node.attributes):
        setattr(made, name, of(getattr(node, name, None)))
    return made


def _names_a_module(node: nodes.Node) -> TypeGuard[nodes.Import]:
    return isinstance(node, nodes.Import) and isinstance(node.template, nodes.Const)


def _without_idle(body: list[nodes.Node]) -> list[nodes.Node]:
    """The body without the modules and macros that nothing else in it names any more."""
    named = Counter(name for node in body for name in {one.name for one in node.find_all(nodes.Name)})
    return [node for node in body if not (known := _defined(node)) or named[known] > _names_itself(node, known)]


def _defined(node: nodes.Node) -> str:
    if isinstance(node, nodes.Macro):
        return node.name
    return node.target if _names_a_module(node) else ""


def _names_itself(node: nodes.Node, known: str) -> bool:
    return any(one.name == known for one in node.find_all(nodes.Name))


def _called(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        return f"{node.node.name}.{node.attr}"
    return ""


def _attribute(node: nodes.Node, of: str) -> str:
    module, _, name = _called(node).partition(".")
    return name if module == of else ""
