#!/bin/sh
# Draws docs/pictures anew, from the program's own cells: twelve screens, three themes, two sizes; and of eight of them
# the walk, one after the other. `docs/pictures.sh walk` makes the walk alone, of the pictures that are there.
set -eu
cd "$(dirname "$0")/.."

# Seconds that each screen stays.
STAYS=5

walk() {
    cd docs/pictures/dark
    set -- 01-door 03-welcome 05-who-i-am 06-learning 07-note 08-habits 09-goals 10-close
    last=$#
    of=$(awk "BEGIN { print 100 / $last }")
    sed -n 1p "$1-80x24.svg"
    echo "<title>A conference, screen by screen, in Spanish and English</title>"
    echo "<style>"
    echo ".s{visibility:hidden;animation:s $((last * STAYS))s step-end infinite}"
    echo "@keyframes s{0%{visibility:visible}$of%{visibility:hidden}}"
    echo "@media (prefers-reduced-motion:reduce){.s{animation:none}.s:first-of-type{visibility:visible}}"
    echo "</style>"
    at=0
    for screen; do
        echo "<g class=\"s\" style=\"animation-delay:$((at * STAYS))s\">"
        # The frame of each picture is that of the walk.
        sed -e 1d -e '$d' -e '/^<title>/d' "$screen-80x24.svg"
        echo "</g>"
        at=$((at + 1))
    done
    echo "</svg>"
}

if [ "${1:-}" != walk ]; then
    cargo test --locked --test looks pictures_of_the_screens -- --exact --ignored
fi
made=$(mktemp)
trap 'rm -f "$made"' EXIT
(walk) > "$made"
cat "$made" > docs/pictures/walk.svg
