# Next Call as the shell of one Windows account (Windows Enterprise, Education or IoT Enterprise).
# Run once in PowerShell as administrator:
#   .\shell-launcher.ps1 -User kiosk -App "C:\Program Files\Next Call\Next Call.exe"
# That account then has no desktop, no task bar and no Start menu: it has the game, which is started again when it ends.
# Undo:  .\shell-launcher.ps1 -User kiosk -Remove
param(
  [Parameter(Mandatory = $true)] [string] $User,
  [string] $App = "$env:ProgramFiles\Next Call\Next Call.exe",
  [switch] $Remove
)
$ErrorActionPreference = 'Stop'

$feature = Get-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher
if ($null -eq $feature) { throw 'This edition of Windows has no Shell Launcher. Use pro-fallback.ps1 instead.' }
if ($feature.State -ne 'Enabled') {
  Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
  Write-Host 'Shell Launcher was switched on. Restart Windows, then run this script again.'
  exit 0
}

$sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value
$launcher = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'

if ($Remove) {
  $launcher.RemoveCustomShell($sid) | Out-Null
  Write-Host "The account $User has its desktop back."
  exit 0
}
if (-not (Test-Path -LiteralPath $App)) { throw "There is no program at $App." }

# 0: start the shell again when it ends. Everybody else keeps the usual desktop.
$restartShell = 0
$launcher.SetDefaultShell('explorer.exe', $restartShell) | Out-Null
$launcher.SetCustomShell($sid, "`"$App`" --kiosk", $null, $null, $restartShell) | Out-Null
$launcher.SetEnabled($true) | Out-Null

# Edge swipes would open the action centre and the list of windows.
New-Item -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' -Force | Out-Null
Set-ItemProperty -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' -Name AllowEdgeSwipe -Type DWord -Value 0

Write-Host "The account $User now starts Next Call as a kiosk. Sign out and in with it to see."
