#!/bin/bash
# Make the macOS disk image: dist/mnist-desktop-VERSION.dmg. Needs Python and Xcode's command line tools.
# Not tried on macOS yet.
#
#     packaging/macos/build.sh [FOLDER WITH MNIST]
#
# The app is signed ad hoc. To hand it to others, sign and notarise it as RELEASING.md says.
set -euo pipefail
cd "$(dirname "$0")/../.."

python3 packaging/dev.py build
app="dist/MNIST Desktop.app"
if [[ $# -gt 0 ]]; then
    .venv/bin/python packaging/mnist_files.py "$1" "$app/Contents/Resources/mnist_desktop/resources/mnist"
    codesign --force --deep --sign "${CODESIGN_IDENTITY:--}" "$app" # what was added has to be sealed too
fi

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' mnist_desktop/__init__.py)
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
ditto "$app" "$staged/MNIST Desktop.app"
ln -s /Applications "$staged/Applications"
hdiutil create -volname "MNIST Desktop" -srcfolder "$staged" -format ULFO -ov "dist/mnist-desktop-$version.dmg"
