"""When offices are held: at the date of what is told with a title, from `sinds 2015`, until `tot januari`; and offices that clauses give.

A title beside a name holds on the days of its clause (`In 1999 sprak president Jansen`), and only without any on the day of publication.
Clauses give offices too: `was tot 2015 burgemeester`, `werd benoemd tot directeur`, `trad af als voorzitter`; taking one up leaves open how
long it is held, laying it down since when.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kroniek.extract.actors.lexicon import lexicon as actor_lexicon
from kroniek.extract.events.factuality import factuality
from kroniek.extract.events.predicates import Found, is_past, lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import span_of, tokens_of
from kroniek.extract.syntax import ancestors, preposition
from kroniek.lang.shapes.actors import OfficeVerb
from kroniek.lang.shapes.events import Predicate
from kroniek.records import UNKNOWN, Actor, Kind, Role, Time, When

BODIES: frozenset[Kind] = frozenset({"organisation", "state", "place", "group"})
APART = 8
"""Words between a comma and an office at most, and between a name and the comma."""
NEAR = 3
"""Steps up from an office to the verb that it is told with."""


def with_tenures(scene: Scene, times: tuple[Time, ...]) -> tuple[Actor, ...]:
    """The actors with the roles that clauses give them, and all roles with the days that the text gives for them."""
    told: dict[str, list[Role]] = {}
    for holder, role in _told(scene, times):
        told.setdefault(holder, []).append(role)
    out = []
    for actor in scene.actors:
        roles = [_dated(r, scene, times) for r in actor.roles]
        known = {r.span for r in roles}
        roles += [r for r in told.get(actor.id, ()) if r.span not in known]
        out.append(replace(actor, roles=tuple(dict.fromkeys(roles))) if roles else actor)
    return tuple(out)


# ---- titles


def _dated(role: Role, scene: Scene, times: tuple[Time, ...]) -> Role:
    """A title with the days that its own words or its clause give; those that lie ahead say nothing of it."""
    words = scene.lang.actors
    if role.role == words.inside or role.when.reason.startswith("text"):
        return role
    noun = tokens_of(scene.doc, role.span).root
    beside = _beside(noun, times)
    when = beside or scene.clock.of(noun)
    if role.when.reason.startswith("bound") and not _then(noun, scene):  # `oud-president Jansen sprak in 1999`: no longer on that day
        earlier = when.reason == "clause" and _is_before(when, scene) and not _is_bracketed(when, times, scene)
        return replace(role, when=replace(role.when, latest=when.latest)) if earlier else role
    if beside is None and (when.reason != "clause" or not _is_before(when, scene) or _is_bracketed(when, times, scene)):
        return role
    return replace(role, when=when)


def _is_before(when: When, scene: Scene) -> bool:
    """Are the days known, and past when the report was published?"""
    published = scene.report.published
    if published is None or published.earliest is None or when.earliest is None or when.latest is None:
        return False
    return when.latest < published.earliest


def _is_bracketed(when: When, times: tuple[Time, ...], scene: Scene) -> bool:
    """Do the days come from a date between brackets, which tells of something else: `de journaliste (1973)`?"""
    text, same = scene.report.text, (t.span for t in times if (t.when.earliest, t.when.latest) == (when.earliest, when.latest))
    return any(text[s.start - 1 : s.start] == "(" and text[s.end : s.end + 1] == ")" for s in same)


def _then(noun: Token, scene: Scene) -> bool:
    """Was the office held at the time that is spoken of: `de toenmalige president`?"""
    return any(c.lower_ in scene.lang.actors.then_marks for c in noun.children)


# ---- clauses


def _told(scene: Scene, times: tuple[Time, ...]) -> Iterator[tuple[str, Role]]:
    for noun in scene.doc:
        if not _is_office(noun, scene):
            continue
        holders, turn, past = _holders(noun, scene)
        people = [a for a in holders if scene.mentions.actor[a].kind == "person"]
        if len(people) == 1 and _is_so(noun, scene):
            body, words = _body(noun, scene)
            when = _when(noun, turn, past, scene, times)
            yield people[0], Role(role=words, of=body, span=span_of(scene.report, noun), when=when)


def _is_office(noun: Token, scene: Scene) -> bool:
    """A noun for a person without an article or a name: `burgemeester` of `was burgemeester van Gent`."""
    if noun.pos_ != "NOUN" or "Plur" in noun.morph.get("Number", []):
        return False
    known = actor_lexicon(scene.lang).noun(noun.text, noun.lemma_)
    if known is None or known.kind != "person" or noun.lower_ in scene.lang.actors.not_roles:
        return False
    if any(m.form == "name" for a in scene.mentions.covering(noun) for m in scene.mentions.actor[a].mentions):
        return False
    s = scene.lang.syntax
    return not any(c.dep_ in s.determiner | s.possessive | s.number for c in noun.children)


def _is_so(noun: Token, scene: Scene) -> bool:
    """Is the office told as held: not denied, asked, or wished?"""
    head = next((v for v in list(ancestors(noun))[:NEAR] if v.pos_ in {"VERB", "AUX"}), noun)
    told = noun if any(c.dep_ in scene.lang.syntax.copula for c in noun.children) else head
    plain = Predicate(kind="verb", lemma="", type="NONE", who="s", whom="-", example="")
    return factuality(Found(told, told, plain, ""), scene.report, UNKNOWN, scene.lang) == "happened"


def _holders(noun: Token, scene: Scene) -> tuple[tuple[str, ...], str, bool]:
    """Whose office it is, what becomes of it (`begins`, `ends`, `holds`), and whether it is told in the past tense."""
    s, words, ask = scene.lang.syntax, scene.lang.actors, scene.arguments
    copula = next((c for c in noun.children if c.dep_ in s.copula), None)
    marker = scene.lang.events.infinitive_marker
    if copula is not None and any((c.pos_ == "ADP" or c.lower_ == marker) and c.i < noun.i for c in noun.children):
        return (), "", False  # `was te gast`
    if copula is not None:
        turn = words.being.get(lemma_of(copula), "")
        return (_subject(noun, scene), turn, is_past(copula, scene.lang)) if turn else ((), "", False)
    verbs = [v for v in list(ancestors(noun))[:NEAR] if v.pos_ in {"VERB", "AUX"}][:1]
    for verb in verbs:
        case = preposition(noun, scene.lang) or next((c for c in noun.children if c.dep_ in s.marker), None)
        lemma = ask.lex.verb(verb, scene.lang)
        known = next((v for v in words.office_verbs if v.lemma == lemma and case is not None and case.lower_ == v.preposition), None)
        if known is not None and noun.head.i == verb.i:
            return _of_verb(verb, known, scene), known.turn, True
        turn = words.being.get(lemma_of(verb), "")
        if turn and case is None and (noun.head.i == verb.i or noun.dep_ in s.fixed | s.nominal_modifier):
            return _subject(verb, scene), turn, is_past(verb, scene.lang)
    name = _apposed(noun, scene)
    return (ask.actors(name), "holds", False) if name is not None else ((), "", False)


def _apposed(noun: Token, scene: Scene) -> Token | None:
    """The name that an office stands behind between commas, with nothing but a time between them: `Jansen, sinds mei trainer, ...`."""
    s, doc = scene.lang.syntax, noun.doc
    comma = next((i for i in range(noun.i - 1, max(noun.sent.start, noun.i - APART), -1) if doc[i].text == ","), None)
    if comma is None or preposition(noun, scene.lang) is not None or any(t.pos_ in {"VERB", "AUX"} for t in doc[comma : noun.i]):
        return None
    names = [t for t in doc[max(noun.sent.start, comma - APART) : comma] if scene.mentions.at(t)]
    if not names or any(c.dep_ in s.case for c in noun.children):
        return None
    last = names[-1]
    ends = max(last.right_edge.i if last.right_edge.i < comma else last.i, *(c.i for c in (last, *last.children) if c.i < comma))
    timed = any(t.ent_type_ or t.like_num or t.lower_ in scene.lang.actors.tenure_openers for t in doc[comma + 1 : noun.i])
    return last if ends == comma - 1 and (timed or noun.i == comma + 1) else None


def _subject(head: Token, scene: Scene) -> tuple[str, ...]:
    labels = scene.lang.syntax.subject | scene.lang.syntax.passive_subject
    found = [c for c in head.children if c.dep_ in labels]
    if len(found) != 1:
        return ()
    about = head.head if found[0].lower_ in scene.lang.events.relative_pronouns and head.dep_ in scene.lang.syntax.apposition else None
    return scene.arguments.actors(found[0]) or (scene.arguments.actors(about) if about is not None else ())


def _of_verb(verb: Token, known: OfficeVerb, scene: Scene) -> tuple[str, ...]:
    predicate = Predicate(kind="verb", lemma=known.lemma, type="NONE", who=known.holder, whom="o", example=known.example)
    found = Found(verb, verb, predicate, known.lemma)
    return tuple(dict.fromkeys(a for t in scene.arguments.tokens(found, known.holder) for a in scene.arguments.actors(t)))


def _body(noun: Token, scene: Scene) -> tuple[str | None, str]:
    """In what the office is held, and its words: with its task where it is named after one (`minister van Onderwijs`)."""
    words, mentions = scene.lang.actors, scene.mentions
    start = min((c.i for c in noun.children if c.dep_ in scene.lang.syntax.adjective and c.i < noun.i), default=noun.i)
    adjectives = scene.doc[start : noun.i + 1].text if start < noun.i else noun.text
    behind = [c for c in noun.children if c.i > noun.i and preposition(c, scene.lang) is not None]
    for c in behind:
        body = next((a for a in mentions.at(c) if mentions.actor[a].kind in BODIES), None)
        if body is not None:
            return body, adjectives
        if noun.lower_ in words.offices:
            case = preposition(c, scene.lang)
            return None, scene.doc[start : c.i + 1].text if case is not None else adjectives
    part = next((a for a in mentions.starting(noun.i) if mentions.actor[a].kind in BODIES), None)
    return part, adjectives


# ---- days


def _when(noun: Token, turn: str, past: bool, scene: Scene, times: tuple[Time, ...]) -> When:
    """The days of an office that a clause gives: taking it up leaves its end open, laying it down its beginning."""
    when = _beside(noun, times) or scene.clock.of(noun)
    published = scene.report.published
    if when.reason in {"clause", "text: role"} and (when.earliest or when.latest):
        if turn == "begins":
            return When(earliest=when.earliest, latest=None, reason=when.reason)
        return When(earliest=None, latest=when.latest, reason=when.reason) if turn == "ends" else when
    if published is None or turn == "begins":
        return UNKNOWN
    if turn == "ends" or past:
        return When(earliest=None, latest=published.latest, reason=f"bound: {noun.text}")
    return When(earliest=published.earliest, latest=published.latest, reason=f"publication: {noun.text}")


def _beside(noun: Token, times: tuple[Time, ...]) -> When | None:
    """The time that stands right before or behind an office: `sinds 2015 directeur`, `directeur sinds mei 2015`."""
    before = noun.doc[noun.i - 1] if noun.i > 0 else noun
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    ends = (t for t in times if t.when.earliest or t.when.latest)
    near = [t for t in ends if t.span.start == after.idx != noun.idx or t.span.end == before.idx + len(before)]
    longest = max(near, key=lambda t: t.span.end - t.span.start, default=None)
    return replace(longest.when, reason="text: role") if longest is not None else None
