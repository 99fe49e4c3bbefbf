"""The closed word classes of ``seeds/frames/grammar.toml``, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from kg.lexicon.schema import Schema, read_toml
from kg.resources import data_folder


class Grammar(Schema, frozen=True):
    """Word classes by name; each field is the key of the same name in the file."""

    joins: frozenset[str]
    list_fillers: frozenset[str]
    belongs: frozenset[str]
    possessives: frozenset[str]
    pair_words: frozenset[str]
    speaker_pronouns: frozenset[str]
    first_person: frozenset[str]
    pronouns: frozenset[str]
    they: frozenset[str]
    both_numbers: frozenset[str]
    object_control: frozenset[str]
    light_verbs: frozenset[str]
    copulas: frozenset[str]
    motion_verbs: frozenset[str]
    under_way: frozenset[str]
    """What somebody is who is going somewhere."""
    together: frozenset[str]
    """Words before "met" and those who do the same."""
    among: frozenset[str]
    unaccusative: frozenset[str]
    """Verbs with "zijn" in the perfect."""
    telling: frozenset[str]
    stage_nouns: frozenset[str]
    in_states: frozenset[str]
    aims: frozenset[str]
    on_islands: frozenset[str]
    islands: frozenset[str]
    meant_for: frozenset[str]
    recalls: frozenset[str]
    involved: frozenset[str]
    ranking: frozenset[str]
    continuations: frozenset[str]
    perfect: frozenset[str]
    """Auxiliaries."""
    wished_behind: frozenset[str]
    """Prepositions before what is wished or asked for."""
    possible_behind: frozenset[str]
    """Prepositions before that of which there is a possibility."""
    ready_behind: frozenset[str]
    """Prepositions before that for which somebody is ready."""
    going_on_from: frozenset[str]
    """Words before a time from which something goes on."""
    known: frozenset[str]
    """Words before the noun of an event by which it is told of as known."""
    definite: frozenset[str]
    fresh: frozenset[str]
    """Words that make an event another one than those before."""
    rounds: frozenset[str]
    """Ends of nouns for a part of talks that is counted ("gespreksronde")."""
    ordinals: tuple[str, ...]
    """In order."""
    resumed: frozenset[str]
    """Verbs by which talks go on."""
    anew: frozenset[str]
    follow_ups: frozenset[str]
    """Words for a round that is not the first."""
    ago: frozenset[str]
    previous: frozenset[str]
    """Words for the round before others."""
    updated: frozenset[str]
    """Words that open a part of an article that was added later."""
    told_before: tuple[str, ...]
    """How an article says what it told before, as regular expressions."""
    third_party_prepositions: frozenset[str]
    passing: frozenset[str]
    assemblies: frozenset[str]
    deadlocks: frozenset[str]
    crowds: frozenset[str]
    joint: frozenset[str]
    plural_pronouns: frozenset[str]
    control_nouns: frozenset[str]
    asked_nouns: frozenset[str]
    urged_by: frozenset[str]
    private: frozenset[str]
    prepositions: frozenset[str]
    past_auxiliaries: frozenset[str]
    authorship: frozenset[str]
    beside: frozenset[str]
    group_links: frozenset[str]
    preposed: frozenset[str]
    relatives: frozenset[str]
    relatives_of_things: frozenset[str]
    stand_ins: frozenset[str]
    separately: frozenset[str]
    """Words that make talks with several others talks with each of them."""
    one_by_one: frozenset[str]
    rooms: frozenset[str]
    """Ends of nouns for where those sit who do not meet ("in aparte kamers")."""
    supposes: frozenset[str]
    earlier: frozenset[str]
    """Words beside a noun that make it one of the past."""
    neither: frozenset[str]
    """Words that join what is denied together."""
    reciprocal: frozenset[str]
    """Pronouns for the subject itself, as an object."""
    reporters: frozenset[str]
    """Nouns for people who ask and watch for their readers."""
    proposed: frozenset[str]
    """Ends of nouns for what one puts to another."""
    answering: frozenset[str]
    """Words with which that one takes or refuses it."""
    inside: frozenset[str]
    """Prepositions before a room in which somebody sits."""
    with_sides: frozenset[str]
    """Prepositions before those who talk."""
    carried_behind: frozenset[str]
    """Prepositions by which a verb takes the noun that it only carries ("aan tafel gaan")."""
    any_agreement: frozenset[str]
    pointing: frozenset[str]
    indefinite: frozenset[str]
    topics: frozenset[str]
    place_behind: frozenset[str]
    both_told: frozenset[str]
    after_itself: frozenset[str]
    sources: frozenset[str]
    reads: frozenset[str]
    one_sided: frozenset[str]
    coming_after: frozenset[str]
    around_itself: frozenset[str]
    ahead_of: frozenset[str]
    long_before: frozenset[str]
    leading_up: frozenset[str]
    counterparts: frozenset[str]
    brought_about: frozenset[str]
    opening: frozenset[str]
    just_told: frozenset[str]
    counted_from: frozenset[str]
    thereafter: frozenset[str]
    over_there: frozenset[str]
    taking_up: frozenset[str]
    """Words by which a sentence goes on with the one before."""
    comes_about: frozenset[str]
    """Verbs that say of something only that it was."""
    whichever: frozenset[str]
    """Words before a noun that mean none in particular."""
    opposed: frozenset[str]
    begun_behind: frozenset[str]
    led_behind: frozenset[str]
    not_before: frozenset[str]
    called_behind: frozenset[str]
    so_said: frozenset[str]
    having: frozenset[str]
    relations: frozenset[str]
    matches: frozenset[str]
    played_in: frozenset[str]
    harms: frozenset[str]
    harmed_behind: frozenset[str]
    gathered_behind: frozenset[str]
    """Prepositions before what somebody is against."""
    judging_at: frozenset[str]
    """Prepositions before an event at which somebody judges something else."""
    formerly: frozenset[str]
    """Adverbs that put what a verb tells in the past."""
    call_stems: frozenset[str]
    """How nouns for calls begin."""
    lines: frozenset[str]
    """By what one talks to who is elsewhere."""
    on_the_line: frozenset[str]
    """Prepositions before these."""
    meanwhile: frozenset[str]
    """Prepositions before a visit during which something else is done."""
    visited_behind: frozenset[str]
    """Prepositions before what is visited."""
    letting: frozenset[str]
    """Forms that open a sentence of letting."""
    declarations: frozenset[str]
    """Ends of nouns for what is an agreement where it is signed, and none where somebody does not."""
    split_off: frozenset[str]
    with_article: frozenset[str]
    contrasts: frozenset[str]
    complex_prepositions: Mapping[str, frozenset[str]]
    """Noun to the words before it with which it makes one preposition ("leiding": "onder ... van")."""
    imperatives: Mapping[str, frozenset[str]]
    """Imperatives of telling, noting and heeding, and the words of which one must follow ("neem ... aan"), if any."""
    sizes: Mapping[str, int]
    """Adjectives that say how many take part ("trilateraal": 3)."""
    numbers: Mapping[str, int]
    """Numbers that may stand for a group ("de twee")."""
    descriptions: Mapping[Literal["state", "organisation", "party", "person"], frozenset[str]]
    """Nouns that describe an actor, by what they mean."""

    def carries(self, verb: str) -> bool:
        """Whether a verb may only carry the noun of an event ("*voeren* overleg", "*gaan* aan tafel")."""
        return verb in self.light_verbs or verb in self.motion_verbs

    def leads(self, words: str) -> bool:
        """Whether words are a preposition, simple or complex."""
        first, _, rest = words.partition(" ")
        noun, _, van = rest.partition(" ")
        return words in self.prepositions or (van == "van" and first in self.complex_prepositions.get(noun, ()))


@cache
def load_grammar() -> Grammar:
    """The shipped word classes; LexiconError where the file lacks one or has what it may not."""
    return read_toml(data_folder("seeds") / "frames" / "grammar.toml", Grammar)
