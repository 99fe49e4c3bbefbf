"""Modules of the page as one script: an offline page has no addresses from which a browser could load them.

1. From the module that begins, imports are followed depth first, so what a module needs stands before it.
2. Each module becomes a function that is called once and gives what it exports: its other names stay its own.
3. Comments on lines of their own and blanks before a line are for who reads the modules, and are left out.
4. Imports become the names that those functions gave. So a module may not export what it changes later, and two
   modules may not import each other; both are errors, and the linter says so too.

Only this much of the language is known: ``import { a, b } from './x.js';`` and ``export`` before ``const``,
``function`` or ``class``. The same modules give the same text.
"""

from __future__ import annotations

import re
from pathlib import Path

_IMPORT = re.compile(r"^import \{([^{}]*)\} from '(\.[^']+)';\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:const|function|class) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_UNSEEN = re.compile(r"^(?:[ \t]*(?://.*)?\n|[ \t]+)", re.MULTILINE)
_SPANNING = re.compile(r"^[^`\n]*(?:`[^`\n]*`[^`\n]*)*`[^`\n]*$|^.*/\*.*", re.MULTILINE)


def bundle(first: Path) -> str:
    """The module ``first`` with all that it imports, as the text of one script.

    ValueError where modules import each other, where one imports what another does not export, or in another form.
    """
    made: dict[Path, str] = {}
    exported: dict[Path, set[str]] = {}
    _add(first.resolve(), made, exported, ())
    return "\n".join(made.values()) + "\n"


def _add(module: Path, made: dict[Path, str], exported: dict[Path, set[str]], waiting: tuple[Path, ...]) -> None:
    if module in waiting:
        ring = " -> ".join(path.name for path in (*waiting[waiting.index(module) :], module))
        raise ValueError(f"modules import each other: {ring}; move what both need to a third")
    if module in made:
        return
    text = module.read_text(encoding="utf-8")
    if odd := _SPANNING.search(text):
        raise ValueError(f"{module.name}: a text or a comment that may go on over lines: {odd[0].strip()}")
    given = []
    for names, address in _IMPORT.findall(text):
        source = (module.parent / address).resolve()
        _add(source, made, exported, (*waiting, module))
        wanted = [name.strip() for name in names.split(",") if name.strip()]
        if missing := sorted({*wanted} - exported[source]):
            raise ValueError(f"{module.name} imports {', '.join(missing)}, which {source.name} does not export")
        given.append(f"const {{ {', '.join(wanted)} }} = {_name(source, made)};")
    exported[module] = {*_EXPORT.findall(text)}
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    if other := _OTHER.search(body):
        raise ValueError(f"{module.name}: an import or export of another form: {other[0]}")
    body = _UNSEEN.sub("", body)
    gives = f"return {{ {', '.join(sorted(exported[module]))} }};"
    made[module] = "\n".join([f"const module{len(made)} = (() => {{", *given, body.rstrip(), gives, "})();"])


def _name(module: Path, made: dict[Path, str]) -> str:
    return f"module{list(made).index(module)}"
