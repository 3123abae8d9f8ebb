from mnist_desktop.panels.gradients.roller import words
from mnist_desktop.panels.gradients.roller.fitting import Fitting


def test_every_state_has_words_of_its_own(qapp):
    fitting = Fitting()
    assert "loading" in words.explanation(fitting)
    fitting.torch_loaded()
    said = [(words.headline(fitting), words.explanation(fitting))]
    fitting.set_root(True)
    said.append((words.headline(fitting), words.explanation(fitting)))
    assert "= 321 times smaller" in said[-1][1]
    fitting.set_root(False)
    fitting.step_ten()
    said.append((words.headline(fitting), words.explanation(fitting)))
    assert (
        "677.0; 7.3 is possible" in said[-1][1]
        and "218,451 times" in said[-1][1]
        and "0.0003 %" in said[-1][1]
    )
    fitting.set_lr(1e-3)
    fitting.step_ten()
    said.append((words.headline(fitting), words.explanation(fitting)))
    assert "3.54e−5" in said[-1][1]
    assert len({headline for headline, _ in said}) == len(said)
