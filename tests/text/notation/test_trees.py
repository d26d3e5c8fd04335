"""A region adds to what its language says."""

from factsheet.text.notation.trees import stored_in, tree_of


def test_a_language_of_which_nothing_is_known_has_an_empty_tree() -> None:
    assert tree_of("xx") == {}
    assert stored_in("spelled", "xx") == {}


def test_a_region_has_its_own_lists_and_money_and_else_those_of_its_language() -> None:
    plain, taiwan = tree_of("zh"), tree_of("zh-TW")
    assert taiwan["money"] != plain["money"]
    assert plain["money"].keys() <= taiwan["money"].keys()
    assert {key: value for key, value in plain.items() if key not in stored_in("", "zh-Hant")}.items() <= taiwan.items()


def test_a_region_without_a_file_is_its_language() -> None:
    assert tree_of("de-CH") == tree_of("de")
