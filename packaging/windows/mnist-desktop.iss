; The Windows installer: build.ps1 freezes the app and gives this to Inno Setup 6.3 or newer. Not tried on Windows yet.

#ifndef Version
  #error Start build.ps1, which names the version: /DVersion=1.2.3
#endif

[Setup]
AppId={{8E6C1C52-2C1B-4B0E-9B57-7C3D3B7D7A37}
AppName=MNIST Desktop
AppVersion={#Version}
AppPublisher=MNIST Desktop contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\MNIST Desktop
DisableProgramGroupPage=yes
; No administrator is needed; who is one may install for all.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\mnist-desktop.ico
UninstallDisplayIcon={app}\mnist-desktop.exe
OutputDir=..\..\dist
OutputBaseFilename=mnist-desktop-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Session=MNIST Desktop session
de.Session=MNIST-Desktop-Sitzung

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; A newer version has other files inside: what it no longer has must not stay.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\mnist-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\MNIST Desktop"; Filename: "{app}\mnist-desktop.exe"
Name: "{autodesktop}\MNIST Desktop"; Filename: "{app}\mnist-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.mnistlab"; ValueType: string; ValueData: "MNISTDesktop.Session"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\MNISTDesktop.Session"; ValueType: string; ValueData: "{cm:Session}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MNISTDesktop.Session\DefaultIcon"; ValueType: string; ValueData: "{app}\mnist-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\MNISTDesktop.Session\shell\open\command"; ValueType: string; ValueData: """{app}\mnist-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\mnist-desktop.exe"; Description: "{cm:LaunchProgram,MNIST Desktop}"; Flags: postinstall nowait skipifsilent
