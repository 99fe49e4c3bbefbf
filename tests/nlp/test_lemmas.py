"""Lemmas of irregular verbs and of the nouns of diplomacy, without a model."""

import pytest

from kg.nlp.lemmas import mended_lemmas, separable_verbs, verb_forms


def lemma(form: str, pos: str, statistical: str = "?") -> str:
    return dict(mended_lemmas([form], [statistical], [pos])).get(0, statistical)


@pytest.mark.parametrize(
    ("forms", "verb"),
    [
        ("zeg zegt zei zeiden gezegd", "zeggen"),
        ("bied biedt bood boden", "bieden"),
        ("verwerpt verwierp verwierpen verworpen", "verwerpen"),
        ("wijst wees wezen gewezen", "wijzen"),
        ("gaat ging gingen gegaan", "gaan"),
        ("eist eiste eisten geëist", "eisen"),
        ("reist reisde reisden gereisd", "reizen"),
        ("voorstelt voorstelde voorgesteld", "voorstellen"),
        ("aanbood aanboden aangeboden", "aanbieden"),
        ("toegezegd toezei toezegde", "toezeggen"),
        ("doorgaat doorging doorgegaan", "doorgaan"),
        ("uitgenodigd uitnodigde", "uitnodigen"),
        ("voorbereid voorbereidde", "voorbereiden"),
    ],
)
def test_every_form_of_a_verb_has_its_infinitive(forms: str, verb: str) -> None:
    assert {lemma(form, "VERB") for form in forms.split()} == {verb}


def test_of_two_possible_infinitives_the_model_chooses() -> None:
    assert lemma("geboden", "VERB", "gebieden") == "gebieden"
    assert lemma("geboden", "VERB", "bieden") == "bieden"


def test_an_infinitive_is_its_own_lemma_where_the_model_has_no_say() -> None:
    assert lemma("staken", "VERB") == "staken"


def test_a_word_that_is_no_verb_here_keeps_its_lemma() -> None:
    assert lemma("geleden", "ADV", "geleden") == "geleden"


@pytest.mark.parametrize(
    ("form", "noun"),
    [
        ("gesprekken", "gesprek"),
        ("vredesonderhandelingen", "vredesonderhandeling"),
        ("topje", "top"),
        ("telefoontjes", "telefoontje"),
        ("politici", "politicus"),
        ("verleden", "verleden"),
        ("gespreksronde", "gespreksronde"),
    ],
)
def test_nouns_of_diplomacy_have_their_singular(form: str, noun: str) -> None:
    assert lemma(form, "NOUN") == noun


def test_every_separable_verb_has_principal_parts() -> None:
    bare = {verb for verbs in verb_forms().values() for verb in verbs}
    missing = {verb for verbs in separable_verbs().values() for verb in verbs} - bare
    assert missing == set()
