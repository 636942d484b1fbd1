"""A question or an outcome of data/keuzehulp.yml as its readers meet it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from urllib.parse import urlencode

from gids.catalogue import Entry
from gids.enrich import addresses, knowledge
from gids.enrich import choosing as tree
from gids.model.choosing import Choosing, Outcome
from gids.render import related, trust
from gids.render.choosing_views import Answer, OutcomeView, QuestionView, RoleView, Step
from gids.render.page_views import PageLink
from gids.render.reader import Reader

MOST_OFFERS = 3
FOR_PARENTS = "ouders"
# How the directory calls what an outcome knows about the child.
ASKED = {"fase": "fases", "thema": "themas"}


def question_title(reader: Reader, name: str) -> str:
    """Return a question with the answers that led to it: the same question is asked more often.

    The first page is called after what it is.
    """
    helper = reader.catalogue.choosing
    question = helper.questions[name]
    if question.adres == tree.START:
        return reader.t("keuzehulp.titel")
    given = [
        _answer(reader, answer, tree.START).label
        for answer in _given(helper, name)
        if answer != tree.SKIP
    ]
    return " – ".join([_said(reader, question.vraag), *given])


def _given(helper: Choosing, name: str) -> list[str]:
    """Return the answers that led to a question, in order."""
    asked = [*tree.before(helper, name), name]
    return [
        next(answer for answer, target in tree.turns(helper, here).items() if target == there)
        for here, there in pairwise(asked)
    ]


def question_view(reader: Reader, name: str) -> QuestionView:
    """Return one question with its answers, each as the address it leads to."""
    helper = reader.catalogue.choosing
    question, asked = helper.questions[name], tree.before(helper, name)
    return QuestionView(
        number=len(asked) + 1,
        total=len(asked) + tree.still(helper, name),
        question=_said(reader, question.vraag),
        hint=_said(reader, question.hint),
        answers=tuple(
            _answer(reader, answer, target) for answer, target in question.antwoorden.items()
        ),
        skip=_address(reader, question.overslaan),
        back=helper.questions[asked[-1]].adres if asked else "",
        why=_said(reader, question.waarom),
        help_now=helper.help_now,
    )


def outcome_view(reader: Reader, name: str) -> OutcomeView:
    """Return an outcome: the route, whom to ask, what to read and what fits."""
    outcome = reader.catalogue.choosing.outcomes[name]
    fitting = related.fitting(reader, outcome, FOR_PARENTS)
    steps = _steps(reader, outcome)
    linked = {step.page.address for step in steps if step.page}
    return OutcomeView(
        title=_said(reader, outcome.titel),
        lead=_said(reader, outcome.kort),
        steps=steps,
        pages=tuple(_page(reader, one) for one in outcome.paginas if one not in linked),
        offers=fitting.offers[:MOST_OFFERS],
        start=tree.START,
        ask=_role(reader, outcome.vraag_aan),
        everywhere=fitting.everywhere,
        is_gap=fitting.is_gap,
        choices=_choices(outcome),
        short_address=addresses.short(outcome.id),
    )


def _answer(reader: Reader, answer: str, target: str) -> Answer:
    """Return an answer in its own words, or else in those of a choice with the same name."""
    words = reader.catalogue.choosing.answers.get(answer)
    address = _address(reader, target)
    if words:
        return Answer(_said(reader, words.zegt), address, _said(reader, words.uitleg))
    kinds = ("situaties", "fases")
    kind = next(kind for kind in kinds if answer in reader.catalogue.choices[kind])
    return Answer(reader.label(kind, answer), address)


def _address(reader: Reader, target: str) -> str:
    if target.startswith("/"):
        return target
    helper = reader.catalogue.choosing
    return (helper.questions.get(target) or helper.outcomes[target]).adres


def _steps(reader: Reader, outcome: Outcome) -> tuple[Step, ...]:
    """Return the route; two steps that lead to the same page name it once."""
    helper, linked, made = reader.catalogue.choosing, set(), []
    for step in (helper.steps[name] for name in outcome.stappen):
        who = _said(reader, helper.roles[step.wie].naam)
        page = _page(reader, step.meer) if step.meer and step.meer not in linked else None
        linked.add(step.meer)
        made.append(Step(_said(reader, step.doe), _said(reader, step.hoe), who, page))
    return tuple(made)


def _role(reader: Reader, name: str) -> RoleView:
    role = reader.catalogue.choosing.roles[name]
    entry = _entries(reader).get(f"{addresses.DIRECTORY}{role.aanbod}/")
    contact = knowledge.contact(reader.catalogue, entry) if entry else {}
    return RoleView(
        _said(reader, role.naam),
        _said(reader, role.bereik),
        trust.ways(reader, contact),
        related.link(reader, entry) if entry else None,
    )


def _page(reader: Reader, address: str) -> PageLink:
    return related.link(reader, _entries(reader)[address])


def _entries(reader: Reader) -> Mapping[str, Entry]:
    return reader.once(
        "op adres", lambda: {addresses.address(one): one for one in reader.catalogue.entries}
    )


def _choices(outcome: Outcome) -> str:
    pairs = {facet: getattr(outcome, field) or () for facet, field in ASKED.items()}
    return urlencode(pairs, doseq=True)


def _said(reader: Reader, words: Mapping[str, str] | None) -> str:
    return reader.told(words) if words else ""
