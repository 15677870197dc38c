"""The import rule, the confinement of packages and the budgets, read from the source itself."""

import ast
import graphlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "site_builder"
STAGES = {"readers", "cleaners", "annotators", "loaders", "assemble", "checks", "pages", "render", "emit"}
MAY_IMPORT = {
    "": set(),
    "model": {"model"},
    "parallel": {"model"},
    **{stage: {"model", stage} for stage in STAGES},
    "build": {"model", "parallel", *STAGES},
    "serve_pages": {"model"},
    "serve": {"model", "build", "serve_pages"},
    "cli": {"model", "build", "serve"},
    "__main__": {"cli"},
}
CONFINED = {
    "jinja2": ("render",),
    "markupsafe": ("render",),
    "markdown": ("render",),
    "nh3": ("render",),
    "babel": ("render", "loaders.plurals"),
    "opencc": ("render.traditional",),
    "orjson": ("render",),
    "bs4": ("readers",),
    "lxml": ("readers",),
    "trafilatura": ("readers.main_text",),
    "yaml": ("loaders", "readers.front_matter"),
    "slugify": ("assemble",),
    "ahocorasick": ("annotators",),
    "livereload": ("serve",),
    "tornado": ("serve", "serve_pages"),
}
OUTSIDE_WORLD = {
    "random",
    "secrets",
    "uuid",
    "locale",
    "getpass",
    "platform",
    "socket",
    "ssl",
    "subprocess",
    "urllib.request",
}
CLOCK_AND_ENVIRONMENT = {
    "now",
    "today",
    "utcnow",
    "localtime",
    "environ",
    "getenv",
    "getlocale",
}

Import = tuple[str, str, int]


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


TREES = {_name(path): ast.parse(path.read_bytes()) for path in sorted(PACKAGE.rglob("*.py"))}
PATHS = {_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def _imports(module: str) -> Iterator[Import]:
    """Every import of a module, deferred and typing-only ones too: module, what it imports, line."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            yield from ((module, alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            for alias in node.names:
                whole = f"{base}.{alias.name}"
                known = whole.removeprefix("site_builder.") in TREES and base.startswith("site_builder")
                yield module, whole if known else base, node.lineno


IMPORTS = [found for module in TREES for found in _imports(module)]
OWN = [
    (a, b.removeprefix("site_builder").removeprefix("."), line)
    for a, b, line in IMPORTS
    if b.startswith("site_builder")
]
FOREIGN = [(a, b, line) for a, b, line in IMPORTS if not b.startswith("site_builder")]


def _layer(module: str) -> str:
    return module.split(".")[0]


def _inside(module: str, places: tuple[str, ...]) -> bool:
    return any(module == place or module.startswith(place + ".") for place in places)


def _where(kind: type[ast.AST], wrong: Callable[[ast.AST], bool], modules: set[str]) -> list[str]:
    found = (
        (m, node) for m in sorted(modules) for node in ast.walk(TREES[m]) if isinstance(node, kind) and wrong(node)
    )
    return [f"{module}:{getattr(node, 'lineno', 0)}" for module, node in found]


def test_every_part_of_the_package_has_its_place_in_the_import_rule() -> None:
    assert {_layer(module) for module in TREES} == set(MAY_IMPORT)


def test_imports_only_point_from_the_outside_in_and_never_from_stage_to_stage() -> None:
    assert [found for found in OWN if _layer(found[1]) not in MAY_IMPORT[_layer(found[0])]] == []


def test_imports_are_absolute_so_that_this_test_sees_them() -> None:
    assert _where(ast.ImportFrom, lambda node: bool(getattr(node, "level", 0)), set(TREES)) == []
    assert [found for found in FOREIGN if found[1] in ("importlib", "pkgutil", "runpy")] == []


def test_modules_import_each_other_in_no_circle() -> None:
    graph: dict[str, set[str]] = {module: set() for module in TREES}
    for module, imported, _ in OWN:
        graph[module].add(imported)
    assert len(list(graphlib.TopologicalSorter(graph).static_order())) == len(TREES)


def test_each_third_party_package_stays_in_its_corner() -> None:
    foreign = [(a, b.split(".")[0], line) for a, b, line in FOREIGN if b.split(".")[0] not in sys.stdlib_module_names]
    assert [found for found in foreign if not _inside(found[0], CONFINED.get(found[1], ()))] == []


def test_only_the_command_line_prints() -> None:
    def prints(node: ast.AST) -> bool:
        return isinstance(node, ast.Name) and node.id == "print"

    def writes(node: ast.AST) -> bool:
        return isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr", "__stdout__", "__stderr__")

    others = set(TREES) - {"cli"}
    assert _where(ast.Name, prints, others) == []
    assert _where(ast.Attribute, writes, others - {"serve"}) == []


def test_no_stage_asks_the_clock_the_locale_the_environment_or_the_network() -> None:
    stages = {module for module in TREES if _layer(module) in STAGES | {"model"}}

    def asks(node: ast.AST) -> bool:
        return isinstance(node, ast.Attribute) and node.attr in CLOCK_AND_ENVIRONMENT

    assert [found for found in FOREIGN if found[0] in stages and found[1] in OUTSIDE_WORLD | {"time"}] == []
    assert _where(ast.Attribute, asks, stages) == []


def test_only_one_place_decodes_seeds() -> None:
    def decodes(node: ast.AST) -> bool:
        return isinstance(node, ast.Attribute) and node.attr in ("decode", "read_text")

    readers = {module for module in TREES if _layer(module) == "readers"} - {"readers.decoding"}
    assert _where(ast.Attribute, decodes, readers) == []


def test_modules_and_functions_stay_within_their_budgets() -> None:
    def long(node: ast.AST) -> bool:
        return isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60

    assert _where(ast.FunctionDef, long, set(TREES)) == []
    assert [name for name, path in PATHS.items() if len(path.read_bytes().splitlines()) > 300] == []
