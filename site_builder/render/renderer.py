"""The Jinja environment, and templates' faults as problems that name the template and its line."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Protocol

import jinja2
from markupsafe import Markup

from site_builder.model import urls
from site_builder.model.corpus import Corpus
from site_builder.model.page import OutputFile, Page
from site_builder.model.problems import InputError, Place, Problem, error
from site_builder.render.body import Bodies
from site_builder.render.interface import Interface
from site_builder.render.quotations import Halves
from site_builder.render.strings import MissingStringError
from site_builder.render.traditional import Traditional

_FAULTS = (
    jinja2.TemplateError,
    MissingStringError,
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
)
"""What a wrong template can raise while it is rendered."""


class Frame(Protocol):
    """What is asked of a page's frame: the way to the site root, and the path of the tab that leads to the page."""

    root: str
    current: str


class Templates:
    """The templates of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = environment(folder)

    def compile(self) -> None:
        """Compile them all; what is wrong with one is found again, and told, when a page needs it."""
        for name in self.environment.list_templates():
            with suppress(jinja2.TemplateError, UnicodeError, OSError):
                self.environment.get_template(name)


class Renderer:
    """Renders the pages of one corpus."""

    def __init__(self, templates: Templates, corpus: Corpus) -> None:
        self._templates = templates.folder
        self._environment = templates.environment
        bodies, halves, site = Bodies(), Halves(), corpus.site
        self._parts: dict[tuple[str, str, str, str], Markup] = {}
        languages = (*site.languages, *site.converted)
        self._interfaces = {language.code: Interface(language, site, bodies, halves) for language in languages}
        self._conversions = {language.code: Traditional(corpus, language) for language in site.converted}

    def render(self, page: Page) -> OutputFile:
        """The finished file of a page.

        Raises InputError naming the template and its line if the template is wrong or a string is missing.
        """
        return self._file(page, page.view())

    def render_all(self, pages: Iterable[Page]) -> list[OutputFile | Problem]:
        """The finished files of pages, or what is wrong; all views first: doing the same many times is faster."""
        files: list[OutputFile | Problem] = []
        for page, view in [(page, page.view()) for page in pages]:
            try:
                files.append(self._file(page, view))
            except InputError as failed:
                files.extend(failed.problems)
        return files

    def _file(self, page: Page, view: object) -> OutputFile:
        try:
            text = self._text(page, view)
        except _FAULTS as fault:
            raise InputError(self._problem(fault, page)) from fault
        if page.language in self._conversions:
            text = self._conversions[page.language].page(text)
        return OutputFile(urls.file_of(page.path), text.encode())

    def _text(self, page: Page, view: object) -> str:
        interfaces = self._interfaces
        ui = interfaces[page.language] if page.language else next(iter(interfaces.values()))
        template = self._environment.get_template(page.template)
        return template.render(view=view, ui=ui, t=ui.t, interfaces=interfaces, shared=partial(self._shared, ui))

    def _shared(self, ui: Interface, name: str, frame: Frame) -> Markup:
        """A part of the frame that pages at the same depth and place of the navigation have in common."""
        key = (name, ui.folder, frame.root, frame.current)
        part = self._parts.get(key)
        if part is None:
            template = self._environment.get_template(name)
            part = self._parts[key] = Markup(template.render(frame=frame, ui=ui, t=ui.t))
        return part

    def _problem(self, fault: Exception, page: Page) -> Problem:
        name, line = self._where(fault.__traceback__) or (page.template, 0)
        if isinstance(fault, jinja2.TemplateSyntaxError):
            name, line = fault.name or page.template, fault.lineno
        place = Place(f"{self._templates.name}/{name}", line)
        if isinstance(fault, MissingStringError):
            file = f"content/strings/{fault.language}.yaml"
            return error(
                "missing-string", place, f"no string {fault.key!r} in {file}", f"add '{fault.key}: …' to {file}"
            )
        if isinstance(fault, jinja2.TemplateNotFound):
            return error("missing-template", place, f"there is no template {fault.name!r}", "check its name")
        message = " ".join(str(fault).split()) or type(fault).__name__
        return error("wrong-template", place, f"cannot render {page.path or '/'}: {message}", "mend the template")

    def _where(self, traceback: TracebackType | None) -> tuple[str, int] | None:
        found = None
        while traceback is not None:
            file = Path(traceback.tb_frame.f_code.co_filename)
            if file.is_relative_to(self._templates):
                found = (file.relative_to(self._templates).as_posix(), traceback.tb_lineno)
            traceback = traceback.tb_next
        return found


class _Context(jinja2.runtime.Context):
    """What a template sees. Nothing that ours call wants the context, so each is called straight away."""

    def call(
        self,
        called: Callable[..., object],
        *words: object,
        _loop_vars: object = None,
        _block_vars: object = None,
        **named: object,
    ) -> object:
        """Call what a template calls; the compiler adds variables for those that want the context."""
        return called(*words, **named)


def environment(templates: Path) -> jinja2.Environment:
    """The environment: HTML and XML are escaped, an undefined name is an error, block lines leave no blank lines."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        autoescape=lambda name: not (name or "").endswith(".txt"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    made.context_class = _Context
    return made
