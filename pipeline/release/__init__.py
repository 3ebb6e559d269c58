"""Releases: what changed between two packages, the version that follows from it, and the archives of each version.

A command, no stage: `python -m pipeline diff OLD NEW` tells the difference of any two packages, `release` sets the
version that follows from the difference to the last release and lays the new one down in `releases/`, and
`release --check` refuses a version that does not follow. docs/releases.md tells the rules.
"""
