"""Who and what the fixture is about."""

from site_builder.model.article import ArticleId
from site_builder.model.chronicle import ActorId, PeriodId

ARMENIA, AZERBAIJAN, UN, SPOKESMAN = (ActorId(id_) for id_ in ("armenia", "azerbaijan", "un", "spokesman"))
BORDER, OFFENSIVE = PeriodId("border"), PeriodId("offensive")
NEWS, RECORD, UNDATED = (ArticleId(id_) for id_ in ("news", "record", "undated"))
