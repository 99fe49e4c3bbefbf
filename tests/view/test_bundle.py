"""Modules become one script: each once, what it needs before it, and nothing that only seems to work."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.view.bundle import bundle


@pytest.fixture
def write(tmp_path: Path):
    def one(**texts: str) -> Path:
        for name, text in texts.items():
            (tmp_path / f"{name}.js").write_text(text, encoding="utf-8")
        return tmp_path / "main.js"

    return one


def test_what_a_module_needs_stands_before_it_and_only_once(write) -> None:
    text = bundle(
        write(
            main="import { a } from './a.js';\nimport { b } from './b.js';\n\nuse(a, b);\n",
            a="import { b } from './b.js';\n\nexport const a = b + 1;\n",
            b="// Says b.\nconst own = 1;\nexport function b() {}\n",
        )
    )
    assert text.splitlines() == [
        "const module0 = (() => {", "const own = 1;", "function b() {}", "return { b };", "})();",
        "const module1 = (() => {", "const { b } = module0;", "const a = b + 1;", "return { a };", "})();",
        "const module2 = (() => {", "const { a } = module1;", "const { b } = module0;", "use(a, b);",
        "return {  };", "})();",
    ]  # fmt: skip


def test_names_over_several_lines_are_read(write) -> None:
    text = bundle(
        write(
            main="import {\n  a,\n  b\n} from './a.js';\nuse(a, b);\n", a="export const a = 1;\nexport const b = 2;\n"
        )
    )
    assert "const { a, b } = module0;" in text


def test_what_only_a_reader_of_the_modules_sees_is_left_out(write) -> None:
    text = bundle(write(main="// Why.\nfunction f() {\n  // Because.\n\n  return '//' + `  // ${1}`; // so\n}\n"))
    assert text.splitlines()[1:4] == ["function f() {", "return '//' + `  // ${1}`; // so", "}"]


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"main": "import { a } from './a.js';\n", "a": "import { x } from './main.js';\n"}, "main.js -> a.js -> main"),
        ({"main": "import { a, c } from './a.js';\n", "a": "export const a = 1;\n"}, "imports c, which a.js does not"),
        ({"main": "import a from './a.js';\n", "a": ""}, "another form: import a from"),
        ({"main": "export default 1;\n"}, "another form: export default"),
        ({"main": "const a = `een\n  // twee`;\n"}, "main.js: a text or a comment that may go on over lines: const a"),
        ({"main": "/* een\n*/\n"}, "main.js: a text or a comment that may go on over lines"),
        ({"main": "export let a = 1;\n"}, "another form: export let"),
    ],
)
def test_what_cannot_be_one_script_is_refused(write, texts: dict[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        bundle(write(**texts))
