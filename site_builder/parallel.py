"""Work shared out over forked processes; one process where forking is not to be had or not worth it."""

import copyreg
import multiprocessing
import sys
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from itertools import chain, zip_longest
from multiprocessing.connection import Connection
from operator import attrgetter
from types import ModuleType
from typing import TypeVar

from site_builder.model import article, blocks, chronicle, dates, document, language, problems

T = TypeVar("T")
R = TypeVar("R")

_WORTH_A_FORK = 200
_ABSENT = object()


def share_out(work: Callable[[Sequence[T]], list[R]], items: Sequence[T], jobs: int) -> list[R]:
    """``work(items)``, done by up to ``jobs`` processes on every n-th item each; results in the order of the items.

    ``work`` returns one picklable result for each item. Raises ChildProcessError if a process ends without its results.
    """
    if jobs < 2 or len(items) < _WORTH_A_FORK or not sys.platform.startswith("linux"):
        return work(items)
    fork = multiprocessing.get_context("fork")
    children = []
    for number in range(1, jobs):
        ours, theirs = fork.Pipe(duplex=False)
        process = fork.Process(target=_report, args=(work, items[number::jobs], theirs), daemon=True)
        process.start()
        theirs.close()
        children.append((process, ours))
    shares = [work(items[0::jobs])]
    for process, ours in children:
        try:
            shares.append(ours.recv())
        except EOFError:
            process.join()
            raise ChildProcessError(f"a worker process ended with exit code {process.exitcode}") from None
        process.join()
    interleaved = chain.from_iterable(zip_longest(*shares, fillvalue=_ABSENT))
    return [result for result in interleaved if result is not _ABSENT]  # type: ignore[misc]


def _report(work: Callable[[Sequence[T]], list[R]], share: Sequence[T], pipe: Connection) -> None:
    pipe.send(work(share))
    pipe.close()


def _pickle_quickly(*modules: ModuleType) -> None:
    """Pickle the dataclasses of these modules by their fields: three times as fast as the usual way."""
    for module in modules:
        for kind in vars(module).values():
            if isinstance(kind, type) and is_dataclass(kind):
                names = [one.name for one in fields(kind)]
                copyreg.pickle(kind, _reducer(kind, names))


def _reducer(kind: type, names: Sequence[str]) -> Callable[[object], tuple[type, tuple[object, ...]]]:
    if len(names) == 1:
        return lambda thing: (kind, (getattr(thing, names[0]),))
    values = attrgetter(*names)
    return lambda thing: (kind, values(thing))


_pickle_quickly(article, blocks, chronicle, dates, document, language, problems)
