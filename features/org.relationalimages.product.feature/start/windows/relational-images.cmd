@echo off
rem SPDX-License-Identifier: EPL-2.0
rem relational-images [FILE.relimages...]   opens the workbench
rem relational-images COMMAND ...           runs the command line (--help lists the commands)
rem Exclamation marks are letters of names, and programs come from the system's folders, never from the current one.
setlocal enableextensions disabledelayedexpansion
set "NoDefaultCurrentDirectoryInExePath=1"
set "here=%~dp0"
set "java_home="
if exist "%here%jre\bin\java.exe" call :try "%here%jre"
if not defined java_home if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java_home for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~dp$PATH:J..") do call :try "%%~fH"
if not defined java_home for %%V in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do for /d %%H in ("%ProgramFiles%\%%~V\*") do if not defined java_home call :try "%%~fH"
if not defined java_home for /d %%H in ("%USERPROFILE%\.jdks\*") do if not defined java_home call :try "%%~fH"
if not defined java_home (
	echo relational-images: no Java 21 or newer was found; install one or set JAVA_HOME to its folder. 1>&2
	exit /b 2
)
set "start="
for %%L in ("%here%plugins\org.relationalimages.start_*.jar") do set "start=%%~fL"
if not defined start (
	echo relational-images: the installation is incomplete; install it anew. 1>&2
	exit /b 2
)
if "%~1"=="" goto workbench
if /i "%~x1"==".relimages" goto workbench
rem What was typed is handed on behind a word of ours: neither Java nor the platform looks for options in it.
"%java_home%\bin\java.exe" -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -jar "%start%" command %*
exit /b %ERRORLEVEL%

:workbench
rem What the first start loaded is kept for quick ones; Java makes it anew where it or the program has changed.
set "kept=%USERPROFILE%\.relational-images"
if not exist "%kept%\" mkdir "%kept%" 2>nul
start "" "%java_home%\bin\javaw.exe" -Djava.awt.headless=true -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-PrintWarnings -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%kept%\classes.jsa" -jar "%start%" workbench %*
exit /b 0

rem Takes the folder %1 as java_home when its Java is 21 or newer.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%A in ('%SystemRoot%\System32\findstr.exe /b "JAVA_VERSION=" "%~1\release"') do call :newest %%A "%~1"
exit /b 0

:newest
set "major=%~1"
set "major=%major:"=%"
if %major% GEQ 21 set "java_home=%~2"
exit /b 0
