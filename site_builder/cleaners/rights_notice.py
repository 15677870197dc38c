"""Notices of copyright and reproduction: to the metadata, in the source's own words."""

import re

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import is_unnamed
from site_builder.model.blocks import Figure, Table
from site_builder.model.document import Removal

NAME = "rights-notice"

_LONGEST = 320
_NOTICE = re.compile(
    r"未经[^。]{0,24}(?:授权|许可|允许|同意|書面|书面)[^。]{0,24}(?:不得|严禁|禁止|请勿|谢绝|切勿)[^。]{0,12}[转载用复摘传引镜改刊商抄采翻播]"
    r"|[未非]經[^。]{0,24}(?:授權|許可|同意)[^。]{0,24}(?:不得|嚴禁|禁止|請勿)[^。]{0,12}[轉載用複摘傳引鏡改刊商抄採翻播]"
    r"|(?:不得|严禁|禁止|谢绝|请勿)[^。，]{0,12}转载|转载[^。]{0,12}(?:请|須|须|需|务必|必须)[^。]{0,10}(?:注明"
    r"|联系|授权|标明)"
    r"|(?:版权|版權|著作权)(?:[^。]{0,20}所有(?![的者人])|(?:归|歸|属于)(?![^。，]*的)[^。，]{1,24}(?:[。，；！]|$))"
    r"|侵权必究|违者必究|追究[^。]{0,6}法律责任"
    r"|本文[^。]{0,6}(?:系|为|由|是)[^。]{0,24}(?:独家稿件|原创(?:稿件|文章)?|授权(?:转载|发布)|首发)"
    r"|(?:不代表|并不代表|非)(?:本|该|我)?[^。，]{0,10}(?:立场|观点)|(?:侵权|版权问题)[^。]{0,14}(?:联系|删除|告知)"
    r"|^\s*(?:©|ⓒ|\([cC]\)\s*\d{4}|[cC]\.\s?\d{4}\s+[A-Z]|[Cc]opyright\s*(?:©|ⓒ|\(|\d|notice|[:：A-Z]))"
    r"|[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED"
    r"|[Tt]ous droits réservés|[Вв]се права защищены|[Tt]odos los derechos reservados"
    r"|个人(?:观点|意见|看法|立场)[，,]\s*(?:并|並)?不代表"
    r"|仅代表[^。，]{0,12}(?:观点|立场)"
    r"|观点仅代表作者|系信息发布平台|仅提供信息(?:存储|发布)(?:空间)?(?:传播)?(?:服务|平台)"
    r"|(?:merely|only) provides information storage|has not been edited by|^[^，。]{2,30}(?:版权|版權)所有\W*$"
    r"|may not be (?:published|reproduced|republished|redistributed)|(?:republish|reproduc)\w+ (?:without"
    r"|is prohibited)"
    r"|^\s*(?:免责声明|免責聲明|版权声明|版權聲明|特别声明|转载声明|郑重声明)"
)
_OWN_SUBJECT = re.compile(
    r"\s*[*（(【\[—“\"-]*\s*(?:[^，。]{2,14}[，,]\s*未经"
    r"|[^，。]{2,30}(?:版权|版權)所有\W*$|(?:this|the) (?:story|article) has"
    r"|notice:|本文(?![件书化学明])|本稿|本网|本站|本报|本網|本報|非經|本刊|本平台|本内容|以上|上述|凡|未经|未經|版权|版權|著作权"
    r"|声明|平台声明|免责|免責|特别声明|转载|欢迎|如需|注：|注:|©|ⓒ|\(c\)|c\.\s?\d{4}\s"
    r"|copyright|all rights|tous droits|все права|todos|the post|this (?:article|material|content)|文章|作品|原创"
    r"|内容|来源|郑重|图片|独家|谢绝|严禁|禁止|请勿)",
    re.IGNORECASE,
)
_DISCLAIMED = re.compile(
    r"[=\s]*(?:摘编自|(?:以上|文中|节目|访谈)?[^。，]{0,8}(?:嘉宾|观众|听众|受访者|评论员)[^。，]{0,8}(?:言论|观点|发表|表达)"
    r"|[^。]{2,60}。\s*(?:文中|文章|评论|分析)[^。]{0,16}(?:仅|不|并不)代表)"
)
"""Whose views those are that an outlet says are not its own."""
_OWNER = re.compile(
    r"(?:版权|版權|著作权)(?:归|歸|属于)(?P<owner>[^，。、；（）“”]{2,16}?)(?:独家)?所有"
    r"|本文(?:系|为|由|是)(?P<author>[^，。、；（）“”]{2,16}?)(?:独家|原创|首发)(?:稿件|文章|作品|首发|[，。]|$)"
)
_NOBODY = re.compile("作者|本人|权利|所有|本|原|我们|网络|互联网|国家|上述|以上")
"""Words for an owner that name no outlet."""
_FOOT = 10


def apply(draft: Draft) -> Draft:
    """Move the notices among the last blocks, or at the very beginning, to the metadata."""
    if draft.is_record:
        return draft
    count = len(draft.blocks)
    gone: dict[int, Removal] = {}
    for index, text in enumerate(draft.texts):
        if 2 <= index < count - _FOOT or len(text) > _LONGEST:
            continue
        block = draft.blocks[index]
        is_own = _OWN_SUBJECT.match(text) or ("代表" in text and _DISCLAIMED.match(text))
        if is_own and not isinstance(block, Figure | Table) and _NOTICE.search(text):
            gone[index] = Removal(text, NAME, block.lines, "rights")
    if not gone:
        return draft
    words = [" ".join(removal.text.split()).strip("= ") for removal in gone.values()]
    known = [draft.metadata.rights] if draft.metadata.rights else []
    rights = " ".join(dict.fromkeys([*known, *words]))
    draft = draft.without(gone).knowing(rights=rights)
    owner = _owner(words) if is_unnamed(draft.metadata) else ""
    return draft.knowing(publisher=owner) if owner else draft


def _owner(notices: list[str]) -> str:
    """The outlet that a notice says the text belongs to, where it names one."""
    for notice in notices:
        found = _OWNER.search(notice)
        name = (found["owner"] or found["author"]).strip() if found is not None else ""
        if name and _NOBODY.search(name) is None:
            return name
    return ""
