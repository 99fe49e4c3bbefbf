"""States, organisations and places: known ones by their key, unknown ones by their name.

An abbreviation that the article explains (*Rapid Support Forces (RSF)*) means that, before and
after the explanation, whatever else it may mean elsewhere. A word of a longer name of the article
(*het Verbond* for *Verbond van de Noordelijke Eilanden*) means the longer one; without a longer one it is known to that
article only.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.lexicon import fold
from kg.link.actors import Actor, Cast
from kg.link.cues import load_cues
from kg.link.owners import VENUE
from kg.link.spelling import without_genitive, words_of
from kg.model import Article, EntityKind, Mention, MentionForm

_WORD = 20
"""Code points beside a name in which the word beside it is looked for."""
_CLOSE = 3
"""Words between a people and where it lives."""
_EU, _BELGIUM = "organisation/europese-unie", "state/BE"


def link_groups(article: Article, cast: Cast) -> None:
    """Decide for every state, organisation and place that is named, in the order of the text."""
    explained = _explanations(cast)
    for index, mention in enumerate(cast.mentions):
        if mention.kind is EntityKind.PERSON or mention.form is MentionForm.DESCRIPTION:
            continue
        if _are_people(article, cast, index):
            cast.decide(index, None, 0.0, "people who live elsewhere, and no state")
        elif _is_only_where(article, mention):
            cast.decide(index, None, 0.0, "a continent, or where the clock is read")
        elif mention.keys:
            _known(cast, index, mention, explained)
        else:
            _unknown(cast, index, mention, explained)


def _are_people(article: Article, cast: Cast, index: int) -> bool:
    """Whether inhabitants are a people within another state: de Albanezen *in Kosovo*, *Kosovaarse* Serviërs."""
    mention = cast.mentions[index]
    if mention.form is not MentionForm.INHABITANT or mention.kind is not EntityKind.STATE:
        return False
    start = max(0, mention.start - _WORD)
    if article.text[start : mention.start].lower().split()[-1:] in [[word] for word in load_cues().description.ethnic]:
        return True
    beside = cast.mentions[index - 1] if index else None
    if beside is not None and beside.form is MentionForm.ADJECTIVE and beside.end + 1 == mention.start:
        return beside.kind is EntityKind.STATE and not {*beside.keys} & {*mention.keys}
    further = cast.mentions[index + 1] if index + 1 < len(cast.mentions) else None
    if further is None or further.kind not in (EntityKind.STATE, EntityKind.PLACE):
        return False
    between = article.text[mention.end : further.start].split()
    return between[:1] in (["in"], ["uit"]) and len(between) < _CLOSE and not {*further.keys} & {*mention.keys}


def _is_only_where(article: Article, mention: Mention) -> bool:
    """Whether a name tells no actor: dinsdag (*Nederlandse* tijd); stabiliteit in *Europa*."""
    words, text = load_cues().description, article.text
    if mention.form is MentionForm.ADJECTIVE:
        return text[mention.end : mention.end + _WORD].strip(" ").partition(")")[0].split(" ")[0] in words.clock
    within = VENUE.search(text, max(0, mention.start - _WORD), mention.start) is not None
    return within and fold(mention.text).lower() in words.continents and mention.form is MentionForm.METONYM


def _explanations(cast: Cast) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Folded abbreviation -> (full name, its curated keys), as the article explains them."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for mention in cast.mentions:
        if mention.alias and mention.kind is EntityKind.ORGANISATION and mention.form is not MentionForm.DESCRIPTION:
            keys = mention.keys or tuple(
                entry.key for entry in cast.lexicon.surface(mention.alias) if entry.kind is EntityKind.ORGANISATION
            )
            found.setdefault(fold(mention.alias), (mention.text, keys))
    return found


def _known(cast: Cast, index: int, mention: Mention, explained: Mapping[str, tuple[str, tuple[str, ...]]]) -> None:
    text = fold(mention.text)
    if text in explained and explained[text][1] != mention.keys and mention.form is MentionForm.ABBREVIATION:
        _unknown(cast, index, mention, explained)
        return
    key = mention.keys[0]
    several = load_cues().description.several
    if text.lower() in several and not _is_named(cast, key, text):
        cast.decide(index, None, 0.0, "a kind of state, of which there are several")
        return
    if mention.form is MentionForm.METONYM and text.lower() in load_cues().description.general:
        shortened = None if _is_named(cast, key, text) else _longer(cast, mention, text)
        if shortened is not None:  # "de Unie" is the African one, where only that is named
            cast.decide(index, shortened, 0.8, "part of a longer name of the article", surface=text)
            return
    states = [key for key in mention.keys if key.startswith("state/")]
    named = [state for state in states if any(other.keys == (state,) for other in cast.mentions)]
    key = named[0] if len(named) == 1 < len(states) else key
    reasons = [mention.rule if mention.rule.startswith("capital") else "known name"]
    if {_EU, _BELGIUM} <= set(mention.keys) and mention.kind is not EntityKind.PLACE:
        key, why = _brussels(cast)
        reasons.append(why)
    actor = cast.known(key)
    if actor is None:  # a city of the gazetteer, which the lexicon has no row for
        name = without_genitive(mention.text)
        name = name.title() if name.isupper() else name  # a place line stands in capitals
        actor = cast.named(EntityKind.PLACE, name, key=key)
        if key.removeprefix("place/").isdigit():
            actor.exact_matches = (f"https://sws.geonames.org/{key.removeprefix('place/')}/",)
    cast.decide(index, actor, 1.0 if len(mention.keys) == 1 else 0.9, *reasons, surface=without_genitive(mention.text))


def _is_named(cast: Cast, key: str, text: str) -> bool:
    """Whether the article names somebody in other words than these as well."""
    return any(m.keys == (key,) and fold(m.text) != text for m in cast.mentions)


def _brussels(cast: Cast) -> tuple[str, str]:
    """Brussels is the Union, unless the article speaks of Belgium and not of the Union."""
    keys = [mention.keys for mention in cast.mentions if len(mention.keys) == 1]
    union = sum(found == (_EU,) for found in keys)
    belgium = sum(found == (_BELGIUM,) for found in keys)
    if belgium > union:
        return _BELGIUM, "the article speaks of Belgium"
    return _EU, "the article speaks of the Union" if union else "usual meaning"


def _unknown(cast: Cast, index: int, mention: Mention, explained: Mapping[str, tuple[str, tuple[str, ...]]]) -> None:
    text = without_genitive(mention.text)
    if fold(text) in explained:
        full, keys = explained[fold(text)]
        actor = cast.known(keys[0]) if keys else cast.named(mention.kind, full)
        if actor is not None:
            cast.decide(index, actor, 0.95, "explained in the article", surface=text)
            return
    if mention.alias:
        for entry in cast.lexicon.surface(mention.alias):
            actor = cast.known(entry.key) if entry.kind is mention.kind else None
            if actor is not None:
                cast.decide(index, actor, 0.9, "its abbreviation is known", surface=text)
                return
    longer = _longer(cast, mention, text)
    if longer is not None:
        cast.decide(index, longer, 0.8, "part of a longer name of the article", surface=text)
        return
    general = fold(text).lower() in load_cues().description.general
    actor = cast.named(mention.kind, text, local=general and mention.kind is EntityKind.ORGANISATION)
    if actor.name.isupper() and len(text) > 4 and not text.isupper():
        actor.name = text  # a dateline in capitals came first
    cast.decide(index, actor, 0.6, mention.rule, surface=text)


def _longer(cast: Cast, mention: Mention, text: str) -> Actor | None:
    """The organisation or place of the article that a single word shortens ("de *Raad*": the Veiligheidsraad)."""
    words = words_of(text)
    if len(words) != 1 or text.isupper():
        return None
    general = words[0] in load_cues().description.general
    for actor in cast.actors.values():
        if actor.kind is not mention.kind:
            continue
        full = words_of(actor.name)
        if (len(full) > 1 and words[0] in (full[0], full[-1])) or (general and _ends_compound(words[0], full[-1])):
            return actor
    return None


def _ends_compound(noun: str, word: str) -> bool:
    """Whether a noun is what a compound is: a *raad* in "veiligheidsraad"."""
    return word.endswith(noun) and len(word) > len(noun) + 2
