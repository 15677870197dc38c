"""What one-character names of states look like in compounds."""

import re
from collections.abc import Iterable

CHARACTERS = "中美俄英法德日印韩朝伊土乌亚阿以巴叙格希波加澳欧"
_JOINT = (
    "[两三四双各]国|[两三双各]方|[两三双]边|两军|关系|边境|边界|冲突|战争|停火|和谈|谈判|会谈|领导人|总统|总理|"
    "外长|防长|首脑|对话|联合|协议"
)
_ALONE = (
    "方(?![向法案便面位式针程才可能圆形块索济])|(?<!亚)军(?![事备区校衔])|政府|官员|媒体?(?!介)|外长|外交部|"
    "国防部|防长|总统|总理|议会|大使|驻"
)


def compounds(characters: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    """What one-character names of states are looked for with: two or more of them, or one before a fitting word."""
    known = "".join(sorted({*CHARACTERS, *characters}))
    return (
        re.compile(rf"[{known}](?:[、和与]?[{known}]){{1,9}}(?={_JOINT})"),
        re.compile(rf"[{''.join(sorted(characters))}](?={_ALONE})"),
    )
