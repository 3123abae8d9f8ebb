from __future__ import annotations

from mnist_desktop.session import RunState, Topic


def test_each_topic_and_state_is_itself():
    assert len({topic.value for topic in Topic}) == len(Topic)
    assert len({state.value for state in RunState}) == len(RunState)
