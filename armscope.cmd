@echo off
rem Starts Armscope: finds a JDK 25 or newer, builds on first use and when sources are newer, passes arguments on.
rem ARMSCOPE_JAVA_OPTS holds further options for Java. Not tested on a Windows machine by its authors.
setlocal EnableDelayedExpansion
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
set "JDK="
if defined ARMSCOPE_JAVA_HOME call :try "%ARMSCOPE_JAVA_HOME%"
if not defined JDK if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps" "%USERPROFILE%\.sdkman\candidates\java") do (
  if not defined JDK if exist "%%~r" for /d %%d in ("%%~r\*") do if not defined JDK call :try "%%~d"
)
if not defined JDK (
  echo armscope: no JDK 25 or newer found; install one ^(for example Temurin 25^) or set JAVA_HOME to it. 1>&2
  exit /b 1
)
if "%~1"=="--print-jdk" (
  echo %JDK%
  exit /b 0
)
set "JAR=%HERE%\target\armscope.jar"
set "STALE="
if exist "%HERE%\src\main" (
  if not exist "%JAR%" set "STALE=1"
  if not defined STALE powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $s=Get-ChildItem -Recurse -File -LiteralPath ($env:HERE+'\src\main'),($env:HERE+'\pom.xml') | Where-Object LastWriteTimeUtc -gt $j | Select-Object -First 1; if ($s) { exit 1 }" || set "STALE=1"
)
if defined STALE (
  where mvn >nul 2>nul || (
    echo armscope: this first start builds the program and needs Maven ^(mvn^); install it and start again. 1>&2
    exit /b 1
  )
  echo armscope: building ^(a minute or two the first time^) ... 1>&2
  set "JAVA_HOME=%JDK%"
  pushd "%HERE%"
  call mvn -B -q -Dmaven.test.skip=true -Dwarnings=-nowarn package 1>&2 || (
    popd
    echo armscope: the build failed; what Maven says stands above. 1>&2
    exit /b 1
  )
  popd
)
"%JDK%\bin\java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Darmscope.home="%HERE%" %ARMSCOPE_JAVA_OPTS% -cp "%JAR%;%HERE%\target\lib\*" org.armscope.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.+-" %%m in (%%v) do if %%m GEQ 25 set "JDK=%~f1"
)
exit /b 0
