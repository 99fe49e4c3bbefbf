"""Is a text Dutch?"""

import subprocess
import sys
from pathlib import Path

import pytest

from kg.model import Article
from kg.read import Problem, Reason, Severity, read_file
from kg.read.language import foreign_language

FOREIGN = {
    "af": "Die minister van buitelandse sake het Vrydag gesê dat die onderhandelinge tussen die twee lande "
    "voortgesit sal word. Hy het sy ampsgenoot in Pretoria ontmoet en hulle het oor die vrede gepraat.",
    "de": "Der Außenminister sagte am Freitag, dass die Verhandlungen zwischen beiden Ländern fortgesetzt "
    "werden. Die Gespräche waren schwierig, aber sie werden weitergehen, wenn beide Seiten das wollen.",
    "fy": "De minister fan Bûtenlânske Saken hat freed sein dat de ûnderhannelings tusken de beide lannen "
    "trochgean sille. Hy hat syn amtgenoat yn Ljouwert moete en sy hawwe oer de wapenstilstân praat.",
    "en": "The foreign minister said on Friday that negotiations between the two countries will continue.",
    "fr": "Le ministre des Affaires étrangères a déclaré vendredi que les négociations se poursuivraient.",
    "ru": "Министр иностранных дел заявил, что переговоры продолжатся.",
    "zh": "中国外交部长周五表示,两国谈判将继续。",
}
AFRIKAANS_WITH_DUTCH_WORDS = (
    "Die voorsitter het haar amptelike toespraak voor die vergadering gelewer. Een van haar ministers het "
    "gesê dat die lande nog nie gereed is vir vrede nie. Voor die stemming het haar party een voorstel "
    "gemaak, maar dit is verwerp. Haar teenstanders sê dat hulle eers wil sien of die wapenstilstand hou. "
)
SHORT_DUTCH = [
    "Poetin belt Erdogan.",
    "Çavuşoğlu, Lavrov en Koeleba overleggen in Antalya.",
    "Volodymyr Zelensky, Recep Tayyip Erdogan, Vladimir Medinsky, Rustem Umerov en Marco Rubio praten.",
    "Kishida ontmoet Yoon Suk-yeol in Tokio.",
    "Aliyev, Pasjinian, Mirzojan en Bajramov spraken in Tsaghkadzor over Zangezur, Nachitsjevan en Meghri.",
    "Rusland dreigt. Oekraïne zwijgt.",
    "1234",
    "",
]


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_named(language: str) -> None:
    assert foreign_language(FOREIGN[language]) == language


def test_words_that_afrikaans_shares_with_dutch_do_not_hide_it() -> None:
    assert foreign_language(AFRIKAANS_WITH_DUTCH_WORDS) == "af"


@pytest.mark.parametrize("text", SHORT_DUTCH)
def test_a_short_text_full_of_names_is_not_refused(text: str) -> None:
    assert foreign_language(text) is None


def test_a_quotation_in_english_leaves_an_article_dutch() -> None:
    text = f"“{FOREIGN['en']}” Dat zei de minister. " + "Hij wil niet dat de partijen nu al tegen elkaar praten. " * 3
    assert foreign_language(text) is None


def test_a_dutch_headline_does_not_make_an_article_dutch() -> None:
    assert foreign_language("Geen doorbraak in Antalya. " + FOREIGN["en"] * 8) == "en"


def test_every_annotated_article_is_dutch_at_first_sight() -> None:
    code = (
        "import sys, pathlib; from kg.read.language import foreign_language\n"
        "for path in pathlib.Path(sys.argv[1]).glob('*/*.txt'):\n"
        "    assert foreign_language(path.read_text(encoding='utf-8')) is None, path\n"
        "assert 'py3langid' not in sys.modules, 'the quick look was not enough'\n"
    )
    gold = Path(__file__).parents[1] / "gold"
    subprocess.run([sys.executable, "-c", code, str(gold)], check=True, cwd=Path(__file__).parents[2])


def test_a_foreign_article_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "artikel.txt"
    path.write_text(" date 2022-03 Peace talks\n\n" + FOREIGN["en"], encoding="utf-8")
    (problem,) = read_file(path)
    assert not isinstance(problem, Article)
    assert isinstance(problem, Problem)
    assert (problem.reason, problem.severity) == (Reason.NOT_DUTCH, Severity.ERROR)
    assert "artikel.txt" in str(problem)
