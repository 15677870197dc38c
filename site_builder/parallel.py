"""Work shared out over forked processes; one process where forking is not to be had or not worth it."""

import copyreg
import multiprocessing
import os
import pickle
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from itertools import chain
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from operator import attrgetter
from types import ModuleType
from typing import TypeVar

from site_builder.model import article, blocks, chronicle, dates, document, language, problems

T = TypeVar("T")
R = TypeVar("R")

_WORTH_A_FORK = 200
_LARGEST, _SMALLEST = 50, 4
"""So many items make a share: many, as the same done many times is fast; few at the end, so that all end at once."""
_NUMBER = 4


def share_out(
    work: Callable[[Sequence[T]], list[R]], items: Sequence[T], jobs: int, meanwhile: Callable[[], object] = tuple
) -> list[R]:
    """What ``work`` gives for all items, done by up to ``jobs`` processes, each taking a share whenever it is free.

    ``work`` gets a few items that follow each other and returns picklable results, which come in the order of the
    items. ``meanwhile`` is called here once, before this process takes its share. Raises ChildProcessError if a process
    ends without its results.
    """
    shares = list(_shares(items, jobs))
    if jobs < 2 or len(items) < _WORTH_A_FORK or not sys.platform.startswith("linux"):
        meanwhile()
        return [result for share in shares for result in work(share)]
    queue = _queue(len(shares))
    children = [_fork(work, shares, queue) for _ in range(1, jobs)]
    meanwhile()
    done = {number: work(shares[number]) for number in _taken(queue)}
    os.close(queue)
    for process, pipe in children:
        try:
            done.update((number, pickle.loads(results)) for number, results in pipe.recv())
        except EOFError:
            process.join()
            raise ChildProcessError(f"a worker process ended with exit code {process.exitcode}") from None
        process.join()
    return list(chain.from_iterable(done[number] for number in range(len(shares))))


def _shares(items: Sequence[T], jobs: int) -> Iterator[Sequence[T]]:
    start = 0
    while start < len(items):
        size = min(_LARGEST, max(_SMALLEST, (len(items) - start) // (2 * jobs)))
        yield items[start : start + size]
        start += size


def _queue(length: int) -> int:
    """A pipe that holds the numbers of the shares and then ends; whoever reads a number has that share to do."""
    queue, filling = os.pipe()
    os.write(filling, b"".join(number.to_bytes(_NUMBER, "big") for number in range(length)))
    os.close(filling)
    return queue


def _taken(queue: int) -> Iterator[int]:
    """The shares that fall to this process."""
    while number := os.read(queue, _NUMBER):
        yield int.from_bytes(number, "big")


def _fork(
    work: Callable[[Sequence[T]], list[R]], shares: Sequence[Sequence[T]], queue: int
) -> tuple[BaseProcess, Connection]:
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe(duplex=False)
    process = fork.Process(target=_report, args=(work, shares, queue, theirs), daemon=True)
    process.start()
    theirs.close()
    return process, ours


def _report(
    work: Callable[[Sequence[T]], list[R]], shares: Sequence[Sequence[T]], queue: int, pipe: Connection
) -> None:
    """What a child does. Each share is pickled as it is done, so that there is little to wait for at the end."""
    pipe.send([(number, pickle.dumps(work(shares[number]), pickle.HIGHEST_PROTOCOL)) for number in _taken(queue)])
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
