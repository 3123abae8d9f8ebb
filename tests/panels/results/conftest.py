"""The run of small digits with steps taken, for the pages of Results."""

from __future__ import annotations

import pytest


@pytest.fixture
def trained(ready, finished):
    """The session after three steps."""
    ready.run(3)
    finished(ready)
    return ready


@pytest.fixture
def shown(qtbot, settled):
    """Build a panel, show it at a size and wait until it is drawn."""

    def show(spec, session, size=(752, 520)):
        panel = spec.build(session)
        qtbot.addWidget(panel)
        panel.resize(*size)
        panel.show()
        settled(session)
        return panel

    return show
