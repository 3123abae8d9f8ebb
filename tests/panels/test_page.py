from __future__ import annotations

import pytest

from mnist_desktop.panels.page import COLUMNS, PageView, modules_of, panels_of
from mnist_desktop.panels.places import all_pages


@pytest.mark.parametrize("folder", all_pages())
def test_every_page_has_panels_that_declare_themselves(folder):
    specs = panels_of(folder)
    assert specs and len({spec.id for spec in specs}) == len(specs)
    for spec in specs:
        assert spec.place == folder and spec.title()
        _, column, _, span = spec.cell
        assert column >= 0 and column + span <= COLUMNS


def test_panels_have_ids_of_their_own():
    ids = [spec.id for folder in all_pages() for spec in panels_of(folder)]
    assert len(set(ids)) == len(ids)


def test_it_holds_the_panels_of_its_folder_and_not_those_of_folders_in_it(qtbot, session):
    page = PageView("training", "One step", session)
    qtbot.addWidget(page)
    assert set(page.panels) == {spec.id for spec in panels_of("training")}
    assert all(panel.objectName() == name for name, panel in page.panels.items())


def test_its_panels_can_be_made_one_after_the_other(qtbot, session):
    page = PageView("training", "One step", session, at_once=False)
    qtbot.addWidget(page)
    assert not page.panels
    assert [len(page.panels) for _ in page.filling()] == list(range(1, len(panels_of("training")) + 1))
    made = dict(page.panels)
    page.fill()
    assert page.panels == made


def test_its_modules_are_imported_one_after_the_other():
    modules = list(modules_of("pixels"))
    assert len(modules) > 5 and all(
        module.__name__.startswith("mnist_desktop.panels.pixels.") for module in modules
    )
    assert sorted(m.PANEL.id for m in modules if hasattr(m, "PANEL")) == sorted(
        s.id for s in panels_of("pixels")
    )
