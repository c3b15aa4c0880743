#!/bin/sh
# Draws docs/pictures anew, from the program's own cells: twelve screens, three themes, two sizes.
set -eu
cd "$(dirname "$0")/.."
exec cargo test --locked --test looks pictures_of_the_screens -- --exact --ignored
