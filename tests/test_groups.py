"""A list that grows stays one page: nothing is lost, and only so much is a card."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gids.render.groups import FEWEST_CARDS, MOST_CARDS, shortened
from gids.render.list_views import Group

SIZES = st.lists(st.integers(0, 300), min_size=1, max_size=15)


def groups(sizes: list[int]) -> tuple[Group, ...]:
    """Return groups of that many offers; a number stands for a card."""
    return tuple(Group(str(at), "", "", tuple(range(size))) for at, size in enumerate(sizes))


def test_a_short_list_has_a_card_for_every_offer() -> None:
    whole = groups([MOST_CARDS - 1, 1])

    assert shortened(whole) == whole


def test_of_a_long_list_each_group_shows_its_first_offers() -> None:
    long, short = shortened(groups([MOST_CARDS, 1]))

    assert long.cards == tuple(range(MOST_CARDS // 2))
    assert long.by_name == tuple(range(MOST_CARDS // 2, MOST_CARDS))
    assert short.cards == (0,)
    assert short.by_name == ()


@given(SIZES)
def test_no_offer_is_lost_and_the_order_stays(sizes: list[int]) -> None:
    found = shortened(groups(sizes))

    assert [one.cards + one.by_name for one in found] == [one.cards for one in groups(sizes)]
    most = max(MOST_CARDS, FEWEST_CARDS * len(sizes))
    assert sum(len(one.cards) for one in found) <= most
