"""Changes of what JSON describes, for formats that have JSON inside: blind changes of bytes seldom stay JSON."""

import json

HOSTILE = (
    *(None, True, False, 0, -1, 1, 2, 7, 8, 9, 10, 255, 2**31, 2**63 - 1, 2**63, -(2**63), 10**400),
    *(
        0.0,
        -0.0,
        0.5,
        1e-320,
        1e308,
        "",
        "nan",
        "inf",
        "-inf",
        "0,1",
        "linear",
        "ten",
        "\ud800",
        "\x00",
        "../x",
    ),
    *([], {}, [[]], [None], {"a": 1}, ["F32"], [0, 4], [1, 28, 28]),
)


def changed(value, random):
    """Return a value with one place in it replaced, doubled or removed."""
    if isinstance(value, dict) and value and random.random() < 0.92:
        key, copy = random.choice(list(value)), dict(value)
        if random.random() < 0.06:
            del copy[key]
        elif random.random() < 0.04:
            copy[f"{key}s"] = copy[key]
        else:
            copy[key] = changed(copy[key], random)
        return copy
    if isinstance(value, list) and value and random.random() < 0.85:
        at, copy = random.randrange(len(value)), list(value)
        chance = random.random()
        if chance < 0.1:
            del copy[at]
        elif chance < 0.25:
            copy.insert(at, copy[at])
        else:
            copy[at] = changed(copy[at], random)
        return copy
    if isinstance(value, int) and not isinstance(value, bool) and random.random() < 0.5:
        return value + random.choice((-8, -4, -1, 1, 4, 8))
    return random.choice(HOSTILE)


def changed_json(text, random):
    """Return JSON that is changed in a place or a few; what is no JSON is returned as it is."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        value = changed(value, random)
    return json.dumps(value, separators=(",", ":")).encode()
