# Make the Windows installer: dist\mnist-desktop-VERSION-setup.exe. Needs Python and Inno Setup 6.3 or newer.
# Not tried on Windows yet.
#
#     powershell -File packaging\windows\build.ps1 [-Mnist FOLDER]

param([string]$Mnist)
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$PSScriptRoot\..\.."

& py "$root\packaging\dev.py" build
if ($LASTEXITCODE) { exit $LASTEXITCODE }

if ($Mnist) {
    $inside = "$root\dist\mnist-desktop\_internal\mnist_desktop\resources\mnist"
    & "$root\.venv\Scripts\python.exe" "$root\packaging\mnist_files.py" $Mnist $inside
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
}

$version = (Select-String -Path "$root\mnist_desktop\__init__.py" -Pattern '__version__ = "(.+)"').Matches[0].Groups[1].Value
$iscc = (Get-Command iscc -ErrorAction SilentlyContinue).Source
if (-not $iscc) { $iscc = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
if (-not (Test-Path $iscc)) { throw "Inno Setup is not installed. Get it with: winget install JRSoftware.InnoSetup" }
& $iscc "/DVersion=$version" "$PSScriptRoot\mnist-desktop.iss"
exit $LASTEXITCODE
