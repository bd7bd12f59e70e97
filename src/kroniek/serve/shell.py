"""What the app, the static report and the notebook share: the pages, and what every template knows. No request, and no server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from kroniek.serve import words
from kroniek.serve.asked import CHOICES, IN_ADDRESS, Asked
from kroniek.serve.drawings import Drawings
from kroniek.serve.drawn import words_block
from kroniek.serve.lists import LISTS
from kroniek.serve.pages.grouping import bar_of, by_month
from kroniek.serve.pages.overview import overview_page
from kroniek.serve.pages.quality import quality_page
from kroniek.serve.pages.room import Room
from kroniek.serve.render import Speech
from kroniek.settings import ABOUT

Page = Callable[..., Any]
"""Makes a record: `page(room, asked, size=50)`; `size=None` is everything."""

PAGES: dict[str, Page] = {
    "overview": overview_page,
    **{name: one.make for name, one in LISTS.items()},
    "quality": quality_page,
}
"""Every page that shows the case as a whole, by its name in the navigation."""


def names_for(room: Room, speech: Speech, link: Any) -> dict[str, Any]:
    """What every template knows of a case, whatever the shell: the app, the static report, the notebook. `link` says where things are."""

    def value_of(asked: Asked, field: str) -> str:
        """A filter's value in words."""
        value = str(getattr(asked, field))
        if field in ("actor", "place", "speaker") and (person := room.person(value)):
            return person.name
        key = key_of(field, value)
        return speech.w(key) if field in CHOICES and key in words.WORDS else value

    return {
        **speech.names(),
        "link": link,
        "about": dict.fromkeys(ABOUT, "") | room.file.about(),
        "reports": room.one("SELECT count(*) FROM reports WHERE state = 'read'"),
        "contradictions": room.one("SELECT count(*) FROM conflicts WHERE judgement = 'contradiction'"),
        "stale": room.file.stale,
        "file_name": room.file.path.name,
        "brief": False,
        "drawings": Drawings(speech, link),
        "words_block": words_block,
        "by_month": by_month,
        "bar_of": bar_of,
        "event_types": CHOICES["type"],
        "fields_of": fields_of,
        "value_of": value_of,
        "key_of": key_of,
    }


def key_of(field: str, value: str) -> str:
    """Under which key a value of a filter has its word: some values say another thing in another filter."""
    keys = (f"{field.rstrip('_')}_{value}", f"m.{value}" if field == "mode" else value)
    return next((key for key in keys if key in words.WORDS), value)


def fields_of(asked: Asked) -> list[tuple[str, str]]:
    """The filters that are on: what each is called in the address, and here."""
    found = [f.name for f in fields(asked) if f.name not in ("after", "size") and getattr(asked, f.name)]
    return [(IN_ADDRESS.get(name, name), name) for name in found]
