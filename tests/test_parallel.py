import os
import time
from collections.abc import Sequence

import pytest

from site_builder.parallel import share_out

MANY = list(range(1001))


def double(share: Sequence[int]) -> list[int]:
    return [2 * number for number in share]


@pytest.mark.parametrize("jobs", [1, 2, 3, 7])
def test_results_come_in_the_order_of_the_items_however_many_processes_work(jobs: int) -> None:
    assert share_out(double, MANY, jobs) == [2 * number for number in MANY]


def test_nothing_to_do_gives_nothing() -> None:
    assert share_out(double, [], 4) == []


def test_results_of_none_are_results_too() -> None:
    assert share_out(lambda share: [None for _ in share], MANY, 2) == [None] * len(MANY)


def test_results_larger_than_a_pipe_arrive_whole() -> None:
    large = "x" * 10_000

    assert share_out(lambda share: [large for _ in share], MANY, 2) == [large] * len(MANY)


def test_every_process_works_while_there_is_work() -> None:
    def tell(share: Sequence[int]) -> list[int]:
        time.sleep(0.001)
        return [os.getpid() for _ in share]

    assert len(set(share_out(tell, MANY, 3))) == 3


def test_a_process_that_dies_is_told_and_not_waited_for() -> None:
    parent = os.getpid()

    def die(share: Sequence[int]) -> list[int]:
        if os.getpid() != parent:
            raise SystemExit(3)
        time.sleep(0.001)
        return list(share)

    with pytest.raises(ChildProcessError, match="exit code 3"):
        share_out(die, MANY, 2)


def test_something_else_is_done_once_while_the_others_work() -> None:
    done: list[int] = []

    share_out(double, MANY, 2, lambda: done.append(os.getpid()))
    share_out(double, [1], 1, lambda: done.append(os.getpid()))

    assert done == [os.getpid(), os.getpid()]
