"""Texts published in full although they say that this is not allowed."""

import re
from collections.abc import Iterator

from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, warning

_RESERVED = re.compile(
    r"未[经經][^。；]{0,20}(?:不得|请勿|請勿|禁止|严禁|嚴禁|转载|轉載)"
    r"|(?:不得|禁止|谢绝|謝絕|严禁|嚴禁|请勿|請勿)[^。；]{0,12}(?:转载|轉載|复制|複製|转发|摘编|使用)"
    r"|(?:版权|版權|著作權)所有|保留(?:所有|一切)[权權]利"
    r"|all rights reserved"
    r"|(?:may|must|shall) not be (?:\w+, )*(?:re)?(?:published|produced|distributed|printed|broadcast)"
    r"|(?:no|without) (?:\w+ ){0,4}permission",
    re.IGNORECASE,
)


def check(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each article with a no-reproduction notice whose source has no recorded rights statement."""
    for article in corpus.articles:
        match = _RESERVED.search(article.metadata.rights)
        if match and not article.source.rights:
            message = f"this text is published in full, and its notice says: {match.group()!r}"
            hint = f"record under 'rights' of the source {article.source.id!r} what it allows, or take the seed away"
            yield warning("rights-notice", Place(article.document.path), message, hint)
