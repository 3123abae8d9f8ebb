"""The kit: tokens, theme and painted widgets that know neither lessons nor learners."""
