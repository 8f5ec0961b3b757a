@echo off
rem Opens the studio's window when called without arguments or with strategies' files, and runs a command otherwise.
setlocal
set "product=%~dp0"
set "java_home="
call :java_fits "%product%jre"
call :java_fits "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :java_fits "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do call :java_fits "%%~J"
if not defined java_home (
    echo No Java 21 or later was found; install a JDK ^(for example Temurin^) or set JAVA_HOME to its folder.>&2
    exit /b 1
)
if "%~1"=="" goto window
if /i "%~x1"==".partnerstrategy" goto window
set "command="
set "language="
if not "%~1"=="/?" call :read_words %*
if "%command%"=="export-diagrams" if exist "%product%plugins\org.partnerstrategy.design.ui_*.jar" goto diagrams
set "installed=%product%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
for %%A in (plug-ins install update uninstall --help -h) do if "%command%"=="%%A" goto equinox
call :has_plug_ins
if defined plug_ins goto equinox
set "class_path="
rem Older versions can lie beside the installed ones.
for /f "usebackq tokens=3 delims=," %%J in (`findstr /b /l /g:"%product%lib\class-path" "%installed%"`) do call :add_jar "%product%%%J" "%product%lib\%%~nxJ"
call :keep_classes command
"%java_home%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %archived% -Xlog:disable -Djava.awt.headless=true -cp "%class_path%" org.partnerstrategy.cli.program.Main %*
exit /b %errorlevel%

rem Opens the window and waits until it is closed. The studio answers 23 when it wants to be started again, for instance in
rem another language; the one that the user chose stands in a file of its own.
:window
if not defined PARTNERSTRATEGY_HOME set "PARTNERSTRATEGY_HOME=%UserProfile%\.partnerstrategy"
for %%J in ("%product%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~J"
set "arguments=%*"
call :keep_classes window
:start
set "language="
if exist "%PARTNERSTRATEGY_HOME%\language" set /p language=<"%PARTNERSTRATEGY_HOME%\language"
if defined language set "language=-nl %language%"
"%java_home%\bin\javaw.exe" -XX:+UseSerialGC %archived% -Xlog:disable -jar "%launcher%" -application org.partnerstrategy.studio.application -product org.partnerstrategy.studio.product -name "Partner Strategy" -data "%PARTNERSTRATEGY_HOME%\studio" %language% %arguments%
set "status=%errorlevel%"
rem The files are open already when the studio starts again.
set "arguments="
if %status% equ 23 goto start
exit /b %status%

rem Runs a command in Equinox, where it sees plug-ins, without a workspace.
:equinox
for %%J in ("%product%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~J"
call :keep_classes equinox
if defined language set "language=-nl %language%"
"%java_home%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %archived% -Xlog:disable -Dosgi.startLevel=4 -Djava.awt.headless=true -jar "%launcher%" -application org.partnerstrategy.cli.application -data @none %language% %*
exit /b %errorlevel%

rem Draws diagrams in Equinox, which Sirius needs, in a workspace of its own, of which nothing is left.
:diagrams
for %%J in ("%product%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~J"
set "workspace=%Temp%\partnerstrategy-%random%%random%"
"%java_home%\bin\java.exe" -jar "%launcher%" -application org.partnerstrategy.design.ui.export -data "%workspace%" %*
set "status=%errorlevel%"
rmdir /s /q "%workspace%"
exit /b %status%

rem Finds the word that names the command: the first behind the options that every command has. What plug-ins declare is asked for
rem in the language of the answer. An equals sign parts words here as a space does.
:read_words
if "%~1"=="" exit /b
if "%~1"=="--lang" goto read_language
if not "%~1"=="--stacktrace" if not defined command set "command=%~1"
shift
goto read_words

:read_language
for %%L in (nl en) do if "%~2"=="%%L" set "language=%%L"
shift
shift
goto read_words

rem Lets Java keep the classes that it loads, so that the next start is faster, and make them anew where they no longer fit.
:keep_classes
set "archived=-Xshare:auto"
set "cache=%LocalAppData%\partnerstrategy\cache"
if not exist "%cache%" mkdir "%cache%" 2>nul
if exist "%cache%" set archived=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%~1.jsa"
exit /b

rem Sets plug_ins where bundles are installed that the product was not made of, or where it is not known of what it was made.
:has_plug_ins
set "plug_ins=yes"
if not exist "%product%lib\bundles" exit /b
findstr /v /i /b /l /g:"%product%lib\bundles" "%installed%" >nul || set "plug_ins="
exit /b

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
