# Next Call as a kiosk on Windows editions without Shell Launcher (Home, Pro).
# Run once, signed in as the kiosk account, which must be a STANDARD account, in an ordinary PowerShell:
#   .\pro-fallback.ps1 -App "C:\Program Files\Next Call\Next Call.exe"
# It starts the game at sign-in, starts it again whenever it ends, and takes away what a policy of the account can take away.
# It is weaker than Shell Launcher: Ctrl+Alt+Del still opens the security screen. Keep the keyboard locked away.
# Undo:  .\pro-fallback.ps1 -Remove
param(
  [string] $App = "$env:ProgramFiles\Next Call\Next Call.exe",
  [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$task = 'Next Call kiosk'
$folder = Join-Path $env:LOCALAPPDATA 'NextCallKiosk'
$watch = Join-Path $folder 'watch.ps1'
$policies = @{
  'HKCU:\Software\Microsoft\Windows\CurrentVersion\Policies\System' = @{ DisableTaskMgr = 1; DisableLockWorkstation = 1; DisableChangePassword = 1 }
  'HKCU:\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer' = @{ NoWinKeys = 1; NoLogoff = 1; NoRun = 1; NoTrayContextMenu = 1; NoViewContextMenu = 1 }
}

if ($Remove) {
  Unregister-ScheduledTask -TaskName $task -Confirm:$false -ErrorAction SilentlyContinue
  foreach ($key in $policies.Keys) { foreach ($name in $policies[$key].Keys) { Remove-ItemProperty -Path $key -Name $name -ErrorAction SilentlyContinue } }
  Remove-Item -LiteralPath $folder -Recurse -Force -ErrorAction SilentlyContinue
  Write-Host 'This account is an ordinary one again. Sign out and in.'
  exit 0
}
if (-not (Test-Path -LiteralPath $App)) { throw "There is no program at $App." }

New-Item -ItemType Directory -Path $folder -Force | Out-Null
# Waits for the game to end, then starts it again; a file named stop beside it ends the watch.
@"
while (-not (Test-Path -LiteralPath '$folder\stop')) {
  `$game = Start-Process -FilePath '$App' -ArgumentList '--kiosk' -PassThru
  `$game.WaitForExit()
  Start-Sleep -Seconds 3
}
"@ | Set-Content -LiteralPath $watch -Encoding UTF8

foreach ($key in $policies.Keys) {
  New-Item -Path $key -Force | Out-Null
  foreach ($name in $policies[$key].Keys) { Set-ItemProperty -Path $key -Name $name -Type DWord -Value $policies[$key][$name] }
}
$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -WindowStyle Hidden -ExecutionPolicy Bypass -File `"$watch`""
$settings = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -ExecutionTimeLimit ([TimeSpan]::Zero)
Register-ScheduledTask -TaskName $task -Action $action -Trigger (New-ScheduledTaskTrigger -AtLogOn -User $env:USERNAME) -Settings $settings -Force | Out-Null

Write-Host 'Done. Two things are left to do by hand, as administrator:'
Write-Host '  1. Let this account sign in by itself: Sysinternals Autologon, or netplwiz.'
Write-Host '  2. Switch off notifications, sleep and the lock screen for it in the settings of Windows.'
