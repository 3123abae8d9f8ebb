from __future__ import annotations

from mnist_desktop.session import Topic
from mnist_desktop.session.facts import Facts


def test_a_new_fact_is_said_once(qapp):
    facts, said = Facts(), []
    facts.changed.connect(said.append)
    facts.note({"descent.regime": "diverges", "descent.steps": 26})
    facts.note({"descent.steps": 26})
    assert said == [frozenset({Topic.FACTS})]
    assert facts.get("descent.steps") == 26 and facts.get("descent.lr") is None


def test_the_session_passes_them_on(session):
    session.facts.note({"descent.steps": 3})
    assert session.said[-1] == frozenset({Topic.FACTS})
