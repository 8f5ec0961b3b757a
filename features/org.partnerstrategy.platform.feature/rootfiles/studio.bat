@echo off
rem Runs a command of Partner Strategy; without one it prints the help.
setlocal
set "product=%~dp0"
set "java_home="
call :java_fits "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :java_fits "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do call :java_fits "%%~J"
if not defined java_home (
    echo No Java 21 or later was found; install a JDK ^(for example Temurin^) or set JAVA_HOME to its folder.>&2
    exit /b 1
)
set "class_path="
for /f "usebackq delims=" %%B in ("%product%lib\class-path") do (
    for %%J in ("%product%plugins\%%B_*.jar") do call :add_jar "%%~J" "%product%lib\%%~nxJ"
)
"%java_home%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Djava.awt.headless=true "-XX:SharedArchiveFile=%product%lib\classes.jsa" -cp "%class_path%" org.partnerstrategy.cli.Main %*
exit /b %errorlevel%

rem Remembers the first folder with a Java of version 21 or later.
:java_fits
if defined java_home exit /b
if not exist "%~1\bin\java.exe" exit /b
for /f "usebackq tokens=2 delims==." %%V in (`findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul`) do call :remember "%~1" %%V
exit /b

:remember
set "version=%~2"
set "version=%version:"=%"
if %version% geq 21 set "java_home=%~1"
exit /b

rem The copies in lib are those that Java can keep in an archive of loaded classes.
:add_jar
set "jar=%~1"
if exist "%~2" set "jar=%~2"
if defined class_path (set "class_path=%class_path%;%jar%") else set "class_path=%jar%"
exit /b
